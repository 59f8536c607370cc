package sun.security.x509;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sun.security.util.Der;
import sun.security.util.HexDump;

/** The extensions of certificates and of lists of revoked ones (RFC 5280, 4.2). */
final class Extensions {
    private static final String[] USES = {"DigitalSignature", "Non_repudiation", "Key_Encipherment", "Data_Encipherment", "Key_Agreement",
        "Key_CertSign", "Crl_Sign", "Encipher_Only", "Decipher_Only"};

    /** One of them. */
    static final class One {
        final String oid;
        final boolean critical;
        final byte[] value;

        One(String oid, boolean critical, byte[] value) {
            this.oid = oid;
            this.critical = critical;
            this.value = value;
        }
    }

    private final Map<String, One> all = new LinkedHashMap<>();

    /** From the sequence that holds them, or from nothing. */
    Extensions(Der d) throws IOException {
        while (d != null && d.more()) {
            Der e = d.sequence();
            String oid = e.oid();
            boolean critical = e.is(Der.BOOLEAN) && e.bool();
            all.put(oid, new One(oid, critical, e.octets()));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The octets of an extension, null if it is not there. */
    byte[] value(String oid) {
        One e = all.get(oid);
        return e == null ? null : e.value;
    }

    Set<String> oids(boolean critical) {
        if (all.isEmpty()) {
            return null;
        }
        Set<String> found = new java.util.TreeSet<>();
        for (One e : all.values()) {
            if (e.critical == critical) {
                found.add(e.oid);
            }
        }
        return found;
    }

    boolean hasUnsupportedCritical() {
        for (One e : all.values()) {
            if (e.critical && name(e.oid) == null) {
                return true;
            }
        }
        return false;
    }

    private static String name(String oid) {
        switch (oid) {
            case "2.5.29.35":
                return "AuthorityKeyIdentifier";
            case "2.5.29.14":
                return "SubjectKeyIdentifier";
            case "2.5.29.15":
                return "KeyUsage";
            case "2.5.29.17":
                return "SubjectAlternativeName";
            case "2.5.29.18":
                return "IssuerAlternativeName";
            case "2.5.29.19":
                return "BasicConstraints";
            case "2.5.29.37":
                return "ExtendedKeyUsage";
            case "1.3.6.1.5.5.7.1.1":
                return "AuthorityInfoAccess";
            case "1.3.6.1.5.5.7.1.11":
                return "SubjectInfoAccess";
            case "2.5.29.16":
                return "PrivateKeyUsage";
            case "2.5.29.31":
                return "CRLDistributionPoints";
            case "2.5.29.30":
                return "NameConstraints";
            case "2.5.29.32":
                return "CertificatePolicies";
            case "2.5.29.33":
                return "PolicyMappings";
            case "2.5.29.36":
                return "PolicyConstraints";
            case "2.5.29.54":
                return "InhibitAnyPolicy";
            case "2.5.29.20":
                return "CRLNumber";
            case "2.5.29.21":
                return "CRLReasonCode";
            default:
                return null;
        }
    }

    /** Kind and value of each name. */
    static Collection<List<?>> names(byte[] value) throws IOException {
        List<List<?>> found = new ArrayList<>();
        Der d = new Der(value).sequence();
        while (d.more()) {
            int kind = d.tag() & 0x1f;
            byte[] whole = d.whole();
            byte[] content = new Der(whole).inside().rest();
            Object text;
            switch (kind) {
                case 1:
                case 2:
                case 6:
                    text = Der.text(Der.IA5, content);
                    break;
                case 4:
                    text = X500Name.of(content).rfc2253(Map.of());
                    break;
                case 7:
                    text = content.length == 4 || content.length == 16 ? InetAddress.getByAddress(content).getHostAddress() : HexDump.of(content);
                    break;
                case 8:
                    text = Der.oid(content);
                    break;
                default:
                    text = whole;
            }
            found.add(Collections.unmodifiableList(new ArrayList<>(List.of(kind, text))));
        }
        return Collections.unmodifiableCollection(found);
    }

    static List<String> uses(byte[] value) throws IOException {
        List<String> found = new ArrayList<>();
        Der d = new Der(value).sequence();
        while (d.more()) {
            found.add(d.oid());
        }
        return Collections.unmodifiableList(found);
    }

    private static String use(String oid) {
        String[] known = {"serverAuth", "clientAuth", "codeSigning", "emailProtection", "ipsecEndSystem", "ipsecTunnel", "ipsecUser", "timeStamping",
            "OCSPSigning"};
        if (oid.startsWith("1.3.6.1.5.5.7.3.")) {
            int n = Integer.parseInt(oid.substring(16));
            return n >= 1 && n <= 9 ? known[n - 1] : oid;
        }
        return oid.equals("2.5.29.37.0") ? "anyExtendedKeyUsage" : oid;
    }

    private static String text(One e) throws IOException {
        StringBuilder sb = new StringBuilder("ObjectId: " + e.oid + " Criticality=" + e.critical + "\n");
        String name = name(e.oid);
        Der d = new Der(e.value);
        switch (name == null ? "" : name) {
            case "AuthorityKeyIdentifier":
                sb.append("AuthorityKeyIdentifier [\n");
                Der a = d.sequence();
                if (a.tag() == 0x80) {
                    sb.append("KeyIdentifier [\n").append(HexDump.of(a.octets(0))).append("]\n");
                }
                if (a.tag() == 0xa1) {
                    byte[] issuer = a.inside().rest();
                    sb.append("[").append(X500Name.of(new Der(issuer).inside().rest())).append("]\n");
                }
                if (a.tag() == 0x82) {
                    sb.append("SerialNumber: ").append(X509CertImpl.serial(new java.math.BigInteger(a.octets(2)))).append("\n");
                }
                return sb.append("]\n").toString();
            case "SubjectKeyIdentifier":
                return sb.append("SubjectKeyIdentifier [\nKeyIdentifier [\n").append(HexDump.of(d.octets())).append("]\n]\n").toString();
            case "KeyUsage":
                sb.append("KeyUsage [\n");
                boolean[] flags = Der.flags(d.content(Der.BITS));
                for (int i = 0; i < flags.length && i < USES.length; i++) {
                    if (flags[i]) {
                        sb.append("  ").append(USES[i]).append("\n");
                    }
                }
                return sb.append("]\n").toString();
            case "BasicConstraints":
                Der b = d.sequence();
                boolean ca = b.is(Der.BOOLEAN) && b.bool();
                return sb.append("BasicConstraints:[\n").append("  CA:").append(ca).append("\n  PathLen:")
                    .append(!ca ? " undefined" : b.is(Der.INTEGER) ? " " + b.integer() : " no limit").append("\n]\n").toString();
            case "ExtendedKeyUsage":
                sb.append("ExtendedKeyUsages [\n");
                for (String use : uses(e.value)) {
                    sb.append("  ").append(use(use)).append("\n");
                }
                return sb.append("]\n").toString();
            case "SubjectAlternativeName":
            case "IssuerAlternativeName":
                sb.append(name).append(" [\n");
                String[] kinds = {"Other-Name", "RFC822Name", "DNSName", "X400Address", "", "EDIPartyName", "URIName", "IPAddress", "OIDName"};
                for (List<?> one : names(e.value)) {
                    int kind = (Integer) one.get(0);
                    sb.append("  ");
                    if (kind == 0) {
                        sb.append(kinds[0]).append(": Unrecognized ObjectIdentifier: ").append(new Der((byte[]) one.get(1)).inside().oid());
                    } else if (kind == 4) {
                        sb.append(new javax.security.auth.x500.X500Principal((String) one.get(1)));
                    } else {
                        sb.append(kinds[kind]).append(": ").append(one.get(1));
                    }
                    sb.append("\n");
                }
                return sb.append("]\n").toString();
            case "NameConstraints":
                return sb.append(new NameConstraints(e.value)).toString();
            case "CertificatePolicies":
                Policies.describe(sb, e.value);
                return sb.toString();
            case "PolicyMappings":
                Policies.describeMappings(sb, e.value);
                return sb.toString();
            case "PolicyConstraints":
                Policies.describeConstraints(sb, e.value);
                return sb.toString();
            case "AuthorityInfoAccess":
            case "SubjectInfoAccess":
                access(sb.append(name).append(" [\n  [\n"), d.sequence());
                return sb.append("]\n]\n").toString();
            case "CRLDistributionPoints":
                points(sb.append("CRLDistributionPoints [\n  ["), d.sequence());
                return sb.append("]]\n").toString();
            case "PrivateKeyUsage":
                sb.append("PrivateKeyUsage: [\n");
                for (Der limits = d.sequence(); limits.more();) {
                    sb.append(limits.tag() == 0x80 ? "From: " : sb.charAt(sb.length() - 1) == '\n' ? "To: " : ", To: ")
                        .append(new Der(Der.tagged(Der.GENERAL_TIME, limits.inside().rest())).time());
                }
                return sb.append("]\n").toString();
            case "InhibitAnyPolicy":
                return sb.append("InhibitAnyPolicy: ").append(d.integer()).append("\n").toString();
            case "CRLNumber":
                sb.append("CRL Number: ").append("    ");
                byte[] digits = d.integer().toByteArray();
                int from = digits.length > 1 && digits[0] == 0 ? 1 : 0;
                for (int i = from; i < digits.length; i++) {
                    sb.append(i > from && (i - from) % 4 == 0 ? " " : "").append(HexFormat.of().toHexDigits(digits[i]));
                }
                return sb.append("\n").toString();
            case "CRLReasonCode":
                return sb.append("    Reason Code: ").append(java.security.cert.CRLReason.values()[d.enumerated().intValue()]).toString();
            default:
                return sb.append("Extension unknown: DER encoded OCTET string =\n").append(HexDump.of(Der.octets(e.value))).append("\n").toString();
        }
    }

    private static void access(StringBuilder sb, Der d) throws IOException {
        String between = "";
        while (d.more()) {
            Der one = d.sequence();
            String method = one.oid();
            switch (method) {
                case "1.3.6.1.5.5.7.48.1":
                    method = "ocsp";
                    break;
                case "1.3.6.1.5.5.7.48.2":
                    method = "caIssuers";
                    break;
                case "1.3.6.1.5.5.7.48.3":
                    method = "timeStamping";
                    break;
                case "1.3.6.1.5.5.7.48.5":
                    method = "caRepository";
                    break;
                default:
            }
            sb.append(between).append("   accessMethod: ").append(method).append("\n   accessLocation: ").append(AnyName.read(one)).append("\n");
            between = ", \n";
        }
    }

    private static void points(StringBuilder sb, Der d) throws IOException {
        String between = "";
        while (d.more()) {
            Der point = d.sequence();
            sb.append(between).append("DistributionPoint:\n     ");
            while (point.more()) {
                int tag = point.tag();
                Der part = point.inside();
                if (tag == 0xa0 && part.is(0xa0)) {
                    sb.append(AnyName.list(part.inside())).append("\n");
                } else if (tag == 0xa2) {
                    sb.append(AnyName.list(part)).append("\n");
                }
            }
            between = ", ";
        }
    }

    /** In the order of their names, those without before. */
    void describe(StringBuilder sb) {
        describe(sb, "");
    }

    void describe(StringBuilder sb, String indent) {
        Map<String, One> ordered = new TreeMap<>();
        for (One e : all.values()) {
            String name = name(e.oid);
            ordered.put(name == null ? e.oid : name, e);
        }
        int i = 1;
        for (One e : ordered.values()) {
            sb.append("\n").append(indent).append("[").append(i++).append("]: ");
            try {
                sb.append(text(e));
            } catch (IOException x) {
                sb.append("ObjectId: ").append(e.oid).append(" Criticality=").append(e.critical).append("\nUnparseable\n");
            }
        }
    }

    int size() {
        return all.size();
    }
}
