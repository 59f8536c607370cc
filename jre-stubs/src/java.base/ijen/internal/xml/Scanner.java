package ijen.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.NamespaceSupport;

/** Reads one document and tells a {@link SaxReader}'s handlers of it. */
final class Scanner implements Locator2 {
    private static final int DEEPEST = 64;

    private final SaxReader reader;
    private final ContentHandler content;
    private final LexicalHandler lexical;
    private final String publicId;
    private final String systemId;
    private final Input input;
    private final boolean namespaces;
    private final boolean prefixes;
    private final NamespaceSupport scopes = new NamespaceSupport();
    private final Deque<String> open = new ArrayDeque<>();
    final Declarations declarations = new Declarations();
    String text;
    int pos;
    /** Entities that are being read, innermost first: their names, and where reading goes on. */
    private final Deque<Place> places = new ArrayDeque<>();
    private int line = 1;
    private int lineStart;
    private int counted;
    private String located;
    /** The first attribute that a start tag has twice. */
    private String repeated;

    /** How many attributes of the last start tag are defaults; they come last. */
    int defaulted;
    private boolean begun;
    private boolean rooted;
    private boolean typed;

    private record Place(String entity, String text, int pos, int depth) {
    }

    Scanner(SaxReader reader, InputSource source) throws IOException {
        this.reader = reader;
        content = reader.content != null ? reader.content : new DefaultHandler();
        lexical = reader.lexical;
        publicId = source.getPublicId();
        systemId = source.getSystemId() == null ? null : Input.absolute(source.getSystemId(), null);
        input = Input.of(source);
        namespaces = reader.feature("namespaces");
        prefixes = !namespaces || reader.feature("namespace-prefixes");
        text = input.text;
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
    public String getXMLVersion() {
        return "1.0";
    }

    @Override
    public String getEncoding() {
        return input.encoding;
    }

    @Override
    public int getLineNumber() {
        locate();
        return line;
    }

    @Override
    public int getColumnNumber() {
        locate();
        return Math.min(pos, text.length()) - lineStart + 1;
    }

    /** Counts the lines of the entity that is being read, on from where it was counted last. */
    private void locate() {
        int at = Math.min(pos, text.length());
        if (located != text || counted > at) {
            located = text;
            line = 1;
            lineStart = 0;
            counted = 0;
        }
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
    }

    SAXParseException fail(String message) throws SAXException {
        SAXParseException error = new SAXParseException(message, publicId, systemId, getLineNumber(), getColumnNumber());
        if (reader.errors != null) {
            reader.errors.fatalError(error);
        } else if (reader.printsErrors()) {
            System.err.println("[Fatal Error] " + (systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1)) + ":" + error.getLineNumber() + ":"
                + error.getColumnNumber() + ": " + message);
        }
        return error;
    }

    void document() throws IOException, SAXException {
        while (step()) {
            // one piece after the other
        }
    }

    /** Reads the next piece: the declaration, a tag, a text and so on; whether there may be more. */
    boolean step() throws IOException, SAXException {
        if (!begun) {
            begun = true;
            content.setDocumentLocator(this);
            content.startDocument();
            declaration();
            return true;
        }
        if (!open.isEmpty()) {
            piece();
            return true;
        }
        skip();
        if (pos >= text.length()) {
            if (!rooted) {
                throw fail("Premature end of file.");
            }
            content.endDocument();
            return false;
        }
        if (!looking("<")) {
            throw fail(rooted ? "Content is not allowed in trailing section." : "Content is not allowed in prolog.");
        }
        if (looking("<!--")) {
            comment();
        } else if (looking("<?")) {
            instruction();
        } else if (looking("<!DOCTYPE") && !rooted && !typed) {
            typed = true;
            if (reader.apacheFeature("disallow-doctype-decl")) {
                pos += 10;
                throw fail("DOCTYPE is disallowed when the feature \"http://apache.org/xml/features/disallow-doctype-decl\" set to true.");
            }
            new DoctypeScanner(this, reader).doctype();
        } else if (rooted) {
            pos++;
            throw fail("The markup in the document following the root element must be well-formed.");
        } else {
            rooted = true;
            pos++;
            if (pos >= text.length() || !nameStart(text.codePointAt(pos))) {
                throw fail("The markup in the document preceding the root element must be well-formed.");
            }
            start();
        }
        return true;
    }

