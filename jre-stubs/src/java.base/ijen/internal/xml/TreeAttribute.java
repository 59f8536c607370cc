package ijen.internal.xml;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.TypeInfo;

/** An attribute. Its value is kept as text; the child that shows it is made when it is asked for. */
final class TreeAttribute extends TreeNode implements Attr {
    final String uri;
    String name;
    final boolean qualified;
    TreeElement element;
    boolean identifies;
    boolean specified = true;
    private String value = "";

    TreeAttribute(TreeDocument owner, String uri, String name, boolean qualified) {
        super(owner);
        this.uri = uri;
        this.name = name;
        this.qualified = qualified;
    }

    private TreeNode child() {
        if (first == null && !value.isEmpty()) {
            link(new TreeText(owner, value, TEXT_NODE), null);
        }
        return first;
    }

    @Override
    public String getNodeName() {
        return name;
    }

    @Override
    public short getNodeType() {
        return ATTRIBUTE_NODE;
    }

    @Override
    public String getNodeValue() {
        return value;
    }

    @Override
    public void setNodeValue(String value) {
        setValue(value);
    }

    @Override
    public String getTextContent() {
        return value;
    }

    @Override
    public void setTextContent(String text) {
        setValue(text);
    }

    @Override
    public org.w3c.dom.Node getFirstChild() {
        return child();
    }

    @Override
    public org.w3c.dom.Node getLastChild() {
        return child();
    }

    @Override
    public int getLength() {
        return child() == null ? 0 : 1;
    }

    @Override
    public org.w3c.dom.Node item(int index) {
        return index == 0 ? child() : null;
    }

    @Override
    public boolean hasChildNodes() {
        return !value.isEmpty();
    }

    @Override
    TreeNode copy(TreeDocument into, boolean deep) {
        TreeAttribute copy = new TreeAttribute(into, uri, name, qualified);
        copy.value = value;
        return copy;
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
    public String getName() {
        return name;
    }

    @Override
    public boolean getSpecified() {
        return specified;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public void setValue(String value) {
        this.value = value == null ? "" : value;
        specified = true;
        if (first != null) {
            unlink(first);
        }
    }

    @Override
    public Element getOwnerElement() {
        return element;
    }

    @Override
    public TypeInfo getSchemaTypeInfo() {
        return TreeDocument.UNTYPED;
    }

    @Override
    public boolean isId() {
        return identifies;
    }

    @Override
    public String toString() {
        return name + "=\"" + value + "\"";
    }
}
