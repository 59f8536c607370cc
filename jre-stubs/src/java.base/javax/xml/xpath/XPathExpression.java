package javax.xml.xpath;

/** A compiled expression. */
public interface XPathExpression {

    Object evaluate(Object object, javax.xml.namespace.QName qName) throws XPathExpressionException;

    Object evaluate(org.xml.sax.InputSource inputSource, javax.xml.namespace.QName qName) throws XPathExpressionException;

    String evaluate(Object object) throws XPathExpressionException;

    String evaluate(org.xml.sax.InputSource inputSource) throws XPathExpressionException;

    default <T> T evaluateExpression(Object item, Class<T> type) throws XPathExpressionException {
        return type.cast(ijen.internal.xml.xpath.Results.convert(type, name -> evaluate(item, name)));
    }

    default XPathEvaluationResult<?> evaluateExpression(Object item) throws XPathExpressionException {
        return evaluateExpression(item, XPathEvaluationResult.class);
    }

    default <T> T evaluateExpression(org.xml.sax.InputSource source, Class<T> type) throws XPathExpressionException {
        return type.cast(ijen.internal.xml.xpath.Results.convert(type, name -> evaluate(source, name)));
    }

    default XPathEvaluationResult<?> evaluateExpression(org.xml.sax.InputSource source) throws XPathExpressionException {
        return evaluateExpression(source, XPathEvaluationResult.class);
    }
}
