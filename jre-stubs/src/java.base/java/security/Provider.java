package java.security;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Implements algorithms of security, which its entries name: "MessageDigest.SHA-256" and the class, or which it has as services. */
public abstract class Provider extends Properties {
    private static final long serialVersionUID = -4298000515446427739L;

    private final String name;
    private final String info;
    private final String versionStr;
    /** Those of {@link #putService}, by type and name or alias. */
    private transient Map<String, Service> services;
    /** Those that entries define, in the order of the entries. */
    private transient Map<String, Service> defined;

    @Deprecated
    protected Provider(String name, double version, String info) {
        this(name, Double.toString(version), info);
    }

    protected Provider(String name, String versionStr, String info) {
        this.name = name;
        this.versionStr = versionStr;
        this.info = info;
        putId();
    }

    private void putId() {
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
        int second = versionStr.indexOf('.', versionStr.indexOf('.') + 1);
        String s = second > 0 ? versionStr.substring(0, second) : versionStr;
        try {
            return Double.parseDouble(s.split("[-+]", 2)[0]);
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

    @Override
    public synchronized void clear() {
        super.clear();
        services = null;
        defined = null;
        putId();
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        for (Map.Entry<?, ?> e : t.entrySet()) {
            put(e.getKey(), e.getValue());
        }
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.unmodifiableMap(this.copied()).entrySet();
    }

    private Map<Object, Object> copied() {
        Map<Object, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            copy.put(e.getKey(), e.getValue());
        }
        return copy;
    }

    @Override
    public Set<Object> keySet() {
        return Collections.unmodifiableSet(super.keySet());
    }

    @Override
    public Collection<Object> values() {
        return Collections.unmodifiableCollection(super.values());
    }

    /** Whether the key is one of those that say who this is: they cannot be changed. */
    private static boolean isId(Object key) {
        return key instanceof String && ((String) key).startsWith("Provider.");
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        if (isId(key)) {
            return null;
        }
        Object before = super.put(key, value);
        define(key, value);
        return before;
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        if (isId(key)) {
            return null;
        }
        Object before = super.putIfAbsent(key, value);
        if (before == null) {
            define(key, value);
        }
        return before;
    }

    @Override
    public synchronized Object remove(Object key) {
        if (isId(key)) {
            return null;
        }
        Object before = super.remove(key);
        undefine(key);
        return before;
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        boolean done = !isId(key) && super.remove(key, value);
        if (done) {
            undefine(key);
        }
        return done;
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        boolean done = !isId(key) && super.replace(key, oldValue, newValue);
        if (done) {
            define(key, newValue);
        }
        return done;
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        if (isId(key)) {
            return null;
        }
        Object before = super.replace(key, value);
        if (before != null) {
            define(key, value);
        }
        return before;
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        super.replaceAll(function);
        defined = null;
        for (Map.Entry<Object, Object> e : super.entrySet()) {
            define(e.getKey(), e.getValue());
        }
    }

    @Override
    public synchronized Object compute(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return isId(key) ? null : defined(key, super.compute(key, remappingFunction));
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ?> mappingFunction) {
        return isId(key) ? null : defined(key, super.computeIfAbsent(key, mappingFunction));
    }

    @Override
    public synchronized Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return isId(key) ? null : defined(key, super.computeIfPresent(key, remappingFunction));
    }

