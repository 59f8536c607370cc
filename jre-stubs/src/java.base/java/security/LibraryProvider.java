package java.security;

import java.util.List;

/** The algorithms that the library brings. */
final class LibraryProvider extends Provider {
    private static final long serialVersionUID = 1L;

    static final String SUN = "MessageDigest: MD2 MD5 SHA-1 SHA-224 SHA-256 SHA-384 SHA-512 SHA-512/224 SHA-512/256 SHA3-224 SHA3-256 SHA3-384 "
        + "SHA3-512 SecureRandom: NativePRNG DRBG SHA1PRNG NativePRNGBlocking NativePRNGNonBlocking";
    static final String JCE = "Mac: HmacMD5 HmacSHA1 HmacSHA224 HmacSHA256 HmacSHA384 HmacSHA512 HmacSHA512/224 HmacSHA512/256 HmacSHA3-224 "
        + "HmacSHA3-256 HmacSHA3-384 HmacSHA3-512 Cipher: AES AES/GCM/NoPadding KeyGenerator: AES HmacMD5 HmacSHA1 HmacSHA224 HmacSHA256 "
        + "HmacSHA384 HmacSHA512 SecretKeyFactory: PBKDF2WithHmacSHA1 PBKDF2WithHmacSHA224 PBKDF2WithHmacSHA256 PBKDF2WithHmacSHA384 "
        + "PBKDF2WithHmacSHA512";

    LibraryProvider(String name, String info, String algorithms) {
        super(name, System.getProperty("java.specification.version"), info);
        String type = "";
        for (String word : algorithms.split(" ")) {
            if (word.endsWith(":")) {
                type = word.substring(0, word.length() - 1);
            } else {
                List<String> aliases = word.equals("SHA-1") ? List.of("SHA", "SHA1") : List.of();
                putService(new Service(this, type, word, "sun.security.provider." + word, aliases, null));
            }
        }
    }
}
