package sun.security.pkcs12;

import java.io.IOException;
import java.io.InputStream;
import java.security.Key;
import java.security.KeyStoreException;
import java.security.KeyStoreSpi;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.SecretKey;

/** What a store holds while it is in memory; the kinds of stores differ in how they protect keys and in their files. */
public abstract class KeyTable extends KeyStoreSpi {
    static final int JKS_MAGIC = 0xfeedfeed;

    /** Under one alias. */
    static final class Item {
        Date date = new Date();
        /** A protected key, null for a certificate. */
        byte[] key;
        boolean secret;
        Certificate[] chain;
    }

    final Map<String, Item> items = new LinkedHashMap<>();

    /** The key as it is kept. */
    abstract byte[] protect(Key key, char[] password) throws KeyStoreException;

    abstract Key recover(Item item, char[] password) throws UnrecoverableKeyException, NoSuchAlgorithmException;

    abstract void read(byte[] file, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException;

    /** Whether a file that begins so is of this kind. */
    abstract boolean probe(byte[] first);

    static String lower(String alias) {
        return alias.toLowerCase(Locale.ENGLISH);
    }

    private Item item(String alias) {
        return items.get(lower(alias));
    }

    static boolean isJks(byte[] file) {
        return file.length > 4 && (file[0] << 24 | (file[1] & 0xff) << 16 | (file[2] & 0xff) << 8 | file[3] & 0xff) == JKS_MAGIC;
    }

    @Override
    public Key engineGetKey(String alias, char[] password) throws NoSuchAlgorithmException, UnrecoverableKeyException {
        Item i = item(alias);
        return i == null || i.key == null ? null : recover(i, password);
    }

    @Override
    public Certificate[] engineGetCertificateChain(String alias) {
        Item i = item(alias);
        return i == null || i.key == null || i.chain == null || i.chain.length == 0 ? null : i.chain.clone();
    }

    @Override
    public Certificate engineGetCertificate(String alias) {
        Item i = item(alias);
        return i == null || i.chain == null || i.chain.length == 0 ? null : i.chain[0];
    }

    @Override
    public Date engineGetCreationDate(String alias) {
        Item i = item(alias);
        return i == null ? null : new Date(i.date.getTime());
    }

    @Override
    public void engineSetKeyEntry(String alias, Key key, char[] password, Certificate[] chain) throws KeyStoreException {
        Item i = new Item();
        i.secret = !(key instanceof PrivateKey);
        if (i.secret && !(key instanceof SecretKey)) {
            throw new KeyStoreException("Key is not a PrivateKey");
        }
        i.key = protect(key, password);
        i.chain = chain == null ? null : chain.clone();
        items.put(lower(alias), i);
    }

    @Override
    public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) throws KeyStoreException {
        Item i = new Item();
        i.key = key.clone();
        i.chain = chain == null ? null : chain.clone();
        items.put(lower(alias), i);
    }

    @Override
    public void engineSetCertificateEntry(String alias, Certificate cert) throws KeyStoreException {
        Item there = item(alias);
        if (there != null && there.key != null) {
            throw new KeyStoreException("Cannot overwrite own certificate");
        }
        Item i = new Item();
        i.chain = new Certificate[] {cert};
        items.put(lower(alias), i);
    }

    @Override
    public void engineDeleteEntry(String alias) throws KeyStoreException {
        items.remove(lower(alias));
    }

    @Override
    public Enumeration<String> engineAliases() {
        return Collections.enumeration(new ArrayList<>(items.keySet()));
    }

    @Override
    public boolean engineContainsAlias(String alias) {
        return item(alias) != null;
    }

    @Override
    public int engineSize() {
        return items.size();
    }

    @Override
    public boolean engineIsKeyEntry(String alias) {
        Item i = item(alias);
        return i != null && i.key != null;
    }

    @Override
    public boolean engineIsCertificateEntry(String alias) {
        Item i = item(alias);
        return i != null && i.key == null;
    }

    @Override
    public String engineGetCertificateAlias(Certificate cert) {
        for (Map.Entry<String, Item> e : items.entrySet()) {
            Certificate[] chain = e.getValue().chain;
            if (chain != null && chain.length > 0 && chain[0].equals(cert)) {
                return e.getKey();
            }
        }
        return null;
    }

    @Override
    public void engineLoad(InputStream in, char[] password) throws IOException, NoSuchAlgorithmException, CertificateException {
        items.clear();
        if (in != null) {
            read(in.readAllBytes(), password);
        }
    }

    /** Bytes of a password, two for each character. */
    static byte[] wide(char[] password) {
        byte[] b = new byte[2 * password.length];
        for (int i = 0; i < password.length; i++) {
            b[2 * i] = (byte) (password[i] >> 8);
            b[2 * i + 1] = (byte) password[i];
        }
        return b;
    }

    @Override
    public boolean engineProbe(InputStream in) throws IOException {
        return probe(in.readNBytes(5));
    }
}
