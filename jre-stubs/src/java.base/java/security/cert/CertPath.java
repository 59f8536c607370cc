package java.security.cert;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

public abstract class CertPath implements Serializable {
    private static final long serialVersionUID = 6068470306649138683L;

    private final String type;

    protected CertPath(String type) {
        this.type = type;
    }

    public boolean equals(Object value) {
        return this == value || value instanceof CertPath && ((CertPath) value).getType().equals(type)
            && getCertificates().equals(((CertPath) value).getCertificates());
    }

    public abstract List<? extends Certificate> getCertificates();

    public abstract byte[] getEncoded() throws CertificateEncodingException;

    public abstract byte[] getEncoded(String name) throws CertificateEncodingException;

    public abstract Iterator<String> getEncodings();

    public String getType() {
        return type;
    }

    public int hashCode() {
        return 31 * type.hashCode() + getCertificates().hashCode();
    }

    public String toString() {
        StringBuilder sb = new StringBuilder("\n" + type + " Cert Path: length = " + getCertificates().size() + ".\n[\n");
        int i = 1;
        for (Certificate c : getCertificates()) {
            sb.append("=========================================================Certificate " + i + " start.\n" + c
                + "\n=========================================================Certificate " + i++ + " end.\n\n\n");
        }
        return sb.append("\n]").toString();
    }

    protected Object writeReplace() throws ObjectStreamException {
        try {
            return new CertPathRep(type, getEncoded());
        } catch (CertificateException e) {
            java.io.NotSerializableException n = new java.io.NotSerializableException("java.security.cert.CertPath: " + type);
            n.initCause(e);
            throw n;
        }
    }

    /** What is written for a path. */
    protected static class CertPathRep implements Serializable {
        private static final long serialVersionUID = 3015633072427920915L;

        private final String type;
        private final byte[] data;

        protected CertPathRep(String type, byte[] data) {
            this.type = type;
            this.data = data;
        }

        protected Object readResolve() throws ObjectStreamException {
            try {
                return CertificateFactory.getInstance(type).generateCertPath(new java.io.ByteArrayInputStream(data));
            } catch (CertificateException e) {
                java.io.NotSerializableException n = new java.io.NotSerializableException("java.security.cert.CertPath: " + type);
                n.initCause(e);
                throw n;
            }
        }
    }
}
