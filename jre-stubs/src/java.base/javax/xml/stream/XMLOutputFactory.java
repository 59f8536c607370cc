package javax.xml.stream;

/** Makes writers. */
public abstract class XMLOutputFactory {
    public static final String IS_REPAIRING_NAMESPACES = "javax.xml.stream.isRepairingNamespaces";

    protected XMLOutputFactory() {
    }

    public abstract XMLStreamWriter createXMLStreamWriter(java.io.Writer writer) throws XMLStreamException;

    public abstract XMLStreamWriter createXMLStreamWriter(java.io.OutputStream stream) throws XMLStreamException;

    public abstract XMLStreamWriter createXMLStreamWriter(java.io.OutputStream stream, String text) throws XMLStreamException;

    public abstract XMLStreamWriter createXMLStreamWriter(javax.xml.transform.Result result) throws XMLStreamException;

    public abstract XMLEventWriter createXMLEventWriter(javax.xml.transform.Result result) throws XMLStreamException;

    public abstract XMLEventWriter createXMLEventWriter(java.io.OutputStream stream) throws XMLStreamException;

    public abstract XMLEventWriter createXMLEventWriter(java.io.OutputStream stream, String text) throws XMLStreamException;

    public abstract XMLEventWriter createXMLEventWriter(java.io.Writer writer) throws XMLStreamException;

    public abstract void setProperty(String text, Object value) throws IllegalArgumentException;

    public abstract Object getProperty(String text) throws IllegalArgumentException;

    public abstract boolean isPropertySupported(String text);

    public static XMLOutputFactory newDefaultFactory() {
        return new ijen.internal.xml.stax.WriterFactory();
    }

    public static XMLOutputFactory newInstance() throws FactoryConfigurationError {
        return newFactory();
    }

    public static XMLOutputFactory newFactory() throws FactoryConfigurationError {
        return ijen.internal.xml.Factories.find(XMLOutputFactory.class, ijen.internal.xml.stax.WriterFactory::new, FactoryConfigurationError::new);
    }

    public static XMLInputFactory newInstance(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        return XMLInputFactory.newFactory(factoryId, classLoader);
    }

    public static XMLOutputFactory newFactory(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        String name = System.getProperty(factoryId);
        return name == null ? newFactory() : ijen.internal.xml.Factories.named(XMLOutputFactory.class, name, classLoader, FactoryConfigurationError::new);
    }
}
