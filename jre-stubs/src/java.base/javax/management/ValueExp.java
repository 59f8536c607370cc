package javax.management;

import java.io.Serializable;

/** A value in a query. */
public interface ValueExp extends Serializable {
    ValueExp apply(ObjectName name)
            throws BadStringOperationException, BadBinaryOpValueExpException, BadAttributeValueExpException, InvalidApplicationException;

    @Deprecated
    void setMBeanServer(MBeanServer s);
}
