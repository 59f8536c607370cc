package java.security.cert;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;
import sun.security.util.HexDump;
import sun.security.util.Oids;
import sun.security.x509.AnyName;
import sun.security.x509.NameConstraints;
import sun.security.x509.Policies;
import sun.security.x509.X500Name;

/** Selects certificates for which all holds that is set. */
public class X509CertSelector implements CertSelector {
    private static final String[] USES = {"DigitalSignature", "Non_repudiation", "Key_Encipherment", "Data_Encipherment", "Key_Agreement",
        "Key_CertSign", "Crl_Sign", "Encipher_Only", "Decipher_Only"};

    private BigInteger serialNumber;
    private X500Principal issuer;
    private X500Principal subject;
    private byte[] subjectKeyID;
    private byte[] authorityKeyID;
    private Date certificateValid;
    private Date privateKeyValid;
    private String subjectPublicKeyAlgID;
    private PublicKey subjectPublicKey;
    private byte[] subjectPublicKeyBytes;
    private boolean[] keyUsage;
    private Set<List<?>> subjectAlternativeNames;
    private Set<AnyName> subjectNames;
    private Set<String> extendedKeyUsage;
    private X509Certificate x509Cert;
    private byte[] ncBytes;
    private NameConstraints nc;
    private int basicConstraints = -1;
    private Set<String> policy;
    private Set<List<?>> pathToNames;
    private Set<AnyName> pathToGeneralNames;
    private boolean matchAllSubjectAltNames = true;

    public X509CertSelector() {
    }

    public void setCertificate(X509Certificate cert) {
        x509Cert = cert;
    }

    public void setSerialNumber(BigInteger serial) {
        serialNumber = serial;
    }

    public void setIssuer(X500Principal issuer) {
        this.issuer = issuer;
    }

    private static X500Principal name(String dn) throws IOException {
        return dn == null ? null : X500Name.parse(dn, Map.of()).principal();
    }

    private static X500Principal name(byte[] dn) throws IOException {
        try {
            return dn == null ? null : new X500Principal(dn);
        } catch (IllegalArgumentException e) {
            throw new IOException("Invalid name", e);
        }
    }

    public void setIssuer(String issuerDN) throws IOException {
        issuer = name(issuerDN);
    }

    public void setIssuer(byte[] issuerDN) throws IOException {
        issuer = name(issuerDN);
    }

    public void setSubject(X500Principal subject) {
        this.subject = subject;
    }

    public void setSubject(String subjectDN) throws IOException {
        subject = name(subjectDN);
    }

    public void setSubject(byte[] subjectDN) throws IOException {
        subject = name(subjectDN);
    }

    public void setSubjectKeyIdentifier(byte[] subjectKeyID) {
        this.subjectKeyID = copy(subjectKeyID);
    }

    public void setAuthorityKeyIdentifier(byte[] authorityKeyID) {
        this.authorityKeyID = copy(authorityKeyID);
    }

    private static byte[] copy(byte[] b) {
        return b == null ? null : b.clone();
    }

    private static Date copy(Date d) {
        return d == null ? null : (Date) d.clone();
    }

    public void setCertificateValid(Date certValid) {
        certificateValid = copy(certValid);
    }

    public void setPrivateKeyValid(Date privateKeyValid) {
        this.privateKeyValid = copy(privateKeyValid);
    }

    /** Fails if the text is not the one of an object identifier. */
    private static void identifier(String oid) throws IOException {
        String[] parts = oid.split("\\.", -1);
        try {
            boolean fits = parts.length >= 2 && new BigInteger(parts[0]).compareTo(BigInteger.TWO) <= 0;
            for (String part : parts) {
                fits &= new BigInteger(part).signum() >= 0;
            }
            if (!fits || !parts[0].equals("2") && new BigInteger(parts[1]).intValue() > 39) {
                throw new IOException("ObjectIdentifier() -- Invalid format: " + oid);
            }
        } catch (NumberFormatException e) {
            throw new IOException("ObjectIdentifier() -- Invalid format: " + e, e);
        }
    }

    public void setSubjectPublicKeyAlgID(String oid) throws IOException {
        if (oid != null) {
            identifier(oid);
        }
        subjectPublicKeyAlgID = oid;
    }

    public void setSubjectPublicKey(PublicKey key) {
        subjectPublicKey = key;
        subjectPublicKeyBytes = key == null ? null : key.getEncoded();
    }