    private void declaration() throws SAXException {
        if (looking("<?xml") && text.length() > 5 && white(text.charAt(5))) {
            int end = text.indexOf("?>");
            if (end < 0) {
                pos = text.length();
                throw fail("The XML declaration must end with \"?>\".");
            }
            if (!text.substring(0, end).contains("version")) {
                pos = end;
                throw fail("The version is required in the XML declaration.");
            }
            pos = end + 2;
        }
    }

    /** A piece of the root element's content. */
    private void piece() throws IOException, SAXException {
        if (pos >= text.length()) {
            leave();
            return;
        }
        char c = text.charAt(pos);
        if (c == '&') {
            reference();
        } else if (c != '<') {
            characters();
        } else if (looking("</")) {
            end();
        } else if (looking("<!--")) {
            comment();
        } else if (looking("<![CDATA[")) {
            section();
        } else if (looking("<?")) {
            instruction();
        } else {
            pos++;
            if (pos >= text.length() || !nameStart(text.codePointAt(pos))) {
                throw fail("The content of elements must consist of well-formed character data or markup.");
            }
            start();
        }
    }

    private void leave() throws SAXException {
        if (places.isEmpty()) {
            throw fail("XML document structures must start and end within the same entity.");
        }
        Place place = places.pop();
        if (lexical != null && place.depth == open.size()) {
            lexical.endEntity(place.entity);
        }
        if (place.depth != open.size()) {
            throw fail("XML document structures must start and end within the same entity.");
        }
        text = place.text;
        pos = place.pos;
    }

