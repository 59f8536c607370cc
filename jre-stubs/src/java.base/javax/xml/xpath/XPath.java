package javax.xml.xpath;

/** Evaluates expressions. */
public interface XPath {

    XPathExpression compile(String text) throws XPathExpressionException;

    Object evaluate(String text, Object object, javax.xml.namespace.QName qName) throws XPathExpressionException;

    Object evaluate(String text, org.xml.sax.InputSource inputSource, javax.xml.namespace.QName qName) throws XPathExpressionException;

    String evaluate(String text, Object object) throws XPathExpressionException;

    String evaluate(String text, org.xml.sax.InputSource inputSource) throws XPathExpressionException;

    javax.xml.namespace.NamespaceContext getNamespaceContext();

    XPathFunctionResolver getXPathFunctionResolver();

    XPathVariableResolver getXPathVariableResolver();

    void reset();

    void setNamespaceContext(javax.xml.namespace.NamespaceContext namespaceContext);

    void setXPathFunctionResolver(XPathFunctionResolver xPathFunctionResolver);

    void setXPathVariableResolver(XPathVariableResolver xPathVariableResolver);

    default <T> T evaluateExpression(String expression, Object item, Class<T> type) throws XPathExpressionException {
        return type.cast(ijen.internal.xml.xpath.Results.convert(type, name -> evaluate(expression, item, name)));
    }

    default XPathEvaluationResult<?> evaluateExpression(String expression, Object item) throws XPathExpressionException {
        return evaluateExpression(expression, item, XPathEvaluationResult.class);
    }

    default <T> T evaluateExpression(String expression, org.xml.sax.InputSource source, Class<T> type) throws XPathExpressionException {
        return type.cast(ijen.internal.xml.xpath.Results.convert(type, name -> evaluate(expression, source, name)));
    }

    default XPathEvaluationResult<?> evaluateExpression(String expression, org.xml.sax.InputSource source) throws XPathExpressionException {
        return evaluateExpression(expression, source, XPathEvaluationResult.class);
    }
}