    public void setSubjectPublicKey(byte[] key) throws IOException {
        subjectPublicKeyBytes = copy(key);
        subjectPublicKey = null;
        if (key != null) {
            try {
                subjectPublicKey = KeyFactory.getInstance(Oids.name(algorithm(key))).generatePublic(new X509EncodedKeySpec(key));
            } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
                throw new IOException("invalid public key", e);
            }
        }
    }

    private static String algorithm(byte[] key) throws IOException {
        return new Der(key).sequence().sequence().oid();
    }

    public void setKeyUsage(boolean[] keyUsage) {
        this.keyUsage = keyUsage == null ? null : keyUsage.clone();
    }

    public void setExtendedKeyUsage(Set<String> keyPurposeSet) throws IOException {
        if (keyPurposeSet == null || keyPurposeSet.isEmpty()) {
            extendedKeyUsage = null;
            return;
        }
        for (String oid : keyPurposeSet) {
            identifier(oid);
        }
        extendedKeyUsage = Collections.unmodifiableSet(new HashSet<>(keyPurposeSet));
    }

    public void setMatchAllSubjectAltNames(boolean matchAllNames) {
        matchAllSubjectAltNames = matchAllNames;
    }

    private static Set<List<?>> pairs(Collection<List<?>> names) throws IOException {
        Set<List<?>> all = new HashSet<>();
        for (List<?> pair : names) {
            AnyName.of(pair);
            all.add(pair(pair.get(0), pair.get(1)));
        }
        return all;
    }

    private static List<?> pair(Object kind, Object value) {
        List<Object> copy = new ArrayList<>(2);
        copy.add(kind);
        copy.add(value instanceof byte[] ? ((byte[]) value).clone() : value);
        return copy;
    }

    private static Set<AnyName> names(Collection<List<?>> pairs) throws IOException {
        Set<AnyName> all = new LinkedHashSet<>();
        for (List<?> pair : pairs) {
            all.add(AnyName.of(pair));
        }
        return all;
    }

    public void setSubjectAlternativeNames(Collection<List<?>> names) throws IOException {
        if (names == null || names.isEmpty()) {
            subjectAlternativeNames = null;
            subjectNames = null;
            return;
        }
        Set<List<?>> pairs = pairs(names);
        subjectNames = names(pairs);
        subjectAlternativeNames = pairs;
    }

    public void addSubjectAlternativeName(int type, String name) throws IOException {
        addSubject(type, name);
    }

    public void addSubjectAlternativeName(int type, byte[] name) throws IOException {
        addSubject(type, name.clone());
    }

    private void addSubject(int type, Object name) throws IOException {
        AnyName parsed = AnyName.of(type, name);
        if (subjectAlternativeNames == null) {
            subjectAlternativeNames = new HashSet<>();
            subjectNames = new LinkedHashSet<>();
        }
        subjectAlternativeNames.add(pair(type, name));
        subjectNames.add(parsed);
    }

    public void setNameConstraints(byte[] bytes) throws IOException {
        ncBytes = copy(bytes);
        nc = bytes == null ? null : new NameConstraints(bytes);
    }

    public void setBasicConstraints(int minMaxPathLen) {
        if (minMaxPathLen < -2) {
            throw new IllegalArgumentException("basic constraints less than -2");
        }
        basicConstraints = minMaxPathLen;
    }

    public void setPolicy(Set<String> certPolicySet) throws IOException {
        if (certPolicySet == null) {
            policy = null;
            return;
        }
        for (Object o : certPolicySet) {
            if (!(o instanceof String)) {
                throw new IOException("non String in certPolicySet");
            }
            identifier((String) o);
        }
        policy = Collections.unmodifiableSet(new HashSet<>(certPolicySet));
    }

    public void setPathToNames(Collection<List<?>> names) throws IOException {
        if (names == null || names.isEmpty()) {
            pathToNames = null;
            pathToGeneralNames = null;
            return;
        }
        Set<List<?>> pairs = pairs(names);
        pathToGeneralNames = names(pairs);
        pathToNames = pairs;
    }

    public void addPathToName(int type, String name) throws IOException {
        addPath(type, name);
    }

    public void addPathToName(int type, byte[] name) throws IOException {
        addPath(type, name.clone());
    }

    private void addPath(int type, Object name) throws IOException {
        AnyName parsed = AnyName.of(type, name);
        if (pathToNames == null) {
            pathToNames = new HashSet<>();
            pathToGeneralNames = new LinkedHashSet<>();
        }
        pathToNames.add(pair(type, name));
        pathToGeneralNames.add(parsed);
    }

    public X509Certificate getCertificate() {
        return x509Cert;
    }

    public BigInteger getSerialNumber() {
        return serialNumber;
    }

    public X500Principal getIssuer() {
        return issuer;
    }

    @Deprecated(since = "16")
    public String getIssuerAsString() {
        return issuer == null ? null : issuer.getName();
    }

    public byte[] getIssuerAsBytes() throws IOException {
        return issuer == null ? null : issuer.getEncoded();
    }

    public X500Principal getSubject() {
        return subject;
    }

    @Deprecated(since = "16")
    public String getSubjectAsString() {
        return subject == null ? null : subject.getName();
    }

    public byte[] getSubjectAsBytes() throws IOException {
        return subject == null ? null : subject.getEncoded();
    }

    public byte[] getSubjectKeyIdentifier() {
        return copy(subjectKeyID);
    }

    public byte[] getAuthorityKeyIdentifier() {
        return copy(authorityKeyID);
    }

    public Date getCertificateValid() {
        return copy(certificateValid);
    }

    public Date getPrivateKeyValid() {
        return copy(privateKeyValid);
    }

    public String getSubjectPublicKeyAlgID() {
        return subjectPublicKeyAlgID;
    }

    public PublicKey getSubjectPublicKey() {
        return subjectPublicKey;
    }

    public boolean[] getKeyUsage() {
        return keyUsage == null ? null : keyUsage.clone();
    }

    public Set<String> getExtendedKeyUsage() {
        return extendedKeyUsage;
    }

    public boolean getMatchAllSubjectAltNames() {
        return matchAllSubjectAltNames;
    }

    private static Collection<List<?>> copies(Set<List<?>> pairs) {
        if (pairs == null) {
            return null;
        }
        Set<List<?>> all = new HashSet<>();
        for (List<?> p : pairs) {
            all.add(p.get(1) instanceof byte[] ? pair(p.get(0), p.get(1)) : p);
        }
        return all;
    }

    public Collection<List<?>> getSubjectAlternativeNames() {
        return copies(subjectAlternativeNames);
    }

    public byte[] getNameConstraints() {
        return copy(ncBytes);
    }

    public int getBasicConstraints() {
        return basicConstraints;
    }

    public Set<String> getPolicy() {
        return policy;
    }

    public Collection<List<?>> getPathToNames() {
        return copies(pathToNames);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("X509CertSelector: [\n");
        line(sb, "Certificate", x509Cert);
        line(sb, "Serial Number", serialNumber);
        line(sb, "Issuer", issuer == null ? null : issuer.getName());
        line(sb, "Subject", subject == null ? null : subject.getName());
        line(sb, "matchAllSubjectAltNames flag", matchAllSubjectAltNames);
        if (subjectAlternativeNames != null) {
            sb.append("  SubjectAlternativeNames:\n");
            for (List<?> pair : subjectAlternativeNames) {
                sb.append("    type ").append(pair.get(0)).append(", name ").append(pair.get(1)).append("\n");
            }
        }
        line(sb, "Subject Key Identifier", subjectKeyID == null ? null : HexDump.of(subjectKeyID));
        line(sb, "Authority Key Identifier", authorityKeyID == null ? null : HexDump.of(authorityKeyID));
        line(sb, "Certificate Valid", certificateValid);
        line(sb, "Private Key Valid", privateKeyValid);
        line(sb, "Subject Public Key AlgID", subjectPublicKeyAlgID);
        line(sb, "Subject Public Key", subjectPublicKey);
        if (keyUsage != null) {
            sb.append("  Key Usage: KeyUsage [\n");
            for (int i = 0; i < keyUsage.length && i < USES.length; i++) {
                if (keyUsage[i]) {
                    sb.append("  ").append(USES[i]).append("\n");
                }
            }
            sb.append("]\n\n");
        }
        line(sb, "Extended Key Usage", extendedKeyUsage);
        if (policy != null) {
            sb.append("  Policy: CertificatePolicySet:[\n");
            List<String> all = new ArrayList<>();
            for (String p : policy) {
                all.add("CertificatePolicyId: [" + p + "]\n");
            }
            sb.append(all).append("]\n\n");
        }
        if (pathToGeneralNames != null) {
            sb.append("  Path to names:\n");
            for (AnyName n : pathToGeneralNames) {
                sb.append("    ").append(n).append("\n");
            }
        }
        return sb.append("]").toString();
    }

    private static void line(StringBuilder sb, String title, Object value) {
        if (value != null) {
            sb.append("  ").append(title).append(": ").append(value).append("\n");
        }
    }

    @Override
    public boolean match(Certificate given) {
        if (!(given instanceof X509Certificate)) {
            return false;
        }
        X509Certificate cert = (X509Certificate) given;
        if (x509Cert != null && !x509Cert.equals(cert) || serialNumber != null && !serialNumber.equals(cert.getSerialNumber())
            || issuer != null && !issuer.equals(cert.getIssuerX500Principal())
            || subject != null && !subject.equals(cert.getSubjectX500Principal())) {
            return false;
        }
        if (certificateValid != null) {
            try {
                cert.checkValidity(certificateValid);
            } catch (CertificateException e) {
                return false;
            }
        }
        try {
            return keys(cert) && uses(cert) && alternatives(cert) && policies(cert) && paths(cert);
        } catch (IOException e) {
            return false;
        }
    }

    /** An extension's value, null if it is not there. */
    private static byte[] extension(X509Certificate cert, String oid) throws IOException {
        byte[] value = cert.getExtensionValue(oid);
        return value == null ? null : new Der(value).octets();
    }

    private boolean keys(X509Certificate cert) throws IOException {
        if (subjectPublicKeyBytes != null && !Arrays.equals(subjectPublicKeyBytes, cert.getPublicKey().getEncoded())
            || subjectKeyID != null && !Arrays.equals(subjectKeyID, extension(cert, "2.5.29.14"))
            || authorityKeyID != null && !Arrays.equals(authorityKeyID, extension(cert, "2.5.29.35"))
            || subjectPublicKeyAlgID != null && !subjectPublicKeyAlgID.equals(algorithm(cert.getPublicKey().getEncoded()))) {
            return false;
        }
        byte[] valid = privateKeyValid == null ? null : extension(cert, "2.5.29.16");
        if (valid != null) {
            Der d = new Der(valid).sequence();
            while (d.more()) {
                boolean before = d.tag() == 0x80;
                Date limit = new Der(Der.tagged(Der.GENERAL_TIME, d.inside().rest())).time();
                if (before ? privateKeyValid.before(limit) : privateKeyValid.after(limit)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean uses(X509Certificate cert) throws IOException {
        boolean[] certified = keyUsage == null ? null : cert.getKeyUsage();
        for (int i = 0; certified != null && i < keyUsage.length; i++) {
            if (keyUsage[i] && (i >= certified.length || !certified[i])) {
                return false;
            }
        }
        if (extendedKeyUsage != null) {
            try {
                List<String> purposes = cert.getExtendedKeyUsage();
                if (purposes != null && !purposes.contains("2.5.29.37.0") && !purposes.containsAll(extendedKeyUsage)) {
                    return false;
                }
            } catch (CertificateParsingException e) {
                return false;
            }
        }
        int length = basicConstraints == -1 ? -1 : cert.getBasicConstraints();
        return basicConstraints == -1 || (basicConstraints == -2 ? length == -1 : length >= basicConstraints);
    }

    private boolean alternatives(X509Certificate cert) throws IOException {
        if (subjectNames != null) {
            List<AnyName> known = NameConstraints.subjects(cert);
            boolean all = true;
            boolean some = false;
            for (AnyName n : subjectNames) {
                all &= known.contains(n);
                some |= known.contains(n);
            }
            if (matchAllSubjectAltNames ? !all : !some) {
                return false;
            }
        }
        return nc == null || nc.verify(cert);
    }

    private boolean policies(X509Certificate cert) throws IOException {
        if (policy == null) {
            return true;
        }
        Map<String, ?> certified = Policies.of(cert);
        return certified != null && (policy.isEmpty() ? !certified.isEmpty() : !Collections.disjoint(certified.keySet(), policy));
    }

    private boolean paths(X509Certificate cert) throws IOException {
        NameConstraints limits = pathToGeneralNames == null ? null : NameConstraints.of(cert);
        if (limits != null) {
            for (AnyName n : pathToGeneralNames) {
                if (!limits.verify(n)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Object clone() {
        try {
            X509CertSelector copy = (X509CertSelector) super.clone();
            if (subjectAlternativeNames != null) {
                copy.subjectAlternativeNames = new HashSet<>(subjectAlternativeNames);
                copy.subjectNames = new LinkedHashSet<>(subjectNames);
            }
            if (pathToNames != null) {
                copy.pathToNames = new HashSet<>(pathToNames);
                copy.pathToGeneralNames = new LinkedHashSet<>(pathToGeneralNames);
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }
}
