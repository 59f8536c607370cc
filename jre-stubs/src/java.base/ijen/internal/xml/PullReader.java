package ijen.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;

/** A stream reader that lets a {@link Scanner} go on piece by piece. */
public final class PullReader implements XMLStreamReader {
    private static final String[] NAMES = {"", "START_ELEMENT", "END_ELEMENT", "PROCESSING_INSTRUCTION", "CHARACTERS", "COMMENT", "SPACE", "START_DOCUMENT", "END_DOCUMENT",
        "ENTITY_REFERENCE", "ATTRIBUTE", "DTD", "CDATA", "NAMESPACE", "NOTATION_DECLARATION", "ENTITY_DECLARATION"};

    /** A place in the document. */
    public record Place(int line, int column, int offset, String publicId, String systemId) implements Location {
        @Override
        public int getLineNumber() {
            return line;
        }

        @Override
        public int getColumnNumber() {
            return column;
        }

        @Override
        public int getCharacterOffset() {
            return offset;
        }

        @Override
        public String getPublicId() {
            return publicId;
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public String toString() {
            return "Line number = " + line + "\nColumn number = " + column + "\nSystem Id = " + systemId + "\nPublic Id = " + publicId
                + "\nLocation Uri= null\nCharacterOffset = " + offset + "\n";
        }
    }

    /** An event; for instructions {@code uri} is the target, {@code text} the data. */
    private static final class Event {
        int type;
        String uri = "";
        String name;
        String text;
        AttributesImpl attributes;
        List<String[]> namespaces = List.of();
        Place place;
        boolean plain;
        /** How many of the attributes are written there; the others are defaults. */
        int specified;
    }

    private final Map<String, Object> properties;
    private final Scanner scanner;
    private final boolean namespaces;
    private final boolean coalescing;
    private final boolean sections;
    private final Deque<Event> ready = new ArrayDeque<>();
    /** The declarations of the open elements. */
    private final Deque<List<String[]>> scopes = new ArrayDeque<>();
    private List<String[]> declared = new ArrayList<>();
    private boolean section;
    private String declaration;
    private Event now;
    private boolean ended;

