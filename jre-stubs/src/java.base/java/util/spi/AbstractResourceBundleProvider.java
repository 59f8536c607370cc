package java.util.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

public abstract class AbstractResourceBundleProvider implements ResourceBundleProvider {
    private static final String[] PROPERTIES = {"java.properties"};

    private final String[] formats;

    protected AbstractResourceBundleProvider() {
        this(PROPERTIES);
    }

    protected AbstractResourceBundleProvider(String... formats) {
        this.formats = formats.clone();
        if (formats.length == 0) {
            throw new IllegalArgumentException("empty formats");
        }
        for (String format : this.formats) {
            if (!format.equals("java.class") && !format.equals("java.properties")) {
                throw new IllegalArgumentException(format);
            }
        }
    }

    protected String toBundleName(String baseName, Locale locale) {
        return ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT).toBundleName(baseName, locale);
    }

    @Override
    public ResourceBundle getBundle(String baseName, Locale locale) {
        String name = toBundleName(baseName, locale);
        ClassLoader loader = getClass().getClassLoader();
        for (String format : formats) {
            try {
                ResourceBundle found = format.equals("java.class") ? fromClass(name, loader) : fromProperties(name, loader);
                if (found != null) {
                    return found;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private static ResourceBundle fromClass(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return ResourceBundle.class.isAssignableFrom(type)
                    ? (ResourceBundle) type.getDeclaredConstructor().newInstance() : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static ResourceBundle fromProperties(String name, ClassLoader loader) throws IOException {
        String path = name.replace('.', '/') + ".properties";
        try (InputStream in = loader == null ? ClassLoader.getSystemResourceAsStream(path) : loader.getResourceAsStream(path)) {
            return in == null ? null : new PropertyResourceBundle(in);
        }
    }
}
