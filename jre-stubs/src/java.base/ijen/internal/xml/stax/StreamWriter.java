package ijen.internal.xml.stax;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document as it is told, or with what namespaces it lacks. */
final class StreamWriter implements XMLStreamWriter {
    private final Writer out;
    private final String encoding;
    private final CharsetEncoder encoder;
    private final boolean repairing;
    private final boolean escaping;
    /** The open elements' names as they are written, and the prefixes bound in each; the outermost is the document. */
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private NamespaceContext given;
    private boolean started;
    private boolean empty;
    /** What a start tag has so far: the declared namespaces, and when repairing its parts. */
    private Map<String, String> declared = new LinkedHashMap<>();
    private final List<String[]> attributes = new ArrayList<>();
    private String[] element;

    StreamWriter(Writer out, String encoding, boolean repairing, boolean escaping) {
        this.out = out;
        this.encoding = encoding;
        this.repairing = repairing;
        this.escaping = escaping;
        CharsetEncoder found = null;
        if (encoding != null) {
            Charset cs = Charset.forName(encoding);
            found = cs.name().startsWith("UTF-") ? null : cs.newEncoder();
        }
        encoder = found;
        scopes.push(new HashMap<>());
    }

    static String escape(String content, boolean attribute, CharsetEncoder encoder) {
        StringBuilder sb = null;
        for (int i = 0; i < content.length();) {
            int c = content.codePointAt(i);
            int n = Character.charCount(c);
            String to = c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '>' ? "&gt;" : c == '"' && attribute ? "&quot;"
                : c > 126 && encoder != null && !encoder.canEncode(content.substring(i, i + n)) ? "&#x" + Integer.toHexString(c) + ";" : null;
            if (to != null && sb == null) {
                sb = new StringBuilder(content.length() + 16).append(content, 0, i);
            }
            if (sb != null) {
                sb.append(to != null ? to : content.substring(i, i + n));
            }
            i += n;
        }
        return sb == null ? content : sb.toString();
    }

