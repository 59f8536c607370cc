package ijen.internal.xml.xpath;

import javax.xml.XMLConstants;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;

/** Makes XPath objects for the DOM. */
public final class DomXPathFactory extends XPathFactory {
    private boolean secure = true;
    private XPathVariableResolver variables;
    private XPathFunctionResolver functions;

    @Override
    public boolean isObjectModelSupported(String objectModel) {
        if (objectModel == null) {
            throw new NullPointerException("XPathFactoryImpl#isObjectModelSupported(String objectModel) called with null objectModel.");
        }
        if (objectModel.isEmpty()) {
            throw new IllegalArgumentException("XPathFactoryImpl#isObjectModelSupported(String objectModel) called with empty objectModel.");
        }
        return objectModel.equals(DEFAULT_OBJECT_MODEL_URI);
    }

    @Override
    public XPath newXPath() {
        return new DomXPath(variables, functions);
    }

    @Override
    public void setFeature(String name, boolean value) throws XPathFactoryConfigurationException {
        java.util.Objects.requireNonNull(name, "Trying to set a feature with a null name");
        if (!name.equals(XMLConstants.FEATURE_SECURE_PROCESSING)) {
            throw new XPathFactoryConfigurationException("Trying to set the unknown feature \"" + name + "\". Class DomXPathFactory does not know it.");
        }
        secure = value;
    }

    @Override
    public boolean getFeature(String name) throws XPathFactoryConfigurationException {
        java.util.Objects.requireNonNull(name, "Trying to get a feature with a null name");
        if (!name.equals(XMLConstants.FEATURE_SECURE_PROCESSING)) {
            throw new XPathFactoryConfigurationException("Trying to get the unknown feature \"" + name + "\". Class DomXPathFactory does not know it.");
        }
        return secure;
    }

    @Override
    public void setXPathVariableResolver(XPathVariableResolver resolver) {
        variables = java.util.Objects.requireNonNull(resolver);
    }

    @Override
    public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
        functions = java.util.Objects.requireNonNull(resolver);
    }
}
