package ijen.internal.xml;

import java.io.IOException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a document type declaration, with its internal subset and what is outside, for a {@link Scanner}. */
final class DoctypeScanner {
    private final Scanner s;
    private final SaxReader reader;

    DoctypeScanner(Scanner scanner, SaxReader reader) {
        s = scanner;
        this.reader = reader;
    }

    void doctype() throws IOException, SAXException {
        s.pos += 9;
        s.skip();
        String root = s.name();
        s.skip();
        String[] id = externalId();
        s.skip();
        if (reader.lexical != null) {
            reader.lexical.startDTD(root, id[0], id[1]);
        }
        int close = -1;
        if (s.looking("[")) {
            s.pos++;
            subset(']');
            close = s.pos;
            s.pos++;
            s.skip();
        }
        if (!s.looking(">")) {
            throw s.fail("The document type declaration for root element type \"" + root + "\" must end with '>'.");
        }
        s.pos++;
        if (id[1] != null) {
            if (reader.apacheFeature("nonvalidating/load-external-dtd")) {
                outside(s.resolve(id[0], id[1]));
            } else {
                s.declarations.incomplete = true;
            }
        }
        if (reader.lexical != null) {
            int after = s.pos;
            s.pos = close >= 0 && id[1] == null ? close : after;
            reader.lexical.endDTD();
            s.pos = after;
        }
    }

    /** Reads the declarations of an external entity. */
    private void outside(InputSource source) throws IOException, SAXException {
        String text = s.text;
        int pos = s.pos;
        String whole = Input.of(source).text;
        s.text = whole;
        s.pos = whole.startsWith("<?xml") && whole.contains("?>") ? whole.indexOf("?>") + 2 : 0;
        subset('\0');
        s.text = text;
        s.pos = pos;
    }

    /** PUBLIC and SYSTEM identifiers, null where there is none. */
    private String[] externalId() throws SAXException {
        String[] id = new String[2];
        if (s.looking("PUBLIC")) {
            s.pos += 6;
            s.skip();
            id[0] = literal().replaceAll("[ \n\t]+", " ").trim();
            s.skip();
            if (s.looking("\"") || s.looking("'")) {
                id[1] = literal();
            }
        } else if (s.looking("SYSTEM")) {
            s.pos += 6;
            s.skip();
            id[1] = literal();
        }
        return id;
    }

    private String literal() throws SAXException {
        if (!s.looking("\"") && !s.looking("'")) {
            throw s.fail("The system identifier must begin with either a single or double quote character.");
        }
        int end = s.text.indexOf(s.text.charAt(s.pos), s.pos + 1);
        if (end < 0) {
            s.pos = s.text.length();
            throw s.fail("XML document structures must start and end within the same entity.");
        }
        String found = s.text.substring(s.pos + 1, end);
        s.pos = end + 1;
        return found;
    }

    private void subset(char end) throws IOException, SAXException {
        while (true) {
            s.skip();
            if (s.pos >= s.text.length()) {
                if (end == 0) {
                    return;
                }
                throw s.fail("XML document structures must start and end within the same entity.");
            }
            if (s.text.charAt(s.pos) == end) {
                return;
            }
            if (s.looking("<!--")) {
                s.comment();
            } else if (s.looking("<?")) {
                s.instruction();
            } else if (s.looking("<![")) {
                conditional();
            } else if (s.looking("]]>") && end == 0) {
                s.pos += 3;
            } else if (s.looking("%")) {
                s.pos++;
                parameter(s.name());
            } else if (s.looking("<!ENTITY")) {
                s.pos += 8;
                entity();
            } else if (s.looking("<!ATTLIST")) {
                s.pos += 9;
                attributes();
            } else if (s.looking("<!ELEMENT")) {
                s.pos += 9;
                s.skip();
                String name = s.name();
                s.skip();
                String model = upTo();
                if (reader.declarations != null) {
                    reader.declarations.elementDecl(name, model.trim());
                }
            } else if (s.looking("<!NOTATION")) {
                s.pos += 10;
                s.skip();
                String name = s.name();
                s.skip();
                String[] id = externalId();
                upTo();
                if (reader.dtd != null) {
                    reader.dtd.notationDecl(name, id[0], id[1]);
                }
            } else {
                throw s.fail("The markup declarations contained or pointed to by the document type declaration must be well-formed.");
            }
        }
    }

