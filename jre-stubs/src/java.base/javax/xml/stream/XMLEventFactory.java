package javax.xml.stream;

/** Makes events. */
public abstract class XMLEventFactory {

    protected XMLEventFactory() {
    }

    public abstract void setLocation(Location location);

    public abstract javax.xml.stream.events.Attribute createAttribute(String text, String text2, String text3, String text4);

    public abstract javax.xml.stream.events.Attribute createAttribute(String text, String text2);

    public abstract javax.xml.stream.events.Attribute createAttribute(javax.xml.namespace.QName name, String text);

    public abstract javax.xml.stream.events.Namespace createNamespace(String text);

    public abstract javax.xml.stream.events.Namespace createNamespace(String text, String text2);

    public abstract javax.xml.stream.events.StartElement createStartElement(javax.xml.namespace.QName name, java.util.Iterator<? extends javax.xml.stream.events.Attribute> iterator, java.util.Iterator<? extends javax.xml.stream.events.Namespace> iterator2);

    public abstract javax.xml.stream.events.StartElement createStartElement(String text, String text2, String text3);

    public abstract javax.xml.stream.events.StartElement createStartElement(String text, String text2, String text3, java.util.Iterator<? extends javax.xml.stream.events.Attribute> iterator, java.util.Iterator<? extends javax.xml.stream.events.Namespace> iterator2);

    public abstract javax.xml.stream.events.StartElement createStartElement(String text, String text2, String text3, java.util.Iterator<? extends javax.xml.stream.events.Attribute> iterator, java.util.Iterator<? extends javax.xml.stream.events.Namespace> iterator2, javax.xml.namespace.NamespaceContext namespaceContext);

    public abstract javax.xml.stream.events.EndElement createEndElement(javax.xml.namespace.QName name, java.util.Iterator<? extends javax.xml.stream.events.Namespace> iterator);

    public abstract javax.xml.stream.events.EndElement createEndElement(String text, String text2, String text3);

    public abstract javax.xml.stream.events.EndElement createEndElement(String text, String text2, String text3, java.util.Iterator<? extends javax.xml.stream.events.Namespace> iterator);

    public abstract javax.xml.stream.events.Characters createCharacters(String text);

    public abstract javax.xml.stream.events.Characters createCData(String text);

    public abstract javax.xml.stream.events.Characters createSpace(String text);

    public abstract javax.xml.stream.events.Characters createIgnorableSpace(String text);

    public abstract javax.xml.stream.events.StartDocument createStartDocument();

    public abstract javax.xml.stream.events.StartDocument createStartDocument(String text, String text2, boolean standalone);

    public abstract javax.xml.stream.events.StartDocument createStartDocument(String text, String text2);

    public abstract javax.xml.stream.events.StartDocument createStartDocument(String text);

    public abstract javax.xml.stream.events.EndDocument createEndDocument();

    public abstract javax.xml.stream.events.EntityReference createEntityReference(String text, javax.xml.stream.events.EntityDeclaration entityDeclaration);

    public abstract javax.xml.stream.events.Comment createComment(String text);

    public abstract javax.xml.stream.events.ProcessingInstruction createProcessingInstruction(String text, String text2);

    public abstract javax.xml.stream.events.DTD createDTD(String text);

    public static XMLEventFactory newDefaultFactory() {
        return new ijen.internal.xml.stax.EventFactory();
    }

    public static XMLEventFactory newInstance() throws FactoryConfigurationError {
        return newFactory();
    }

    public static XMLEventFactory newFactory() throws FactoryConfigurationError {
        return ijen.internal.xml.Factories.find(XMLEventFactory.class, ijen.internal.xml.stax.EventFactory::new, FactoryConfigurationError::new);
    }

    public static XMLEventFactory newInstance(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        return newFactory(factoryId, classLoader);
    }

    public static XMLEventFactory newFactory(String factoryId, ClassLoader classLoader) throws FactoryConfigurationError {
        String name = System.getProperty(factoryId);
        return name == null ? newFactory() : ijen.internal.xml.Factories.named(XMLEventFactory.class, name, classLoader, FactoryConfigurationError::new);
    }
}
