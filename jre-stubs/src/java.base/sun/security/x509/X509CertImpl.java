package sun.security.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Principal;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;
import sun.security.util.HexDump;
import sun.security.util.Oids;

/** A certificate (RFC 5280, 4). */
public final class X509CertImpl extends X509Certificate {
    private static final long serialVersionUID = -3457612960190864406L;

    private final transient SignedData signed;
    private final transient int version;
    private final transient BigInteger serial;
    private final transient X500Name issuer;
    private final transient X500Name subject;
    private final transient Date notBefore;
    private final transient Date notAfter;
    private final transient byte[] keyInfo;
    private transient PublicKey key;
    private transient boolean[] issuerId;
    private transient boolean[] subjectId;
    private final transient Extensions extensions;

    public X509CertImpl(byte[] encoded) throws CertificateException {
        try {
            signed = new SignedData(encoded);
            Der d = new Der(signed.body).sequence();
            version = d.is(0xa0) ? d.inside().smallInteger() : 0;
            serial = d.integer();
            d.skip();
            issuer = X500Name.of(d.whole());
            Der validity = d.sequence();
            notBefore = validity.time();
            notAfter = validity.time();
            subject = X500Name.of(d.whole());
            keyInfo = d.whole();
            Extensions found = new Extensions(null);
            while (d.more()) {
                int tag = d.tag();
                Der inside = d.inside();
                if (tag == 0x81 || tag == 0xa1) {
                    issuerId = Der.flags(inside.rest());
                } else if (tag == 0x82 || tag == 0xa2) {
                    subjectId = Der.flags(inside.rest());
                } else if (tag == 0xa3) {
                    found = new Extensions(inside.sequence());
                }
            }
            extensions = found;
        } catch (IOException e) {
            throw new CertificateException("Unable to initialize, " + e, e);
        }
    }

    @Override
    public byte[] getEncoded() throws CertificateEncodingException {
        return signed.encoded.clone();
    }

    @Override
    public void checkValidity() throws CertificateExpiredException, CertificateNotYetValidException {
        checkValidity(new Date());
    }

    @Override
    public void checkValidity(Date date) throws CertificateExpiredException, CertificateNotYetValidException {
        if (notBefore.after(date)) {
            throw new CertificateNotYetValidException("NotBefore: " + notBefore);
        }
        if (notAfter.before(date)) {
            throw new CertificateExpiredException("NotAfter: " + notAfter);
        }
    }

    @Override
    public int getVersion() {
        return version + 1;
    }

    @Override
    public BigInteger getSerialNumber() {
        return serial;
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
    @Deprecated
    public Principal getSubjectDN() {
        return subject;
    }

    @Override
    public X500Principal getSubjectX500Principal() {
        return subject.principal();
    }

    @Override
    public Date getNotBefore() {
        return new Date(notBefore.getTime());
    }

    @Override
    public Date getNotAfter() {
        return new Date(notAfter.getTime());
    }

    @Override
    public byte[] getTBSCertificate() throws CertificateEncodingException {
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
    public boolean[] getIssuerUniqueID() {
        return issuerId == null ? null : issuerId.clone();
    }

    @Override
    public boolean[] getSubjectUniqueID() {
        return subjectId == null ? null : subjectId.clone();
    }

    @Override
    public boolean[] getKeyUsage() {
        byte[] value = extensions.value("2.5.29.15");
        if (value == null) {
            return null;
        }
        try {
            boolean[] flags = Der.flags(new Der(value).content(Der.BITS));
            return flags.length < 9 ? Arrays.copyOf(flags, 9) : flags;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public List<String> getExtendedKeyUsage() throws CertificateParsingException {
        byte[] value = extensions.value("2.5.29.37");
        try {
            return value == null ? null : Extensions.uses(value);
        } catch (IOException e) {
            throw new CertificateParsingException(e);
        }
    }

    @Override
    public int getBasicConstraints() {
        byte[] value = extensions.value("2.5.29.19");
        if (value == null) {
            return -1;
        }
        try {
            Der d = new Der(value).sequence();
            boolean ca = d.is(Der.BOOLEAN) && d.bool();
            return !ca ? -1 : d.is(Der.INTEGER) ? d.smallInteger() : Integer.MAX_VALUE;
        } catch (IOException e) {
            return -1;
        }
    }

    private Collection<List<?>> names(String oid) throws CertificateParsingException {
        byte[] value = extensions.value(oid);
        try {
            return value == null ? null : Extensions.names(value);
        } catch (IOException e) {
            throw new CertificateParsingException(e);
        }
    }

    @Override
    public Collection<List<?>> getSubjectAlternativeNames() throws CertificateParsingException {
        return names("2.5.29.17");
    }

    @Override
    public Collection<List<?>> getIssuerAlternativeNames() throws CertificateParsingException {
        return names("2.5.29.18");
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
    public synchronized PublicKey getPublicKey() {
        if (key == null) {
            try {
                String name = Oids.name(new Der(keyInfo).sequence().sequence().oid());
                key = KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(keyInfo));
            } catch (IOException | NoSuchAlgorithmException | InvalidKeySpecException e) {
                return null;
            }
        }
        return key;
    }

    private void verify(PublicKey given, String provider, Provider from)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        if (!signed.verify(given, provider, from)) {
            throw new SignatureException("Signature does not match.");
        }
    }

    @Override
    public void verify(PublicKey given)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        verify(given, "", null);
    }

    @Override
    public void verify(PublicKey given, String sigProvider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, NoSuchProviderException, SignatureException {
        verify(given, sigProvider, null);
    }

    @Override
    public void verify(PublicKey given, Provider sigProvider)
        throws CertificateException, NoSuchAlgorithmException, InvalidKeyException, SignatureException {
        try {
            verify(given, null, sigProvider);
        } catch (NoSuchProviderException e) {
            throw new NoSuchAlgorithmException(e);
        }
    }

    /** Bytes with colons between them. */
    static String serial(BigInteger v) {
        StringBuilder sb = new StringBuilder();
        for (byte b : v.toByteArray()) {
            sb.append(sb.length() == 0 ? "" : ":").append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return sb.toString();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("[\n[\n  Version: V" + (version + 1) + "\n  Subject: " + subject + "\n  Signature Algorithm: "
            + signed.algorithm() + ", OID = " + signed.oid + "\n\n  Key:  " + getPublicKey() + "\n  Validity: [From: " + notBefore
            + ",\n               To: " + notAfter + "]\n  Issuer: " + issuer + "\n  SerialNumber: " + serial(serial) + "\n");
        if (!extensions.isEmpty()) {
            sb.append("\nCertificate Extensions: ").append(extensions.size());
            extensions.describe(sb);
        }
        return sb.append("\n]\n  Algorithm: [").append(signed.algorithm()).append("]\n  Signature:\n").append(HexDump.of(signed.signature))
            .append("\n]").toString();
    }
}