    public PullReader(InputSource source, Map<String, Object> properties) throws XMLStreamException {
        this.properties = properties;
        namespaces = on(XMLInputFactory.IS_NAMESPACE_AWARE);
        coalescing = on(XMLInputFactory.IS_COALESCING);
        sections = on("http://java.sun.com/xml/stream/properties/report-cdata-event");
        SaxReader reader = new SaxReader(namespaces);
        reader.setErrorHandler(null);
        Sink sink = new Sink();
        reader.content = sink;
        reader.lexical = sink;
        try {
            if (!on(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES)) {
                reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
                reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            }
            scanner = new Scanner(reader, source);
            step();
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), new Place(1, 1, 0, null, source.getSystemId()), e);
        } catch (SAXException e) {
            throw failure(e);
        }
        int end = scanner.pos;
        declaration = end > 0 ? scanner.text.substring(0, end) : "";
        now = new Event();
        now.type = XMLStreamConstants.START_DOCUMENT;
        now.place = place(0);
    }

    private boolean on(String name) {
        return Boolean.TRUE.equals(properties.get(name));
    }

    private Place place(int more) {
        return new Place(scanner.getLineNumber(), scanner.getColumnNumber() + more, Math.min(scanner.pos, scanner.text.length()) + more, scanner.getPublicId(), scanner.getSystemId());
    }

    private XMLStreamException failure(SAXException e) {
        if (e instanceof SAXParseException p) {
            String message = p.getMessage();
            String names = "http://www.w3.org/TR/1999/REC-xml-names-19990114#";
            String[] q = message.split("\"");
            if (message.startsWith("Attribute \"") && message.contains("was already specified for element") && q.length > 3 && namespaces) {
                message = names + "AttributeNotUnique?" + q[q.length - 2] + "&" + q[1];
            } else if (message.startsWith("The prefix \"") && message.contains("for element")) {
                message = names + "ElementPrefixUnbound?" + q[1] + "&" + q[3];
            } else if (message.startsWith("The prefix \"") && message.contains("for attribute")) {
                message = names + "AttributePrefixUnbound?" + q[5] + "&" + q[3] + "&" + q[1];
            }
            return new XMLStreamException(message, new Place(p.getLineNumber(), p.getColumnNumber(), scanner.pos, p.getPublicId(), p.getSystemId()), null);
        }
        return new XMLStreamException(e);
    }

    private boolean step() throws IOException, SAXException {
        return scanner.step();
    }

    /** Notes what the scanner tells of. */
    private final class Sink extends DefaultHandler2 {
        private int doctype;
        /** How many entities are being read that are not to be replaced. */
        private int hidden;
        private final boolean replacing = on(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES);

        private Event add(int type, int more) {
            Event e = new Event();
            e.type = type;
            e.place = place(more);
            if (hidden == 0) {
                ready.add(e);
            }
            return e;
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            declared.add(new String[] {prefix, uri});
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            Event e = add(XMLStreamConstants.START_ELEMENT, 0);
            e.uri = uri;
            e.name = name;
            e.attributes = new AttributesImpl(attributes);
            e.specified = attributes.getLength() - scanner.defaulted;
            if (!declared.isEmpty()) {
                e.namespaces = declared;
                declared = new ArrayList<>();
            }
            scopes.push(e.namespaces);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            Event e = add(XMLStreamConstants.END_ELEMENT, 0);
            e.uri = uri;
            e.name = name;
            e.namespaces = scopes.pop();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            int at = scanner.pos;
            boolean plain = !section && at > 0 && (at > scanner.text.length() || scanner.text.charAt(at - 1) == '<' || scanner.text.charAt(at - 1) == '&');
            Event e = add(section && sections ? XMLStreamConstants.CDATA : XMLStreamConstants.CHARACTERS, plain && scanner.text.startsWith("</", at - 1) ? 1 : 0);
            e.text = new String(chars, start, length);
            e.plain = plain;
        }

        @Override
        public void startCDATA() {
            section = true;
        }

        @Override
        public void endCDATA() {
            section = false;
        }

        @Override
        public void comment(char[] chars, int start, int length) {
            if (doctype == 0) {
                add(XMLStreamConstants.COMMENT, 0).text = new String(chars, start, length);
            }
        }

        @Override
        public void processingInstruction(String target, String data) {
            if (doctype == 0) {
                Event e = add(XMLStreamConstants.PROCESSING_INSTRUCTION, 0);
                e.uri = target;
                e.text = data;
            }
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            doctype = 1 + scanner.text.lastIndexOf("<!DOCTYPE", scanner.pos);
        }

        @Override
        public void endDTD() {
            int from = doctype - 1;
            doctype = 0;
            int at = scanner.pos;
            int end = at < scanner.text.length() && scanner.text.charAt(at) == ']' ? scanner.text.indexOf('>', at) + 1 : at;
            add(XMLStreamConstants.DTD, end - at).text = scanner.text.substring(from, end);
            if (!on(XMLInputFactory.SUPPORT_DTD)) {
                scanner.declarations.entities.clear();
                scanner.declarations.attributes.clear();
            }
        }

        @Override
        public void startEntity(String name) {
            Declarations.Entity entity = scanner.declarations.entities.get(name);
            if (entity != null && !replacing) {
                if (hidden++ == 0) {
                    hidden = 0;
                    Event e = add(XMLStreamConstants.ENTITY_REFERENCE, 0);
                    e.name = name;
                    e.text = entity.text() == null ? "" : entity.text();
                    hidden = 1;
                }
            }
        }

        @Override
        public void endEntity(String name) {
            if (hidden > 0 && scanner.declarations.entities.containsKey(name)) {
                hidden--;
            }
        }

        @Override
        public void endDocument() {
            Event e = add(XMLStreamConstants.END_DOCUMENT, 0);
            e.place = new Place(-1, -1, -1, null, null);
        }
    }

    private static boolean isText(Event e) {
        return e.type == XMLStreamConstants.CHARACTERS || e.type == XMLStreamConstants.CDATA;
    }

    private boolean fill(int wanted) throws XMLStreamException {
        try {
            while (ready.size() < wanted && !ended) {
                ended = !step();
            }
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), place(0), e);
        } catch (SAXException e) {
            throw failure(e);
        }
        return ready.size() >= wanted;
    }

    @Override
    public int next() throws XMLStreamException {
        if (now.type == XMLStreamConstants.END_DOCUMENT) {
            throw new NoSuchElementException("END_DOCUMENT reached: no more elements on the stream.");
        }
        fill(1);
        now = ready.poll();
        if (coalescing && isText(now)) {
            StringBuilder all = new StringBuilder(now.text);
            Event last = now;
            while (fill(2 - 1) && isText(ready.peek())) {
                last = ready.poll();
                all.append(last.text);
            }
            now.text = all.toString();
            now.type = XMLStreamConstants.CHARACTERS;
            Event after = ready.peek();
            int more = after == null ? 0 : after.type == XMLStreamConstants.COMMENT ? 4 : after.type == XMLStreamConstants.START_ELEMENT ? 1 : 2;
            if (last.plain) {
                more -= after != null && after.type == XMLStreamConstants.END_ELEMENT ? 2 : 1;
            }
            now.place = new Place(last.place.line, last.place.column + more, last.place.offset + more, last.place.publicId, last.place.systemId);
        }
        follow();
        return now.type;
    }

    /** The declarations that hold for the current event, innermost first. */
    private final Deque<List<String[]>> current = new ArrayDeque<>();

    private void follow() {
        if (leaving) {
            current.pop();
            leaving = false;
        }
        if (now.type == XMLStreamConstants.START_ELEMENT) {
            current.push(now.namespaces);
        } else if (now.type == XMLStreamConstants.END_ELEMENT) {
            leaving = true;
        }
    }

    private boolean leaving;

    @Override
    public boolean hasNext() {
        return now.type != XMLStreamConstants.END_DOCUMENT;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        next();
        while (now.type == XMLStreamConstants.CHARACTERS && isWhiteSpace() || now.type == XMLStreamConstants.CDATA && isWhiteSpace() || now.type == XMLStreamConstants.SPACE
            || now.type == XMLStreamConstants.PROCESSING_INSTRUCTION || now.type == XMLStreamConstants.COMMENT) {
            next();
        }
        if (now.type != XMLStreamConstants.START_ELEMENT && now.type != XMLStreamConstants.END_ELEMENT) {
            throw new XMLStreamException("found: " + NAMES[now.type] + ", expected START_ELEMENT or END_ELEMENT", getLocation());
        }
        return now.type;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        if (now.type != XMLStreamConstants.START_ELEMENT) {
            throw new XMLStreamException("parser must be on START_ELEMENT to read next text", getLocation());
        }
        StringBuilder all = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (isText(now) || now.type == XMLStreamConstants.SPACE || now.type == XMLStreamConstants.ENTITY_REFERENCE) {
                all.append(getText());
            } else if (now.type == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("unexpected end of document when reading element text content");
            } else if (now.type == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("elementGetText() function expects text only elment but START_ELEMENT was encountered.", getLocation());
            } else if (now.type != XMLStreamConstants.PROCESSING_INSTRUCTION && now.type != XMLStreamConstants.COMMENT) {
                throw new XMLStreamException("Unexpected event type " + now.type, getLocation());
            }
        }
        return all.toString();
    }

    @Override
    public void require(int type, String uri, String local) throws XMLStreamException {
        if (type != now.type) {
            throw new XMLStreamException("Event type " + NAMES[type] + " specified did not match with current parser event " + NAMES[now.type]);
        }
        if (uri != null && !uri.equals(getNamespaceURI())) {
            throw new XMLStreamException("Namespace URI " + uri + " specified did not match with current namespace URI");
        }
        if (local != null && !local.equals(getLocalName())) {
            throw new XMLStreamException("LocalName " + local + " specified did not match with current local name");
        }
    }

    @Override
    public void close() {
        ready.clear();
    }

    @Override
    public Object getProperty(String name) {
        if (name == null) {
            throw new IllegalArgumentException();
        }
        if (name.equals("javax.xml.stream.entities") || name.equals("javax.xml.stream.notations")) {
            return new ArrayList<>();
        }
        return properties.get(name);
    }

    @Override
    public int getEventType() {
        return now.type;
    }

    @Override
    public Location getLocation() {
        return now.place;
    }

    @Override
    public String getEncoding() {
        return scanner.getEncoding();
    }

    /** A pseudo attribute of the XML declaration, or null. */
    private String declared(String name) {
        int at = declaration.indexOf(name);
        if (at < 0) {
            return null;
        }
        int from = at + name.length();
        while (from < declaration.length() && declaration.charAt(from) != '"' && declaration.charAt(from) != '\'') {
            from++;
        }
        int to = from < declaration.length() ? declaration.indexOf(declaration.charAt(from), from + 1) : -1;
        return to < 0 ? null : declaration.substring(from + 1, to);
    }

    @Override
    public String getVersion() {
        return declared("version");
    }

    @Override
    public String getCharacterEncodingScheme() {
        return declared("encoding");
    }

    @Override
    public boolean isStandalone() {
        return "yes".equals(declared("standalone"));
    }

    @Override
    public boolean standaloneSet() {
        return declared("standalone") != null;
    }

    @Override
    public boolean isStartElement() {
        return now.type == XMLStreamConstants.START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
        return now.type == XMLStreamConstants.END_ELEMENT;
    }

    @Override
    public boolean isCharacters() {
        return now.type == XMLStreamConstants.CHARACTERS;
    }

    @Override
    public boolean isWhiteSpace() {
        if (!isText(now) && now.type != XMLStreamConstants.SPACE) {
            return false;
        }
        for (int i = 0; i < now.text.length(); i++) {
            if (!Scanner.white(now.text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean hasName() {
        return isStartElement() || isEndElement();
    }

    private String prefixOf(String name) {
        int colon = namespaces ? name.indexOf(':') : -1;
        return colon < 0 ? "" : name.substring(0, colon);
    }

    private static String orNull(String s) {
        return s == null || s.isEmpty() ? null : s;
    }

    @Override
    public QName getName() {
        if (!hasName()) {
            throw new IllegalStateException("Illegal to call getName() when event type is " + NAMES[now.type] + ". Valid states are START_ELEMENT, END_ELEMENT");
        }
        return new QName(now.uri, getLocalName(), prefixOf(now.name));
    }

    @Override
    public String getLocalName() {
        if (now.type == XMLStreamConstants.ENTITY_REFERENCE) {
            return now.name;
        }
        if (!hasName()) {
            throw new IllegalStateException("Method getLocalName() cannot be called for " + NAMES[now.type] + " event.");
        }
        return namespaces ? now.name.substring(now.name.indexOf(':') + 1) : now.name;
    }

    @Override
    public String getPrefix() {
        return hasName() ? prefixOf(now.name) : null;
    }

    @Override
    public String getNamespaceURI() {
        return hasName() ? orNull(now.uri) : null;
    }

    private void attributed(String method) {
        if (now.type != XMLStreamConstants.START_ELEMENT) {
            throw new IllegalStateException("Current state is not among the states START_ELEMENT , ATTRIBUTEvalid for " + method + "()");
        }
    }

    @Override
    public int getAttributeCount() {
        attributed("getAttributeCount");
        return now.attributes.getLength();
    }

    @Override
    public String getAttributeLocalName(int index) {
        attributed("getAttributeLocalName");
        String name = now.attributes.getQName(index);
        return name == null ? null : name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String getAttributePrefix(int index) {
        attributed("getAttributePrefix");
        String name = now.attributes.getQName(index);
        return name == null ? null : name.substring(0, Math.max(0, name.indexOf(':')));
    }

    @Override
    public String getAttributeNamespace(int index) {
        attributed("getAttributeNamespace");
        String prefix = getAttributePrefix(index);
        return "xmlns".equals(prefix) ? XMLConstants.XMLNS_ATTRIBUTE_NS_URI : orNull(now.attributes.getURI(index));
    }

    @Override
    public QName getAttributeName(int index) {
        attributed("getAttributeName");
        return new QName(getAttributeNamespace(index), getAttributeLocalName(index), getAttributePrefix(index));
    }

    @Override
    public String getAttributeType(int index) {
        attributed("getAttributeType");
        return now.attributes.getType(index);
    }

    @Override
    public String getAttributeValue(int index) {
        attributed("getAttributeValue");
        return now.attributes.getValue(index);
    }

    @Override
    public String getAttributeValue(String uri, String local) {
        attributed("getAttributeValue");
        for (int i = 0; i < now.attributes.getLength(); i++) {
            if (getAttributeLocalName(i).equals(local) && (uri == null || uri.equals(now.attributes.getURI(i)))) {
                return now.attributes.getValue(i);
            }
        }
        return null;
    }

    @Override
    public boolean isAttributeSpecified(int index) {
        attributed("isAttributeSpecified");
        return index < now.specified;
    }

    private void named(String method) {
        if (!hasName()) {
            throw new IllegalStateException("Current event state is " + NAMES[now.type] + " is not among the states START_ELEMENT, END_ELEMENT, NAMESPACE valid for " + method + "().");
        }
    }

    @Override
    public int getNamespaceCount() {
        named("getNamespaceCount");
        return now.namespaces.size();
    }

    @Override
    public String getNamespacePrefix(int index) {
        named("getNamespacePrefix");
        return orNull(now.namespaces.get(index)[0]);
    }

    @Override
    public String getNamespaceURI(int index) {
        named("getNamespaceURI");
        return orNull(now.namespaces.get(index)[1]);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        if (prefix == null) {
            throw new IllegalArgumentException("prefix cannot be null.");
        }
        return orNull(lookup(prefix));
    }

    private String lookup(String prefix) {
        if (prefix.equals("xml")) {
            return XMLConstants.XML_NS_URI;
        }
        if (prefix.equals("xmlns")) {
            return XMLConstants.XMLNS_ATTRIBUTE_NS_URI;
        }
        for (List<String[]> scope : current) {
            for (String[] pair : scope) {
                if (pair[0].equals(prefix)) {
                    return pair[1];
                }
            }
        }
        return null;
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        List<List<String[]>> held = new ArrayList<>(current);
        return new Bindings(held);
    }

    /** Declarations, innermost first. */
    private static final class Bindings implements NamespaceContext {
        private final List<List<String[]>> scopes;

        Bindings(List<List<String[]>> scopes) {
            this.scopes = scopes;
        }

        @Override
        public String getNamespaceURI(String prefix) {
            if (prefix.equals("xml")) {
                return XMLConstants.XML_NS_URI;
            }
            for (List<String[]> scope : scopes) {
                for (String[] pair : scope) {
                    if (pair[0].equals(prefix)) {
                        return pair[1];
                    }
                }
            }
            return null;
        }

        @Override
        public String getPrefix(String uri) {
            Iterator<String> all = getPrefixes(uri);
            return all.hasNext() ? all.next() : null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            List<String> found = new ArrayList<>();
            for (List<String[]> scope : scopes) {
                for (String[] pair : scope) {
                    if (pair[1].equals(uri) && uri.equals(getNamespaceURI(pair[0])) && !found.contains(pair[0])) {
                        found.add(pair[0]);
                    }
                }
            }
            return found.iterator();
        }
    }

    @Override
    public boolean hasText() {
        return isText(now) || now.type == XMLStreamConstants.COMMENT || now.type == XMLStreamConstants.SPACE || now.type == XMLStreamConstants.DTD
            || now.type == XMLStreamConstants.ENTITY_REFERENCE;
    }

    @Override
    public String getText() {
        if (!hasText()) {
            throw new IllegalStateException("Current state " + NAMES[now.type]
                + " is not among the statesCHARACTERS, COMMENT, CDATA, SPACE, ENTITY_REFERENCE, DTD valid for getText() ");
        }
        return now.text;
    }

    private char[] chars(String method) {
        if (!hasText() || now.type == XMLStreamConstants.DTD || now.type == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IllegalStateException("Current state = " + NAMES[now.type] + " is not among the states CHARACTERS , COMMENT , CDATA , SPACE valid for " + method + "() ");
        }
        return now.text.toCharArray();
    }

    @Override
    public char[] getTextCharacters() {
        return chars("getTextCharacters");
    }

    @Override
    public int getTextCharacters(int from, char[] target, int start, int length) throws XMLStreamException {
        char[] all = chars("getTextCharacters");
        if (target == null) {
            throw new NullPointerException("target char array can't be null");
        }
        if (start < 0 || length < 0 || from < 0 || start >= target.length || start + length > target.length) {
            throw new IndexOutOfBoundsException();
        }
        int available = all.length - from;
        if (available < 0) {
            throw new IndexOutOfBoundsException("sourceStart is greater thannumber of characters associated with this event");
        }
        int n = Math.min(available, length);
        System.arraycopy(all, from, target, start, n);
        return n;
    }

    @Override
    public int getTextStart() {
        chars("getTextStart");
        return 0;
    }

    @Override
    public int getTextLength() {
        return chars("getTextLength").length;
    }

    private void instruction() {
        if (now.type != XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw new IllegalStateException("Current state of the parser is " + NAMES[now.type] + " But Expected state is " + XMLStreamConstants.PROCESSING_INSTRUCTION);
        }
    }

    @Override
    public String getPITarget() {
        instruction();
        return now.uri;
    }

    @Override
    public String getPIData() {
        instruction();
        return now.text;
    }
}
