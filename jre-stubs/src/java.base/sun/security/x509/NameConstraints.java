package sun.security.x509;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import sun.security.util.Der;

/** What names an authority may certify (RFC 5280, 4.2.1.10). */
public final class NameConstraints {
    /** Null if everything is. */
    private List<AnyName> permitted;
    private List<AnyName> excluded;

    /** From an extension's value. */
    public NameConstraints(byte[] value) throws IOException {
        Der d = new Der(value).sequence();
        while (d.more()) {
            int tag = d.tag();
            Der trees = d.inside();
            List<AnyName> names = new ArrayList<>();
            while (trees.more()) {
                names.add(AnyName.read(trees.sequence()));
            }
            if (tag == 0xa0) {
                permitted = names;
            } else {
                excluded = names;
            }
        }
    }

    public static NameConstraints of(X509Certificate cert) throws IOException {
        byte[] value = cert.getExtensionValue("2.5.29.30");
        return value == null ? null : new NameConstraints(new Der(value).octets());
    }

    /** The names of a certificate's subject. */
    public static List<AnyName> subjects(X509Certificate cert) throws IOException {
        byte[] value = cert.getExtensionValue("2.5.29.17");
        return value == null ? new ArrayList<>() : AnyName.list(new Der(new Der(value).octets()).sequence());
    }

    public boolean verify(X509Certificate cert) throws IOException {
        List<AnyName> names = subjects(cert);
        byte[] subject = cert.getSubjectX500Principal().getEncoded();
        boolean email = false;
        for (AnyName n : names) {
            email |= n.kind == 1;
        }
        Der rdns = new Der(subject).sequence();
        if (rdns.more()) {
            names.add(AnyName.of(4, subject));
        }
        while (rdns.more()) {
            Der rdn = rdns.set();
            while (rdn.more()) {
                Der pair = rdn.sequence();
                if (pair.oid().equals("1.2.840.113549.1.9.1") && !email) {
                    names.add(AnyName.of(1, pair.string()));
                }
            }
        }
        for (AnyName n : names) {
            if (!verify(n)) {
                return false;
            }
        }
        return true;
    }

    public boolean verify(AnyName name) throws IOException {
        if (excluded != null) {
            for (AnyName e : excluded) {
                if (e.kind == name.kind && e.covers(name)) {
                    return false;
                }
            }
        }
        boolean same = false;
        if (permitted != null) {
            for (AnyName p : permitted) {
                if (p.kind == name.kind) {
                    same = true;
                    if (p.covers(name)) {
                        return true;
                    }
                }
            }
        }
        return !same;
    }

    private static String trees(List<AnyName> all) {
        StringBuilder sb = new StringBuilder("   GeneralSubtrees:\n[");
        for (int i = 0; i < all.size(); i++) {
            sb.append(i == 0 ? "" : ", ").append("\n   GeneralSubtree: [\n    GeneralName: ").append(all.get(i))
                .append("\n    Minimum: 0\n    Maximum: undefined    ]\n");
        }
        return sb.append("]\n").toString();
    }

    @Override
    public String toString() {
        return "NameConstraints: [" + (permitted == null ? "" : "\n    Permitted:" + trees(permitted))
            + (excluded == null ? "" : "\n    Excluded:" + trees(excluded)) + "   ]\n";
    }
}
