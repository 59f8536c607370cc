package java.security;

import java.io.Serializable;
import java.net.URL;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where code is from, and who has signed it. */
public class CodeSource implements Serializable {
    private static final long serialVersionUID = 4977541819976013951L;

    private URL location;
    private transient CodeSigner[] signers;
    private transient Certificate[] certs;

    public CodeSource(URL url, Certificate[] certs) {
        this.location = url;
        this.certs = certs == null ? null : certs.clone();
    }

    public CodeSource(URL url, CodeSigner[] signers) {
        this.location = url;
        this.signers = signers == null ? null : signers.clone();
    }

    @Override
    public int hashCode() {
        return location == null ? 0 : location.hashCode();
    }

    private static boolean within(Certificate[] all, Certificate[] others) {
        return all == null || others != null && Arrays.asList(others).containsAll(Arrays.asList(all));
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        if (!(obj instanceof CodeSource) || !Objects.equals(location, ((CodeSource) obj).location)) {
            return false;
        }
        Certificate[] mine = all();
        Certificate[] other = ((CodeSource) obj).all();
        return mine == null ? other == null : other != null && mine.length == other.length && within(mine, other) && within(other, mine);
    }

    public final URL getLocation() {
        return location;
    }

    private Certificate[] all() {
        if (certs == null && signers != null) {
            List<Certificate> found = new ArrayList<>();
            for (CodeSigner s : signers) {
                found.addAll(s.getSignerCertPath().getCertificates());
            }
            certs = found.toArray(new Certificate[0]);
        }
        return certs;
    }

    public final Certificate[] getCertificates() {
        Certificate[] found = all();
        return found == null ? null : found.clone();
    }

    /** Certificates in a row that issue each other are one signer's. */
    public final CodeSigner[] getCodeSigners() {
        if (signers == null && certs != null) {
            try {
                CertificateFactory factory = null;
                List<CodeSigner> found = new ArrayList<>();
                int i = 0;
                while (i < certs.length) {
                    List<X509Certificate> path = new ArrayList<>();
                    for (; i < certs.length && certs[i] instanceof X509Certificate
                        && (path.isEmpty() || ((X509Certificate) certs[i]).getBasicConstraints() != -1); i++) {
                        path.add((X509Certificate) certs[i]);
                    }
                    if (path.isEmpty()) {
                        break;
                    }
                    factory = factory == null ? CertificateFactory.getInstance("X.509") : factory;
                    CertPath made = factory.generateCertPath(path);
                    found.add(new CodeSigner(made, null));
                }
                if (found.isEmpty()) {
                    return null;
                }
                signers = found.toArray(new CodeSigner[0]);
            } catch (CertificateException e) {
                return null;
            }
        }
        return signers == null ? null : signers.clone();
    }

    public boolean implies(CodeSource codesource) {
        return codesource != null && within(all(), codesource.all()) && matches(codesource.location);
    }

    /** A path that ends with an asterisk stands for files of a folder, with a hyphen for those below too. */
    private boolean matches(URL that) {
        if (location == null || location.equals(that)) {
            return true;
        }
        if (that == null || !location.getProtocol().equalsIgnoreCase(that.getProtocol()) || location.getPort() != -1
            && location.getPort() != (that.getPort() != -1 ? that.getPort() : that.getDefaultPort())) {
            return false;
        }
        String pattern = location.getFile();
        String file = that.getFile();
        if (pattern.endsWith("/-")) {
            if (!file.startsWith(pattern.substring(0, pattern.length() - 1))) {
                return false;
            }
        } else if (pattern.endsWith("/*")) {
            int last = file.lastIndexOf('/');
            if (last < 0 || !pattern.substring(0, pattern.length() - 1).equals(file.substring(0, last + 1))) {
                return false;
            }
        } else if (!file.equals(pattern) && !file.equals(pattern + "/")) {
            return false;
        }
        if (location.getRef() != null && !location.getRef().equals(that.getRef())) {
            return false;
        }
        String host = location.getHost();
        String other = that.getHost();
        boolean local = (host.isEmpty() || host.equals("localhost")) && (other.isEmpty() || other.equals("localhost"));
        return local || host.isEmpty() || host.equals("*") || host.startsWith("*.") && other.endsWith(host.substring(1)) || host.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("(").append(location);
        if (certs != null && certs.length > 0) {
            for (Certificate c : certs) {
                sb.append(' ').append(c);
            }
        } else if (signers != null && signers.length > 0) {
            for (CodeSigner s : signers) {
                sb.append(' ').append(s);
            }
        } else {
            sb.append(" <no signer certificates>");
        }
        return sb.append(")").toString();
    }
}
