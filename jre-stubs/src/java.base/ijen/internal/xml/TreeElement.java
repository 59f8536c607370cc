package ijen.internal.xml;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.TypeInfo;

/** An element. */
final class TreeElement extends TreeNode implements Element {
    private final String uri;
    private String name;
    private final boolean qualified;
    final TreeAttributes attributes = new TreeAttributes(this);

    TreeElement(TreeDocument owner, String uri, String name, boolean qualified) {
        super(owner);
        this.uri = uri;
        this.name = name;
        this.qualified = qualified;
    }

    /** The elements of a name below a node, as they are now whenever it is asked. */
    record Found(TreeNode root, String uri, String name, boolean qualified, int[] change, List<Node> known) implements NodeList {
        static NodeList below(TreeNode root, String uri, String name, boolean qualified) {
            return new Found(root, uri, name, qualified, new int[] {-1}, new ArrayList<>());
        }

        private List<Node> now() {
            int current = root.document().changes;
            if (change[0] != current) {
                known.clear();
                TreeNode at = root;
                while (true) {
                    if (at.first != null) {
                        at = at.first;
                    } else {
                        while (at != root && at.next == null) {
                            at = at.parent;
                        }
                        if (at == root) {
                            break;
                        }
                        at = at.next;
                    }
                    if (at instanceof TreeElement && fits((TreeElement) at)) {
                        known.add(at);
                    }
                }
                change[0] = current;
            }
            return known;
        }

        private boolean fits(TreeElement element) {
            if (!qualified) {
                return name.equals("*") || name.equals(element.name);
            }
            return ("*".equals(uri) || java.util.Objects.equals(uri, element.uri)) && (name.equals("*") || name.equals(element.getLocalName()));
        }

        @Override
        public Node item(int index) {
            List<Node> all = now();
            return index >= 0 && index < all.size() ? all.get(index) : null;
        }

        @Override
        public int getLength() {
            return now().size();
        }
    }

    @Override
    boolean takes(TreeNode child) {
        short kind = child.getNodeType();
        return kind == ELEMENT_NODE || kind == TEXT_NODE || kind == CDATA_SECTION_NODE || kind == COMMENT_NODE || kind == PROCESSING_INSTRUCTION_NODE;
    }

    @Override
    TreeNode copy(TreeDocument into, boolean deep) {
        TreeElement copy = new TreeElement(into, uri, name, qualified);
        for (TreeAttribute each : attributes.all) {
            TreeAttribute attribute = (TreeAttribute) each.copy(into, true);
            attribute.identifies = each.identifies;
            copy.attributes.put(attribute, null);
        }
        if (deep) {
            copyChildren(copy);
        }
        return copy;
    }

    @Override
    public String getNodeName() {
        return name;
    }

    @Override
    public short getNodeType() {
        return ELEMENT_NODE;
    }

    @Override
    public NamedNodeMap getAttributes() {
        return attributes;
    }

    @Override
    public boolean hasAttributes() {
        return !attributes.all.isEmpty();
    }

    @Override
    public String getNamespaceURI() {
        return uri;
    }

    @Override
    public String getPrefix() {
        return qualified && name.indexOf(':') > 0 ? name.substring(0, name.indexOf(':')) : null;
    }

    @Override
    public void setPrefix(String prefix) {
        name = prefix == null || prefix.isEmpty() ? getLocalName() : prefix + ":" + getLocalName();
    }

    @Override
    public String getLocalName() {
        return qualified ? name.substring(name.indexOf(':') + 1) : null;
    }

    @Override
    public String getTagName() {
        return name;
    }

    @Override
    public String getAttribute(String name) {
        TreeAttribute found = attributes.find(name);
        return found == null ? "" : found.getValue();
    }

    @Override
    public void setAttribute(String name, String value) {
        TreeAttribute found = attributes.find(name);
        if (found == null) {
            found = (TreeAttribute) owner.createAttribute(name);
            attributes.put(found, null);
        }
        found.setValue(value);
    }

    @Override
    public void removeAttribute(String name) {
        TreeAttribute found = attributes.find(name);
        if (found != null) {
            attributes.remove(found);
        }
    }

    @Override
    public Attr getAttributeNode(String name) {
        return attributes.find(name);
    }

    @Override
    public Attr setAttributeNode(Attr attribute) {
        return attributes.put((TreeAttribute) attribute, attributes.find(attribute.getName()));
    }

    @Override
    public Attr removeAttributeNode(Attr attribute) {
        return attributes.remove((TreeAttribute) attribute);
    }

    @Override
    public NodeList getElementsByTagName(String name) {
        return Found.below(this, null, name, false);
    }

    @Override
    public String getAttributeNS(String uri, String local) {
        TreeAttribute found = attributes.find(uri, local);
        return found == null ? "" : found.getValue();
    }

    @Override
    public void setAttributeNS(String uri, String name, String value) {
        TreeAttribute found = attributes.find(uri, name.substring(name.indexOf(':') + 1));
        if (found == null) {
            found = (TreeAttribute) owner.createAttributeNS(uri, name);
            attributes.put(found, null);
        } else {
            found.name = name;
        }
        found.setValue(value);
    }

    @Override
    public void removeAttributeNS(String uri, String local) {
        TreeAttribute found = attributes.find(uri, local);
        if (found != null) {
            attributes.remove(found);
        }
    }

    @Override
    public Attr getAttributeNodeNS(String uri, String local) {
        return attributes.find(uri, local);
    }

    @Override
    public Attr setAttributeNodeNS(Attr attribute) {
        return (Attr) attributes.setNamedItemNS(attribute);
    }

    @Override
    public NodeList getElementsByTagNameNS(String uri, String local) {
        return Found.below(this, uri, local, true);
    }

    @Override
    public boolean hasAttribute(String name) {
        return attributes.find(name) != null;
    }

    @Override
    public boolean hasAttributeNS(String uri, String local) {
        return attributes.find(uri, local) != null;
    }

    @Override
    public TypeInfo getSchemaTypeInfo() {
        return TreeDocument.UNTYPED;
    }

    @Override
    public void setIdAttribute(String name, boolean isId) {
        identify(attributes.find(name), isId);
    }

    @Override
    public void setIdAttributeNS(String uri, String local, boolean isId) {
        identify(attributes.find(uri, local), isId);
    }

    @Override
    public void setIdAttributeNode(Attr attribute, boolean isId) {
        identify((TreeAttribute) attribute, isId);
    }

    private void identify(TreeAttribute attribute, boolean isId) {
        if (attribute == null || attribute.element != this) {
            throw fault(DOMException.NOT_FOUND_ERR);
        }
        attribute.identifies = isId;
    }
}
