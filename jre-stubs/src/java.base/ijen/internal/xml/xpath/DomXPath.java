package ijen.internal.xml.xpath;

import java.io.IOException;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XPath 1.0 on documents of the DOM. */
final class DomXPath implements XPath {
    private final XPathVariableResolver firstVariables;
    private final XPathFunctionResolver firstFunctions;
    private XPathVariableResolver variables;
    private XPathFunctionResolver functions;
    private NamespaceContext namespaces;

    DomXPath(XPathVariableResolver variables, XPathFunctionResolver functions) {
        firstVariables = variables;
        firstFunctions = functions;
        this.variables = variables;
        this.functions = functions;
    }

    @Override
    public void setXPathVariableResolver(XPathVariableResolver resolver) {
        variables = java.util.Objects.requireNonNull(resolver, "XPathVariableResolver argument can not be null");
    }

    @Override
    public XPathVariableResolver getXPathVariableResolver() {
        return variables;
    }

    @Override
    public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
        functions = java.util.Objects.requireNonNull(resolver, "XPathFunctionResolver argument can not be null");
    }

    @Override
    public XPathFunctionResolver getXPathFunctionResolver() {
        return functions;
    }

    @Override
    public void setNamespaceContext(NamespaceContext context) {
        namespaces = java.util.Objects.requireNonNull(context, "NamespaceContext argument can not be null");
    }

    @Override
    public NamespaceContext getNamespaceContext() {
        return namespaces;
    }

    @Override
    public void reset() {
        variables = firstVariables;
        functions = firstFunctions;
        namespaces = null;
    }

    private static void required(Object value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " argument can not be null");
        }
    }

    private static void type(QName type) {
        required(type, "returnType");
        if (!type.equals(XPathConstants.BOOLEAN) && !type.equals(XPathConstants.NUMBER) && !type.equals(XPathConstants.STRING) && !type.equals(XPathConstants.NODE)
            && !type.equals(XPathConstants.NODESET) && !type.equals(Results.ANY)) {
            throw new IllegalArgumentException("UnSupported Return Type : " + type);
        }
    }

    static XPathExpressionException wrapped(XPathError e) {
        return e.getCause() != null ? e.getCause() instanceof XPathExpressionException x ? x : new XPathExpressionException(e.getCause())
            : new XPathExpressionException(new TransformerException(e.getMessage()));
    }

    private static Node parse(InputSource source) throws XPathExpressionException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(source);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new XPathExpressionException(e);
        }
    }

    private static Node node(Object item) {
        if (item == null || item instanceof Node) {
            return (Node) item;
        }
        throw new IllegalArgumentException("item: " + item);
    }

    @Override
    public XPathExpression compile(String expression) throws XPathExpressionException {
        required(expression, "XPath expression");
        try {
            return new Compiled(new XPathParser(expression, namespaces).whole(), variables, functions, namespaces);
        } catch (XPathError e) {
            throw wrapped(e);
        }
    }

    @Override
    public Object evaluate(String expression, Object item, QName returnType) throws XPathExpressionException {
        required(expression, "XPath expression");
        type(returnType);
        return compile(expression).evaluate(item, returnType);
    }

    @Override
    public String evaluate(String expression, Object item) throws XPathExpressionException {
        return (String) evaluate(expression, item, XPathConstants.STRING);
    }

    @Override
    public Object evaluate(String expression, InputSource source, QName returnType) throws XPathExpressionException {
        required(source, "Source");
        required(expression, "XPath expression");
        type(returnType);
        return compile(expression).evaluate(source, returnType);
    }

    @Override
    public String evaluate(String expression, InputSource source) throws XPathExpressionException {
        return (String) evaluate(expression, source, XPathConstants.STRING);
    }

    /** An expression with what it was compiled in. */
    private static final class Compiled implements XPathExpression {
        private final Expr expression;
        private final XPathVariableResolver variables;
        private final XPathFunctionResolver functions;
        private final NamespaceContext namespaces;

        Compiled(Expr expression, XPathVariableResolver variables, XPathFunctionResolver functions, NamespaceContext namespaces) {
            this.expression = expression;
            this.variables = variables;
            this.functions = functions;
            this.namespaces = namespaces;
        }

        @Override
        public Object evaluate(Object item, QName returnType) throws XPathExpressionException {
            type(returnType);
            Node n = node(item);
            try {
                return Results.as(expression.eval(new Scope(n, -1, 0, new Scope.Shared(variables, functions, namespaces))), returnType);
            } catch (XPathError e) {
                throw wrapped(e);
            }
        }

        @Override
        public String evaluate(Object item) throws XPathExpressionException {
            return (String) evaluate(item, XPathConstants.STRING);
        }

        @Override
        public Object evaluate(InputSource source, QName returnType) throws XPathExpressionException {
            required(source, "Source");
            type(returnType);
            return evaluate(parse(source), returnType);
        }

        @Override
        public String evaluate(InputSource source) throws XPathExpressionException {
            return (String) evaluate(source, XPathConstants.STRING);
        }
    }
}
