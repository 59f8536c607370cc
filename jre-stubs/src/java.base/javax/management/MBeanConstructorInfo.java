package javax.management;

import java.lang.reflect.Constructor;
import java.util.Arrays;

/** A constructor of a managed object's class. */
public class MBeanConstructorInfo extends MBeanFeatureInfo implements Cloneable {
    private static final long serialVersionUID = 4433990064191844427L;
    private final MBeanParameterInfo[] signature;

    public MBeanConstructorInfo(String description, Constructor<?> constructor) {
        this(constructor.getName(), description, MBeanOperationInfo.parameters(constructor.getParameterTypes()));
    }

    public MBeanConstructorInfo(String name, String description, MBeanParameterInfo[] signature) {
        super(name, description);
        this.signature = signature == null ? new MBeanParameterInfo[0] : signature.clone();
    }

    public MBeanParameterInfo[] getSignature() {
        return signature.clone();
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String toString() {
        return text(", signature=" + Arrays.asList(signature));
    }
}
