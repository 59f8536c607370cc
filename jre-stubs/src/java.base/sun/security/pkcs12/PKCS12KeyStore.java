package sun.security.pkcs12;

import com.sun.crypto.provider.Pkcs12Kdf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStoreException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;
import sun.security.util.Oids;
import sun.security.x509.X509CertImpl;

/** PKCS #12 (RFC 7292); files of the kind JKS are read too. */
public final class PKCS12KeyStore extends KeyTable {
    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String ENCRYPTED = "1.2.840.113549.1.7.6";
    private static final String BAGS = "1.2.840.113549.1.12.10.1.";
    private static final String X509 = "1.2.840.113549.1.9.22.1";
    private static final String NAME = "1.2.840.113549.1.9.20";
    private static final String ID = "1.2.840.113549.1.9.21";
    private static final String TRUSTED = "2.16.840.1.113894.746875.1.1";
    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final int ROUNDS = 10000;

    /** Keys, and certificates, each with the identifier that joins them. */
    private final List<Object[]> keys = new ArrayList<>();
    private final List<Object[]> certs = new ArrayList<>();
    private int unnamed;

    /** The algorithm and what it has made of the data: as a key, or as contents. */
    private static byte[] encrypt(byte[] data, char[] password, boolean asKey) throws GeneralSecurityException, IOException {
        Cipher c = Cipher.getInstance(SCHEME);
        byte[] salt = new byte[20];
        byte[] iv = new byte[16];
        SecureRandom random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(iv);
        c.init(Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance(SCHEME).generateSecret(new PBEKeySpec(password)),
            new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(iv)));
        byte[] id = Der.sequence(Der.oid(Oids.of("PBES2")), c.getParameters().getEncoded());
        byte[] made = c.doFinal(data);
        return asKey ? Der.sequence(id, Der.octets(made)) : Der.sequence(Der.oid(DATA), id, Der.tagged(0x80, made));
    }

    private static byte[] decrypt(Der id, byte[] data, char[] password) throws GeneralSecurityException, IOException {
        String name = Oids.name(id.oid());
        AlgorithmParameters params = AlgorithmParameters.getInstance(name);
        params.init(id.whole());
        String scheme = name.equals("PBES2") ? params.toString() : name;
        Cipher c = Cipher.getInstance(scheme);
        c.init(Cipher.DECRYPT_MODE, SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(password)), params);
        return c.doFinal(data);
    }

    private static byte[] encoding(Key key) throws KeyStoreException {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new KeyStoreException("Cannot get key bytes, not PKCS#8 encoded");
        }
        if (key instanceof PrivateKey) {
            return encoded;
        }
        String oid = Oids.of(key.getAlgorithm());
        if (oid == null) {
            throw new KeyStoreException("unrecognized algorithm name: " + key.getAlgorithm());
        }
        return Der.sequence(Der.integer(0), Der.sequence(Der.oid(oid)), Der.octets(encoded));
    }

    @Override
    byte[] protect(Key key, char[] password) throws KeyStoreException {
        try {
            return encrypt(encoding(key), password == null ? new char[0] : password, true);
        } catch (KeyStoreException e) {
            throw e;
        } catch (GeneralSecurityException | IOException e) {
            throw new KeyStoreException("Key protection algorithm not found: " + e, e);
        }
    }

    @Override
    Key recover(Item item, char[] password) throws UnrecoverableKeyException, NoSuchAlgorithmException {
        try {
            Der d = new Der(item.key).sequence();
            byte[] plain = item.key;
            if (!d.is(Der.INTEGER)) {
                Der id = d.sequence();
                plain = decrypt(id, d.octets(), password == null ? new char[0] : password);
            }
            Der info = new Der(plain).sequence();
            info.integer();
            String algorithm = Oids.name(info.sequence().oid());
            if (item.secret) {
                return new SecretKeySpec(info.octets(), algorithm);
            }
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(plain));
        } catch (GeneralSecurityException | IOException e) {
            UnrecoverableKeyException u = new UnrecoverableKeyException("Get Key failed: " + e.getMessage());
            u.initCause(e);
            throw u;
        }
    }

    @Override
    boolean probe(byte[] first) {
        return first.length > 4 && first[0] == 0x30 && (first[1] & 0xff) >= 0x80;
    }

    @Override
    void read(byte[] file, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        if (isJks(file)) {
            readJks(file, password);
            return;
        }
        Der pfx = new Der(new Der(file).whole()).sequence();
        if (pfx.smallInteger() != 3) {
            throw new IOException("PKCS12 keystore not in version 3 format");
        }
        Der content = pfx.sequence();
        if (!content.oid().equals(DATA)) {
            throw new IOException("public key protected PKCS12 not supported");
        }
        byte[] safe = content.context(0).octets();
        keys.clear();
        certs.clear();
        unnamed = 0;
        Der all = new Der(safe).sequence();
        while (all.more()) {
            Der one = all.sequence();
            String type = one.oid();
            if (type.equals(DATA)) {
                bags(one.context(0).octets());
            } else if (!type.equals(ENCRYPTED)) {
                throw new IOException("public key protected PKCS12 not supported");
            } else if (password != null) {
                Der data = one.context(0).sequence();
                data.integer();
                Der info = data.sequence();
                info.oid();
                Der id = info.sequence();
                byte[] encrypted = info.octets(0);
                byte[] plain;
                try {
                    plain = decrypt(id, encrypted, password);
                } catch (GeneralSecurityException e) {
                    throw new IOException("keystore password was incorrect",
                        new UnrecoverableKeyException("failed to decrypt safe contents entry: " + e));
                }
                bags(plain);
            }
        }
        if (password != null && pfx.more()) {
            Der macData = pfx.sequence();
            Der digestInfo = macData.sequence();
            String digest = Oids.name(digestInfo.sequence().oid());
            byte[] expected = digestInfo.octets();
            byte[] salt = macData.octets();
            int rounds = macData.more() ? macData.smallInteger() : 1;
            if (!MessageDigest.isEqual(expected, mac(digest, password, salt, rounds, safe))) {
                throw new IOException("keystore password was incorrect", new UnrecoverableKeyException("Failed PKCS12 verification"));
            }
        }
        join();
    }

    private void readJks(byte[] file, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        JavaKeyStore jks = new JavaKeyStore();
        jks.read(file, password);
        for (Map.Entry<String, Item> e : jks.items.entrySet()) {
            Item i = e.getValue();
            if (i.key != null) {
                try {
                    i.key = protect(jks.recover(i, password), password);
                } catch (KeyStoreException | UnrecoverableKeyException x) {
                    throw new IOException(x);
                }
            }
            items.put(e.getKey(), i);
        }
    }

    private static byte[] mac(String digest, char[] password, byte[] salt, int rounds, byte[] data) throws NoSuchAlgorithmException, IOException {
        int n = MessageDigest.getInstance(digest).getDigestLength();
        Mac m = Mac.getInstance("Hmac" + (digest.startsWith("SHA-") ? "SHA" + digest.substring(4) : digest));
        try {
            m.init(new SecretKeySpec(Pkcs12Kdf.derive(digest, password, salt, rounds, 3, n), "HMAC"));
        } catch (InvalidKeyException e) {
            throw new IOException("Integrity check failed: " + e, e);
        }
        return m.doFinal(data);
    }

    private void bags(byte[] contents) throws IOException, CertificateException {
        Der all = new Der(contents).sequence();
        while (all.more()) {
            Der bag = all.sequence();
            String type = bag.oid();
            Der value = bag.context(0);
            byte[] held = null;
            Certificate certificate = null;
            if (type.equals(BAGS + 1) || type.equals(BAGS + 2)) {
                held = value.whole();
            } else if (type.equals(BAGS + 3)) {
                Der c = value.sequence();
                c.oid();
                certificate = new X509CertImpl(c.context(0).octets());
            } else if (type.equals(BAGS + 5)) {
                Der s = value.sequence();
                s.oid();
                held = s.context(0).octets();
            }
            String alias = null;
            byte[] id = null;
            boolean trusted = false;
            Der attributes = bag.more() ? bag.set() : null;
            while (attributes != null && attributes.more()) {
                Der a = attributes.sequence();
                String oid = a.oid();
                Der v = a.set();
                if (oid.equals(NAME)) {
                    alias = v.string();
                } else if (oid.equals(ID)) {
                    id = v.octets();
                } else if (oid.equals(TRUSTED)) {
                    trusted = true;
                }
            }
            if (held == null && certificate == null) {
                continue;
            }
            Item i = new Item();
            i.date = date(id);
            if (certificate != null) {
                certs.add(new Object[] {certificate, id});
                i.chain = new Certificate[] {certificate};
            } else {
                i.key = held;
                i.secret = type.equals(BAGS + 5);
                keys.add(new Object[] {i, id});
            }
            if (held != null || trusted) {
                items.put(lower(alias == null ? String.valueOf(++unnamed) : alias), i);
            }
        }
    }

    private static Date date(byte[] id) {
        String s = id == null ? "" : new String(id, StandardCharsets.UTF_8);
        if (s.startsWith("Time ")) {
            try {
                return new Date(Long.parseLong(s.substring(5)));
            } catch (NumberFormatException e) {
                return new Date();
            }
        }
        return new Date();
    }

    /** Gives each key its certificate and those of the issuers. */
    private void join() {
        for (Object[] k : keys) {
            Item i = (Item) k[0];
            X509Certificate next = null;
            for (Object[] c : certs) {
                if (!i.secret && k[1] != null && c[1] != null && Arrays.equals((byte[]) k[1], (byte[]) c[1])) {
                    next = (X509Certificate) c[0];
                    break;
                }
            }
            Set<Certificate> chain = new LinkedHashSet<>();
            while (next != null && chain.add(next)) {
                X500Principal issuer = next.getIssuerX500Principal();
                if (issuer.equals(next.getSubjectX500Principal())) {
                    break;
                }
                next = null;
                for (Object[] c : certs) {
                    if (((X509Certificate) c[0]).getSubjectX500Principal().equals(issuer)) {
                        next = (X509Certificate) c[0];
                        break;
                    }
                }
            }
            if (!chain.isEmpty()) {
                i.chain = chain.toArray(new Certificate[0]);
            }
        }
        keys.clear();
        certs.clear();
    }

    private static byte[] attributes(String alias, Item item) {
        byte[] name = Der.sequence(Der.oid(NAME), Der.tagged(Der.SET, Der.string(Der.BMP, alias)));
        if (item.key == null) {
            return Der.tagged(Der.SET, name, Der.sequence(Der.oid(TRUSTED), Der.tagged(Der.SET, Der.oid("2.5.29.37.0"))));
        }
        byte[] id = ("Time " + item.date.getTime()).getBytes(StandardCharsets.UTF_8);
        return Der.tagged(Der.SET, name, Der.sequence(Der.oid(ID), Der.tagged(Der.SET, Der.octets(id))));
    }

    @Override
    public void engineStore(OutputStream out, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        List<byte[]> open = new ArrayList<>();
        List<byte[]> closed = new ArrayList<>();
        Set<Certificate> written = new HashSet<>();
        long last = 0;
        for (Map.Entry<String, Item> e : items.entrySet()) {
            Item i = e.getValue();
            if (i.key != null) {
                // The identifier must be of one key only.
                if (i.date.getTime() <= last) {
                    i.date = new Date(last + 1);
                }
                last = i.date.getTime();
            }
            byte[] attributes = attributes(e.getKey(), i);
            if (i.key != null && i.secret) {
                closed.add(Der.sequence(Der.oid(BAGS + 5),
                    Der.context(0, Der.sequence(Der.oid(BAGS + 2), Der.context(0, Der.octets(i.key)))), attributes));
            } else if (i.key != null) {
                open.add(Der.sequence(Der.oid(BAGS + 2), Der.context(0, i.key), attributes));
            }
            for (int k = 0; i.chain != null && k < i.chain.length; k++) {
                if (k > 0 && !written.add(i.chain[k])) {
                    continue;
                }
                byte[] value = Der.context(0, Der.sequence(Der.oid(X509), Der.context(0, Der.octets(i.chain[k].getEncoded()))));
                closed.add(k == 0 ? Der.sequence(Der.oid(BAGS + 3), value, attributes) : Der.sequence(Der.oid(BAGS + 3), value));
            }
        }
        try {
            byte[] first = open.isEmpty() ? new byte[0]
                : Der.sequence(Der.oid(DATA), Der.context(0, Der.octets(Der.sequence(open.toArray(new byte[0][])))));
            byte[] second = new byte[0];
            if (!closed.isEmpty()) {
                byte[] contents = Der.sequence(closed.toArray(new byte[0][]));
                second = password == null ? Der.sequence(Der.oid(DATA), Der.context(0, Der.octets(contents)))
                    : Der.sequence(Der.oid(ENCRYPTED), Der.context(0, Der.sequence(Der.integer(0), encrypt(contents, password, false))));
            }
            byte[] safe = Der.sequence(first, second);
            byte[] mac = new byte[0];
            if (password != null) {
                byte[] salt = new byte[20];
                new SecureRandom().nextBytes(salt);
                mac = Der.sequence(Der.sequence(Der.sequence(Der.oid(Oids.of("SHA-256")), Der.nil()),
                    Der.octets(mac("SHA-256", password, salt, ROUNDS, safe))), Der.octets(salt), Der.integer(ROUNDS));
            }
            out.write(Der.sequence(Der.integer(3), Der.sequence(Der.oid(DATA), Der.context(0, Der.octets(safe))), mac));
            out.flush();
        } catch (NoSuchAlgorithmException | CertificateException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
