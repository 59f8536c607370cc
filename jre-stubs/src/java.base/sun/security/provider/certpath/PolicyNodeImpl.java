package sun.security.provider.certpath;

import java.security.cert.PolicyNode;
import java.security.cert.PolicyQualifierInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sun.security.x509.Policies;

/** A node of the tree of valid policies (RFC 5280, 6.1.2). */
final class PolicyNodeImpl implements PolicyNode {
    private final PolicyNodeImpl parent;
    final LinkedHashSet<PolicyNodeImpl> children = new LinkedHashSet<>();
    private final String validPolicy;
    final Set<PolicyQualifierInfo> qualifiers;
    private final boolean critical;
    Set<String> expected;
    private final int depth;

    PolicyNodeImpl(PolicyNodeImpl parent, String validPolicy, Set<PolicyQualifierInfo> qualifiers, boolean critical, Set<String> expected) {
        this.parent = parent;
        this.validPolicy = validPolicy;
        this.qualifiers = new HashSet<>(qualifiers);
        this.critical = critical;
        this.expected = new HashSet<>(expected);
        this.depth = parent == null ? 0 : parent.depth + 1;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    @Override
    public PolicyNode getParent() {
        return parent;
    }

    PolicyNodeImpl above() {
        return parent;
    }

    @Override
    public Iterator<PolicyNodeImpl> getChildren() {
        return Collections.unmodifiableSet(children).iterator();
    }

    @Override
    public int getDepth() {
        return depth;
    }

    @Override
    public String getValidPolicy() {
        return validPolicy;
    }

    @Override
    public Set<PolicyQualifierInfo> getPolicyQualifiers() {
        return Collections.unmodifiableSet(qualifiers);
    }

    @Override
    public Set<String> getExpectedPolicies() {
        return Collections.unmodifiableSet(expected);
    }

    @Override
    public boolean isCritical() {
        return critical;
    }

    void drop() {
        parent.children.remove(this);
    }

    boolean any() {
        return validPolicy.equals(Policies.ANY);
    }

    /** All at a depth, from this root on. */
    List<PolicyNodeImpl> level(int n) {
        List<PolicyNodeImpl> nodes = new ArrayList<>(List.of(this));
        for (int i = 0; i < n; i++) {
            List<PolicyNodeImpl> next = new ArrayList<>();
            for (PolicyNodeImpl node : nodes) {
                next.addAll(node.children);
            }
            nodes = next;
        }
        return nodes;
    }

    /** Removes what does not reach that depth; false if nothing does. */
    boolean prune(int n) {
        for (int i = n - 1; i >= 0; i--) {
            for (PolicyNodeImpl node : level(i)) {
                if (node.children.isEmpty()) {
                    if (node.parent == null) {
                        return false;
                    }
                    node.drop();
                }
            }
        }
        return true;
    }

    private static String name(String policy) {
        return policy.equals(Policies.ANY) ? "anyPolicy" : policy;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        List<PolicyNodeImpl> todo = new ArrayList<>(List.of(this));
        while (!todo.isEmpty()) {
            PolicyNodeImpl node = todo.remove(todo.size() - 1);
            sb.append("  ".repeat(node.depth)).append(name(node.validPolicy));
            if (node.parent == null) {
                sb.append("  ROOT\n");
            } else {
                sb.append("  CRIT: ").append(node.critical).append("  EP: ");
                for (String policy : node.expected) {
                    sb.append(name(policy)).append(' ');
                }
                sb.append(" (").append(node.depth).append(")\n");
            }
            List<PolicyNodeImpl> below = new ArrayList<>(node.children);
            Collections.reverse(below);
            todo.addAll(below);
        }
        return sb.toString();
    }
}
