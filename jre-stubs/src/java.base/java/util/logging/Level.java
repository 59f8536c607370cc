package java.util.logging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

public class Level implements Serializable {
    private static final long serialVersionUID = -8176160795706313070L;
    private static final String DEFAULT_BUNDLE = "sun.util.logging.resources.logging";
    /** All levels, in the order of their making. */
    private static final ArrayList<Level> known = new ArrayList<>();

    public static final Level OFF = new Level("OFF", Integer.MAX_VALUE, DEFAULT_BUNDLE);
    public static final Level SEVERE = new Level("SEVERE", 1000, DEFAULT_BUNDLE);
    public static final Level WARNING = new Level("WARNING", 900, DEFAULT_BUNDLE);
    public static final Level INFO = new Level("INFO", 800, DEFAULT_BUNDLE);
    public static final Level CONFIG = new Level("CONFIG", 700, DEFAULT_BUNDLE);
    public static final Level FINE = new Level("FINE", 500, DEFAULT_BUNDLE);
    public static final Level FINER = new Level("FINER", 400, DEFAULT_BUNDLE);
    public static final Level FINEST = new Level("FINEST", 300, DEFAULT_BUNDLE);
    public static final Level ALL = new Level("ALL", Integer.MIN_VALUE, DEFAULT_BUNDLE);

    private final String name;
    private final int value;
    private final String resourceBundleName;

    protected Level(String name, int value) {
        this(name, value, null);
    }

    protected Level(String name, int value, String resourceBundleName) {
        if (name == null) {
            throw new NullPointerException();
        }
        this.name = name;
        this.value = value;
        this.resourceBundleName = resourceBundleName;
        synchronized (known) {
            known.add(this);
        }
    }

    public String getResourceBundleName() {
        return resourceBundleName;
    }

    public String getName() {
        return name;
    }

    public String getLocalizedName() {
        if (resourceBundleName == null || resourceBundleName.equals(DEFAULT_BUNDLE)) {
            return name;
        }
        try {
            return ResourceBundle.getBundle(resourceBundleName, Locale.getDefault(), ClassLoader.getSystemClassLoader())
                    .getString(name);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    @Override
    public final String toString() {
        return name;
    }

    public final int intValue() {
        return value;
    }

    private static Level find(String name, int value) {
        synchronized (known) {
            for (Level level : known) {
                if (name == null ? level.value == value : level.name.equals(name)) {
                    return level;
                }
            }
        }
        return null;
    }

    private Object readResolve() {
        synchronized (known) {
            for (Level level : known) {
                if (level.name.equals(name) && level.value == value
                        && java.util.Objects.equals(level.resourceBundleName, resourceBundleName)) {
                    return level;
                }
            }
        }
        return new Level(name, value, resourceBundleName);
    }

    public static synchronized Level parse(String name) throws IllegalArgumentException {
        name.length();
        Level level = find(name, 0);
        if (level != null) {
            return level;
        }
        try {
            int value = Integer.parseInt(name);
            level = find(null, value);
            return level != null ? level : new Level(name, value);
        } catch (NumberFormatException e) {
            synchronized (known) {
                for (Level one : known) {
                    if (one.getLocalizedName().equals(name)) {
                        return one;
                    }
                }
            }
        }
        throw new IllegalArgumentException("Bad level \"" + name + "\"");
    }

    @Override
    public boolean equals(Object ox) {
        return ox instanceof Level && ((Level) ox).value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
