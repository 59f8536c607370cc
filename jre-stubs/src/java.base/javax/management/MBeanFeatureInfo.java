package javax.management;

import java.io.Serializable;
import java.util.Objects;

/** What is said about a part of a managed object. */
public class MBeanFeatureInfo implements Serializable {
    private static final long serialVersionUID = 3952882688968447265L;
    protected String name;
    protected String description;

    public MBeanFeatureInfo(String name, String description) {
        this.name = name;
        this.description = description;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MBeanFeatureInfo f && Objects.equals(name, f.name) && Objects.equals(description, f.description);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name) ^ Objects.hashCode(description);
    }

    final String text(String facts) {
        return getClass().getName() + "[description=" + description + ", name=" + name + facts + ", descriptor={}]";
    }
}
