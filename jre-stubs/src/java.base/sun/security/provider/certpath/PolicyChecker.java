package sun.security.provider.certpath;

import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.PolicyQualifierInfo;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sun.security.x509.Policies;

/** Follows policies along a path (RFC 5280, 6.1.3 d-f, 6.1.4 a, b, h-j, 6.1.5 a, b, g). */
final class PolicyChecker {
    private final Set<String> initial;
    private final boolean qualifiersRejected;
    private final int length;
    private int explicit;
    private int mapping;
    private int inhibitAny;
    private int index = 1;
    private PolicyNodeImpl root = new PolicyNodeImpl(null, Policies.ANY, Set.of(), false, Set.of(Policies.ANY));

    PolicyChecker(PKIXParameters params, int length) {
        initial = params.getInitialPolicies();
        qualifiersRejected = params.getPolicyQualifiersRejected();
        this.length = length;
        explicit = params.isExplicitPolicyRequired() ? 0 : length + 1;
        mapping = params.isPolicyMappingInhibited() ? 0 : length + 1;
        inhibitAny = params.isAnyPolicyInhibited() ? 0 : length + 1;
    }

    PolicyNodeImpl tree() {
        return root;
    }

    private static CertPathValidatorException invalid(String message) {
        return new CertPathValidatorException(message, null, null, -1, PKIXReason.INVALID_POLICY);
    }

    void check(X509Certificate cert) throws CertPathValidatorException, IOException {
        boolean last = index == length;
        boolean self = cert.getSubjectX500Principal().equals(cert.getIssuerX500Principal());
        Map<String, Set<PolicyQualifierInfo>> policies = Policies.of(cert);
        if (policies == null) {
            root = null;
        } else if (root != null) {
            Set<String> critical = cert.getCriticalExtensionOIDs();
            boolean strict = critical != null && critical.contains("2.5.29.32");
            policies(policies, strict, inhibitAny > 0 || !last && self);
        }
        if (root != null && !last) {
            mappings(cert);
        }
        if (root != null && !initial.isEmpty() && !initial.contains(Policies.ANY)) {
            constrain(last);
        }
        if (last) {
            explicit = explicit(cert, self, true);
        }
        if (explicit == 0 && root == null) {
            throw invalid("non-null policy tree required and policy tree is null");
        }
        if (!last) {
            explicit = explicit(cert, self, false);
            int inhibit = Policies.constraints(cert)[1];
            mapping = merge(self || mapping == 0 ? mapping : mapping - 1, inhibit);
            inhibitAny = merge(self || inhibitAny == 0 ? inhibitAny : inhibitAny - 1, Policies.inhibitAny(cert));
        }
        index++;
    }

    private static int merge(int now, int said) {
        return said >= 0 && said < now ? said : now;
    }

    private int explicit(X509Certificate cert, boolean self, boolean last) throws IOException {
        int now = explicit > 0 && !self ? explicit - 1 : explicit;
        int require = Policies.constraints(cert)[0];
        return last ? require == 0 ? 0 : now : merge(now, require);
    }

    private void policies(Map<String, Set<PolicyQualifierInfo>> policies, boolean critical, boolean anyAllowed) throws CertPathValidatorException {
        List<PolicyNodeImpl> above = root.level(index - 1);
        for (Map.Entry<String, Set<PolicyQualifierInfo>> e : policies.entrySet()) {
            String policy = e.getKey();
            if (critical && qualifiersRejected && !e.getValue().isEmpty()) {
                throw invalid("critical policy qualifiers present in certificate");
            }
            if (policy.equals(Policies.ANY)) {
                continue;
            }
            boolean found = false;
            for (PolicyNodeImpl node : above) {
                if (node.expected.contains(policy)) {
                    new PolicyNodeImpl(node, policy, e.getValue(), critical, Set.of(policy));
                    found = true;
                }
            }
            for (PolicyNodeImpl node : above) {
                if (!found && node.any()) {
                    new PolicyNodeImpl(node, policy, e.getValue(), critical, Set.of(policy));
                }
            }
        }
        if (policies.containsKey(Policies.ANY) && anyAllowed) {
            for (PolicyNodeImpl node : above) {
                Set<String> missing = new HashSet<>(node.expected);
                for (PolicyNodeImpl child : node.children) {
                    missing.remove(child.getValidPolicy());
                }
                for (String policy : missing) {
                    new PolicyNodeImpl(node, policy, policies.get(Policies.ANY), critical, Set.of(policy));
                }
            }
        }
        prune();
    }

    private void prune() {
        if (!root.prune(index)) {
            root = null;
        }
    }

    private void mappings(X509Certificate cert) throws CertPathValidatorException, IOException {
        List<String[]> pairs = Policies.mappings(cert);
        if (pairs == null) {
            return;
        }
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String[] pair : pairs) {
            if (pair[0].equals(Policies.ANY)) {
                throw invalid("encountered an issuerDomainPolicy of ANY_POLICY");
            }
            if (pair[1].equals(Policies.ANY)) {
                throw invalid("encountered a subjectDomainPolicy of ANY_POLICY");
            }
            all.computeIfAbsent(pair[0], k -> new HashSet<>()).add(pair[1]);
        }
        List<PolicyNodeImpl> here = root.level(index);
        for (Map.Entry<String, Set<String>> e : all.entrySet()) {
            boolean found = false;
            for (PolicyNodeImpl node : here) {
                if (node.getValidPolicy().equals(e.getKey())) {
                    found = true;
                    if (mapping > 0) {
                        node.expected = e.getValue();
                    } else {
                        node.drop();
                    }
                }
            }
            for (PolicyNodeImpl node : here) {
                if (!found && mapping > 0 && node.any()) {
                    new PolicyNodeImpl(node.above(), e.getKey(), node.qualifiers, node.isCritical(), e.getValue());
                }
            }
        }
        prune();
    }

    /** Only what the caller accepts stays. */
    private void constrain(boolean last) {
        for (int depth = 1; depth <= index; depth++) {
            for (PolicyNodeImpl node : root.level(depth)) {
                if (node.above().any() && !node.any() && !initial.contains(node.getValidPolicy())) {
                    node.drop();
                }
            }
        }
        if (last) {
            for (PolicyNodeImpl node : root.level(index)) {
                if (node.any()) {
                    Set<String> missing = new HashSet<>(initial);
                    for (int depth = 1; depth <= index; depth++) {
                        for (PolicyNodeImpl other : root.level(depth)) {
                            if (other.above().any()) {
                                missing.remove(other.getValidPolicy());
                            }
                        }
                    }
                    for (String policy : missing) {
                        new PolicyNodeImpl(node.above(), policy, node.qualifiers, node.isCritical(), Set.of(policy));
                    }
                    node.drop();
                }
            }
        }
        prune();
    }
}
