package javax.xml.xpath;

/** A function. */
public interface XPathFunction {

    Object evaluate(java.util.List<?> list) throws XPathFunctionException;
}
