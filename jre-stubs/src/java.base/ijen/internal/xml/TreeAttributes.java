package ijen.internal.xml;

import java.util.ArrayList;
import org.w3c.dom.DOMException;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** An element's attributes, in the order of their names. */
final class TreeAttributes implements NamedNodeMap {
    final TreeElement element;
    final ArrayList<TreeAttribute> all = new ArrayList<>(4);

    TreeAttributes(TreeElement element) {
        this.element = element;
    }

    TreeAttribute find(String name) {
        for (TreeAttribute each : all) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        return null;
    }

    TreeAttribute find(String uri, String local) {
        for (TreeAttribute each : all) {
            String own = each.getLocalName();
            if (java.util.Objects.equals(each.uri, uri) && local.equals(own == null ? each.name : own)) {
                return each;
            }
        }
        return null;
    }

    TreeAttribute put(TreeAttribute attribute, TreeAttribute old) {
        if (attribute.owner != element.owner) {
            throw TreeNode.fault(DOMException.WRONG_DOCUMENT_ERR);
        }
        if (attribute.element != null && attribute.element != element) {
            throw TreeNode.fault(DOMException.INUSE_ATTRIBUTE_ERR);
        }
        if (old == attribute) {
            return old;
        }
        if (old != null) {
            all.remove(old);
            old.element = null;
        }
        int at = 0;
        while (at < all.size() && all.get(at).name.compareTo(attribute.name) <= 0) {
            at++;
        }
        all.add(at, attribute);
        attribute.element = element;
        element.owner.changes++;
        return old;
    }

    TreeAttribute remove(TreeAttribute found) {
        if (found == null || !all.remove(found)) {
            throw TreeNode.fault(DOMException.NOT_FOUND_ERR);
        }
        found.element = null;
        element.owner.changes++;
        return found;
    }

    @Override
    public Node getNamedItem(String name) {
        return find(name);
    }

    @Override
    public Node setNamedItem(Node node) {
        if (!(node instanceof TreeAttribute)) {
            throw TreeNode.fault(DOMException.HIERARCHY_REQUEST_ERR);
        }
        return put((TreeAttribute) node, find(node.getNodeName()));
    }

    @Override
    public Node removeNamedItem(String name) {
        return remove(find(name));
    }

    @Override
    public Node item(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : null;
    }

    @Override
    public int getLength() {
        return all.size();
    }

    @Override
    public Node getNamedItemNS(String uri, String local) {
        return find(uri, local);
    }

    @Override
    public Node setNamedItemNS(Node node) {
        if (!(node instanceof TreeAttribute)) {
            throw TreeNode.fault(DOMException.HIERARCHY_REQUEST_ERR);
        }
        return put((TreeAttribute) node, find(node.getNamespaceURI(), node.getLocalName() == null ? node.getNodeName() : node.getLocalName()));
    }

    @Override
    public Node removeNamedItemNS(String uri, String local) {
        return remove(find(uri, local));
    }
}
