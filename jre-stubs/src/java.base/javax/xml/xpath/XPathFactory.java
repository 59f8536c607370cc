package javax.xml.xpath;

/** Makes {@link XPath} objects. */
public abstract class XPathFactory {
    public static final String DEFAULT_PROPERTY_NAME = "javax.xml.xpath.XPathFactory";
    public static final String DEFAULT_OBJECT_MODEL_URI = "http://java.sun.com/jaxp/xpath/dom";

    protected XPathFactory() {
    }

    public static XPathFactory newDefaultInstance() {
        return new ijen.internal.xml.xpath.DomXPathFactory();
    }

    public static XPathFactory newInstance() {
        try {
            return newInstance(DEFAULT_OBJECT_MODEL_URI);
        } catch (XPathFactoryConfigurationException e) {
            throw new RuntimeException("XPathFactory#newInstance() failed to create an XPathFactory for the default object model: "
                + DEFAULT_OBJECT_MODEL_URI + " with the XPathFactoryConfigurationException: " + e);
        }
    }

    public static XPathFactory newInstance(String uri) throws XPathFactoryConfigurationException {
        if (uri == null) {
            throw new NullPointerException("XPathFactory#newInstance(String uri) cannot be called with uri == null");
        }
        if (uri.isEmpty()) {
            throw new IllegalArgumentException("XPathFactory#newInstance(String uri) cannot be called with uri == \"\"");
        }
        XPathFactory found = null;
        String name = System.getProperty(DEFAULT_PROPERTY_NAME + ":" + uri);
        if (name != null) {
            found = named(name, null);
        } else {
            for (XPathFactory each : java.util.ServiceLoader.load(XPathFactory.class)) {
                if (each.isObjectModelSupported(uri)) {
                    return each;
                }
            }
            if (uri.equals(DEFAULT_OBJECT_MODEL_URI)) {
                return newDefaultInstance();
            }
        }
        if (found == null) {
            throw new XPathFactoryConfigurationException("No XPathFactory implementation found for the object model: " + uri);
        }
        return found;
    }

    private static XPathFactory named(String name, ClassLoader loader) {
        try {
            return (XPathFactory) Class.forName(name, true, loader != null ? loader : Thread.currentThread().getContextClassLoader()).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            return null;
        }
    }

    public static XPathFactory newInstance(String uri, String factoryClassName, ClassLoader classLoader) throws XPathFactoryConfigurationException {
        if (uri == null) {
            throw new NullPointerException("XPathFactory#newInstance(String uri) cannot be called with uri == null");
        }
        if (uri.isEmpty()) {
            throw new IllegalArgumentException("XPathFactory#newInstance(String uri) cannot be called with uri == \"\"");
        }
        XPathFactory found = factoryClassName == null ? null : named(factoryClassName, classLoader);
        if (found == null || !found.isObjectModelSupported(uri)) {
            throw new XPathFactoryConfigurationException("No XPathFactory implementation found for the object model: " + uri);
        }
        return found;
    }

    public abstract boolean isObjectModelSupported(String objectModel);

    public abstract void setFeature(String name, boolean value) throws XPathFactoryConfigurationException;

    public abstract boolean getFeature(String name) throws XPathFactoryConfigurationException;

    public abstract void setXPathVariableResolver(XPathVariableResolver resolver);

    public abstract void setXPathFunctionResolver(XPathFunctionResolver resolver);

    public abstract XPath newXPath();

    public void setProperty(String name, String value) {
        java.util.Objects.requireNonNull(name, "the name should not be null");
        throw new IllegalArgumentException("Property '" + name + "' is not recognized.");
    }

    public String getProperty(String name) {
        java.util.Objects.requireNonNull(name, "the name should not be null");
        throw new IllegalArgumentException("Property '" + name + "' is not recognized.");
    }
}
