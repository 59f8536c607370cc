package ijen.internal.xml.stax;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.DTD;
import javax.xml.stream.events.EndDocument;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.EntityDeclaration;
import javax.xml.stream.events.EntityReference;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.NotationDeclaration;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartDocument;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The event objects. */
final class Events {
    static final String[] NAMES = {"", "START_ELEMENT", "END_ELEMENT", "PROCESSING_INSTRUCTION", "CHARACTERS", "COMMENT", "SPACE", "START_DOCUMENT", "END_DOCUMENT",
        "ENTITY_REFERENCE", "ATTRIBUTE", "DTD", "CDATA", "NAMESPACE", "NOTATION_DECLARATION", "ENTITY_DECLARATION"};

    private Events() {
    }

    /** What all have. */
    abstract static class Base implements XMLEvent {
        private final int type;
        Location place;

        Base(int type) {
            this.type = type;
        }

        @Override
        public int getEventType() {
            return type;
        }

        @Override
        public Location getLocation() {
            return place;
        }

        @Override
        public boolean isStartElement() {
            return type == START_ELEMENT;
        }

        @Override
        public boolean isAttribute() {
            return type == ATTRIBUTE;
        }

        @Override
        public boolean isNamespace() {
            return type == NAMESPACE;
        }

        @Override
        public boolean isEndElement() {
            return type == END_ELEMENT;
        }

        @Override
        public boolean isEntityReference() {
            return type == ENTITY_REFERENCE;
        }

        @Override
        public boolean isProcessingInstruction() {
            return type == PROCESSING_INSTRUCTION;
        }

        @Override
        public boolean isCharacters() {
            return type == CHARACTERS || type == CDATA || type == SPACE;
        }

        @Override
        public boolean isStartDocument() {
            return type == START_DOCUMENT;
        }

        @Override
        public boolean isEndDocument() {
            return type == END_DOCUMENT;
        }

        @Override
        public StartElement asStartElement() {
            return (StartElement) this;
        }

        @Override
        public EndElement asEndElement() {
            return (EndElement) this;
        }

        @Override
        public Characters asCharacters() {
            return (Characters) this;
        }

        @Override
        public QName getSchemaType() {
            return null;
        }

        String written() {
            return toString();
        }

        @Override
        public void writeAsEncodedUnicode(Writer writer) throws XMLStreamException {
            try {
                writer.write(written());
            } catch (IOException e) {
                throw new XMLStreamException(e);
            }
        }
    }

    static String name(QName name) {
        return name.getNamespaceURI().isEmpty() ? name.getLocalPart() : "['" + name.getNamespaceURI() + "']:" + name.getPrefix() + ":" + name.getLocalPart();
    }

    static final class DocumentStart extends Base implements StartDocument {
        private final String encoding;
        private final String version;
        private final boolean standalone;
        private final boolean encodingSet;
        private final boolean standaloneSet;
        private final String systemId;

        DocumentStart(String encoding, String version, boolean standalone, boolean encodingSet, boolean standaloneSet, String systemId) {
            super(START_DOCUMENT);
            this.encoding = encoding;
            this.version = version;
            this.standalone = standalone;
            this.encodingSet = encodingSet;
            this.standaloneSet = standaloneSet;
            this.systemId = systemId;
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public String getCharacterEncodingScheme() {
            return encoding;
        }

        @Override
        public boolean encodingSet() {
            return encodingSet;
        }

        @Override
        public boolean isStandalone() {
            return standalone;
        }

        @Override
        public boolean standaloneSet() {
            return standaloneSet;
        }

        @Override
        public String getVersion() {
            return version;
        }

        @Override
        public String toString() {
            return "<?xml version=\"" + version + "\" encoding='" + encoding + "'" + (standaloneSet ? standalone ? " standalone='yes'" : " standalone='no'" : "") + "?>";
        }
    }

    static final class DocumentEnd extends Base implements EndDocument {
        DocumentEnd() {
            super(END_DOCUMENT);
        }

        @Override
        public String toString() {
            return "ENDDOCUMENT";
        }

        @Override
        String written() {
            return "";
        }
    }

    static final class ElementStart extends Base implements StartElement {
        private final QName name;
        /** By name, and told of in the map's order. */
        private final Map<QName, Attribute> attributes = new HashMap<>();
        private final List<Namespace> namespaces;
        private final NamespaceContext context;

        ElementStart(QName name, List<Attribute> attributes, List<Namespace> namespaces, NamespaceContext context) {
            super(START_ELEMENT);
            this.name = name;
            attributes.forEach(a -> this.attributes.put(a.getName(), a));
            this.namespaces = namespaces;
            this.context = context;
        }

        @Override
        public QName getName() {
            return name;
        }

        @Override
        public Iterator<Attribute> getAttributes() {
            return List.copyOf(attributes.values()).iterator();
        }

        @Override
        public Iterator<Namespace> getNamespaces() {
            return List.copyOf(namespaces).iterator();
        }

        @Override
        public Attribute getAttributeByName(QName wanted) {
            return wanted == null ? null : attributes.get(wanted);
        }

        @Override
        public NamespaceContext getNamespaceContext() {
            return context;
        }

