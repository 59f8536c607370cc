package sun.security.jca;

import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds implementations among the providers. */
public final class Engines {
    private Engines() {
    }

    /** An implementation and where it is from. */
    public static final class Found {
        public final Object impl;
        public final Provider provider;

        Found(Object impl, Provider provider) {
            this.impl = impl;
            this.provider = provider;
        }
    }

    /** Every provider's, in their order. */
    public static List<Provider.Service> services(String type, String algorithm) {
        List<Provider.Service> all = new ArrayList<>();
        for (Provider p : Security.getProviders()) {
            Provider.Service s = p.getService(type, algorithm);
            if (s != null) {
                all.add(s);
            }
        }
        return all;
    }

    /** The first that can be made; the exception says `unavailable` if there is none. */
    public static Found first(String type, String algorithm, Object parameter, String unavailable) throws NoSuchAlgorithmException {
        NoSuchAlgorithmException last = null;
        for (Provider.Service s : services(type, algorithm)) {
            try {
                return make(s, parameter);
            } catch (NoSuchAlgorithmException e) {
                last = e;
            }
        }
        throw last != null ? last : new NoSuchAlgorithmException(unavailable);
    }

    public static Found first(String type, String algorithm) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return first(type, algorithm, null, algorithm + " " + type + " not available");
    }

    public static Found make(Provider.Service s, Object parameter) throws NoSuchAlgorithmException {
        return new Found(instance(s, parameter), s.getProvider());
    }

    /** What a service makes, if it is of the service's type. */
    public static Object instance(Provider.Service s, Object parameter) throws NoSuchAlgorithmException {
        Object made = s.newInstance(parameter);
        Class<?> spi = s.getProvider().getClass().getClassLoader() == null ? null : spi(s.getType());
        if (spi != null && !spi.isInstance(made)) {
            throw new NoSuchAlgorithmException("class configured for " + s.getType() + ": " + s.getClassName() + " not a " + s.getType());
        }
        return made;
    }

    private static Class<?> spi(String type) {
        for (String where : new String[] {"java.security.", "javax.crypto.", "java.security.cert."}) {
            try {
                return Class.forName(where + type + "Spi");
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return null;
    }

    public static Found of(String type, String algorithm, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return make(service(type, algorithm, provider), null);
    }

    public static Found of(String type, String algorithm, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(algorithm, "null algorithm name");
        return make(service(type, algorithm, provider), null);
    }

    public static Provider.Service service(String type, String algorithm, String provider)
        throws NoSuchAlgorithmException, NoSuchProviderException {
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider p = Security.getProvider(provider);
        if (p == null) {
            throw new NoSuchProviderException("no such provider: " + provider);
        }
        return service(type, algorithm, p);
    }

    public static Provider.Service service(String type, String algorithm, Provider provider) throws NoSuchAlgorithmException {
        if (provider == null) {
            throw new IllegalArgumentException("missing provider");
        }
        Provider.Service s = provider.getService(type, algorithm);
        if (s == null) {
            throw new NoSuchAlgorithmException("no such algorithm: " + algorithm + " for provider " + provider.getName());
        }
        return s;
    }
}
