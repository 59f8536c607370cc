package java.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Objects;
import javax.crypto.EncryptedPrivateKeyInfo;
import sun.security.util.Der;
import sun.security.util.Oids;

/** Reads keys, certificates and lists of revoked ones from text (RFC 7468). */
public final class PEMDecoder {
    private static final PEMDecoder PLAIN = new PEMDecoder(null, null);

    private final Provider factory;
    private final char[] password;

    private PEMDecoder(Provider factory, char[] password) {
        this.factory = factory;
        this.password = password;
    }

    public static PEMDecoder of() {
        return PLAIN;
    }

    public PEMDecoder withFactory(Provider provider) {
        return new PEMDecoder(Objects.requireNonNull(provider), password);
    }

    public PEMDecoder withDecryption(char[] password) {
        return new PEMDecoder(factory, Objects.requireNonNull(password).clone());
    }

    public DEREncodable decode(String str) {
        Objects.requireNonNull(str);
        try {
            return decode(new ByteArrayInputStream(str.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public DEREncodable decode(InputStream is) throws IOException {
        Objects.requireNonNull(is);
        return decode(read(is));
    }

    public <S extends DEREncodable> S decode(String str, Class<S> tClass) {
        Objects.requireNonNull(str);
        try {
            return decode(new ByteArrayInputStream(str.getBytes(StandardCharsets.UTF_8)), tClass);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public <S extends DEREncodable> S decode(InputStream is, Class<S> tClass) throws IOException {
        Objects.requireNonNull(is);
        Objects.requireNonNull(tClass);
        PEMRecord found = read(is);
        if (tClass == PEMRecord.class) {
            return tClass.cast(found);
        }
        if (found.type().equals("PUBLIC KEY") && tClass == X509EncodedKeySpec.class) {
            return tClass.cast(new X509EncodedKeySpec(found.decoded()));
        }
        if (found.type().equals("PRIVATE KEY") && tClass == PKCS8EncodedKeySpec.class) {
            return tClass.cast(new PKCS8EncodedKeySpec(found.decoded()));
        }
        DEREncodable made = decode(found);
        if (made instanceof KeyPair && tClass != KeyPair.class) {
            KeyPair pair = (KeyPair) made;
            made = tClass.isInstance(pair.getPrivate()) || !tClass.isInstance(pair.getPublic()) ? pair.getPrivate() : pair.getPublic();
        }
        return tClass.cast(made);
    }

    private static boolean line(InputStream is, ByteArrayOutputStream out) throws IOException {
        int c = is.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0; c = is.read()) {
            out.write(c);
            if (c == '\n') {
                break;
            }
        }
        return true;
    }

    /** The next text; what stands before it is kept. */
    private static PEMRecord read(InputStream is) throws IOException {
        ByteArrayOutputStream leading = new ByteArrayOutputStream();
        String type = null;
        while (type == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!line(is, out)) {
                throw new EOFException(leading.size() == 0 ? "No data available" : "No PEM data found");
            }
            String text = out.toString(StandardCharsets.ISO_8859_1).strip();
            if (text.startsWith("-----BEGIN ")) {
                if (!text.endsWith("-----") || text.length() < 17) {
                    throw new IOException("Illegal header: " + text);
                }
                type = text.substring(11, text.length() - 5);
            } else {
                leading.write(out.toByteArray());
            }
        }
        StringBuilder body = new StringBuilder();
        while (true) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!line(is, out)) {
                throw new EOFException("Incomplete header");
            }
            String text = out.toString(StandardCharsets.ISO_8859_1).strip();
            if (text.startsWith("-----END ")) {
                String end = text.endsWith("-----") && text.length() > 14 ? text.substring(9, text.length() - 5) : text;
                if (!end.equals(type)) {
                    throw new IOException("Header and footer do not match: " + type + " " + end);
                }
                break;
            }
            body.append(text);
        }
        return new PEMRecord(type, body.toString(), leading.size() == 0 ? null : leading.toByteArray());
    }

    private KeyFactory keys(String oid) throws NoSuchAlgorithmException {
        String name = Oids.name(oid);
        return factory == null ? KeyFactory.getInstance(name) : KeyFactory.getInstance(name, factory);
    }

    private CertificateFactory certificates() throws GeneralSecurityException {
        return factory == null ? CertificateFactory.getInstance("X.509") : CertificateFactory.getInstance("X.509", factory);
    }

    /** The algorithm of a key, from what stands before it. */
    private static String algorithm(Der key) throws IOException {
        try {
            return key.sequence().oid();
        } catch (IOException e) {
            throw new IOException("No recognized algorithm detected in encoding", e);
        }
    }

    private static Der inside(byte[] encoded) throws IOException {
        try {
            return new Der(encoded).sequence();
        } catch (IOException e) {
            throw new IOException("No recognized algorithm detected in encoding", e);
        }
    }

    private DEREncodable decode(PEMRecord pem) throws IOException {
        try {
            byte[] encoded = pem.decoded();
            switch (pem.type()) {
                case "PUBLIC KEY":
                    return keys(algorithm(inside(encoded))).generatePublic(new X509EncodedKeySpec(encoded));
                case "PRIVATE KEY": {
                    Der d = inside(encoded);
                    d.integer();
                    byte[] id = d.whole();
                    KeyFactory f = keys(new Der(id).sequence().oid());
                    byte[] secret = d.whole();
                    PrivateKey key = f.generatePrivate(new PKCS8EncodedKeySpec(Der.sequence(Der.integer(0), id, secret)));
                    while (d.more() && d.tag() != 0x81) {
                        d.skip();
                    }
                    if (!d.more()) {
                        return key;
                    }
                    byte[] pub = Der.sequence(id, Der.tagged(Der.BITS, d.inside().rest()));
                    return new KeyPair(f.generatePublic(new X509EncodedKeySpec(pub)), key);
                }
                case "RSA PRIVATE KEY":
                    return keys("1.2.840.113549.1.1.1").generatePrivate(new PKCS8EncodedKeySpec(Der.sequence(Der.integer(0),
                        Der.sequence(Der.oid("1.2.840.113549.1.1.1"), Der.nil()), Der.octets(encoded))));
                case "ENCRYPTED PRIVATE KEY": {
                    EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encoded);
                    return password == null ? info : info.getKey(password);
                }
                case "CERTIFICATE":
                case "X509 CERTIFICATE":
                case "X.509 CERTIFICATE":
                    return (X509Certificate) certificates().generateCertificate(new ByteArrayInputStream(encoded));
                case "X509 CRL":
                case "X.509 CRL":
                case "CRL":
                    return (X509CRL) certificates().generateCRL(new ByteArrayInputStream(encoded));
                default:
                    return pem;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
