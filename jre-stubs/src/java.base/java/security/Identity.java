package java.security;

import java.io.Serializable;
import java.util.Vector;

/** Someone with a public key, known by a name. */
@SuppressWarnings("removal")
@Deprecated(since = "1.2", forRemoval = true)
public abstract class Identity implements Principal, Serializable {
    private static final long serialVersionUID = 3609922007826600659L;

    private String name;
    private PublicKey publicKey;
    String info = "No further information available.";
    IdentityScope scope;
    Vector<Certificate> certificates;

    protected Identity() {
        this("restoring...");
    }

    public Identity(String name, IdentityScope scope) throws KeyManagementException {
        this(name);
        if (scope != null) {
            scope.addIdentity(this);
        }
        this.scope = scope;
    }

    public Identity(String name) {
        this.name = name;
    }

    @Override
    public final String getName() {
        return name;
    }

    public final IdentityScope getScope() {
        return scope;
    }

    public PublicKey getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(PublicKey key) throws KeyManagementException {
        publicKey = key;
        certificates = new Vector<>();
    }

    public void setInfo(String info) {
        this.info = info;
    }

    public String getInfo() {
        return info;
    }

    public void addCertificate(Certificate certificate) throws KeyManagementException {
        if (certificates == null) {
            certificates = new Vector<>();
        }
        if (publicKey == null) {
            publicKey = certificate.getPublicKey();
        } else if (!same(publicKey, certificate.getPublicKey())) {
            throw new KeyManagementException("public key different from cert public key");
        }
        certificates.addElement(certificate);
    }

    private static boolean same(PublicKey a, PublicKey b) {
        return "X.509".equalsIgnoreCase(a.getFormat()) == "X.509".equalsIgnoreCase(b.getFormat()) && java.util.Arrays.equals(a.getEncoded(), b.getEncoded());
    }

    public void removeCertificate(Certificate certificate) throws KeyManagementException {
        if (certificates != null) {
            if (certificate == null || !certificates.contains(certificate)) {
                throw new KeyManagementException();
            }
            certificates.removeElement(certificate);
        }
    }

    public Certificate[] certificates() {
        return certificates == null ? new Certificate[0] : certificates.toArray(new Certificate[0]);
    }

    @Override
    public final boolean equals(Object identity) {
        if (identity == this) {
            return true;
        }
        if (!(identity instanceof Identity)) {
            return false;
        }
        Identity i = (Identity) identity;
        return fullName().equals(i.fullName()) || identityEquals(i);
    }

    protected boolean identityEquals(Identity identity) {
        return name.equalsIgnoreCase(identity.name)
            && (publicKey == null ? identity.publicKey == null : identity.publicKey != null && publicKey.equals(identity.publicKey));
    }

    String fullName() {
        return scope == null ? name : name + "." + scope.getName();
    }

    @Override
    public String toString() {
        String text = getName() + (scope == null ? "" : "[" + scope.getName() + "]");
        return text;
    }

    public String toString(boolean detailed) {
        StringBuilder out = new StringBuilder(toString());
        if (detailed) {
            out.append("\n\t").append(publicKey == null ? "no public key" : "public key initialized").append("\n");
            if (certificates == null) {
                out.append("\tno certificates");
            } else {
                out.append("\tcertificates: \n");
                int i = 1;
                for (Certificate c : certificates) {
                    out.append("\tcertificate ").append(i++).append("\tfor  : ").append(c.getPrincipal()).append("\n\t\t\tfrom : ")
                        .append(c.getGuarantor()).append("\n");
                }
            }
            out.append("\n\t").append(info == null ? "no further information" : info);
        }
        return out.toString();
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
