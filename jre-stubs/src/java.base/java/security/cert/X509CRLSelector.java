package java.security.cert;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import sun.security.util.Der;
import sun.security.x509.X500Name;

/** Selects lists of revoked certificates. */
public class X509CRLSelector implements CRLSelector {
    private HashSet<Object> issuerNames;
    private HashSet<X500Principal> issuers;
    private BigInteger minCRL;
    private BigInteger maxCRL;
    private Date dateAndTime;
    private X509Certificate certChecking;

    public X509CRLSelector() {
    }

    public void setIssuers(Collection<X500Principal> issuers) {
        if (issuers == null || issuers.isEmpty()) {
            issuerNames = null;
            this.issuers = null;
        } else {
            this.issuers = new HashSet<>(issuers);
            issuerNames = new HashSet<>();
            for (X500Principal p : this.issuers) {
                issuerNames.add(p.getEncoded());
            }
        }
    }

    public void setIssuerNames(Collection<?> names) throws IOException {
        if (names == null || names.isEmpty()) {
            issuerNames = null;
            issuers = null;
            return;
        }
        HashSet<Object> all = new HashSet<>();
        HashSet<X500Principal> parsed = new HashSet<>();
        for (Object name : names) {
            if (!(name instanceof byte[]) && !(name instanceof String)) {
                throw new IOException("name not byte array or String");
            }
            all.add(name instanceof byte[] ? ((byte[]) name).clone() : name);
            parsed.add(principal(name));
        }
        issuerNames = all;
        issuers = parsed;
    }

    private static X500Principal principal(Object name) throws IOException {
        return (name instanceof byte[] ? X500Name.of((byte[]) name) : X500Name.parse((String) name, Collections.emptyMap())).principal();
    }

    public void addIssuer(X500Principal issuer) {
        add(issuer.getEncoded(), issuer);
    }

    public void addIssuerName(String name) throws IOException {
        add(name, principal(name));
    }

    public void addIssuerName(byte[] name) throws IOException {
        add(name.clone(), principal(name));
    }

    private void add(Object name, X500Principal issuer) {
        if (issuerNames == null) {
            issuerNames = new HashSet<>();
        }
        if (issuers == null) {
            issuers = new HashSet<>();
        }
        issuerNames.add(name);
        issuers.add(issuer);
    }

    public void setMinCRLNumber(BigInteger minCRL) {
        this.minCRL = minCRL;
    }

    public void setMaxCRLNumber(BigInteger maxCRL) {
        this.maxCRL = maxCRL;
    }

    public void setDateAndTime(Date dateAndTime) {
        this.dateAndTime = dateAndTime == null ? null : new Date(dateAndTime.getTime());
    }

    public void setCertificateChecking(X509Certificate cert) {
        certChecking = cert;
    }

    public Collection<X500Principal> getIssuers() {
        return issuers == null ? null : Collections.unmodifiableCollection(issuers);
    }

    public Collection<Object> getIssuerNames() {
        if (issuerNames == null) {
            return null;
        }
        List<Object> copy = new ArrayList<>();
        for (Object name : issuerNames) {
            copy.add(name instanceof byte[] ? ((byte[]) name).clone() : name);
        }
        return new HashSet<>(copy);
    }

    public BigInteger getMinCRL() {
        return minCRL;
    }

    public BigInteger getMaxCRL() {
        return maxCRL;
    }

    public Date getDateAndTime() {
        return dateAndTime == null ? null : (Date) dateAndTime.clone();
    }

    public X509Certificate getCertificateChecking() {
        return certChecking;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("X509CRLSelector: [\n");
        if (issuerNames != null) {
            sb.append("  IssuerNames:\n");
            for (Object name : issuerNames) {
                sb.append("    ").append(name).append("\n");
            }
        }
        if (minCRL != null) {
            sb.append("  minCRLNumber: ").append(minCRL).append("\n");
        }
        if (maxCRL != null) {
            sb.append("  maxCRLNumber: ").append(maxCRL).append("\n");
        }
        if (dateAndTime != null) {
            sb.append("  dateAndTime: ").append(dateAndTime).append("\n");
        }
        if (certChecking != null) {
            sb.append("  Certificate being checked: ").append(certChecking).append("\n");
        }
        return sb.append("]").toString();
    }

    @Override
    public boolean match(CRL crl) {
        if (!(crl instanceof X509CRL)) {
            return false;
        }
        X509CRL list = (X509CRL) crl;
        if (issuers != null && !issuers.contains(list.getIssuerX500Principal())) {
            return false;
        }
        if (minCRL != null || maxCRL != null) {
            byte[] value = list.getExtensionValue("2.5.29.20");
            try {
                if (value != null) {
                    BigInteger number = new Der(new Der(value).octets()).integer();
                    if (minCRL != null && number.compareTo(minCRL) < 0 || maxCRL != null && number.compareTo(maxCRL) > 0) {
                        return false;
                    }
                }
            } catch (IOException e) {
                return false;
            }
        }
        return dateAndTime == null
            || list.getNextUpdate() != null && !list.getThisUpdate().after(dateAndTime) && !list.getNextUpdate().before(dateAndTime);
    }

    @Override
    public Object clone() {
        try {
            X509CRLSelector copy = (X509CRLSelector) super.clone();
            if (issuerNames != null) {
                copy.issuerNames = new HashSet<>(issuerNames);
                copy.issuers = new HashSet<>(issuers);
            }
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }
}
