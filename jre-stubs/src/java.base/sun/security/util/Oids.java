package sun.security.util;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names and object identifiers of algorithms. */
public final class Oids {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> OIDS = new HashMap<>();

    private static void add(String prefix, String names) {
        for (String pair : names.split(" ")) {
            int at = pair.indexOf('=');
            String oid = prefix + pair.substring(0, at);
            String name = pair.substring(at + 1);
            NAMES.putIfAbsent(oid, name);
            OIDS.put(name.toUpperCase(Locale.ENGLISH), oid);
        }
    }

    static {
        add("1.2.840.113549.1.1.", "1=RSA 7=OAEP 8=MGF1 10=RSASSA-PSS 2=MD2withRSA 4=MD5withRSA 5=SHA1withRSA 14=SHA224withRSA 11=SHA256withRSA "
            + "12=SHA384withRSA 13=SHA512withRSA 15=SHA512/224withRSA 16=SHA512/256withRSA");
        add("1.2.840.10045.", "2.1=EC 4.1=SHA1withECDSA 4.3.1=SHA224withECDSA 4.3.2=SHA256withECDSA 4.3.3=SHA384withECDSA 4.3.4=SHA512withECDSA");
        add("1.3.101.", "110=X25519 111=X448 112=Ed25519 113=Ed448");
        add("1.2.840.10040.4.", "1=DSA 3=SHA1withDSA");
        add("1.2.840.113549.1.3.", "1=DiffieHellman 1=DH");
        add("2.16.840.1.101.3.4.2.", "1=SHA-256 2=SHA-384 3=SHA-512 4=SHA-224 5=SHA-512/224 6=SHA-512/256 7=SHA3-224 8=SHA3-256 9=SHA3-384 10=SHA3-512");
        add("2.16.840.1.101.3.4.3.", "1=SHA224withDSA 2=SHA256withDSA 3=SHA384withDSA 4=SHA512withDSA 5=SHA3-224withDSA 6=SHA3-256withDSA "
            + "7=SHA3-384withDSA 8=SHA3-512withDSA 9=SHA3-224withECDSA 10=SHA3-256withECDSA 11=SHA3-384withECDSA 12=SHA3-512withECDSA "
            + "13=SHA3-224withRSA 14=SHA3-256withRSA 15=SHA3-384withRSA 16=SHA3-512withRSA");
        add("2.16.840.1.101.3.4.3.", "17=ML-DSA-44 18=ML-DSA-65 19=ML-DSA-87");
        add("2.16.840.1.101.3.4.4.", "1=ML-KEM-512 2=ML-KEM-768 3=ML-KEM-1024");
        add("1.3.14.3.2.", "26=SHA-1 7=DES/CBC");
        add("1.2.840.113549.2.", "2=MD2 5=MD5 7=HmacSHA1 8=HmacSHA224 9=HmacSHA256 10=HmacSHA384 11=HmacSHA512 12=HmacSHA512/224 13=HmacSHA512/256");
        add("2.16.840.1.101.3.4.", "1=AES");
        add("2.16.840.1.101.3.4.1.", "2=AES_128/CBC/NoPadding 22=AES_192/CBC/NoPadding 42=AES_256/CBC/NoPadding 6=AES_128/GCM/NoPadding "
            + "26=AES_192/GCM/NoPadding 46=AES_256/GCM/NoPadding");
        add("1.2.840.113549.1.5.", "3=PBEWithMD5AndDES 12=PBKDF2 13=PBES2");
        add("1.2.840.113549.1.12.1.", "1=PBEWithSHA1AndRC4_128 2=PBEWithSHA1AndRC4_40 3=PBEWithSHA1AndDESede 5=PBEWithSHA1AndRC2_128 6=PBEWithSHA1AndRC2_40");
        add("1.2.840.113549.3.", "2=RC2/CBC 4=RC4 7=DESede/CBC");
        add("1.2.840.113549.1.9.16.3.", "18=ChaCha20-Poly1305");
        OIDS.put("SHA1", "1.3.14.3.2.26");
        OIDS.put("SHA", "1.3.14.3.2.26");
        OIDS.put("XDH", "1.3.101.110");
    }

    private Oids() {
    }

    /** The name, or the identifier itself. */
    public static String name(String oid) {
        return NAMES.getOrDefault(oid, oid);
    }

    /** The identifier of an algorithm, null if it has none. */
    public static String of(String name) {
        return OIDS.get(name.toUpperCase(Locale.ENGLISH));
    }
}
