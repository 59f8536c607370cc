package sun.security.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;
import sun.security.util.HexDump;

/** A list of revoked certificates (RFC 5280, 5). */
public final class X509CRLImpl extends X509CRL {
    private final SignedData signed;
    private final int version;
    private final X500Name issuer;
    private final Date thisUpdate;
    private final Date nextUpdate;
    private final Map<BigInteger, Entry> revoked = new LinkedHashMap<>();
    private final Extensions extensions;

    public X509CRLImpl(byte[] encoded) throws CRLException {
        try {
            signed = new SignedData(encoded);
            Der d = new Der(signed.body).sequence();
            version = d.is(Der.INTEGER) ? d.smallInteger() : 0;
            d.skip();
            issuer = X500Name.of(d.whole());
            thisUpdate = d.time();
            nextUpdate = d.is(Der.UTC_TIME) || d.is(Der.GENERAL_TIME) ? d.time() : null;
            if (d.is(Der.SEQUENCE)) {
                Der all = d.sequence();
                while (all.more()) {
                    Entry e = new Entry(all.whole(), issuer);
                    revoked.put(e.serial, e);
                }
            }
            extensions = new Extensions(d.is(0xa0) ? d.inside().sequence() : null);
        } catch (IOException e) {
            throw new CRLException("Parsing error: " + e.getMessage());
        }
    }

    /** A revoked certificate. */
    private static final class Entry extends X509CRLEntry implements Comparable<Entry> {
        private final byte[] encoded;
        private final BigInteger serial;
        private final Date date;
        private final Extensions extensions;

        Entry(byte[] encoded, X500Name issuer) throws IOException {
            this.encoded = encoded;
            Der d = new Der(encoded).sequence();
            serial = d.integer();
            date = d.time();
            extensions = new Extensions(d.more() ? d.sequence() : null);
        }

        @Override
        public byte[] getEncoded() throws CRLException {
            return encoded.clone();
        }

        @Override
        public BigInteger getSerialNumber() {
            return serial;
        }

        @Override
        public Date getRevocationDate() {
            return new Date(date.getTime());
        }

        @Override
        public CRLReason getRevocationReason() {
            byte[] value = extensions.value("2.5.29.21");
            try {
                if (value == null) {
                    return null;
                }
                int code = new Der(value).enumerated().intValue();
                return code > 0 && code < CRLReason.values().length ? CRLReason.values()[code] : CRLReason.UNSPECIFIED;
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public boolean hasExtensions() {
            return !extensions.isEmpty();
        }

        @Override
        public boolean hasUnsupportedCriticalExtension() {
            return extensions.hasUnsupportedCritical();
        }

        @Override
        public Set<String> getCriticalExtensionOIDs() {
            return extensions.oids(true);
        }

        @Override
        public Set<String> getNonCriticalExtensionOIDs() {
            return extensions.oids(false);
        }

        @Override
        public byte[] getExtensionValue(String oid) {
            byte[] value = extensions.value(oid);
            return value == null ? null : Der.octets(value);
        }

        @Override
        public int compareTo(Entry other) {
            return serial.compareTo(other.serial);
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder("SerialNumber: " + X509CertImpl.serial(serial) + "  On: " + date);
            if (!extensions.isEmpty()) {
                sb.append("\n    CRL Entry Extensions: ").append(extensions.size());
                extensions.describe(sb, "    ");
            }
            return sb.append("\n").toString();
        }
    }

    @Override
    public byte[] getEncoded() throws CRLException {
        return signed.encoded.clone();
    }

    @Override
    public void verify(PublicKey key) throws CRLException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        verify(key, "");
    }

    @Override
    public void verify(PublicKey key, String provider)
        throws CRLException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        if (!signed.verify(key, provider, null)) {
            throw new SignatureException("Signature does not match.");
        }
    }

    @Override
    public void verify(PublicKey key, Provider provider) throws CRLException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        try {
            if (!signed.verify(key, null, provider)) {
                throw new SignatureException("Signature does not match.");
            }
        } catch (NoSuchProviderException e) {
            throw new NoSuchAlgorithmException(e);
        }
    }

    @Override
    public int getVersion() {
        return version + 1;
    }

    @Override
    @Deprecated
    public Principal getIssuerDN() {
        return issuer;
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return issuer.principal();
    }

    @Override
    public Date getThisUpdate() {
        return new Date(thisUpdate.getTime());
    }

    @Override
    public Date getNextUpdate() {
        return nextUpdate == null ? null : new Date(nextUpdate.getTime());
    }

    @Override
    public X509CRLEntry getRevokedCertificate(BigInteger serial) {
        return revoked.get(serial);
    }

    @Override
    public X509CRLEntry getRevokedCertificate(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(getIssuerX500Principal()) ? revoked.get(certificate.getSerialNumber()) : null;
    }

    @Override
    public Set<? extends X509CRLEntry> getRevokedCertificates() {
        return revoked.isEmpty() ? null : Collections.unmodifiableSet(new TreeSet<>(revoked.values()));
    }

    @Override
    public boolean isRevoked(Certificate certificate) {
        return certificate instanceof X509Certificate && getRevokedCertificate((X509Certificate) certificate) != null;
    }

    @Override
    public byte[] getTBSCertList() throws CRLException {
        return signed.body.clone();
    }

    @Override
    public byte[] getSignature() {
        return signed.signature.clone();
    }

    @Override
    public String getSigAlgName() {
        return signed.algorithm();
    }

    @Override
    public String getSigAlgOID() {
        return signed.oid;
    }

    @Override
    public byte[] getSigAlgParams() {
        return signed.params == null ? null : signed.params.clone();
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return extensions.hasUnsupportedCritical();
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return extensions.oids(true);
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return extensions.oids(false);
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        byte[] value = extensions.value(oid);
        return value == null ? null : Der.octets(value);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("X.509 CRL v" + (version + 1) + "\nSignature Algorithm: " + signed.algorithm() + ", OID=" + signed.oid
            + "\nIssuer: " + issuer + "\n\nThis Update: " + thisUpdate + "\n");
        if (nextUpdate != null) {
            sb.append("Next Update: ").append(nextUpdate).append("\n");
        }
        if (revoked.isEmpty()) {
            sb.append("\nNO certificates have been revoked\n");
        } else {
            sb.append("\nRevoked Certificates: ").append(revoked.size());
            int i = 1;
            for (Entry e : revoked.values()) {
                sb.append("\n[").append(i++).append("] ").append(e);
            }
        }
        if (!extensions.isEmpty()) {
            sb.append("\nCRL Extensions: ").append(extensions.size());
            extensions.describe(sb);
        }
        return sb.append("\nSignature:\n").append(HexDump.of(signed.signature)).append("\n").toString();
    }
}
