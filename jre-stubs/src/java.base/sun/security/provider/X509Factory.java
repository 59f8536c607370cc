package sun.security.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRL;
import java.security.cert.CRLException;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactorySpi;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import sun.security.util.Der;
import sun.security.x509.X509CRLImpl;
import sun.security.x509.X509CertImpl;
import sun.security.x509.X509CertPath;

/** Reads X.509 certificates and what goes with them, as bytes or as text (RFC 7468). */
public final class X509Factory extends CertificateFactorySpi {
    /** The next element; null at the end. */
    private static byte[] next(InputStream in) throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        if (c == Der.SEQUENCE) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(c);
            element(in, out);
            return out.toByteArray();
        }
        // Text: whatever stands before the first hyphens is no matter.
        int hyphens = c == '-' ? 1 : 0;
        boolean start = c == '-' || c == '\n' || c == '\r';
        boolean begun = c == '-';
        while (true) {
            int d = in.read();
            if (d < 0) {
                return null;
            }
            if (d == '-' && (start || begun)) {
                hyphens++;
                begun = true;
            } else {
                hyphens = 0;
                begun = false;
            }
            start = d == '\n' || d == '\r';
            if (hyphens == 5 && begun) {
                break;
            }
        }
        StringBuilder header = new StringBuilder("-----");
        line(in, header);
        StringBuilder body = new StringBuilder();
        while (true) {
            int d = in.read();
            if (d < 0) {
                throw new IOException("Incomplete data");
            }
            if (d == '-') {
                break;
            }
            if (d > ' ') {
                body.append((char) d);
            }
        }
        StringBuilder footer = new StringBuilder("-");
        line(in, footer);
        String h = header.toString();
        if (!h.startsWith("-----BEGIN ") || !h.endsWith("-----")) {
            throw new IOException("Illegal header: " + h);
        }
        if (!footer.toString().startsWith("-----END ") || !h.substring(11).equals(footer.substring(9))) {
            throw new IOException(footer.toString().startsWith("-----END ") ? "Header and footer do not match: " + h + " " + footer
                : "Illegal footer: " + footer);
        }
        try {
            return Base64.getMimeDecoder().decode(body.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static void line(InputStream in, StringBuilder sb) throws IOException {
        while (true) {
            int c = in.read();
            if (c < 0 || c == '\n' || c == '\r') {
                int n = sb.length();
                while (n > 0 && sb.charAt(n - 1) == ' ') {
                    n--;
                }
                sb.setLength(n);
                return;
            }
            sb.append((char) c);
        }
    }

    /** The rest of an element whose tag has been read. */
    private static void element(InputStream in, ByteArrayOutputStream out) throws IOException {
        int n = in.read();
        if (n < 0) {
            throw new IOException("BER/DER length info absent");
        }
        out.write(n);
        if (n == 0x80) {
            int depth = 1;
            while (depth > 0) {
                int tag = in.read();
                if (tag < 0) {
                    throw new IOException("BER/DER tag info absent");
                }
                out.write(tag);
                element(in, out);
                if (tag == 0) {
                    depth--;
                }
            }
            return;
        }
        if (n > 0x80) {
            int wide = n & 0x7f;
            n = 0;
            for (int i = 0; i < wide; i++) {
                int b = in.read();
                if (b < 0 || wide > 4) {
                    throw new IOException(b < 0 ? "BER/DER length info absent" : "Invalid BER/DER data (too huge?)");
                }
                out.write(b);
                n = n << 8 | b;
            }
        }
        byte[] rest = in.readNBytes(n);
        if (rest.length < n) {
            throw new IOException("Incomplete BER/DER data");
        }
        out.write(rest, 0, n);
    }

    @Override
    public Certificate engineGenerateCertificate(InputStream in) throws CertificateException {
        if (in == null) {
            throw new CertificateException("Missing input stream");
        }
        try {
            byte[] encoded = next(in);
            if (encoded == null) {
                throw new IOException("Empty input");
            }
            return new X509CertImpl(encoded);
        } catch (IOException e) {
            throw new CertificateException("Could not parse certificate: " + e, e);
        }
    }

    @Override
    public Collection<? extends Certificate> engineGenerateCertificates(InputStream in) throws CertificateException {
        if (in == null) {
            throw new CertificateException("Missing input stream");
        }
        try {
            List<Certificate> all = new ArrayList<>();
            for (byte[] encoded = next(in); encoded != null; encoded = next(in)) {
                Der d = new Der(encoded).sequence();
                if (d.is(Der.OID)) {
                    signedData(d, all);
                } else {
                    all.add(new X509CertImpl(encoded));
                }
            }
            return all;
        } catch (IOException e) {
            throw new CertificateException(e);
        }
    }

    /** The certificates of PKCS #7. */
    private static void signedData(Der d, List<Certificate> all) throws IOException, CertificateException {
        d.oid();
        Der data = d.context(0).sequence();
        data.skip();
        data.skip();
        data.skip();
        if (data.is(0xa0)) {
            Der certificates = data.inside();
            while (certificates.more()) {
                all.add(new X509CertImpl(certificates.whole()));
            }
        }
    }

    @Override
    public CRL engineGenerateCRL(InputStream in) throws CRLException {
        if (in == null) {
            throw new CRLException("Missing input stream");
        }
        try {
            byte[] encoded = next(in);
            if (encoded == null) {
                throw new IOException("Empty input");
            }
            return new X509CRLImpl(encoded);
        } catch (IOException e) {
            throw new CRLException(e.getMessage());
        }
    }

    @Override
    public Collection<? extends CRL> engineGenerateCRLs(InputStream in) throws CRLException {
        if (in == null) {
            throw new CRLException("Missing input stream");
        }
        try {
            List<CRL> all = new ArrayList<>();
            for (byte[] encoded = next(in); encoded != null; encoded = next(in)) {
                all.add(new X509CRLImpl(encoded));
            }
            return all;
        } catch (IOException e) {
            throw new CRLException(e.getMessage());
        }
    }

    @Override
    public CertPath engineGenerateCertPath(InputStream in) throws CertificateException {
        return engineGenerateCertPath(in, "PkiPath");
    }

    @Override
    public CertPath engineGenerateCertPath(InputStream in, String encoding) throws CertificateException {
        if (in == null) {
            throw new CertificateException("Missing input stream");
        }
        try {
            byte[] encoded = next(in);
            if (encoded == null) {
                throw new IOException("Empty input");
            }
            List<Certificate> all = new ArrayList<>();
            Der d = new Der(encoded).sequence();
            if (encoding.equals("PKCS7")) {
                signedData(d, all);
            } else if (encoding.equals("PkiPath")) {
                while (d.more()) {
                    all.add(0, new X509CertImpl(d.whole()));
                }
            } else {
                throw new CertificateException("unsupported encoding");
            }
            return new X509CertPath(all);
        } catch (IOException e) {
            throw new CertificateException(e.getMessage());
        }
    }

    @Override
    public CertPath engineGenerateCertPath(List<? extends Certificate> certificates) throws CertificateException {
        return new X509CertPath(certificates);
    }

    @Override
    public Iterator<String> engineGetCertPathEncodings() {
        return X509CertPath.ENCODINGS.iterator();
    }
}
