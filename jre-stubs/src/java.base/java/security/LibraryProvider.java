package java.security;

import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.XECKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.interfaces.DHKey;
import sun.security.jca.Factory;
import sun.security.util.Oids;

/** A provider that the library brings. What it has is read from its list when someone asks. */
final class LibraryProvider extends Provider {
    private static final long serialVersionUID = 1L;

    private transient String algorithms;

    LibraryProvider(String name, String info) {
        super(name, System.getProperty("java.specification.version"), info);
        algorithms = Factory.algorithms(name);
    }

    private synchronized void fill() {
        if (algorithms == null) {
            return;
        }
        String list = algorithms;
        algorithms = null;
        String type = "";
        for (String word : list.split(" ")) {
            if (word.endsWith(":")) {
                type = word.substring(0, word.length() - 1);
                continue;
            }
            List<String> names = new ArrayList<>(Arrays.asList(word.split("\\|")));
            String name = names.remove(0);
            String oid = Oids.of(name);
            if (oid != null && !type.equals("SecretKeyFactory")) {
                names.add(0, oid);
                names.add(0, "OID." + oid);
            }
            register(new Own(this, type, name, names));
        }
    }

    @Override
    public Service getService(String type, String algorithm) {
        fill();
        return super.getService(type, algorithm);
    }

    @Override
    public Set<Service> getServices() {
        fill();
        return super.getServices();
    }

    @Override
    public Set<Object> keySet() {
        fill();
        return super.keySet();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        fill();
        return super.entrySet();
    }

    @Override
    public Collection<Object> values() {
        fill();
        return super.values();
    }

    @Override
    public Enumeration<Object> keys() {
        fill();
        return super.keys();
    }

    @Override
    public int size() {
        fill();
        return super.size();
    }

    @Override
    public Object get(Object key) {
        Object found = super.get(key);
        return found == null && key instanceof String ? implementation((String) key) : found;
    }

    /** The class of "Signature.SHA256withRSA". */
    private String implementation(String key) {
        int dot = key.indexOf('.');
        Service found = dot <= 0 || key.startsWith("Alg.") ? null : getService(key.substring(0, dot), key.substring(dot + 1));
        return found == null ? null : found.getClassName();
    }

    @Override
    public String getProperty(String key) {
        String found = super.getProperty(key);
        return found == null && key != null ? implementation(key) : found;
    }

    /** A service that the library makes itself. */
    private static final class Own extends Service {
        Own(Provider provider, String type, String algorithm, List<String> aliases) {
            super(provider, type, algorithm, "sun.security.jca.Factory", aliases, null);
        }

        @Override
        public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
            try {
                return Factory.make(getType(), getAlgorithm(), parameter);
            } catch (InvalidAlgorithmParameterException e) {
                throw new NoSuchAlgorithmException(e);
            }
        }

        @Override
        public boolean supportsParameter(Object parameter) {
            if (!(parameter instanceof Key)) {
                return true;
            }
            String name = getAlgorithm();
            switch (getType()) {
                case "Signature":
                    return name.contains("RSA") ? parameter instanceof RSAKey : name.contains("withECDSA") ? parameter instanceof ECKey
                        : !name.contains("withDSA") || name.endsWith("Format") || parameter instanceof DSAKey;
                case "KeyAgreement":
                    return name.equals("ECDH") ? parameter instanceof ECKey : !name.equals("DiffieHellman") || parameter instanceof DHKey;
                case "Cipher":
                    return name.equals("RSA") ? parameter instanceof RSAKey
                        : name.startsWith("PBE") || "RAW".equals(((Key) parameter).getFormat());
                case "Mac":
                    return "RAW".equals(((Key) parameter).getFormat());
                case "KEM":
                    return !name.equals("DHKEM") || parameter instanceof ECKey || parameter instanceof XECKey;
                default:
                    return true;
            }
        }
    }
}
