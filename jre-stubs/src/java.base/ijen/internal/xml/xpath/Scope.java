package ijen.internal.xml.xpath;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What an expression is evaluated in. */
final class Scope {
    final Node node;
    final int position;
    final int size;
    private final Shared shared;

    /** The same for the whole evaluation. */
    static final class Shared {
        final XPathVariableResolver variables;
        final XPathFunctionResolver functions;
        final NamespaceContext namespaces;
        private Map<Node, Integer> order;
        private int next;

        Shared(XPathVariableResolver variables, XPathFunctionResolver functions, NamespaceContext namespaces) {
            this.variables = variables;
            this.functions = functions;
            this.namespaces = namespaces;
        }

        private void number(Node root) {
            Node n = root;
            while (n != null) {
                order.put(n, next++);
                NamedNodeMap attributes = n.getAttributes();
                if (attributes != null) {
                    for (int i = 0; i < attributes.getLength(); i++) {
                        order.put(attributes.item(i), next++);
                    }
                }
                Node follow = n.getFirstChild();
                while (follow == null && n != null && n != root) {
                    follow = n.getNextSibling();
                    if (follow == null) {
                        n = n.getParentNode();
                    }
                }
                n = follow;
            }
        }

        private int place(Node n) {
            if (order == null) {
                order = new IdentityHashMap<>();
            }
            Integer at = order.get(n);
            if (at == null) {
                Node root = n;
                for (Node up = Path.parent(n); up != null; up = Path.parent(up)) {
                    root = up;
                }
                number(root);
                at = order.get(n);
                if (at == null) {
                    at = next++;
                    order.put(n, at);
                }
            }
            return at;
        }
    }

    Scope(Node node, int position, int size, Shared shared) {
        this.node = node;
        this.position = position;
        this.size = size;
        this.shared = shared;
    }

    Scope at(Node other, int otherPosition, int otherSize) {
        return new Scope(other, otherPosition, otherSize, shared);
    }

    Shared shared() {
        return shared;
    }

    /** Brings nodes into document order. */
    void sort(List<Node> nodes) {
        if (nodes.size() > 1) {
            nodes.sort(Comparator.comparingInt(shared::place));
        }
    }
}
