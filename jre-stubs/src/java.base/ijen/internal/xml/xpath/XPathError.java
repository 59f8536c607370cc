package ijen.internal.xml.xpath;

/** What is wrong with an expression. */
final class XPathError extends RuntimeException {
    private static final long serialVersionUID = 1;

    XPathError(String message) {
        super(message);
    }

    XPathError(Throwable cause) {
        super(cause);
    }
}