    /** An INCLUDE section is read on, an IGNORE section is skipped. */
    private void conditional() throws SAXException {
        int bracket = s.text.indexOf('[', s.pos + 3);
        String word = bracket < 0 ? "" : s.text.substring(s.pos + 3, bracket).trim();
        if (word.startsWith("%") && word.endsWith(";")) {
            Declarations.Entity named = s.declarations.parameters.get(word.substring(1, word.length() - 1));
            word = named == null || named.text() == null ? "" : named.text().trim();
        }
        if (word.equals("INCLUDE")) {
            s.pos = bracket + 1;
            return;
        }
        int depth = 0;
        for (int i = s.pos; i < s.text.length(); i++) {
            if (s.text.startsWith("<![", i)) {
                depth++;
            } else if (s.text.startsWith("]]>", i) && --depth == 0) {
                s.pos = i + 3;
                return;
            }
        }
        s.pos = s.text.length();
        throw s.fail("The conditional section must end.");
    }

    /** The rest of a declaration, behind its `>`. */
    private String upTo() throws SAXException {
        int from = s.pos;
        int end = s.text.indexOf('>', from);
        if (end < 0) {
            s.pos = s.text.length();
            throw s.fail("XML document structures must start and end within the same entity.");
        }
        s.pos = end + 1;
        return s.text.substring(from, end);
    }

    private void parameter(String name) throws IOException, SAXException {
        if (s.looking(";")) {
            s.pos++;
        }
        Declarations.Entity found = s.declarations.parameters.get(name);
        if (found == null) {
            s.declarations.incomplete = true;
        } else if (found.text() != null) {
            s.text = s.text.substring(0, s.pos) + " " + found.text() + " " + s.text.substring(s.pos);
        } else if (reader.feature("external-parameter-entities")) {
            outside(s.resolve(found.publicId(), found.systemId()));
        } else {
            s.declarations.incomplete = true;
        }
    }

    private void entity() throws SAXException {
        s.skip();
        boolean parameter = s.looking("%");
        if (parameter) {
            s.pos++;
            s.skip();
        }
        String name = s.name();
        s.skip();
        Declarations.Entity declared;
        if (s.looking("\"") || s.looking("'")) {
            String value = replaced(literal());
            declared = new Declarations.Entity(value, null, null, null);
            if (reader.declarations != null) {
                reader.declarations.internalEntityDecl(parameter ? "%" + name : name, value);
            }
        } else {
            String[] id = externalId();
            s.skip();
            String notation = null;
            if (s.looking("NDATA")) {
                s.pos += 5;
                s.skip();
                notation = s.name();
            }
            declared = new Declarations.Entity(null, id[0], id[1], notation);
            if (notation != null && reader.dtd != null) {
                reader.dtd.unparsedEntityDecl(name, id[0], id[1], notation);
            } else if (notation == null && reader.declarations != null) {
                reader.declarations.externalEntityDecl(parameter ? "%" + name : name, id[0], id[1]);
            }
        }
        upTo();
        (parameter ? s.declarations.parameters : s.declarations.entities).putIfAbsent(name, declared);
    }

    /** An entity's literal with its character references and parameter entities replaced. */
    private String replaced(String literal) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int semicolon = c == '&' && literal.startsWith("&#", i) || c == '%' ? literal.indexOf(';', i) : -1;
            Declarations.Entity parameter = c == '%' && semicolon > 0 ? s.declarations.parameters.get(literal.substring(i + 1, semicolon)) : null;
            if (parameter != null && parameter.text() != null) {
                text.append(parameter.text());
                i = semicolon;
            } else if (c == '&' && semicolon > 0) {
                boolean hex = literal.charAt(i + 2) == 'x';
                text.appendCodePoint(Integer.parseInt(literal.substring(i + (hex ? 3 : 2), semicolon), hex ? 16 : 10));
                i = semicolon;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void attributes() throws IOException, SAXException {
        s.skip();
        String element = s.name();
        while (true) {
            s.skip();
            if (s.pos >= s.text.length()) {
                throw s.fail("XML document structures must start and end within the same entity.");
            }
            if (s.looking(">")) {
                s.pos++;
                return;
            }
            if (s.looking("%")) {
                s.pos++;
                parameter(s.name());
                continue;
            }
            String name = s.name();
            if (name.isEmpty()) {
                upTo();
                return;
            }
            s.skip();
            String type = s.looking("(") ? "" : s.name();
            s.skip();
            if (s.looking("(")) {
                int end = Math.max(s.text.indexOf(')', s.pos), s.pos);
                type += (type.isEmpty() ? "" : " ") + s.text.substring(s.pos, end + 1).replaceAll("\\s+", "");
                s.pos = end + 1;
                s.skip();
            }
            String mode = null;
            if (s.looking("#")) {
                s.pos++;
                mode = "#" + s.name();
                s.skip();
            }
            String value = null;
            if (mode == null || mode.equals("#FIXED")) {
                value = replaced(literal());
            }
            s.declarations.attribute(new Declarations.Attribute(element, name, type, value));
            if (reader.declarations != null) {
                reader.declarations.attributeDecl(element, name, type, mode, value);
            }
        }
    }
}
