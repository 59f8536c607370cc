package sun.security.pkcs12;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import sun.security.util.Der;
import sun.security.util.Oids;

/** The older kind of stores, JKS; files of PKCS #12 are read too. */
public final class JavaKeyStore extends KeyTable {
    private static final String PROTECTION = "1.3.6.1.4.1.42.2.17.1.1";

    private PKCS12KeyStore other;

    /** Changes the data by a chain of digests over the password. */
    private static byte[] crypt(byte[] data, int from, int to, byte[] password, byte[] salt) throws NoSuchAlgorithmException {
        byte[] out = new byte[to - from];
        byte[] digest = salt;
        for (int i = 0; i < out.length; i++) {
            if (i % 20 == 0) {
                digest = digest(password, digest);
            }
            out[i] = (byte) (data[from + i] ^ digest[i % 20]);
        }
        return out;
    }

    private static byte[] digest(byte[] first, byte[] second) throws NoSuchAlgorithmException {
        MessageDigest md = MessageDigest.getInstance("SHA-1");
        md.update(first);
        return md.digest(second);
    }

    @Override
    byte[] protect(Key key, char[] password) throws KeyStoreException {
        if (!(key instanceof PrivateKey)) {
            throw new KeyStoreException("Cannot store non-PrivateKeys");
        }
        if (password == null) {
            throw new IllegalArgumentException("password can't be null");
        }
        byte[] plain = key.getEncoded();
        if (plain == null || !"PKCS#8".equalsIgnoreCase(key.getFormat())) {
            throw new KeyStoreException("Cannot get key bytes, not PKCS#8 encoded");
        }
        try {
            byte[] pass = wide(password);
            byte[] salt = new byte[20];
            new SecureRandom().nextBytes(salt);
            byte[] secret = crypt(plain, 0, plain.length, pass, salt);
            byte[] all = Arrays.copyOf(salt, 40 + secret.length);
            System.arraycopy(secret, 0, all, 20, secret.length);
            System.arraycopy(digest(pass, plain), 0, all, 20 + secret.length, 20);
            return Der.sequence(Der.sequence(Der.oid(PROTECTION), Der.nil()), Der.octets(all));
        } catch (NoSuchAlgorithmException e) {
            throw new KeyStoreException("Key protection algorithm not found", e);
        }
    }

    @Override
    Key recover(Item item, char[] password) throws UnrecoverableKeyException, NoSuchAlgorithmException {
        if (other != null) {
            return other.recover(item, password);
        }
        if (password == null) {
            throw new UnrecoverableKeyException("Password must not be null");
        }
        try {
            Der d = new Der(item.key).sequence();
            if (!d.sequence().oid().equals(PROTECTION)) {
                throw new UnrecoverableKeyException("Unsupported key protection algorithm");
            }
            byte[] all = d.octets();
            byte[] pass = wide(password);
            byte[] plain = crypt(all, 20, all.length - 20, pass, Arrays.copyOf(all, 20));
            if (!MessageDigest.isEqual(digest(pass, plain), Arrays.copyOfRange(all, all.length - 20, all.length))) {
                throw new UnrecoverableKeyException("Cannot recover key");
            }
            Der info = new Der(plain).sequence();
            info.integer();
            return KeyFactory.getInstance(Oids.name(info.sequence().oid())).generatePrivate(new PKCS8EncodedKeySpec(plain));
        } catch (IOException | InvalidKeySpecException e) {
            throw new UnrecoverableKeyException(e.getMessage());
        }
    }

    @Override
    boolean probe(byte[] first) {
        return isJks(first);
    }

    /** The digest that a file ends with. */
    private static byte[] seal(char[] password, byte[] file, int end) throws NoSuchAlgorithmException {
        MessageDigest md = MessageDigest.getInstance("SHA-1");
        md.update(wide(password));
        md.update("Mighty Aphrodite".getBytes(StandardCharsets.UTF_8));
        md.update(file, 0, end);
        return md.digest();
    }

    @Override
    void read(byte[] file, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        other = null;
        if (!isJks(file)) {
            PKCS12KeyStore store = new PKCS12KeyStore();
            store.read(file, password);
            items.putAll(store.items);
            other = store;
            return;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.readInt();
        int version = in.readInt();
        if (version != 1 && version != 2) {
            throw new IOException("Invalid keystore format");
        }
        int count = in.readInt();
        for (int n = 0; n < count; n++) {
            int tag = in.readInt();
            String alias = in.readUTF();
            Item i = new Item();
            i.date = new Date(in.readLong());
            if (tag == 1) {
                i.key = in.readNBytes(in.readInt());
                i.chain = new Certificate[in.readInt()];
            } else if (tag == 2) {
                i.chain = new Certificate[1];
            } else {
                throw new IOException("Unrecognized keystore entry: " + tag);
            }
            for (int k = 0; k < i.chain.length; k++) {
                String type = version == 2 ? in.readUTF() : "X509";
                i.chain[k] = CertificateFactory.getInstance(type).generateCertificate(new ByteArrayInputStream(in.readNBytes(in.readInt())));
            }
            items.put(lower(alias), i);
        }
        int end = file.length - in.available();
        if (password != null && !MessageDigest.isEqual(seal(password, file, end), Arrays.copyOfRange(file, end, file.length))) {
            throw new IOException("Keystore was tampered with, or password was incorrect",
                new UnrecoverableKeyException("Password verification failed"));
        }
    }

    @Override
    public void engineStore(OutputStream stream, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        if (password == null) {
            throw new IllegalArgumentException("password can't be null");
        }
        if (other != null) {
            other.items.clear();
            other.items.putAll(items);
            other.engineStore(stream, password);
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.writeInt(JKS_MAGIC);
        out.writeInt(2);
        out.writeInt(items.size());
        for (Map.Entry<String, Item> e : items.entrySet()) {
            Item i = e.getValue();
            out.writeInt(i.key == null ? 2 : 1);
            out.writeUTF(e.getKey());
            out.writeLong(i.date.getTime());
            Certificate[] chain = i.chain == null ? new Certificate[0] : i.chain;
            if (i.key != null) {
                out.writeInt(i.key.length);
                out.write(i.key);
                out.writeInt(chain.length);
            }
            for (Certificate c : chain) {
                out.writeUTF(c.getType());
                out.writeInt(c.getEncoded().length);
                out.write(c.getEncoded());
            }
        }
        byte[] bytes = all.toByteArray();
        stream.write(bytes);
        stream.write(seal(password, bytes, bytes.length));
        stream.flush();
    }
}