    @Override
    public synchronized Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return isId(key) ? null : defined(key, super.merge(key, value, remappingFunction));
    }

    private Object defined(Object key, Object value) {
        if (value != null) {
            define(key, value);
        }
        return value;
    }

    private static String key(String type, String algorithm) {
        return type + "." + algorithm.toUpperCase(Locale.ENGLISH);
    }

    private Service definition(String type, String algorithm) {
        if (defined == null) {
            defined = new LinkedHashMap<>();
        }
        Service known = defined.get(key(type, algorithm));
        if (known == null) {
            known = new Service(this, type, algorithm);
            defined.put(key(type, algorithm), known);
        }
        return known;
    }

    /** What an entry says about services: their class, an alias, or an attribute. */
    private void define(Object k, Object v) {
        if (!(k instanceof String) || !(v instanceof String) || isId(k)) {
            return;
        }
        String entry = (String) k;
        String value = (String) v;
        boolean alias = entry.startsWith("Alg.Alias.");
        int start = alias ? "Alg.Alias.".length() : 0;
        int dot = entry.indexOf('.', start);
        if (dot <= start) {
            return;
        }
        String type = entry.substring(start, dot);
        String algorithm = entry.substring(dot + 1);
        int space = algorithm.indexOf(' ');
        if (alias) {
            Service of = definition(type, value);
            of.aliases.add(algorithm);
            defined.put(key(type, algorithm), of);
        } else if (space < 0) {
            definition(type, algorithm).className = value;
        } else {
            definition(type, algorithm.substring(0, space)).attribute(algorithm.substring(space + 1).trim(), value);
        }
    }

    private void undefine(Object k) {
        if (defined == null || !(k instanceof String)) {
            return;
        }
        String entry = (String) k;
        boolean alias = entry.startsWith("Alg.Alias.");
        int start = alias ? "Alg.Alias.".length() : 0;
        int dot = entry.indexOf('.', start);
        if (dot <= start) {
            return;
        }
        String type = entry.substring(start, dot);
        String algorithm = entry.substring(dot + 1);
        int space = algorithm.indexOf(' ');
        if (alias) {
            Service of = defined.remove(key(type, algorithm));
            if (of != null) {
                of.aliases.remove(algorithm);
            }
        } else if (space < 0) {
            Service gone = defined.remove(key(type, algorithm));
            if (gone != null) {
                gone.className = null;
            }
        } else {
            Service of = defined.get(key(type, algorithm.substring(0, space)));
            if (of != null) {
                of.attributes.remove(new Caseless(algorithm.substring(space + 1).trim()));
            }
        }
    }

    public synchronized Service getService(String type, String algorithm) {
        String key = key(Objects.requireNonNull(type), algorithm);
        Service found = services == null ? null : services.get(key);
        if (found == null && defined != null) {
            found = defined.get(key);
        }
        return found == null || found.className == null ? null : found;
    }

    public synchronized Set<Service> getServices() {
        Set<Service> all = new LinkedHashSet<>();
        if (services != null) {
            all.addAll(services.values());
        }
        if (defined != null) {
            for (Service s : defined.values()) {
                if (s.className != null && (services == null || !services.containsKey(key(s.type, s.algorithm)))) {
                    all.add(s);
                }
            }
        }
        return Collections.unmodifiableSet(all);
    }

    protected synchronized void putService(Service s) {
        if (Objects.requireNonNull(s).getProvider() != this) {
            throw new IllegalArgumentException("service.getProvider() must match this Provider object");
        }
        Service before = services == null ? null : services.get(key(s.type, s.algorithm));
        if (before != null) {
            removeService(before);
        }
        register(s);
        super.put(s.type + "." + s.algorithm, s.className);
        for (String alias : s.aliases) {
            super.put("Alg.Alias." + s.type + "." + alias, s.algorithm);
        }
        for (Map.Entry<Caseless, String> e : s.attributes.entrySet()) {
            super.put(s.type + "." + s.algorithm + " " + e.getKey(), e.getValue());
        }
    }

    /** As {@link #putService}, without entries. */
    final synchronized void register(Service s) {
        if (services == null) {
            services = new LinkedHashMap<>();
        }
        services.put(key(s.type, s.algorithm), s);
        for (String alias : s.aliases) {
            services.put(key(s.type, alias), s);
        }
    }

    protected synchronized void removeService(Service s) {
        Objects.requireNonNull(s);
        if (services == null || services.get(key(s.type, s.algorithm)) != s) {
            return;
        }
        services.values().removeIf(known -> known == s);
        super.remove(s.type + "." + s.algorithm);
        for (String alias : s.aliases) {
            super.remove("Alg.Alias." + s.type + "." + alias);
        }
        for (Caseless attribute : s.attributes.keySet()) {
            super.remove(s.type + "." + s.algorithm + " " + attribute);
        }
    }

    /** The name of an attribute, whatever the case of its letters. */
    private static final class Caseless {
        private final String text;
        private final String upper;

        Caseless(String text) {
            this.text = text;
            this.upper = text.toUpperCase(Locale.ENGLISH);
        }

        @Override
        public int hashCode() {
            return upper.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Caseless && ((Caseless) other).upper.equals(upper);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** One algorithm. */
    public static class Service {
        /** Kinds of services whose implementations take no parameter, and that are asked for none. */
        private static final String PLAIN = " AlgorithmParameterGenerator AlgorithmParameters KeyFactory KeyPairGenerator KeyStore MessageDigest "
            + "CertificateFactory CertPathBuilder CertPathValidator ExemptionMechanism KeyGenerator SecretKeyFactory KeyManagerFactory SSLContext "
            + "TrustManagerFactory GssApiMechanism SaslClientFactory SaslServerFactory XMLSignatureFactory KeyInfoFactory TransformService "
            + "TerminalFactory KEM ";
        /** Those that are asked whether they take a key. */
        private static final String KEYED = " Signature Cipher Mac KeyAgreement ";

        private final Provider provider;
        private final String type;
        private final String algorithm;
        private String className;
        private final List<String> aliases;
        private final Map<Caseless, String> attributes;

        public Service(Provider provider, String type, String algorithm, String className, List<String> aliases,
                Map<String, String> attributes) {
            this.provider = Objects.requireNonNull(provider);
            this.type = Objects.requireNonNull(type);
            this.algorithm = Objects.requireNonNull(algorithm);
            this.className = Objects.requireNonNull(className);
            this.aliases = aliases == null ? List.of() : new ArrayList<>(aliases);
            this.attributes = new HashMap<>();
            if (attributes != null) {
                attributes.forEach(this::attribute);
            }
        }

        /** What entries define bit by bit. */
        private Service(Provider provider, String type, String algorithm) {
            this.provider = provider;
            this.type = type;
            this.algorithm = algorithm;
            this.aliases = new ArrayList<>();
            this.attributes = new HashMap<>(8);
        }

        private void attribute(String attribute, String value) {
            attributes.put(new Caseless(attribute), value);
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
            return attributes.get(new Caseless(Objects.requireNonNull(name)));
        }

        private Class<?> load(String what) throws ClassNotFoundException {
            ClassLoader loader = provider.getClass().getClassLoader();
            return Class.forName(what, false, loader == null ? ClassLoader.getSystemClassLoader() : loader);
        }

        private static Class<?> parameterOf(String type) throws ClassNotFoundException {
            switch (type) {
                case "SecureRandom":
                    return SecureRandomParameters.class;
                case "KDF":
                    return javax.crypto.KDFParameters.class;
                case "CertStore":
                    return java.security.cert.CertStoreParameters.class;
                default:
                    return null;
            }
        }

        public Object newInstance(Object constructorParameter) throws NoSuchAlgorithmException {
            Class<?> implementation;
            try {
                implementation = load(className);
            } catch (ClassNotFoundException e) {
                throw new NoSuchAlgorithmException("class configured for " + type + " (provider: " + provider.getName() + ") cannot be found.", e);
            }
            try {
                Class<?> parameter = parameterOf(type);
                boolean plain = PLAIN.contains(" " + type + " ") || KEYED.contains(" " + type + " ");
                if (plain && constructorParameter != null) {
                    throw new InvalidParameterException("constructorParameter not used with " + type + " engines");
                }
                if (parameter != null && constructorParameter != null && !parameter.isInstance(constructorParameter)) {
                    throw new InvalidParameterException("constructorParameter must be instanceof "
                        + parameter.getName().replace('$', '.') + " for engine type " + type);
                }
                if (constructorParameter == null && (parameter == null || type.equals("SecureRandom"))) {
                    try {
                        return implementation.getConstructor().newInstance();
                    } catch (NoSuchMethodException e) {
                        if (parameter == null) {
                            throw e;
                        }
                    }
                }
                return implementation.getConstructor(parameter == null ? constructorParameter.getClass() : parameter).newInstance(constructorParameter);
            } catch (InvocationTargetException e) {
                throw failed(e.getCause());
            } catch (ReflectiveOperationException | InvalidParameterException e) {
                throw failed(e);
            }
        }

        private NoSuchAlgorithmException failed(Throwable cause) {
            return new NoSuchAlgorithmException("Error constructing implementation (algorithm: " + algorithm + ", provider: "
                + provider.getName() + ", class: " + className + ")", cause);
        }

        public boolean supportsParameter(Object parameter) {
            if (!KEYED.contains(" " + type + " ")) {
                if (PLAIN.contains(" " + type + " ") || type.equals("SecureRandom") || type.equals("CertStore") || type.equals("KDF")) {
                    throw new InvalidParameterException("supportsParameter() not used with " + type + " engines");
                }
                return true;
            }
            if (parameter != null && !(parameter instanceof Key)) {
                throw new InvalidParameterException("Parameter must be instanceof Key for engine " + type);
            }
            String formats = getAttribute("SupportedKeyFormats");
            String classes = getAttribute("SupportedKeyClasses");
            if (formats == null && classes == null) {
                return true;
            }
            if (parameter == null) {
                return false;
            }
            String format = ((Key) parameter).getFormat();
            if (formats != null && format != null && List.of(formats.split("\\|")).contains(format)) {
                return true;
            }
            if (classes != null) {
                for (String accepted : classes.split("\\|")) {
                    try {
                        if (load(accepted).isInstance(parameter)) {
                            return true;
                        }
                    } catch (ClassNotFoundException e) {
                        continue;
                    }
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return provider.getName() + ": " + type + "." + algorithm + " -> " + className
                + (aliases.isEmpty() ? "" : "\r\n  aliases: " + aliases) + (attributes.isEmpty() ? "" : "\r\n  attributes: " + attributes)
                + "\r\n";
        }
    }
}
