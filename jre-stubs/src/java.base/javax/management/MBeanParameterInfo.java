package javax.management;

/** A parameter of an operation or a constructor. */
public class MBeanParameterInfo extends MBeanFeatureInfo implements Cloneable {
    private static final long serialVersionUID = 7432616882776782338L;
    private final String type;

    public MBeanParameterInfo(String name, String type, String description) {
        super(name, description);
        this.type = type;
    }

    public String getType() {
        return type;
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String toString() {
        return text(", type=" + type);
    }
}