        @Override
        public String getNamespaceURI(String prefix) {
            if (prefix != null && prefix.equals(name.getPrefix())) {
                return name.getNamespaceURI();
            }
            return context == null ? null : context.getNamespaceURI(prefix);
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder("<").append(Events.name(name));
            attributes.values().forEach(a -> sb.append(' ').append(a));
            namespaces.forEach(n -> sb.append(' ').append(n));
            return sb.append('>').toString();
        }
    }

    static final class ElementEnd extends Base implements EndElement {
        private final QName name;
        private final List<Namespace> namespaces;

        ElementEnd(QName name, List<Namespace> namespaces) {
            super(END_ELEMENT);
            this.name = name;
            this.namespaces = namespaces;
        }

        @Override
        public QName getName() {
            return name;
        }

        @Override
        public Iterator<Namespace> getNamespaces() {
            return List.copyOf(namespaces).iterator();
        }

        @Override
        public String toString() {
            return "</" + Events.name(name) + ">";
        }

        @Override
        String written() {
            return "</" + (name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":") + name.getLocalPart() + ">";
        }
    }

    static class AttributeEvent extends Base implements Attribute {
        private final QName name;
        private final String value;
        private final String type;
        private final boolean specified;

        AttributeEvent(QName name, String value, String type, boolean specified) {
            this(ATTRIBUTE, name, value, type, specified);
        }

        AttributeEvent(int kind, QName name, String value, String type, boolean specified) {
            super(kind);
            this.name = name;
            this.value = value;
            this.type = type;
            this.specified = specified;
        }

        @Override
        public QName getName() {
            return name;
        }

        @Override
        public String getValue() {
            return value;
        }

        @Override
        public String getDTDType() {
            return type;
        }

        @Override
        public boolean isSpecified() {
            return specified;
        }

        @Override
        public String toString() {
            return (name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":") + name.getLocalPart() + "='" + value + "'";
        }
    }

    static final class NamespaceEvent extends AttributeEvent implements Namespace {
        NamespaceEvent(String prefix, String uri) {
            super(NAMESPACE, new QName(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix, XMLConstants.XMLNS_ATTRIBUTE), uri, "CDATA", true);
        }

        @Override
        public String getPrefix() {
            return getName().getLocalPart();
        }

        @Override
        public String getNamespaceURI() {
            return getValue();
        }

        @Override
        public boolean isDefaultNamespaceDeclaration() {
            return getPrefix().isEmpty();
        }
    }

    static final class Text extends Base implements Characters {
        private final String data;
        private final boolean ignorable;

        Text(int type, String data) {
            this(type, data, false);
        }

        Text(int type, String data, boolean ignorable) {
            super(type);
            this.data = data;
            this.ignorable = ignorable;
        }

        @Override
        public String getData() {
            return data;
        }

        @Override
        public boolean isCData() {
            return getEventType() == CDATA;
        }

        @Override
        public boolean isIgnorableWhiteSpace() {
            return ignorable;
        }

        @Override
        public boolean isWhiteSpace() {
            for (int i = 0; i < data.length(); i++) {
                if (" \t\n\r".indexOf(data.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return isCData() ? "<![CDATA[" + data + "]]>" : data;
        }

        @Override
        String written() {
            return isCData() ? toString() : StreamWriter.escape(data, false, null);
        }
    }

    static final class CommentEvent extends Base implements Comment {
        private final String text;

        CommentEvent(String text) {
            super(COMMENT);
            this.text = text;
        }

        @Override
        public String getText() {
            return text;
        }

        @Override
        public String toString() {
            return "<!--" + text + "-->";
        }
    }

    static final class Instruction extends Base implements ProcessingInstruction {
        private final String target;
        private final String data;

        Instruction(String target, String data) {
            super(PROCESSING_INSTRUCTION);
            this.target = target;
            this.data = data;
        }

        @Override
        public String getTarget() {
            return target;
        }

        @Override
        public String getData() {
            return data;
        }

        @Override
        public String toString() {
            return data != null ? target != null ? "<?" + target + " " + data + "?>" : "<?" + data + "?>" : "<?" + target + "?>";
        }
    }

    static final class Doctype extends Base implements DTD {
        private final String text;

        Doctype(String text) {
            super(XMLStreamConstants.DTD);
            this.text = text;
        }

        @Override
        public String getDocumentTypeDeclaration() {
            return text;
        }

        @Override
        public Object getProcessedDTD() {
            return null;
        }

        @Override
        public List<NotationDeclaration> getNotations() {
            return List.of();
        }

        @Override
        public List<EntityDeclaration> getEntities() {
            return List.of();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static final class Reference extends Base implements EntityReference {
        private final String name;
        private final EntityDeclaration declaration;

        Reference(String name, EntityDeclaration declaration) {
            super(ENTITY_REFERENCE);
            this.name = name;
            this.declaration = declaration;
        }

        @Override
        public EntityDeclaration getDeclaration() {
            return declaration;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String toString() {
            String text = declaration.getReplacementText();
            return "&" + name + ";='" + (text == null ? "" : text) + "'";
        }

        @Override
        String written() {
            return "&" + name + ";";
        }
    }

    static final class Declared extends Base implements EntityDeclaration {
        private final String name;
        private final String text;

        Declared(String name, String text) {
            super(ENTITY_DECLARATION);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getReplacementText() {
            return text;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getNotationName() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getSystemId() {
            return null;
        }
    }
}
