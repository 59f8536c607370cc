package org.xml.sax.helpers;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The class XMLReaderFactory of SAX 2. */
public final class XMLReaderFactory {
    public static XMLReader createXMLReader() throws SAXException {
        String name = System.getProperty("org.xml.sax.driver");
        if (name != null) {
            return createXMLReader(name);
        }
        try {
            java.util.Iterator<XMLReader> found = java.util.ServiceLoader.load(XMLReader.class).iterator();
            return found.hasNext() ? found.next() : new ijen.internal.xml.SaxReader(true);
        } catch (java.util.ServiceConfigurationError e) {
            throw new SAXException("Can't create default XMLReader; is system property org.xml.sax.driver set?", e.getCause() instanceof Exception ? (Exception) e.getCause() : null);
        }
    }

    public static XMLReader createXMLReader(String text) throws SAXException {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return (XMLReader) Class.forName(text, true, loader == null ? ClassLoader.getSystemClassLoader() : loader).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new SAXException("SAX2 driver class " + text + " not found", e);
        } catch (IllegalAccessException e) {
            throw new SAXException("SAX2 driver class " + text + " found but cannot be loaded", e);
        } catch (ReflectiveOperationException e) {
            throw new SAXException("SAX2 driver class " + text + " loaded but cannot be instantiated (no empty public constructor?)", e);
        } catch (ClassCastException e) {
            throw new SAXException("SAX2 driver class " + text + " does not implement XMLReader", e);
        }
    }
}
