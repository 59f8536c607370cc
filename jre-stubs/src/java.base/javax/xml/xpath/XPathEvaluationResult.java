package javax.xml.xpath;

import java.util.Objects;
import javax.xml.namespace.QName;
import org.w3c.dom.Node;

/** A value with its type. */
public interface XPathEvaluationResult<T> {
    XPathResultType type();

    T value();

    /** The types of values. */
    public static enum XPathResultType {
        ANY(new QName("http://www.w3.org/1999/XSL/Transform", "any"), XPathEvaluationResult.class),
        BOOLEAN(XPathConstants.BOOLEAN, Boolean.class),
        NUMBER(XPathConstants.NUMBER, Number.class),
        STRING(XPathConstants.STRING, String.class),
        NODESET(XPathConstants.NODESET, XPathNodes.class),
        NODE(XPathConstants.NODE, Node.class);

        private final QName name;
        private final Class<?> type;

        private XPathResultType(QName name, Class<?> type) {
            this.name = name;
            this.type = type;
        }

        private static XPathResultType of(Class<?> clsType) {
            Objects.requireNonNull(clsType);
            for (XPathResultType each : values()) {
                if (each.type == clsType) {
                    return each;
                }
            }
            return clsType == Double.class || clsType == Integer.class || clsType == Long.class ? NUMBER : null;
        }

        /** The name of a class's type, or null. */
        public static QName getQNameType(Class<?> clsType) {
            XPathResultType found = of(clsType);
            return found == null ? null : found.name;
        }
    }
}
