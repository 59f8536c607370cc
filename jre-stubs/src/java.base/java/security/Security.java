package java.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The providers, in their order. */
public final class Security {
    private static final Map<String, String> PROPERTIES = new ConcurrentHashMap<>();
    private static final List<Provider> PROVIDERS = new ArrayList<>();

    static {
        PROVIDERS.add(new LibraryProvider("SUN", "SUN (DSA key/parameter generation; DSA signing; SHA-1, MD5 digests; SecureRandom; "
            + "X.509 certificates; PKCS12, JKS & DKS keystores; PKIX CertPathValidator; PKIX CertPathBuilder; LDAP, Collection CertStores, "
            + "JavaPolicy Policy; JavaLoginConfig Configuration)"));
        PROVIDERS.add(new LibraryProvider("SunRsaSign", "Sun RSA signature provider"));
        PROVIDERS.add(new LibraryProvider("SunEC", "Sun Elliptic Curve provider"));
        PROVIDERS.add(new LibraryProvider("SunJCE", "SunJCE Provider (implements RSA, DES, Triple DES, AES, Blowfish, ARCFOUR, RC2, PBE, "
            + "Diffie-Hellman, HMAC, ChaCha20, DHKEM, ML-KEM, and HKDF)"));
        PROPERTIES.put("securerandom.source", "file:/dev/random");
        PROPERTIES.put("securerandom.strongAlgorithms", "NativePRNGBlocking:SUN,DRBG:SUN");
        PROPERTIES.put("keystore.type", "pkcs12");
        PROPERTIES.put("networkaddress.cache.negative.ttl", "10");
    }

    private Security() {
    }

    @Deprecated
    public static String getAlgorithmProperty(String algName, String propName) {
        for (Provider p : getProviders()) {
            String found = p.getProperty("Alg." + propName + "." + algName);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public static synchronized int insertProviderAt(Provider provider, int position) {
        if (getProvider(provider.getName()) != null) {
            return -1;
        }
        int at = position < 1 || position > PROVIDERS.size() ? PROVIDERS.size() : position - 1;
        PROVIDERS.add(at, provider);
        return at + 1;
    }

    public static int addProvider(Provider provider) {
        return insertProviderAt(provider, 0);
    }

    public static synchronized void removeProvider(String name) {
        PROVIDERS.removeIf(p -> p.getName().equals(name));
    }

    public static synchronized Provider[] getProviders() {
        return PROVIDERS.toArray(new Provider[0]);
    }

    public static synchronized Provider getProvider(String name) {
        for (Provider p : PROVIDERS) {
            if (p.getName().equals(name)) {
                return p;
            }
        }
        return null;
    }

    /** A service by a name such as "MessageDigest.MD5". */
    public static Provider[] getProviders(String filter) {
        int dot = filter.indexOf('.');
        if (dot <= 0 || dot + 1 == filter.length()) {
            throw new InvalidParameterException("Invalid filter");
        }
        List<Provider> found = new ArrayList<>();
        for (Provider p : getProviders()) {
            if (p.getService(filter.substring(0, dot), filter.substring(dot + 1)) != null) {
                found.add(p);
            }
        }
        return found.isEmpty() ? null : found.toArray(new Provider[0]);
    }

    public static Provider[] getProviders(Map<String, String> filter) {
        Set<Provider> all = new LinkedHashSet<>(List.of(getProviders()));
        for (String key : filter.keySet()) {
            Provider[] some = getProviders(key);
            all.retainAll(some == null ? List.of() : List.of(some));
        }
        return all.isEmpty() ? null : all.toArray(new Provider[0]);
    }

    public static String getProperty(String key) {
        String found = PROPERTIES.get(key);
        return found == null ? null : found.trim();
    }

    public static void setProperty(String key, String datum) {
        PROPERTIES.put(key, datum);
    }

    public static Set<String> getAlgorithms(String serviceName) {
        if (serviceName == null || serviceName.isEmpty() || serviceName.endsWith(".")) {
            return Collections.emptySet();
        }
        Set<String> all = new TreeSet<>();
        for (Provider p : getProviders()) {
            for (Provider.Service s : p.getServices()) {
                if (s.getType().equalsIgnoreCase(serviceName)) {
                    all.add(s.getAlgorithm().toUpperCase(Locale.ENGLISH));
                }
            }
        }
        return Collections.unmodifiableSet(all);
    }

    /** The provider of that name, with the exceptions of {@code getInstance}. */
    static Provider required(String provider) throws NoSuchProviderException {
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider found = getProvider(provider);
        if (found == null) {
            throw new NoSuchProviderException("no such provider: " + provider);
        }
        return found;
    }

    /** The service of one provider. */
    static Provider.Service service(String type, String algorithm, Provider provider) throws NoSuchAlgorithmException {
        if (provider == null) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider.Service found = provider.getService(type, algorithm);
        if (found == null) {
            throw new NoSuchAlgorithmException("no such algorithm: " + algorithm + " for provider " + provider.getName());
        }
        return found;
    }

    /** The first provider's that is not the library's own. */
    static Provider.Service service(String type, String algorithm) {
        for (Provider p : getProviders()) {
            Provider.Service found = p.getService(type, algorithm);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
