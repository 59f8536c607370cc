package ijen.internal.xml;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.UserDataHandler;

/** A node of a document: its place among others, and what the kinds have in common. */
abstract class TreeNode implements Node, NodeList {
    TreeDocument owner;
    TreeNode parent;
    TreeNode first;
    TreeNode last;
    TreeNode previous;
    TreeNode next;
    private Map<String, Object> userData;

    TreeNode(TreeDocument owner) {
        this.owner = owner;
    }

    static DOMException fault(short code) {
        return new DOMException(code, switch (code) {
            case DOMException.HIERARCHY_REQUEST_ERR -> "HIERARCHY_REQUEST_ERR: An attempt was made to insert a node where it is not permitted.";
            case DOMException.WRONG_DOCUMENT_ERR -> "WRONG_DOCUMENT_ERR: A node is used in a different document than the one that created it.";
            case DOMException.NOT_FOUND_ERR -> "NOT_FOUND_ERR: An attempt is made to reference a node in a context where it does not exist.";
            case DOMException.INVALID_CHARACTER_ERR -> "INVALID_CHARACTER_ERR: An invalid or illegal XML character is specified.";
            case DOMException.NAMESPACE_ERR -> "NAMESPACE_ERR: An attempt is made to create or change an object in a way which is incorrect with regard to namespaces.";
            case DOMException.INUSE_ATTRIBUTE_ERR -> "INUSE_ATTRIBUTE_ERR: An attempt is made to add an attribute that is already in use elsewhere.";
            case DOMException.INDEX_SIZE_ERR -> "INDEX_SIZE_ERR: The index or size is negative, or greater than the allowed value.";
            default -> "NOT_SUPPORTED_ERR: The implementation does not support the requested type of object or operation.";
        });
    }

    /** Whether a node of this kind may be a child here. */
    boolean takes(TreeNode child) {
        return false;
    }

    abstract TreeNode copy(TreeDocument into, boolean deep);

    final void copyChildren(TreeNode to) {
        for (TreeNode child = first; child != null; child = child.next) {
            to.link(child.copy(to.document(), true), null);
        }
    }

    final TreeDocument document() {
        return this instanceof TreeDocument ? (TreeDocument) this : owner;
    }

    @Override
    public String getNodeValue() {
        return null;
    }

    @Override
    public void setNodeValue(String value) {
    }

    @Override
    public Node getParentNode() {
        return parent;
    }

    @Override
    public NodeList getChildNodes() {
        return this;
    }

    @Override
    public Node getFirstChild() {
        return first;
    }

    @Override
    public Node getLastChild() {
        return last;
    }

    @Override
    public Node getPreviousSibling() {
        return previous;
    }

    @Override
    public Node getNextSibling() {
        return next;
    }

    @Override
    public NamedNodeMap getAttributes() {
        return null;
    }

    @Override
    public Document getOwnerDocument() {
        return owner;
    }

    @Override
    public int getLength() {
        int count = 0;
        for (TreeNode child = first; child != null; child = child.next) {
            count++;
        }
        return count;
    }

    private int lastIndex = -1;
    private TreeNode lastItem;
    private int lastChange;

    @Override
    public Node item(int index) {
        if (index < 0) {
            return null;
        }
        TreeDocument document = document();
        boolean known = lastIndex >= 0 && lastIndex <= index && lastChange == document.changes && lastItem != null;
        TreeNode at = known ? lastItem : first;
        for (int i = known ? lastIndex : 0; i < index && at != null; i++) {
            at = at.next;
        }
        lastIndex = index;
        lastItem = at;
        lastChange = document.changes;
        return at;
    }

    @Override
    public Node insertBefore(Node newChild, Node refChild) {
        TreeNode child = (TreeNode) newChild;
        TreeNode before = (TreeNode) refChild;
        if (child.getNodeType() == DOCUMENT_FRAGMENT_NODE) {
            for (TreeNode each = child.first; each != null; each = each.next) {
                check(each);
            }
            while (child.first != null) {
                insertBefore(child.first, refChild);
            }
            return child;
        }
        check(child);
        if (before != null && before.parent != this) {
            throw fault(DOMException.NOT_FOUND_ERR);
        }
        if (child == before) {
            return child;
        }
        if (child.parent != null) {
            child.parent.unlink(child);
        }
        link(child, before);
        return child;
    }

