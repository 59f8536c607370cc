package ijen.internal.xml.stax;

import java.util.Iterator;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.DTD;
import javax.xml.stream.events.EntityReference;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartDocument;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Writes events with a stream writer. */
final class EventWriter implements XMLEventWriter {
    private final XMLStreamWriter out;

    EventWriter(XMLStreamWriter out) {
        this.out = out;
    }

    @Override
    public void add(XMLEventReader reader) throws XMLStreamException {
        if (reader == null) {
            throw new XMLStreamException("Event reader shouldn't be null");
        }
        while (reader.hasNext()) {
            add(reader.nextEvent());
        }
    }

    private void namespace(Namespace n) throws XMLStreamException {
        out.writeNamespace(n.getPrefix(), n.getNamespaceURI());
    }

    private void attribute(Attribute a) throws XMLStreamException {
        QName name = a.getName();
        out.writeAttribute(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), a.getValue());
    }

    @Override
    public void add(XMLEvent event) throws XMLStreamException {
        switch (event.getEventType()) {
            case XMLStreamConstants.START_DOCUMENT: {
                StartDocument d = (StartDocument) event;
                if (d.encodingSet() && d.getCharacterEncodingScheme() != null) {
                    out.writeStartDocument(d.getCharacterEncodingScheme(), d.getVersion());
                } else {
                    out.writeStartDocument(d.getVersion());
                }
                break;
            }
            case XMLStreamConstants.END_DOCUMENT:
                out.writeEndDocument();
                break;
            case XMLStreamConstants.START_ELEMENT: {
                StartElement e = event.asStartElement();
                QName name = e.getName();
                out.writeStartElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
                for (Iterator<Namespace> i = e.getNamespaces(); i.hasNext();) {
                    namespace(i.next());
                }
                for (Iterator<Attribute> i = e.getAttributes(); i.hasNext();) {
                    attribute(i.next());
                }
                break;
            }
            case XMLStreamConstants.END_ELEMENT:
                out.writeEndElement();
                break;
            case XMLStreamConstants.ATTRIBUTE:
                attribute((Attribute) event);
                break;
            case XMLStreamConstants.NAMESPACE:
                namespace((Namespace) event);
                break;
            case XMLStreamConstants.COMMENT:
                out.writeComment(((Comment) event).getText());
                break;
            case XMLStreamConstants.PROCESSING_INSTRUCTION: {
                ProcessingInstruction p = (ProcessingInstruction) event;
                out.writeProcessingInstruction(p.getTarget(), p.getData());
                break;
            }
            case XMLStreamConstants.CHARACTERS:
            case XMLStreamConstants.CDATA: {
                Characters c = event.asCharacters();
                if (c.isCData()) {
                    out.writeCData(c.getData());
                } else {
                    out.writeCharacters(c.getData());
                }
                break;
            }
            case XMLStreamConstants.ENTITY_REFERENCE:
                out.writeEntityRef(((EntityReference) event).getName());
                break;
            case XMLStreamConstants.DTD:
                out.writeDTD(((DTD) event).getDocumentTypeDeclaration());
                break;
            default:
                throw new XMLStreamException("Unknown Event type = " + event.getEventType());
            case XMLStreamConstants.SPACE:
                break;
        }
    }

    @Override
    public void flush() throws XMLStreamException {
        out.flush();
    }

    @Override
    public void close() throws XMLStreamException {
        out.close();
    }

    @Override
    public String getPrefix(String uri) throws XMLStreamException {
        return out.getPrefix(uri);
    }

    @Override
    public void setPrefix(String prefix, String uri) throws XMLStreamException {
        out.setPrefix(prefix, uri);
    }

    @Override
    public void setDefaultNamespace(String uri) throws XMLStreamException {
        out.setDefaultNamespace(uri);
    }

    @Override
    public void setNamespaceContext(NamespaceContext context) throws XMLStreamException {
        out.setNamespaceContext(context);
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return out.getNamespaceContext();
    }
}
