package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import jdk.internal.reflect.Reflection;

/** Objects of a program by key, one bundle for each locale. */
public abstract class ResourceBundle {
    private static final HashMap<List<Object>, ResourceBundle> CACHE = new HashMap<>();

    protected ResourceBundle parent;
    private Locale locale;
    private String name;
    private volatile Set<String> keySet;

    public ResourceBundle() {
    }

    public String getBaseBundleName() {
        return name;
    }

    public final String getString(String key) {
        return (String) getObject(key);
    }

    public final String[] getStringArray(String key) {
        return (String[]) getObject(key);
    }

    public final Object getObject(String key) {
        Object obj = handleGetObject(key);
        if (obj == null) {
            if (parent != null) {
                obj = parent.getObject(key);
            }
            if (obj == null) {
                throw new MissingResourceException("Can't find resource for bundle " + getClass().getName() + ", key " + key,
                        getClass().getName(), key);
            }
        }
        return obj;
    }

    public Locale getLocale() {
        return locale;
    }

    protected void setParent(ResourceBundle parent) {
        this.parent = parent;
    }

    protected abstract Object handleGetObject(String key);

    public abstract Enumeration<String> getKeys();

    public boolean containsKey(String key) {
        if (key == null) {
            throw new NullPointerException();
        }
        return handleKeySet().contains(key) || parent != null && parent.containsKey(key);
    }