    private void check(TreeNode child) {
        if (child.owner != document()) {
            throw fault(DOMException.WRONG_DOCUMENT_ERR);
        }
        for (TreeNode above = this; above != null; above = above.parent) {
            if (above == child) {
                throw fault(DOMException.HIERARCHY_REQUEST_ERR);
            }
        }
        if (!takes(child)) {
            throw fault(DOMException.HIERARCHY_REQUEST_ERR);
        }
    }

    final void link(TreeNode child, TreeNode before) {
        child.parent = this;
        child.next = before;
        child.previous = before == null ? last : before.previous;
        if (child.previous == null) {
            first = child;
        } else {
            child.previous.next = child;
        }
        if (before == null) {
            last = child;
        } else {
            before.previous = child;
        }
        document().changes++;
    }

    final void unlink(TreeNode child) {
        if (child.previous == null) {
            first = child.next;
        } else {
            child.previous.next = child.next;
        }
        if (child.next == null) {
            last = child.previous;
        } else {
            child.next.previous = child.previous;
        }
        child.parent = null;
        child.previous = null;
        child.next = null;
        document().changes++;
    }

    @Override
    public Node replaceChild(Node newChild, Node oldChild) {
        insertBefore(newChild, oldChild);
        return newChild == oldChild ? oldChild : removeChild(oldChild);
    }

    @Override
    public Node removeChild(Node oldChild) {
        TreeNode child = (TreeNode) oldChild;
        if (child == null || child.parent != this) {
            throw fault(DOMException.NOT_FOUND_ERR);
        }
        unlink(child);
        return child;
    }

    @Override
    public Node appendChild(Node newChild) {
        return insertBefore(newChild, null);
    }

    @Override
    public boolean hasChildNodes() {
        return first != null;
    }

    @Override
    public Node cloneNode(boolean deep) {
        return copy(document(), deep);
    }

    @Override
    public void normalize() {
        for (TreeNode child = first; child != null;) {
            TreeNode after = child.next;
            if (child.getNodeType() == TEXT_NODE) {
                if (after != null && after.getNodeType() == TEXT_NODE) {
                    after.setNodeValue(child.getNodeValue() + after.getNodeValue());
                    unlink(child);
                } else if (child.getNodeValue().isEmpty()) {
                    unlink(child);
                }
            } else {
                child.normalize();
            }
            child = after;
        }
    }

    @Override
    public boolean isSupported(String feature, String version) {
        return TreeDocument.IMPLEMENTATION.hasFeature(feature, version);
    }

    @Override
    public String getNamespaceURI() {
        return null;
    }

    @Override
    public String getPrefix() {
        return null;
    }

    @Override
    public void setPrefix(String prefix) {
        throw fault(DOMException.NAMESPACE_ERR);
    }

    @Override
    public String getLocalName() {
        return null;
    }

    @Override
    public boolean hasAttributes() {
        return false;
    }

    @Override
    public String getBaseURI() {
        return document() == null ? null : document().getDocumentURI();
    }

    @Override
    public short compareDocumentPosition(Node other) {
        if (other == this) {
            return 0;
        }
        TreeNode that = (TreeNode) other;
        java.util.ArrayList<TreeNode> mine = new java.util.ArrayList<>();
        java.util.ArrayList<TreeNode> theirs = new java.util.ArrayList<>();
        for (TreeNode at = this; at != null; at = at.parent) {
            mine.add(0, at);
        }
        for (TreeNode at = that; at != null; at = at.parent) {
            theirs.add(0, at);
        }
        if (mine.get(0) != theirs.get(0)) {
            return DOCUMENT_POSITION_DISCONNECTED | DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC | DOCUMENT_POSITION_PRECEDING;
        }
        int i = 0;
        while (i < mine.size() && i < theirs.size() && mine.get(i) == theirs.get(i)) {
            i++;
        }
        if (i == mine.size()) {
            return DOCUMENT_POSITION_CONTAINED_BY | DOCUMENT_POSITION_FOLLOWING;
        }
        if (i == theirs.size()) {
            return DOCUMENT_POSITION_CONTAINS | DOCUMENT_POSITION_PRECEDING;
        }
        for (TreeNode at = mine.get(i); at != null; at = at.next) {
            if (at == theirs.get(i)) {
                return DOCUMENT_POSITION_FOLLOWING;
            }
        }
        return DOCUMENT_POSITION_PRECEDING;
    }

