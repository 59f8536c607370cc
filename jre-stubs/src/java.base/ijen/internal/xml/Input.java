package ijen.internal.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.xml.sax.InputSource;

/** Reads an entity whole: finds out its encoding (XML 1.0, appendix F) and makes every line end a line feed. */
final class Input {
    final String text;
    final String encoding;

    private Input(String text, String encoding) {
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        this.encoding = encoding;
    }

    static Input of(InputSource source) throws IOException {
        Reader reader = source.getCharacterStream();
        if (reader != null) {
            StringBuilder all = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                all.append(buffer, 0, n);
            }
            reader.close();
            return new Input(all.toString(), null);
        }
        InputStream stream = source.getByteStream();
        if (stream == null) {
            if (source.getSystemId() == null) {
                throw new java.net.MalformedURLException();
            }
            stream = open(absolute(source.getSystemId(), null));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = stream) {
            in.transferTo(bytes);
        }
        return decode(bytes.toByteArray(), source.getEncoding());
    }

    static InputStream open(String uri) throws IOException {
        return new URL(uri).openStream();
    }

    /** A system identifier as an absolute URI: relative ones count from the document, or else from the working directory. */
    static String absolute(String id, String base) {
        try {
            URI uri = new URI(id);
            if (uri.isAbsolute()) {
                return id;
            }
            URI from = base == null ? new java.io.File("").getAbsoluteFile().toURI() : new URI(base);
            return from.resolve(uri).toString().replaceFirst("^file:/(?!/)", "file:///");
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return new java.io.File(id).getAbsoluteFile().toURI().toString();
        }
    }

    private static Input decode(byte[] bytes, String given) throws IOException {
        int first = bytes.length > 0 ? bytes[0] & 255 : 0;
        int second = bytes.length > 1 ? bytes[1] & 255 : 0;
        int skip = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            charset = StandardCharsets.UTF_16BE;
            skip = first == 0xFE ? 2 : 0;
        } else if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            charset = StandardCharsets.UTF_16LE;
            skip = first == 0xFF ? 2 : 0;
        } else if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 255) == 0xBF) {
            skip = 3;
        } else if (given == null) {
            given = declared(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
        }
        if (given != null) {
            try {
                charset = Charset.forName(given);
            } catch (IllegalArgumentException e) {
                throw new java.io.UnsupportedEncodingException(given);
            }
        }
        return new Input(new String(bytes, skip, bytes.length - skip, charset), given != null ? given : charset.name().startsWith("UTF-16") ? "UTF-16" : "UTF-8");
    }

    /** The encoding that an XML declaration names. */
    private static String declared(String start) {
        int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
        int at = end < 0 ? -1 : start.substring(0, end).indexOf("encoding");
        if (at < 0) {
            return null;
        }
        int open = at + 8;
        while (open < end && start.charAt(open) != '"' && start.charAt(open) != '\'') {
            open++;
        }
        int close = start.indexOf(start.charAt(open), open + 1);
        return close < 0 ? null : start.substring(open + 1, close);
    }
}
