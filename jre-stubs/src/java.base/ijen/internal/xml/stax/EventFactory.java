package ijen.internal.xml.stax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.DTD;
import javax.xml.stream.events.EndDocument;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.EntityDeclaration;
import javax.xml.stream.events.EntityReference;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartDocument;
import javax.xml.stream.events.StartElement;

/** Makes events. */
public final class EventFactory extends XMLEventFactory {
    private Location location;

    private <T extends Events.Base> T placed(T event) {
        event.place = location;
        return event;
    }

    private static <T> List<T> list(Iterator<? extends T> each) {
        List<T> all = new ArrayList<>();
        while (each != null && each.hasNext()) {
            all.add(each.next());
        }
        return all;
    }

    @Override
    public void setLocation(Location where) {
        location = where;
    }

    @Override
    public Attribute createAttribute(String prefix, String uri, String local, String value) {
        return createAttribute(new QName(uri, local, prefix), value);
    }

    @Override
    public Attribute createAttribute(String local, String value) {
        return createAttribute(new QName(local), value);
    }

    @Override
    public Attribute createAttribute(QName name, String value) {
        return placed(new Events.AttributeEvent(name, value, "CDATA", true));
    }

    @Override
    public Namespace createNamespace(String uri) {
        return createNamespace("", uri);
    }

    @Override
    public Namespace createNamespace(String prefix, String uri) {
        return placed(new Events.NamespaceEvent(prefix, uri));
    }

    @Override
    public StartElement createStartElement(QName name, Iterator<? extends Attribute> attributes, Iterator<? extends Namespace> namespaces) {
        return placed(new Events.ElementStart(name, list(attributes), list(namespaces), null));
    }

    @Override
    public StartElement createStartElement(String prefix, String uri, String local) {
        return createStartElement(prefix, uri, local, null, null);
    }

    @Override
    public StartElement createStartElement(String prefix, String uri, String local, Iterator<? extends Attribute> attributes, Iterator<? extends Namespace> namespaces) {
        return createStartElement(prefix, uri, local, attributes, namespaces, null);
    }

    @Override
    public StartElement createStartElement(String prefix, String uri, String local, Iterator<? extends Attribute> attributes, Iterator<? extends Namespace> namespaces,
        NamespaceContext context) {
        return placed(new Events.ElementStart(new QName(uri, local, prefix), list(attributes), list(namespaces), context));
    }

    @Override
    public EndElement createEndElement(QName name, Iterator<? extends Namespace> namespaces) {
        return placed(new Events.ElementEnd(name, list(namespaces)));
    }

    @Override
    public EndElement createEndElement(String prefix, String uri, String local) {
        return createEndElement(new QName(uri, local, prefix), null);
    }

    @Override
    public EndElement createEndElement(String prefix, String uri, String local, Iterator<? extends Namespace> namespaces) {
        return createEndElement(new QName(uri, local, prefix), namespaces);
    }

    @Override
    public Characters createCharacters(String content) {
        return placed(new Events.Text(XMLStreamConstants.CHARACTERS, content));
    }

    @Override
    public Characters createCData(String content) {
        return placed(new Events.Text(XMLStreamConstants.CDATA, content));
    }

    @Override
    public Characters createSpace(String content) {
        return placed(new Events.Text(XMLStreamConstants.CHARACTERS, content));
    }

    @Override
    public Characters createIgnorableSpace(String content) {
        return placed(new Events.Text(XMLStreamConstants.SPACE, content, true));
    }

    @Override
    public StartDocument createStartDocument() {
        return placed(new Events.DocumentStart("UTF-8", "1.0", false, false, false, null));
    }

    @Override
    public StartDocument createStartDocument(String encoding, String version, boolean standalone) {
        return placed(new Events.DocumentStart(encoding, version, standalone, true, true, null));
    }

    @Override
    public StartDocument createStartDocument(String encoding, String version) {
        return placed(new Events.DocumentStart(encoding, version, false, true, false, null));
    }

    @Override
    public StartDocument createStartDocument(String encoding) {
        return placed(new Events.DocumentStart(encoding, "1.0", false, true, false, null));
    }

    @Override
    public EndDocument createEndDocument() {
        return placed(new Events.DocumentEnd());
    }

    @Override
    public EntityReference createEntityReference(String name, EntityDeclaration declaration) {
        return placed(new Events.Reference(name, declaration));
    }

    @Override
    public Comment createComment(String text) {
        return placed(new Events.CommentEvent(text));
    }

    @Override
    public ProcessingInstruction createProcessingInstruction(String target, String data) {
        return placed(new Events.Instruction(target, data));
    }

    @Override
    public DTD createDTD(String dtd) {
        return placed(new Events.Doctype(dtd));
    }
}
