package javax.xml.xpath;

/** Finds the values of variables. */
public interface XPathVariableResolver {

    Object resolveVariable(javax.xml.namespace.QName qName);
}
