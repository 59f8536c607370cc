package java.security;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Implements algorithms of security, which its entries name: "MessageDigest.SHA-256" and the class. */
public abstract class Provider extends Properties {
    private static final long serialVersionUID = -4298000515446427739L;

    private final String name;
    private final String info;
    private final String versionStr;
    private transient Map<String, Service> services;

    @Deprecated
    protected Provider(String name, double version, String info) {
        this(name, Double.toString(version), info);
    }

    protected Provider(String name, String versionStr, String info) {
        this.name = name;
        this.versionStr = versionStr;
        this.info = info;
        super.put("Provider.id name", String.valueOf(name));
        super.put("Provider.id version", String.valueOf(versionStr));
        super.put("Provider.id info", String.valueOf(info));
        super.put("Provider.id className", getClass().getName());
    }

    public Provider configure(String configArg) {
        throw new UnsupportedOperationException("configure is not supported");
    }

    public boolean isConfigured() {
        return true;
    }

    public String getName() {
        return name;
    }

    @Deprecated
    public double getVersion() {
        String s = versionStr.replaceAll("[^0-9.].*", "");
        int second = s.indexOf('.', s.indexOf('.') + 1);
        try {
            return Double.parseDouble(s.indexOf('.') >= 0 && second > 0 ? s.substring(0, second) : s);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public String getVersionStr() {
        return versionStr;
    }

    public String getInfo() {
        return info;
    }

    @Override
    public String toString() {
        return name + " version " + versionStr;
    }

    @Override
    public synchronized void load(InputStream inStream) throws IOException {
        Properties read = new Properties();
        read.load(inStream);
        putAll(read);
    }

    private static String key(String type, String algorithm) {
        return type + "." + algorithm.toUpperCase(Locale.ENGLISH);
    }

    public synchronized Service getService(String type, String algorithm) {
        Service found = services == null ? null : services.get(key(type, algorithm));
        if (found != null) {
            return found;
        }
        String standard = algorithm;
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            if (e.getKey() instanceof String && ((String) e.getKey()).equalsIgnoreCase("Alg.Alias." + type + "." + algorithm)) {
                standard = (String) e.getValue();
            }
        }
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            if (e.getKey() instanceof String && ((String) e.getKey()).equalsIgnoreCase(type + "." + standard)) {
                String known = ((String) e.getKey()).substring(type.length() + 1);
                return new Service(this, type, known, (String) e.getValue(), null, null);
            }
        }
        return null;
    }

    public synchronized Set<Service> getServices() {
        Set<Service> all = new LinkedHashSet<>();
        if (services != null) {
            all.addAll(services.values());
        }
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            if (e.getKey() instanceof String) {
                String k = (String) e.getKey();
                int dot = k.indexOf('.');
                if (dot > 0 && !k.startsWith("Alg.Alias.") && !k.startsWith("Provider.id") && k.indexOf(' ') < 0) {
                    all.add(new Service(this, k.substring(0, dot), k.substring(dot + 1), (String) e.getValue(), null, null));
                }
            }
        }
        return Collections.unmodifiableSet(all);
    }

    protected synchronized void putService(Service s) {
        if (Objects.requireNonNull(s).getProvider() != this) {
            throw new IllegalArgumentException("service.getProvider() must match this Provider object");
        }
        if (services == null) {
            services = new LinkedHashMap<>();
        }
        services.put(key(s.getType(), s.getAlgorithm()), s);
        for (String alias : s.aliases) {
            services.put(key(s.getType(), alias), s);
        }
    }

    protected synchronized void removeService(Service s) {
        Objects.requireNonNull(s);
        if (services != null) {
            services.values().remove(s);
        }
    }

    /** One algorithm. */
    public static class Service {
        private final Provider provider;
        private final String type;
        private final String algorithm;
        private final String className;
        private final List<String> aliases;
        private final Map<String, String> attributes;

        public Service(Provider provider, String type, String algorithm, String className, List<String> aliases,
                Map<String, String> attributes) {
            this.provider = Objects.requireNonNull(provider);
            this.type = Objects.requireNonNull(type);
            this.algorithm = Objects.requireNonNull(algorithm);
            this.className = Objects.requireNonNull(className);
            this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
            this.attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        }

        public final String getType() {
            return type;
        }

        public final String getAlgorithm() {
            return algorithm;
        }

        public final Provider getProvider() {
            return provider;
        }

        public final String getClassName() {
            return className;
        }

        public final String getAttribute(String name) {
            for (Map.Entry<String, String> e : attributes.entrySet()) {
                if (e.getKey().equalsIgnoreCase(Objects.requireNonNull(name))) {
                    return e.getValue();
                }
            }
            return null;
        }

        public Object newInstance(Object constructorParameter) throws NoSuchAlgorithmException {
            try {
                ClassLoader loader = provider.getClass().getClassLoader();
                Class<?> c = Class.forName(className, true, loader == null ? ClassLoader.getSystemClassLoader() : loader);
                Constructor<?> made = c.getDeclaredConstructor();
                return made.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new NoSuchAlgorithmException("Error constructing implementation (algorithm: " + algorithm + ", provider: "
                    + provider.getName() + ", class: " + className + ")", e);
            }
        }

        public boolean supportsParameter(Object parameter) {
            return true;
        }

        @Override
        public String toString() {
            return provider.getName() + ": " + type + "." + algorithm + " -> " + className
                + (aliases.isEmpty() ? "" : "\r\n  aliases: " + aliases) + (attributes.isEmpty() ? "" : "\r\n  attributes: " + attributes)
                + "\r\n";
        }
    }
}
