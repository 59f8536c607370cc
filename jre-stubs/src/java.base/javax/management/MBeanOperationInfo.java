package javax.management;

import java.lang.reflect.Method;
import java.util.Arrays;

/** An operation of a managed object. */
public class MBeanOperationInfo extends MBeanFeatureInfo implements Cloneable {
    private static final long serialVersionUID = -6178860474881375330L;
    public static final int INFO = 0;
    public static final int ACTION = 1;
    public static final int ACTION_INFO = 2;
    public static final int UNKNOWN = 3;
    private final String type;
    private final MBeanParameterInfo[] signature;
    private final int impact;

    public MBeanOperationInfo(String description, Method method) {
        this(method.getName(), description, parameters(method.getParameterTypes()), method.getReturnType().getName(), UNKNOWN);
    }

    public MBeanOperationInfo(String name, String description, MBeanParameterInfo[] signature, String type, int impact) {
        super(name, description);
        this.signature = signature == null ? new MBeanParameterInfo[0] : signature.clone();
        this.type = type;
        this.impact = impact;
    }

    static MBeanParameterInfo[] parameters(Class<?>[] types) {
        MBeanParameterInfo[] parameters = new MBeanParameterInfo[types.length];
        for (int i = 0; i < types.length; i++) {
            parameters[i] = new MBeanParameterInfo("p" + (i + 1), types[i].getName(), "");
        }
        return parameters;
    }

    public String getReturnType() {
        return type;
    }

    public MBeanParameterInfo[] getSignature() {
        return signature.clone();
    }

    public int getImpact() {
        return impact;
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String toString() {
        String[] kinds = {"info", "action", "action/info", "unknown"};
        return text(", returnType=" + type + ", signature=" + Arrays.asList(signature) + ", impact="
                + (impact >= 0 && impact < 4 ? kinds[impact] : "(" + impact + ")"));
    }
}