    @Override
    public String getTextContent() {
        StringBuilder text = new StringBuilder();
        for (TreeNode child = first; child != null; child = child.next) {
            if (child.getNodeType() != COMMENT_NODE && child.getNodeType() != PROCESSING_INSTRUCTION_NODE) {
                text.append(child.getTextContent());
            }
        }
        return text.toString();
    }

    @Override
    public void setTextContent(String textContent) {
        while (first != null) {
            unlink(first);
        }
        if (textContent != null && !textContent.isEmpty()) {
            link(new TreeText(document(), textContent, TEXT_NODE), null);
        }
    }

    @Override
    public boolean isSameNode(Node other) {
        return this == other;
    }

    @Override
    public String lookupPrefix(String uri) {
        for (TreeNode at = this; at != null; at = at.parent) {
            if (uri != null && at instanceof TreeElement) {
                if (uri.equals(at.getNamespaceURI()) && at.getPrefix() != null) {
                    return at.getPrefix();
                }
                NamedNodeMap attributes = at.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Node each = attributes.item(i);
                    if (each.getNodeName().startsWith("xmlns:") && each.getNodeValue().equals(uri)) {
                        return each.getNodeName().substring(6);
                    }
                }
            }
        }
        return null;
    }

    @Override
    public boolean isDefaultNamespace(String uri) {
        return java.util.Objects.equals(lookupNamespaceURI(null), uri);
    }

    @Override
    public String lookupNamespaceURI(String prefix) {
        TreeNode from = this instanceof TreeDocument ? (TreeNode) ((TreeDocument) this).getDocumentElement() : this;
        for (TreeNode at = from; at != null; at = at.parent) {
            if (at instanceof TreeElement) {
                if (java.util.Objects.equals(at.getPrefix(), prefix) && at.getNamespaceURI() != null) {
                    return at.getNamespaceURI();
                }
                Node declared = at.getAttributes().getNamedItem(prefix == null ? "xmlns" : "xmlns:" + prefix);
                if (declared != null) {
                    return declared.getNodeValue().isEmpty() ? null : declared.getNodeValue();
                }
            }
        }
        return null;
    }

    @Override
    public boolean isEqualNode(Node other) {
        if (other == this) {
            return true;
        }
        if (other == null || other.getNodeType() != getNodeType() || !other.getNodeName().equals(getNodeName())
            || !java.util.Objects.equals(other.getNodeValue(), getNodeValue()) || !java.util.Objects.equals(other.getNamespaceURI(), getNamespaceURI())) {
            return false;
        }
        NamedNodeMap mine = getAttributes();
        NamedNodeMap theirs = other.getAttributes();
        for (int i = 0; mine != null && i < mine.getLength(); i++) {
            Node same = theirs.getNamedItem(mine.item(i).getNodeName());
            if (mine.getLength() != theirs.getLength() || same == null || !same.getNodeValue().equals(mine.item(i).getNodeValue())) {
                return false;
            }
        }
        if (mine != null && mine.getLength() != theirs.getLength()) {
            return false;
        }
        Node b = other.getFirstChild();
        for (TreeNode a = first; a != null; a = a.next, b = b.getNextSibling()) {
            if (b == null || !a.isEqualNode(b)) {
                return false;
            }
        }
        return b == null;
    }

    @Override
    public Object getFeature(String feature, String version) {
        return isSupported(feature, version) ? this : null;
    }

    @Override
    public Object setUserData(String key, Object data, UserDataHandler handler) {
        if (userData == null) {
            userData = new HashMap<>();
        }
        return data == null ? userData.remove(key) : userData.put(key, data);
    }

    @Override
    public Object getUserData(String key) {
        return userData == null ? null : userData.get(key);
    }

    @Override
    public String toString() {
        return "[" + getNodeName() + ": " + getNodeValue() + "]";
    }
}
