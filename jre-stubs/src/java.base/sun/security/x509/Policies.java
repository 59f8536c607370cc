package sun.security.x509;

import java.io.IOException;
import java.security.cert.PolicyQualifierInfo;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sun.security.util.Der;

/** The extensions that are about policies (RFC 5280, 4.2.1.4, 5, 11, 14). */
public final class Policies {
    public static final String ANY = "2.5.29.32.0";

    private Policies() {
    }

    private static byte[] value(X509Certificate cert, String oid) throws IOException {
        byte[] value = cert.getExtensionValue(oid);
        return value == null ? null : new Der(value).octets();
    }

    /** A certificate's policies with their qualifiers; null if it has no such extension. */
    public static Map<String, Set<PolicyQualifierInfo>> of(X509Certificate cert) throws IOException {
        byte[] value = value(cert, "2.5.29.32");
        return value == null ? null : of(value);
    }

    static Map<String, Set<PolicyQualifierInfo>> of(byte[] value) throws IOException {
        Map<String, Set<PolicyQualifierInfo>> all = new LinkedHashMap<>();
        Der d = new Der(value).sequence();
        while (d.more()) {
            Der one = d.sequence();
            String policy = one.oid();
            Set<PolicyQualifierInfo> qualifiers = new LinkedHashSet<>();
            Der infos = one.more() ? one.sequence() : one;
            while (infos.more()) {
                qualifiers.add(new PolicyQualifierInfo(infos.whole()));
            }
            all.put(policy, qualifiers);
        }
        return all;
    }

    /** Pairs of policies of the issuer's and the subject's domain; null if there is no such extension. */
    public static List<String[]> mappings(X509Certificate cert) throws IOException {
        byte[] value = value(cert, "2.5.29.33");
        return value == null ? null : mappings(value);
    }

    static List<String[]> mappings(byte[] value) throws IOException {
        List<String[]> all = new ArrayList<>();
        Der d = new Der(value).sequence();
        while (d.more()) {
            Der pair = d.sequence();
            all.add(new String[] {pair.oid(), pair.oid()});
        }
        return all;
    }

    /** After how many certificates a policy must be there, and none may be mapped any longer; -1 for each that is not said. */
    public static int[] constraints(X509Certificate cert) throws IOException {
        byte[] value = value(cert, "2.5.29.36");
        return value == null ? new int[] {-1, -1} : constraints(value);
    }

    static int[] constraints(byte[] value) throws IOException {
        int[] found = {-1, -1};
        Der d = new Der(value).sequence();
        while (d.more()) {
            int n = d.tag() & 1;
            found[n] = number(d.octets(n));
        }
        return found;
    }

    /** After how many certificates no policy stands for any longer; -1 if that is not said. */
    public static int inhibitAny(X509Certificate cert) throws IOException {
        byte[] value = value(cert, "2.5.29.54");
        return value == null ? -1 : new Der(value).smallInteger();
    }

    private static int number(byte[] b) {
        return new java.math.BigInteger(b).intValue();
    }

    static void describe(StringBuilder sb, byte[] value) throws IOException {
        sb.append("CertificatePolicies [\n");
        for (Map.Entry<String, Set<PolicyQualifierInfo>> e : of(value).entrySet()) {
            sb.append("  [CertificatePolicyId: [").append(e.getKey()).append("]\n").append(e.getValue()).append("  ]\n");
        }
        sb.append("]\n");
    }

    static void describeMappings(StringBuilder sb, byte[] value) throws IOException {
        sb.append("PolicyMappings [\n[");
        String between = "";
        for (String[] m : mappings(value)) {
            sb.append(between).append("CertificatePolicyMap: [\nIssuerDomain:CertificatePolicyId: [").append(m[0])
                .append("]\nSubjectDomain:CertificatePolicyId: [").append(m[1]).append("]\n]\n");
            between = ", ";
        }
        sb.append("]]\n");
    }

    static void describeConstraints(StringBuilder sb, byte[] value) throws IOException {
        int[] c = constraints(value);
        sb.append("PolicyConstraints: [  Require: ").append(c[0] < 0 ? "unspecified" : String.valueOf(c[0])).append(";\tInhibit: ")
            .append(c[1] < 0 ? "unspecified" : String.valueOf(c[1])).append(" ]\n");
    }
}