    public Set<String> keySet() {
        Set<String> keys = new HashSet<>(handleKeySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return keys;
    }

    protected Set<String> handleKeySet() {
        Set<String> keys = keySet;
        if (keys == null) {
            keys = new HashSet<>();
            Enumeration<String> all = getKeys();
            while (all.hasMoreElements()) {
                String key = all.nextElement();
                if (handleGetObject(key) != null) {
                    keys.add(key);
                }
            }
            keySet = keys;
        }
        return keys;
    }

    public static final ResourceBundle getBundle(String baseName) {
        return find(baseName, Locale.getDefault(), loader(Reflection.getCallerClass()), new Control());
    }

    public static final ResourceBundle getBundle(String baseName, Control control) {
        return find(baseName, Locale.getDefault(), loader(Reflection.getCallerClass()), control);
    }

    public static final ResourceBundle getBundle(String baseName, Locale locale) {
        return find(baseName, locale, loader(Reflection.getCallerClass()), new Control());
    }

    public static final ResourceBundle getBundle(String baseName, Locale targetLocale, Control control) {
        return find(baseName, targetLocale, loader(Reflection.getCallerClass()), control);
    }

    public static ResourceBundle getBundle(String baseName, Module module) {
        return getBundle(baseName, Locale.getDefault(), module);
    }

    public static ResourceBundle getBundle(String baseName, Locale targetLocale, Module module) {
        ClassLoader loader = module.getClassLoader();
        return getBundle(baseName, targetLocale, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    public static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader loader) {
        return find(baseName, locale, Objects.requireNonNull(loader), new Control());
    }

    public static ResourceBundle getBundle(String baseName, Locale targetLocale, ClassLoader loader, Control control) {
        return find(baseName, targetLocale, Objects.requireNonNull(loader), Objects.requireNonNull(control));
    }

    private static ClassLoader loader(Class<?> caller) {
        ClassLoader loader = caller == null ? null : caller.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    private static ResourceBundle find(String baseName, Locale locale, ClassLoader loader, Control control) {
        Objects.requireNonNull(baseName);
        ResourceBundle base = null;
        for (Locale target = Objects.requireNonNull(locale); target != null; target = control.getFallbackLocale(baseName, target)) {
            List<Locale> candidates = control.getCandidateLocales(baseName, target);
            if (candidates == null || candidates.isEmpty()) {
                throw new IllegalArgumentException("invalid candidate locale list: " + candidates);
            }
            ResourceBundle found = chain(baseName, candidates, 0, loader, control);
            if (found != null) {
                boolean root = Locale.ROOT.equals(found.locale);
                if (!root || found.locale.equals(locale) || candidates.size() == 1 && found.locale.equals(candidates.get(0))) {
                    return found;
                }
                if (base == null) {
                    base = found;
                }
            }
        }
        if (base == null) {
            throw new MissingResourceException("Can't find bundle for base name " + baseName + ", locale " + locale,
                    baseName + "_" + locale, "");
        }
        return base;
    }

    /** The first bundle there is from the candidate on, its parents being those behind; null if there is none. */
    private static ResourceBundle chain(String baseName, List<Locale> candidates, int from, ClassLoader loader, Control control) {
        ResourceBundle last = null;
        for (int i = candidates.size() - 1; i >= from; i--) {
            ResourceBundle one = one(baseName, candidates.get(i), loader, control);
            if (one != null) {
                if (last != null && one.parent == null) {
                    one.setParent(last);
                }
                last = one;
            }
        }
        return last;
    }

    private static ResourceBundle one(String baseName, Locale locale, ClassLoader loader, Control control) {
        List<Object> key = Arrays.asList(baseName, locale, loader, control.getClass());
        boolean cached = control.getTimeToLive(baseName, locale) != Control.TTL_DONT_CACHE;
        synchronized (CACHE) {
            if (CACHE.containsKey(key)) {
                return CACHE.get(key);
            }
        }
        ResourceBundle bundle = null;
        for (String format : control.getFormats(baseName)) {
            try {
                bundle = format.equals("java.class") && control.getClass().getClassLoader() == null
                        ? Control.ofClass(control.toBundleName(baseName, locale), loader, true)
                        : control.newBundle(baseName, locale, format, loader, false);
            } catch (LinkageError | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                MissingResourceException missing = new MissingResourceException("Can't find bundle for base name " + baseName
                        + ", locale " + locale, baseName + "_" + locale, "");
                missing.initCause(e);
                throw missing;
            }
            if (bundle != null) {
                bundle.name = baseName;
                bundle.locale = locale;
                break;
            }
        }
        if (cached) {
            synchronized (CACHE) {
                CACHE.put(key, bundle);
            }
        }
        return bundle;
    }

    public static final void clearCache() {
        clearCache(loader(Reflection.getCallerClass()));
    }

    public static final void clearCache(ClassLoader loader) {
        Objects.requireNonNull(loader);
        synchronized (CACHE) {
            CACHE.keySet().removeIf(key -> key.get(2) == loader);
        }
    }

    /** How bundles are looked for. */
    public static class Control {
        public static final List<String> FORMAT_DEFAULT = List.of("java.class", "java.properties");
        public static final List<String> FORMAT_CLASS = List.of("java.class");
        public static final List<String> FORMAT_PROPERTIES = List.of("java.properties");
        public static final long TTL_DONT_CACHE = -1;
        public static final long TTL_NO_EXPIRATION_CONTROL = -2;

        protected Control() {
        }

        public static final Control getControl(List<String> formats) {
            return new Fixed(formats, false);
        }

        public static final Control getNoFallbackControl(List<String> formats) {
            return new Fixed(formats, true);
        }

        public List<String> getFormats(String baseName) {
            Objects.requireNonNull(baseName);
            return FORMAT_DEFAULT;
        }

        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            String language = locale.getLanguage();
            String script = locale.getScript();
            String country = locale.getCountry();
            String variant = locale.getVariant();
            ArrayList<Locale> all = new ArrayList<>();
            if (language.equals("zh") && script.isEmpty() && !country.isEmpty()) {
                script = country.equals("TW") || country.equals("HK") || country.equals("MO") ? "Hant"
                        : country.equals("CN") || country.equals("SG") ? "Hans" : "";
            }
            if (!script.isEmpty()) {
                add(all, language, script, country, variant);
                add(all, language, script, country, "");
                add(all, language, script, "", "");
            }
            for (String v = variant; !v.isEmpty(); v = v.lastIndexOf('_') < 0 ? "" : v.substring(0, v.lastIndexOf('_'))) {
                add(all, language, "", country, v);
            }
            add(all, language, "", country, "");
            add(all, language, "", "", "");
            if (language.equals("no") || language.equals("nb")) {
                // two names of one language
                ArrayList<Locale> both = new ArrayList<>();
                for (Locale l : all) {
                    both.add(l);
                    add(both, language.equals("no") ? "nb" : "no", l.getScript(), l.getCountry(), l.getVariant());
                }
                all = both;
            }
            if (!all.contains(Locale.ROOT)) {
                all.add(Locale.ROOT);
            }
            return all;
        }

        private static void add(ArrayList<Locale> all, String language, String script, String country, String variant) {
            Locale l = script.isEmpty() ? new Locale(language, country, variant)
                    : new Locale.Builder().setLanguage(language).setScript(script).setRegion(country).build();
            if (!all.contains(l)) {
                all.add(l);
            }
        }

        public Locale getFallbackLocale(String baseName, Locale locale) {
            Objects.requireNonNull(baseName);
            Locale l = Locale.getDefault();
            return locale.equals(l) ? null : l;
        }

        public ResourceBundle newBundle(String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
                throws IllegalAccessException, InstantiationException, IOException {
            String bundleName = toBundleName(baseName, locale);
            if (format.equals("java.class")) {
                return ofClass(bundleName, loader, false);
            }
            if (!format.equals("java.properties")) {
                throw new IllegalArgumentException("unknown format: " + format);
            }
            String resource = bundleName.contains("://") ? null : toResourceName(bundleName, "properties");
            if (resource == null) {
                return null;
            }
            try (InputStream in = loader.getResourceAsStream(resource)) {
                return in == null ? null : new PropertyResourceBundle(in);
            }
        }

        /** Of a class that is no bundle there is none, where {@code other} classes may have the name. */
        private static ResourceBundle ofClass(String bundleName, ClassLoader loader, boolean other)
                throws IllegalAccessException, InstantiationException {
            Class<?> c;
            try {
                c = loader.loadClass(bundleName);
            } catch (ClassNotFoundException e) {
                return null;
            }
            if (!ResourceBundle.class.isAssignableFrom(c)) {
                if (other) {
                    return null;
                }
                throw new ClassCastException(c.getName() + " cannot be cast to ResourceBundle");
            }
            try {
                var made = c.getDeclaredConstructor();
                if (!Modifier.isPublic(made.getModifiers())) {
                    throw new IllegalAccessException("no-arg constructor in " + c.getName() + " is not publicly accessible.");
                }
                made.setAccessible(true);
                return (ResourceBundle) made.newInstance();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException) {
                    throw (RuntimeException) e.getCause();
                }
                if (e.getCause() instanceof Error) {
                    throw (Error) e.getCause();
                }
                throw new InternalError(e);
            } catch (NoSuchMethodException e) {
                throw new InstantiationException("public no-arg constructor not found in " + c.getName());
            }
        }

        public long getTimeToLive(String baseName, Locale locale) {
            if (baseName == null || locale == null) {
                throw new NullPointerException();
            }
            return TTL_NO_EXPIRATION_CONTROL;
        }

        public boolean needsReload(String baseName, Locale locale, String format, ClassLoader loader, ResourceBundle bundle, long loadTime) {
            if (bundle == null) {
                throw new NullPointerException();
            }
            return false;
        }

        public String toBundleName(String baseName, Locale locale) {
            if (locale == Locale.ROOT) {
                return baseName;
            }
            String language = locale.getLanguage();
            String script = locale.getScript();
            String country = locale.getCountry();
            String variant = locale.getVariant();
            if (language.isEmpty() && country.isEmpty() && variant.isEmpty()) {
                return baseName;
            }
            StringBuilder sb = new StringBuilder(baseName).append('_').append(language);
            if (!script.isEmpty()) {
                sb.append('_').append(script);
            }
            if (!variant.isEmpty()) {
                sb.append('_').append(country).append('_').append(variant);
            } else if (!country.isEmpty()) {
                sb.append('_').append(country);
            }
            return sb.toString();
        }

        public final String toResourceName(String bundleName, String suffix) {
            return bundleName.replace('.', '/') + '.' + Objects.requireNonNull(suffix);
        }

        private static final class Fixed extends Control {
            private final List<String> formats;
            private final boolean noFallback;

            Fixed(List<String> formats, boolean noFallback) {
                if (!formats.equals(FORMAT_DEFAULT) && !formats.equals(FORMAT_CLASS) && !formats.equals(FORMAT_PROPERTIES)) {
                    throw new IllegalArgumentException();
                }
                this.formats = formats;
                this.noFallback = noFallback;
            }

            @Override
            public List<String> getFormats(String baseName) {
                Objects.requireNonNull(baseName);
                return formats;
            }

            @Override
            public Locale getFallbackLocale(String baseName, Locale locale) {
                return noFallback ? null : super.getFallbackLocale(baseName, locale);
            }
        }
    }
}
