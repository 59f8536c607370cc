package ijen.internal.xml;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Writes the events of a document as XML or, as is wanted, the text in it. */
final class Printer extends DefaultHandler2 {
    private final Writer out;
    private final CharsetEncoder encoder;
    private final boolean plain;
    private final boolean indent;
    private final int step;
    private final Properties how;
    /** For each open element, whether it has had more than text. */
    private final Deque<Boolean> parents = new ArrayDeque<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean section;
    private boolean unclosed;
    private boolean rooted;

    Printer(Writer out, Properties how) {
        this.out = out;
        this.how = how;
        plain = "text".equals(how.getProperty("method"));
        indent = "yes".equals(how.getProperty("indent")) && !plain;
        step = Integer.parseInt(how.getProperty("{http://xml.apache.org/xslt}indent-amount", how.getProperty("{http://xml.apache.org/xalan}indent-amount", "4")));
        CharsetEncoder found = null;
        try {
            found = Charset.forName(how.getProperty("encoding", "UTF-8")).newEncoder();
        } catch (IllegalArgumentException e) {
            found = null;
        }
        encoder = found;
    }

    /** The declaration; `standalone` is null where a document says nothing of it. */
    void declaration(String standalone) throws SAXException {
        if (plain || "yes".equals(how.getProperty("omit-xml-declaration"))) {
            return;
        }
        String given = standalone != null ? standalone : how.getProperty("standalone");
        write("<?xml version=\"" + how.getProperty("version", "1.0") + "\" encoding=\"" + how.getProperty("encoding", "UTF-8") + "\""
            + (given == null ? "" : " standalone=\"" + given + "\"") + "?>");
        if (indent && given != null) {
            write("\n");
        }
    }

    private void write(String text) throws SAXException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void line() throws SAXException {
        write("\n" + " ".repeat(step * parents.size()));
    }

    /** Before a child that is no text. */
    private void child() throws SAXException {
        close();
        boolean inside = !parents.isEmpty();
        if (inside) {
            parents.pop();
            parents.push(true);
        }
        flush(true);
        if (indent && inside) {
            line();
        }
    }

    private void close() throws SAXException {
        if (unclosed) {
            unclosed = false;
            write(">");
        }
    }

    private void flush(boolean apart) throws SAXException {
        if (pending.length() == 0) {
            return;
        }
        String text = pending.toString();
        pending.setLength(0);
        if (indent && apart) {
            int from = 0;
            while (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
            text = text.substring(from);
            line();
        }
        write(plain ? text : escaped(text, false));
    }

    private String escaped(String text, boolean attribute) {
        StringBuilder all = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '<' -> all.append("&lt;");
                case '>' -> all.append("&gt;");
                case '&' -> all.append("&amp;");
                case '"' -> all.append(attribute ? "&quot;" : "\"");
                case '\r' -> all.append("&#13;");
                case '\n' -> all.append(attribute ? "&#10;" : "\n");
                case '\t' -> all.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (c > 126 && (encoder == null || !encoder.canEncode(Character.toString(c)))) {
                        all.append("&#").append(c).append(';');
                    } else {
                        all.appendCodePoint(c);
                    }
                }
            }
        }
        return all.toString();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (!rooted) {
            rooted = true;
            String system = how.getProperty("doctype-system");
            String known = how.getProperty("doctype-public");
            if (!plain && system != null) {
                write("<!DOCTYPE " + name + (known == null ? " SYSTEM" : " PUBLIC \"" + known + "\"") + " \"" + system + "\">\n");
            }
        }
        child();
        if (!plain) {
            StringBuilder tag = new StringBuilder("<").append(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                tag.append(' ').append(attributes.getQName(i)).append("=\"").append(escaped(attributes.getValue(i), true)).append('"');
            }
            write(tag.toString());
            unclosed = true;
        }
        parents.push(false);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        boolean more = parents.peek();
        if (pending.length() > 0) {
            close();
        }
        flush(more);
        parents.pop();
        if (plain) {
            return;
        }
        if (unclosed) {
            unclosed = false;
            write("/>");
        } else {
            if (indent && more) {
                line();
            }
            write("</" + name + ">");
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!section || plain) {
            pending.append(text, start, length);
            return;
        }
        write(new String(text, start, length).replace("]]>", "]]]]><![CDATA[>"));
    }

    @Override
    public void startCDATA() throws SAXException {
        section = true;
        if (!plain) {
            close();
            boolean after = pending.length() > 0;
            flush(false);
            if (indent && !after && !parents.isEmpty() && parents.peek()) {
                line();
            }
            write("<![CDATA[");
        }
    }

    @Override
    public void endCDATA() throws SAXException {
        section = false;
        if (!plain) {
            write("]]>");
        }
    }

    @Override
    public void comment(char[] text, int start, int length) throws SAXException {
        if (!plain) {
            child();
            write("<!--" + new String(text, start, length) + "-->");
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (!plain) {
            child();
            write("<?" + target + (data == null || data.isEmpty() ? "" : " " + data) + "?>");
        }
    }

    /** What is still to be written when the source has ended. */
    void finish() throws SAXException {
        close();
        flush(false);
        if (indent) {
            write("\n");
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }
}