    private void write(String text) throws XMLStreamException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private String lookup(String prefix) {
        for (Map<String, String> scope : scopes) {
            String uri = scope.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return given == null ? null : given.getNamespaceURI(prefix);
    }

    private String prefixFor(String uri) {
        for (Map<String, String> scope : scopes) {
            for (Map.Entry<String, String> e : scope.entrySet()) {
                if (e.getValue().equals(uri) && uri.equals(lookup(e.getKey()))) {
                    return e.getKey();
                }
            }
        }
        return given == null ? null : given.getPrefix(uri);
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Ends the start tag that is open. */
    private void finish() throws XMLStreamException {
        if (!started) {
            return;
        }
        if (repairing) {
            repair();
        }
        write(empty ? "/>" : ">");
        started = false;
        declared = new LinkedHashMap<>();
        attributes.clear();
        if (empty) {
            scopes.pop();
        }
    }

    private String bind(String prefix, String uri, boolean attribute) {
        if (uri == null || uri.isEmpty()) {
            if (!attribute && "".equals(prefix) && uri != null && lookup("") != null && !lookup("").isEmpty()) {
                declared.put("", "");
                scopes.peek().put("", "");
            }
            return prefix == null ? "" : prefix;
        }
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return "xml";
        }
        if (prefix == null || prefix.isEmpty() && attribute) {
            String known = prefixFor(uri);
            if (known != null && !(attribute && known.isEmpty())) {
                prefix = known;
            } else {
                prefix = "zdef" + Math.abs(new Random().nextInt());
            }
        }
        if (!uri.equals(lookup(prefix)) || scopes.peek().containsKey(prefix) && !declared.containsKey(prefix)) {
            declared.put(prefix, uri);
            scopes.peek().put(prefix, uri);
        }
        return prefix;
    }

    private void repair() throws XMLStreamException {
        String prefix = bind(element[0], element[2], false);
        String name = qualified(prefix, element[1]);
        if (!empty) {
            open.pop();
            open.push(name);
        }
        for (String[] a : attributes) {
            a[0] = bind(a[0], a[2], true);
        }
        StringBuilder sb = new StringBuilder(name);
        for (Map.Entry<String, String> e : declared.entrySet()) {
            sb.append(e.getKey().isEmpty() ? " xmlns=\"" : " xmlns:" + e.getKey() + "=\"").append(escape(e.getValue(), true, encoder)).append('"');
        }
        for (String[] a : attributes) {
            sb.append(' ').append(qualified(a[0], a[1])).append("=\"").append(escaped(a[3], true)).append('"');
        }
        write(sb.toString());
    }

    private String escaped(String text, boolean attribute) {
        return escaping ? escape(text, attribute, encoder) : text;
    }

    private void start(String prefix, String local, String uri, boolean isEmpty) throws XMLStreamException {
        finish();
        started = true;
        empty = isEmpty;
        String name = qualified(prefix, local);
        if (!isEmpty) {
            open.push(name);
        }
        scopes.push(new HashMap<>());
        element = new String[] {prefix, local, uri};
        write(repairing ? "<" : "<" + name);
    }

    private static void local(String name) throws XMLStreamException {
        if (name == null) {
            throw new XMLStreamException("Local Name cannot be null");
        }
    }

    private static void uri(String uri) throws XMLStreamException {
        if (uri == null) {
            throw new XMLStreamException("NamespaceURI cannot be null");
        }
    }

    private String known(String uri) throws XMLStreamException {
        uri(uri);
        String prefix = prefixFor(uri);
        if (prefix == null && !repairing) {
            throw new XMLStreamException("Prefix cannot be null");
        }
        return prefix;
    }

    @Override
    public void writeStartElement(String localName) throws XMLStreamException {
        local(localName);
        start(repairing ? "" : null, localName, null, false);
    }

    @Override
    public void writeStartElement(String namespaceURI, String localName) throws XMLStreamException {
        local(localName);
        start(known(namespaceURI), localName, namespaceURI, false);
    }

    @Override
    public void writeStartElement(String prefix, String localName, String namespaceURI) throws XMLStreamException {
        local(localName);
        uri(namespaceURI);
        if (prefix == null && !repairing) {
            throw new XMLStreamException("Prefix cannot be null");
        }
        start(prefix, localName, namespaceURI, false);
    }

    @Override
    public void writeEmptyElement(String localName) throws XMLStreamException {
        local(localName);
        start(repairing ? "" : null, localName, null, true);
    }

    @Override
    public void writeEmptyElement(String namespaceURI, String localName) throws XMLStreamException {
        local(localName);
        start(known(namespaceURI), localName, namespaceURI, true);
    }

    @Override
    public void writeEmptyElement(String prefix, String localName, String namespaceURI) throws XMLStreamException {
        local(localName);
        uri(namespaceURI);
        if (prefix == null && !repairing) {
            throw new XMLStreamException("Prefix cannot be null");
        }
        start(prefix, localName, namespaceURI, true);
    }

    @Override
    public void writeEndElement() throws XMLStreamException {
        finish();
        if (open.isEmpty()) {
            throw new XMLStreamException("No element was found to write: java.lang.ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 10");
        }
        scopes.pop();
        write("</" + open.pop() + ">");
    }

    @Override
    public void writeEndDocument() throws XMLStreamException {
        finish();
        while (!open.isEmpty()) {
            writeEndElement();
        }
    }

    private void attributed() throws XMLStreamException {
        if (!started) {
            throw new XMLStreamException("Attribute not associated with any element");
        }
    }

    private void attribute(String prefix, String namespaceURI, String localName, String value) throws XMLStreamException {
        if (repairing) {
            attributes.add(new String[] {prefix, localName, namespaceURI, value});
            return;
        }
        write(" " + qualified(prefix, localName) + "=\"");
        write(escaped(value, true));
        write("\"");
    }

    @Override
    public void writeAttribute(String localName, String value) throws XMLStreamException {
        attributed();
        attribute(null, null, localName, value);
    }

    @Override
    public void writeAttribute(String namespaceURI, String localName, String value) throws XMLStreamException {
        attributed();
        uri(namespaceURI);
        String prefix = prefixFor(namespaceURI);
        if (prefix == null && !repairing) {
            throw new XMLStreamException("Prefix cannot be null");
        }
        attribute(prefix, namespaceURI, localName, value);
    }

    @Override
    public void writeAttribute(String prefix, String namespaceURI, String localName, String value) throws XMLStreamException {
        attributed();
        uri(namespaceURI);
        local(localName);
        attribute(prefix, namespaceURI, localName, value);
    }

    @Override
    public void writeNamespace(String prefix, String namespaceURI) throws XMLStreamException {
        if (prefix == null || prefix.isEmpty() || prefix.equals("xmlns")) {
            writeDefaultNamespace(namespaceURI);
            return;
        }
        if (!started) {
            throw new XMLStreamException("Invalid state: start tag is not opened at writeNamespace(" + prefix + ", " + namespaceURI + ")");
        }
        declare(prefix, namespaceURI == null ? "" : namespaceURI);
    }

    @Override
    public void writeDefaultNamespace(String namespaceURI) throws XMLStreamException {
        if (!started) {
            throw new XMLStreamException("Namespace Attribute not associated with any element");
        }
        declare("", namespaceURI == null ? "" : namespaceURI);
    }

    private void declare(String prefix, String namespaceURI) throws XMLStreamException {
        String before = declared.get(prefix);
        if (before != null && !before.equals(namespaceURI) && !repairing) {
            throw new XMLStreamException((prefix.isEmpty() ? "xmlns" : "prefix " + prefix) + " has been already bound to " + before + ". Rebinding it to " + namespaceURI + " is an error");
        }
        if (before != null && repairing) {
            return;
        }
        declared.put(prefix, namespaceURI);
        scopes.peek().put(prefix, namespaceURI);
        if (!repairing) {
            write((prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"") + escape(namespaceURI, true, encoder) + "\"");
        }
    }

    @Override
    public void writeComment(String data) throws XMLStreamException {
        finish();
        write("<!--" + (data == null ? "" : data) + "-->");
    }

    @Override
    public void writeProcessingInstruction(String target) throws XMLStreamException {
        finish();
        if (target == null) {
            throw new XMLStreamException("PI target cannot be null");
        }
        write("<?" + target + "?>");
    }

    @Override
    public void writeProcessingInstruction(String target, String data) throws XMLStreamException {
        finish();
        if (target == null || data == null) {
            throw new XMLStreamException("PI target cannot be null");
        }
        write("<?" + target + " " + data + "?>");
    }

    @Override
    public void writeCData(String data) throws XMLStreamException {
        if (data == null) {
            throw new XMLStreamException("cdata cannot be null");
        }
        finish();
        write("<![CDATA[" + data + "]]>");
    }

    @Override
    public void writeDTD(String dtd) throws XMLStreamException {
        finish();
        write(dtd);
    }

    @Override
    public void writeEntityRef(String name) throws XMLStreamException {
        finish();
        write("&" + name + ";");
    }

    @Override
    public void writeStartDocument() throws XMLStreamException {
        write("<?xml version=\"1.0\" ?>");
    }

    @Override
    public void writeStartDocument(String version) throws XMLStreamException {
        if (version == null || version.isEmpty()) {
            writeStartDocument();
        } else {
            write("<?xml version=\"" + version + "\"?>");
        }
    }

    @Override
    public void writeStartDocument(String declaredEncoding, String version) throws XMLStreamException {
        if (declaredEncoding == null && version == null) {
            writeStartDocument();
            return;
        }
        if (declaredEncoding == null) {
            writeStartDocument(version);
            return;
        }
        if (encoding != null && !same(encoding, declaredEncoding)) {
            throw new XMLStreamException("Underlying stream encoding '" + encoding + "' and input parameter for writeStartDocument() method '" + declaredEncoding + "' do not match.");
        }
        write("<?xml version=\"" + (version == null || version.isEmpty() ? "1.0" : version) + "\" encoding=\"" + declaredEncoding + "\"?>");
    }

    private static boolean same(String a, String b) {
        try {
            return a.equalsIgnoreCase(b) || Charset.forName(a).equals(Charset.forName(b));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void writeCharacters(String text) throws XMLStreamException {
        finish();
        if (text != null && !text.isEmpty()) {
            write(escaped(text, false));
        }
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
        writeCharacters(new String(text, start, length));
    }

    @Override
    public void flush() throws XMLStreamException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    @Override
    public void close() throws XMLStreamException {
        flush();
    }

    @Override
    public String getPrefix(String uri) {
        return prefixFor(uri);
    }

    @Override
    public void setPrefix(String prefix, String uri) throws XMLStreamException {
        if (prefix == null) {
            throw new XMLStreamException("Prefix cannot be null");
        }
        if (uri == null) {
            throw new XMLStreamException("URI cannot be null");
        }
        scopes.peek().put(prefix, uri);
    }

    @Override
    public void setDefaultNamespace(String uri) throws XMLStreamException {
        scopes.peek().put("", uri == null ? "" : uri);
    }

    @Override
    public void setNamespaceContext(NamespaceContext context) {
        given = context;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return lookup(prefix);
            }

            @Override
            public String getPrefix(String uri) {
                return prefixFor(uri);
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                String prefix = prefixFor(uri);
                return prefix == null ? List.<String>of().iterator() : List.of(prefix).iterator();
            }
        };
    }

    @Override
    public Object getProperty(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        if (name.equals(XMLOutputFactory.IS_REPAIRING_NAMESPACES)) {
            return repairing;
        }
        throw new IllegalArgumentException("Property '" + name + "' is not supported");
    }
}