    private void characters() throws SAXException {
        int from = pos;
        int i = pos;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&') {
                break;
            }
            if (c == ']' && text.startsWith("]]>", i)) {
                pos = i + 3;
                throw fail("The character sequence \"]]>\" must not appear in content unless used to mark the end of a CDATA section.");
            }
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
                pos = i;
                throw fail("An invalid XML character (Unicode: 0x" + Integer.toHexString(c) + ") was found in the element content of the document.");
            }
        }
        // The locator is behind the character that ended the text.
        pos = i + 1;
        content.characters(text.substring(from, i).toCharArray(), 0, i - from);
        pos = i;
    }

    private void reference() throws IOException, SAXException {
        pos++;
        if (looking("#")) {
            char[] found = characterReference().toCharArray();
            content.characters(found, 0, found.length);
            return;
        }
        String name = entityName();
        String plain = predefined(name);
        if (plain != null) {
            if (lexical != null) {
                lexical.startEntity(name);
            }
            content.characters(plain.toCharArray(), 0, plain.length());
            if (lexical != null) {
                lexical.endEntity(name);
            }
            return;
        }
        Declarations.Entity entity = declarations.entities.get(name);
        if (entity == null) {
            if (declarations.incomplete) {
                content.skippedEntity(name);
                return;
            }
            throw fail("The entity \"" + name + "\" was referenced, but not declared.");
        }
        enter(name, entity.text() != null ? entity.text() : external(name, entity));
        if (lexical != null) {
            lexical.startEntity(name);
        }
    }

    private String external(String name, Declarations.Entity entity) throws IOException, SAXException {
        if (entity.notation() != null) {
            throw fail("The unparsed entity reference \"&" + name + ";\" is not permitted.");
        }
        if (!reader.feature("external-general-entities")) {
            return "";
        }
        String whole = Input.of(resolve(entity.publicId(), entity.systemId())).text;
        return whole.startsWith("<?xml") && whole.contains("?>") ? whole.substring(whole.indexOf("?>") + 2) : whole;
    }

    InputSource resolve(String publicId, String id) throws IOException, SAXException {
        String absolute = Input.absolute(id, systemId);
        InputSource given = reader.resolver == null ? null : reader.resolver.resolveEntity(publicId, absolute);
        return given != null ? given : new InputSource(absolute);
    }

    private void enter(String name, String replacement) throws SAXException {
        for (Place place : places) {
            if (place.entity.equals(name)) {
                throw fail("Recursive entity reference \"" + name + "\". (Reference path: " + name + " -> " + name + " -> " + name + "),");
            }
        }
        if (places.size() >= DEEPEST) {
            throw fail("JAXP00010002: The entity references are nested too deeply.");
        }
        places.push(new Place(name, text, pos, open.size()));
        text = replacement;
        pos = 0;
    }

    private static String predefined(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
    }

    String entityName() throws SAXException {
        if (pos >= text.length() || !nameStart(text.codePointAt(pos))) {
            throw fail("The entity name must immediately follow the '&' in the entity reference.");
        }
        String name = name();
        if (!looking(";")) {
            throw fail("The reference to entity \"" + name + "\" must end with the ';' delimiter.");
        }
        pos++;
        return name;
    }

    String characterReference() throws SAXException {
        boolean hex = looking("#x");
        int from = pos + (hex ? 2 : 1);
        int semicolon = from;
        while (semicolon < text.length() && Character.digit(text.charAt(semicolon), hex ? 16 : 10) >= 0) {
            semicolon++;
        }
        pos = semicolon;
        if (semicolon == from) {
            throw fail("A " + (hex ? "hexadecimal" : "decimal") + " representation must immediately follow the \"&#" + (hex ? "x" : "") + "\" in a character reference.");
        }
        if (!looking(";")) {
            throw fail("The character reference must end with the ';' delimiter.");
        }
        String digits = text.substring(from, semicolon);
        pos++;
        int code = digits.length() > 8 ? -1 : (int) Long.parseLong(digits, hex ? 16 : 10);
        if (code < ' ' && code != '\n' && code != '\t' && code != '\r' || code > 0x10FFFF || code >= 0xD800 && code < 0xE000 || code == 0xFFFE || code == 0xFFFF) {
            throw fail("Character reference \"&#" + (hex ? "x" : "") + digits + "\" is an invalid XML character.");
        }
        return Character.toString(code);
    }

    private void section() throws SAXException {
        int end = text.indexOf("]]>", pos + 9);
        if (end < 0) {
            pos = text.length();
            throw fail("XML document structures must start and end within the same entity.");
        }
        char[] inside = text.substring(pos + 9, end).toCharArray();
        pos = end + 3;
        if (lexical != null) {
            lexical.startCDATA();
        }
        if (inside.length > 0) {
            content.characters(inside, 0, inside.length);
        }
        if (lexical != null) {
            lexical.endCDATA();
        }
    }

    void comment() throws SAXException {
        int end = text.indexOf("--", pos + 4);
        if (end < 0) {
            pos = text.length();
            throw fail("XML document structures must start and end within the same entity.");
        }
        if (!text.startsWith("-->", end)) {
            pos = end + 2;
            throw fail("The string \"--\" is not permitted within comments.");
        }
        char[] inside = text.substring(pos + 4, end).toCharArray();
        pos = end + 3;
        if (lexical != null) {
            lexical.comment(inside, 0, inside.length);
        }
    }

    void instruction() throws SAXException {
        pos += 2;
        if (pos >= text.length() || !nameStart(text.codePointAt(pos))) {
            throw fail("The processing instruction must begin with the name of the target.");
        }
        String target = name();
        if (target.equalsIgnoreCase("xml")) {
            throw fail("The processing instruction target matching \"[xX][mM][lL]\" is not allowed.");
        }
        int from = pos;
        int end = text.indexOf("?>", pos);
        if (end < 0) {
            pos = text.length();
            throw fail("XML document structures must start and end within the same entity.");
        }
        if (end > from && !white(text.charAt(from))) {
            throw fail("White space is required between the processing instruction target and data.");
        }
        skip();
        String data = text.substring(Math.min(pos, end), end);
        pos = end + 2;
        content.processingInstruction(target, data);
    }

    /** A start tag, from behind its `<`. */
    private void start() throws IOException, SAXException {
        String name = name();
        AttributesImpl attributes = new AttributesImpl();
        boolean empty;
        while (true) {
            boolean gap = skip();
            if (looking(">") || looking("/>")) {
                empty = looking("/");
                pos += empty ? 2 : 1;
                break;
            }
            if (pos >= text.length()) {
                throw fail("XML document structures must start and end within the same entity.");
            }
            if (!gap || !nameStart(text.codePointAt(pos))) {
                throw fail("Element type \"" + name + "\" must be followed by either attribute specifications, \">\" or \"/>\".");
            }
            attribute(name, attributes);
        }
        if (repeated != null) {
            throw repeated(name);
        }
        defaulted = 0;
        for (Declarations.Attribute each : declarations.defaults(name)) {
            if (attributes.getIndex(each.name()) < 0) {
                defaulted++;
                attributes.addAttribute("", namespaces ? "" : each.name(), each.name(), declarations.type(name, each.name()), each.value());
            }
        }
        scopes.pushContext();
        String[] parts = {"", "", name};
        if (namespaces) {
            parts = bind(name, attributes);
        }
        open.push(name);
        content.startElement(parts[0], parts[1], name, attributes);
        if (empty) {
            close(name);
        }
    }

    private SAXParseException repeated(String element) throws SAXException {
        return fail("Attribute \"" + repeated + "\" was already specified for element \"" + element + "\".");
    }

    private void attribute(String element, AttributesImpl attributes) throws IOException, SAXException {
        String name = name();
        skip();
        if (!looking("=")) {
            throw fail("Attribute name \"" + name + "\" associated with an element type \"" + element + "\" must be followed by the ' = ' character.");
        }
        pos++;
        skip();
        if (!looking("\"") && !looking("'")) {
            throw fail("Open quote is expected for attribute \"" + name + "\" associated with an  element type  \"" + element + "\".");
        }
        char quote = text.charAt(pos++);
        StringBuilder value = new StringBuilder();
        while (true) {
            if (pos >= text.length()) {
                throw fail("XML document structures must start and end within the same entity.");
            }
            char c = text.charAt(pos);
            if (c == quote) {
                pos++;
                break;
            }
            if (c == '<') {
                throw fail("The value of attribute \"" + name + "\" associated with an element type \"" + element + "\" must not contain the '<' character.");
            }
            if (c == '&') {
                pos++;
                value.append(looking("#") ? characterReference() : inValue(entityName(), 0));
            } else if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                throw fail("An invalid XML character (Unicode: 0x" + Integer.toHexString(c) + ") was found in the value of attribute \"" + name + "\" and element is \"" + element + "\".");
            } else {
                value.append(white(c) ? ' ' : c);
                pos++;
            }
        }
        if (attributes.getIndex(name) >= 0) {
            repeated = repeated == null ? name : repeated;
            if (!namespaces) {
                throw repeated(element);
            }
        }
        String type = declarations.type(element, name);
        String text = type.equals("CDATA") ? value.toString() : value.toString().trim().replaceAll(" +", " ");
        attributes.addAttribute("", namespaces ? "" : name, name, type, text);
    }

    /** An entity's replacement in an attribute value. */
    String inValue(String name, int depth) throws IOException, SAXException {
        String plain = predefined(name);
        if (plain != null) {
            return plain;
        }
        Declarations.Entity entity = declarations.entities.get(name);
        if (entity == null) {
            throw fail("The entity \"" + name + "\" was referenced, but not declared.");
        }
        if (entity.text() == null) {
            throw fail("The external entity reference \"&" + name + ";\" is not permitted in an attribute value.");
        }
        if (depth > DEEPEST) {
            throw fail("Recursive entity reference \"" + name + "\". (Reference path: " + name + " -> " + name + " -> " + name + "),");
        }
        StringBuilder value = new StringBuilder();
        String inside = entity.text();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            int semicolon = c == '&' ? inside.indexOf(';', i) : -1;
            if (semicolon > 0) {
                String each = inside.substring(i + 1, semicolon);
                value.append(each.startsWith("#x") ? Character.toString(Integer.parseInt(each.substring(2), 16))
                    : each.startsWith("#") ? Character.toString(Integer.parseInt(each.substring(1))) : inValue(each, depth + 1));
                i = semicolon;
            } else {
                value.append(white(c) ? ' ' : c);
            }
        }
        return value.toString();
    }

    /** Declares the prefixes of a start tag; the parts of its name. */
    private String[] bind(String element, AttributesImpl attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                String prefix = name.length() == 5 ? "" : name.substring(6);
                String uri = attributes.getValue(i);
                if (!prefix.isEmpty() && uri.isEmpty()) {
                    throw fail("The value of the attribute \"" + name + "\" is invalid. Prefixed namespace bindings may not be empty.");
                }
                if (!prefix.equals("xml")) {
                    scopes.declarePrefix(prefix, uri);
                    content.startPrefixMapping(prefix, uri);
                }
            }
        }
        String[] parts = scopes.processName(element, new String[3], false);
        if (parts == null) {
            throw fail("The prefix \"" + element.substring(0, element.indexOf(':')) + "\" for element \"" + element + "\" is not bound.");
        }
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            String name = attributes.getQName(i);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                if (prefixes) {
                    attributes.setURI(i, "http://www.w3.org/2000/xmlns/");
                    attributes.setLocalName(i, name.substring(name.indexOf(':') + 1));
                } else {
                    attributes.removeAttribute(i);
                }
                continue;
            }
            String[] of = scopes.processName(name, new String[3], true);
            if (of == null) {
                throw fail("The prefix \"" + name.substring(0, name.indexOf(':')) + "\" for attribute \"" + name + "\" associated with an element type \"" + element + "\" is not bound.");
            }
            if (!of[0].isEmpty() && attributes.getIndex(of[0], of[1]) >= 0) {
                throw fail("Attribute \"" + of[1] + "\" bound to namespace \"" + of[0] + "\" was already specified for element \"" + element + "\".");
            }
            attributes.setURI(i, of[0]);
            attributes.setLocalName(i, of[1]);
        }
        return parts;
    }

    private void end() throws SAXException {
        pos += 2;
        String expected = open.peek();
        int from = pos;
        String name = pos < text.length() && nameStart(text.codePointAt(pos)) ? name() : "";
        if (!name.equals(expected)) {
            pos = from;
            throw fail("The element type \"" + expected + "\" must be terminated by the matching end-tag \"</" + expected + ">\".");
        }
        skip();
        if (!looking(">")) {
            throw fail("The end-tag for element type \"" + expected + "\" must end with a '>' delimiter.");
        }
        pos++;
        close(name);
    }

    private void close(String name) throws SAXException {
        open.pop();
        String[] parts = namespaces ? scopes.processName(name, new String[3], false) : new String[] {"", "", name};
        content.endElement(parts[0], parts[1], name);
        if (namespaces) {
            List<String> gone = new ArrayList<>();
            scopes.getDeclaredPrefixes().asIterator().forEachRemaining(gone::add);
            for (String prefix : gone) {
                content.endPrefixMapping(prefix);
            }
        }
        scopes.popContext();
        if (!places.isEmpty() && open.size() < places.peek().depth) {
            throw fail("XML document structures must start and end within the same entity.");
        }
    }

    /** Skips white space; whether there was any. */
    boolean skip() {
        int from = pos;
        while (pos < text.length() && white(text.charAt(pos))) {
            pos++;
        }
        return pos > from;
    }

    boolean looking(String at) {
        return text.startsWith(at, pos);
    }

    static boolean white(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean nameStart(int c) {
        return c == ':' || c == '_' || c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ':' || c == '_'
            : c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x300 && c <= 0x36F) && c != 0x37E && !(c >= 0x2000 && c <= 0x206F && c != 0x200C && c != 0x200D);
    }

    String name() {
        int from = pos;
        while (pos < text.length()) {
            int c = text.codePointAt(pos);
            if (!nameStart(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != 0xB7 && !(c >= 0x300 && c <= 0x36F)) {
                break;
            }
            pos += Character.charCount(c);
        }
        return text.substring(from, pos);
    }
}
