package javax.xml.stream;

/** Makes readers. */
public abstract class XMLInputFactory {
    public static final String IS_NAMESPACE_AWARE = "javax.xml.stream.isNamespaceAware";
    public static final String IS_VALIDATING = "javax.xml.stream.isValidating";
    public static final String IS_COALESCING = "javax.xml.stream.isCoalescing";
    public static final String IS_REPLACING_ENTITY_REFERENCES = "javax.xml.stream.isReplacingEntityReferences";
    public static final String IS_SUPPORTING_EXTERNAL_ENTITIES = "javax.xml.stream.isSupportingExternalEntities";
    public static final String SUPPORT_DTD = "javax.xml.stream.supportDTD";
    public static final String REPORTER = "javax.xml.stream.reporter";
    public static final String RESOLVER = "javax.xml.stream.resolver";
    public static final String ALLOCATOR = "javax.xml.stream.allocator";

    protected XMLInputFactory() {
    }

    public abstract XMLStreamReader createXMLStreamReader(java.io.Reader reader) throws XMLStreamException;

    public abstract XMLStreamReader createXMLStreamReader(javax.xml.transform.Source source) throws XMLStreamException;

    public abstract XMLStreamReader createXMLStreamReader(java.io.InputStream stream) throws XMLStreamException;

    public abstract XMLStreamReader createXMLStreamReader(java.io.InputStream stream, String text) throws XMLStreamException;

    public abstract XMLStreamReader createXMLStreamReader(String text, java.io.InputStream stream) throws XMLStreamException;

    public abstract XMLStreamReader createXMLStreamReader(String text, java.io.Reader reader) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(java.io.Reader reader) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(String text, java.io.Reader reader) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(XMLStreamReader reader) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(javax.xml.transform.Source source) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(java.io.InputStream stream) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(java.io.InputStream stream, String text) throws XMLStreamException;

    public abstract XMLEventReader createXMLEventReader(String text, java.io.InputStream stream) throws XMLStreamException;

    public abstract XMLStreamReader createFilteredReader(XMLStreamReader reader, StreamFilter streamFilter) throws XMLStreamException;

    public abstract XMLEventReader createFilteredReader(XMLEventReader reader, EventFilter eventFilter) throws XMLStreamException;

    public abstract XMLResolver getXMLResolver();

    public abstract void setXMLResolver(XMLResolver xMLResolver);

    public abstract XMLReporter getXMLReporter();

    public abstract void setXMLReporter(XMLReporter xMLReporter);

    public abstract void setProperty(String text, Object value) throws IllegalArgumentException;

    public abstract Object getProperty(String text) throws IllegalArgumentException;

    public abstract boolean isPropertySupported(String text);

    public abstract void setEventAllocator(javax.xml.stream.util.XMLEventAllocator xMLEventAllocator);

    public abstract javax.xml.stream.util.XMLEventAllocator getEventAllocator();

    public static XMLInputFactory newDefaultFactory() {
        return new ijen.internal.xml.stax.PullFactory();
    }

    public static XMLInputFactory newInstance() throws FactoryConfigurationError {
        return newFactory();
    }

    public static XMLInputFactory newFactory() throws FactoryConfigurationError {
        return ijen.internal.xml.Factories.find(XMLInputFactory.class, ijen.internal.xml.stax.PullFactory::new, FactoryConfigurationError::new);
    }

    public static XMLInputFactory newInstance(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        return newFactory(factoryId, classLoader);
    }

    public static XMLInputFactory newFactory(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        String name = System.getProperty(factoryId);
        return name == null ? newFactory() : ijen.internal.xml.Factories.named(XMLInputFactory.class, name, classLoader, FactoryConfigurationError::new);
    }
}
