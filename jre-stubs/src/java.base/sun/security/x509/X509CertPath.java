package sun.security.x509;

import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import sun.security.util.Der;

/** A path of certificates, the issuer of each being the next. */
public final class X509CertPath extends CertPath {
    private static final long serialVersionUID = 4989800333263052980L;

    public static final List<String> ENCODINGS = List.of("PkiPath", "PKCS7");

    private final List<X509Certificate> certs;

    public X509CertPath(List<? extends Certificate> given) throws CertificateException {
        super("X.509");
        List<X509Certificate> all = new ArrayList<>();
        for (Certificate c : given) {
            if (!(c instanceof X509Certificate)) {
                throw new CertificateException("List is not all X509Certificates: " + c.getClass().getName());
            }
            all.add((X509Certificate) c);
        }
        certs = Collections.unmodifiableList(all);
    }

    @Override
    public List<X509Certificate> getCertificates() {
        return certs;
    }

    @Override
    public Iterator<String> getEncodings() {
        return ENCODINGS.iterator();
    }

    @Override
    public byte[] getEncoded() throws CertificateEncodingException {
        return getEncoded("PkiPath");
    }

    @Override
    public byte[] getEncoded(String encoding) throws CertificateEncodingException {
        byte[][] all = new byte[certs.size()][];
        boolean signed = encoding.equals("PKCS7");
        for (int i = 0; i < all.length; i++) {
            all[signed ? i : all.length - 1 - i] = certs.get(i).getEncoded();
        }
        if (encoding.equals("PkiPath")) {
            return Der.sequence(all);
        }
        if (!signed) {
            throw new CertificateEncodingException("unsupported encoding");
        }
        byte[] data = Der.sequence(Der.integer(1), Der.tagged(Der.SET), Der.sequence(Der.oid("1.2.840.113549.1.7.1")), Der.context(0, all), Der.tagged(Der.SET));
        return Der.sequence(Der.oid("1.2.840.113549.1.7.2"), Der.context(0, data));
    }
}
