package java.util;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Property lists as XML documents. */
final class PropertiesXml {
    private static final String DTD = "http://java.sun.com/dtd/properties.dtd";

    private final String text;
    private int at;

    PropertiesXml(byte[] bytes) throws InvalidPropertiesFormatException {
        text = decode(bytes);
    }

    static void store(Properties properties, OutputStream out, String comment, Charset charset) throws IOException {
        StringBuilder sb = new StringBuilder();
        sb.append("<?xml version=\"1.0\" encoding=\"").append(charset.name()).append("\"?>\n");
        sb.append("<!DOCTYPE properties SYSTEM \"").append(DTD).append("\">\n<properties>\n");
        if (comment != null) {
            sb.append("<comment>");
            escape(sb, comment, charset);
            sb.append("</comment>\n");
        }
        synchronized (properties) {
            for (Map.Entry<Object, Object> entry : properties.entrySet()) {
                if (!(entry.getKey() instanceof String) || !(entry.getValue() instanceof String)) {
                    throw new ClassCastException("Keys and values in Properties must be Strings");
                }
                sb.append("<entry key=\"");
                escape(sb, (String) entry.getKey(), charset);
                sb.append("\">");
                escape(sb, (String) entry.getValue(), charset);
                sb.append("</entry>\n");
            }
        }
        sb.append("</properties>\n");
        out.write(sb.toString().getBytes(charset));
        out.flush();
    }

    private static void escape(StringBuilder sb, String text, Charset charset) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> sb.append("&lt;");
                case '>' -> sb.append("&gt;");
                case '&' -> sb.append("&amp;");
                case '\r' -> sb.append("&#xd;");
                default -> {
                    String one = Character.toString(c);
                    if (c < 128 || charset.newEncoder().canEncode(one)) {
                        sb.append(one);
                    } else {
                        sb.append("&#x").append(Integer.toHexString(c)).append(';');
                    }
                }
            }
        }
    }

    private static String decode(byte[] b) throws InvalidPropertiesFormatException {
        Charset charset = StandardCharsets.UTF_8;
        if (b.length >= 2 && ((b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff || (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe)) {
            charset = StandardCharsets.UTF_16;
        } else {
            String head = new String(b, 0, Math.min(b.length, 200), StandardCharsets.ISO_8859_1);
            int declared = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
            if (declared >= 0 && declared < head.indexOf("?>")) {
                char quote = head.charAt(declared + 9);
                String name = head.substring(declared + 10, head.indexOf(quote, declared + 10));
                try {
                    charset = Charset.forName(name);
                } catch (IllegalArgumentException e) {
                    throw failure("Unsupported encoding " + name);
                }
            }
        }
        String whole = new String(b, charset);
        return (whole.startsWith("\ufeff") ? whole.substring(1) : whole).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static InvalidPropertiesFormatException failure(String message) {
        return new InvalidPropertiesFormatException("jdk.internal.org.xml.sax.SAXParseException; " + message);
    }

    private boolean take(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    private void space() throws InvalidPropertiesFormatException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                past("-->");
            } else if (text.startsWith("<?", at)) {
                past("?>");
            } else {
                return;
            }
        }
    }

    private void past(String end) throws InvalidPropertiesFormatException {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw failure("");
        }
        at = found + end.length();
    }

    private String name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-.:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The attributes up to the end of a tag. */
    private Map<String, String> attributes() throws InvalidPropertiesFormatException {
        Map<String, String> found = new HashMap<>();
        while (true) {
            space();
            String name = name();
            if (name.isEmpty()) {
                return found;
            }
            space();
            if (!take("=")) {
                throw failure("");
            }
            space();
            char quote = at < text.length() ? text.charAt(at++) : 0;
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at) : -1;
            if (end < 0) {
                throw failure("");
            }
            found.put(name, plain(text.substring(at, end)).replace('\n', ' ').replace('\t', ' '));
            at = end + 1;
        }
    }

    private static String plain(String raw) throws InvalidPropertiesFormatException {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '&') {
                sb.append(c);
                continue;
            }
            int end = raw.indexOf(';', i);
            if (end < 0) {
                throw failure("");
            }
            String entity = raw.substring(i + 1, end);
            try {
                switch (entity) {
                    case "lt" -> sb.append('<');
                    case "gt" -> sb.append('>');
                    case "amp" -> sb.append('&');
                    case "quot" -> sb.append('"');
                    case "apos" -> sb.append('\'');
                    default -> sb.appendCodePoint(entity.startsWith("#x") ? Integer.parseInt(entity.substring(2), 16)
                            : Integer.parseInt(entity.substring(1)));
                }
            } catch (RuntimeException e) {
                throw failure("");
            }
            i = end;
        }
        return sb.toString();
    }

    /** The text up to the closing tag. */
    private String content(String element) throws InvalidPropertiesFormatException {
        StringBuilder sb = new StringBuilder();
        while (true) {
            int next = text.indexOf('<', at);
            if (next < 0) {
                throw failure("");
            }
            sb.append(plain(text.substring(at, next)));
            at = next;
            if (take("<![CDATA[")) {
                int end = text.indexOf("]]>", at);
                if (end < 0) {
                    throw failure("");
                }
                sb.append(text, at, end);
                at = end + 3;
            } else if (text.startsWith("<!--", at)) {
                past("-->");
            } else if (take("</" + element)) {
                space();
                if (!take(">")) {
                    throw failure("");
                }
                return sb.toString();
            } else {
                throw failure("");
            }
        }
    }

    void into(Properties properties) throws InvalidPropertiesFormatException {
        space();
        if (take("<!DOCTYPE")) {
            if (text.indexOf(DTD, at) < 0 || text.indexOf(DTD, at) > text.indexOf('>', at)) {
                throw failure("Invalid system identifier");
            }
            past(">");
        } else if (at < text.length()) {
            throw failure(
                    "An XML properties document must contain the DOCTYPE declaration as defined by java.util.Properties.");
        }
        space();
        if (!take("<")) {
            throw failure("");
        }
        String root = name();
        if (!root.equals("properties")) {
            throw failure("Document root element \"" + root + "\", must match DOCTYPE root \"properties\"");
        }
        attributes();
        if (take("/>")) {
            return;
        }
        if (!take(">")) {
            throw failure("");
        }
        for (space(); !take("</properties"); space()) {
            element(properties);
        }
    }

    private void element(Properties properties) throws InvalidPropertiesFormatException {
        if (!take("<")) {
            throw failure("");
        }
        String name = name();
        Map<String, String> attributes = attributes();
        String key = attributes.get("key");
        if (name.equals("entry") && key == null) {
            throw failure("Attribute \"key\" is required and must be specified for element type \"entry\"");
        }
        if (!name.equals("entry") && !name.equals("comment")) {
            throw failure("Element type \"" + name + "\" must be declared.");
        }
        String value = "";
        if (!take("/>")) {
            if (!take(">")) {
                throw failure("");
            }
            value = content(name);
        }
        if (key != null) {
            properties.setProperty(key, value);
        }
    }
}
