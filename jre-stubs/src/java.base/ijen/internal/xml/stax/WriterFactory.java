package ijen.internal.xml.stax;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Result;
import javax.xml.transform.stream.StreamResult;

/** Makes stream and event writers. */
public final class WriterFactory extends XMLOutputFactory {
    private static final String ESCAPE = "escapeCharacters";
    private boolean repairing;
    private boolean escaping = true;
    private boolean reused;

    private XMLStreamWriter writer(Writer out, String encoding) {
        return new StreamWriter(out, encoding, repairing, escaping);
    }

    @Override
    public XMLStreamWriter createXMLStreamWriter(Writer writer) throws XMLStreamException {
        return writer(java.util.Objects.requireNonNull(writer), writer instanceof OutputStreamWriter w ? w.getEncoding() : null);
    }

    @Override
    public XMLStreamWriter createXMLStreamWriter(OutputStream stream) throws XMLStreamException {
        return createXMLStreamWriter(stream, null);
    }

    @Override
    public XMLStreamWriter createXMLStreamWriter(OutputStream stream, String encoding) throws XMLStreamException {
        try {
            return writer(new java.io.BufferedWriter(new OutputStreamWriter(stream, encoding == null ? "UTF-8" : encoding)), encoding == null ? "UTF-8" : encoding);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    @Override
    public XMLStreamWriter createXMLStreamWriter(Result result) throws XMLStreamException {
        if (!(result instanceof StreamResult r)) {
            throw new UnsupportedOperationException("result of type " + result + " is not supported");
        }
        try {
            if (r.getWriter() != null) {
                return createXMLStreamWriter(r.getWriter());
            }
            if (r.getOutputStream() != null) {
                return createXMLStreamWriter(r.getOutputStream());
            }
            if (r.getSystemId() != null) {
                return createXMLStreamWriter(new java.io.FileOutputStream(new java.io.File(new java.net.URI(r.getSystemId()))));
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new XMLStreamException(e);
        }
        throw new UnsupportedOperationException("result of type " + result + " is not supported");
    }

    @Override
    public XMLEventWriter createXMLEventWriter(Result result) throws XMLStreamException {
        return new EventWriter(createXMLStreamWriter(result));
    }

    @Override
    public XMLEventWriter createXMLEventWriter(OutputStream stream) throws XMLStreamException {
        return new EventWriter(createXMLStreamWriter(stream));
    }

    @Override
    public XMLEventWriter createXMLEventWriter(OutputStream stream, String encoding) throws XMLStreamException {
        return new EventWriter(createXMLStreamWriter(stream, encoding));
    }

    @Override
    public XMLEventWriter createXMLEventWriter(Writer writer) throws XMLStreamException {
        return new EventWriter(createXMLStreamWriter(writer));
    }

    @Override
    public void setProperty(String name, Object value) {
        if (!isPropertySupported(name)) {
            throw new IllegalArgumentException("Property " + name + " is not supported");
        }
        boolean on = Boolean.parseBoolean(String.valueOf(value));
        switch (name) {
            case IS_REPAIRING_NAMESPACES:
                repairing = on;
                break;
            case ESCAPE:
                escaping = on;
                break;
            default:
                reused = on;
                break;
        }
    }

    @Override
    public Object getProperty(String name) {
        if (!isPropertySupported(name)) {
            throw new IllegalArgumentException("Property not supported");
        }
        return name.equals(IS_REPAIRING_NAMESPACES) ? repairing : name.equals(ESCAPE) ? escaping : reused;
    }

    @Override
    public boolean isPropertySupported(String name) {
        return IS_REPAIRING_NAMESPACES.equals(name) || ESCAPE.equals(name) || "reuse-instance".equals(name);
    }
}
