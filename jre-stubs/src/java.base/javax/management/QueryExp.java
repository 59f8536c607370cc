package javax.management;

import java.io.Serializable;

/** What a query wants. */
public interface QueryExp extends Serializable {
    boolean apply(ObjectName name)
            throws BadStringOperationException, BadBinaryOpValueExpException, BadAttributeValueExpException, InvalidApplicationException;

    void setMBeanServer(MBeanServer s);
}
