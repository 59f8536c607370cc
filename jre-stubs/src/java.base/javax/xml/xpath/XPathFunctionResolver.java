package javax.xml.xpath;

/** Finds functions. */
public interface XPathFunctionResolver {

    XPathFunction resolveFunction(javax.xml.namespace.QName qName, int number);
}
