package ijen.internal.xml;

import org.w3c.dom.Attr;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Comment;
import org.w3c.dom.DOMConfiguration;
import org.w3c.dom.DOMException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.EntityReference;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;
import org.w3c.dom.TypeInfo;

/** A document, and the maker of its nodes. */
final class TreeDocument extends TreeNode implements Document {
    static final DOMImplementation IMPLEMENTATION = new DOMImplementation() {
        @Override
        public boolean hasFeature(String feature, String version) {
            String name = feature == null ? "" : feature.startsWith("+") ? feature.substring(1) : feature;
            return (name.equalsIgnoreCase("Core") || name.equalsIgnoreCase("XML")) && (version == null || version.isEmpty() || version.matches("[123]\\.0"));
        }

        @Override
        public DocumentType createDocumentType(String name, String publicId, String systemId) {
            checkName(name);
            return new Type(null, name, publicId, systemId);
        }

        @Override
        public Document createDocument(String uri, String name, DocumentType type) {
            TreeDocument document = new TreeDocument();
            if (type != null) {
                ((Type) type).owner = document;
                document.appendChild(type);
            }
            if (name != null) {
                document.appendChild(document.createElementNS(uri, name));
            }
            return document;
        }

        @Override
        public Object getFeature(String feature, String version) {
            return hasFeature(feature, version) ? this : null;
        }
    };
    static final TypeInfo UNTYPED = new TypeInfo() {
        @Override
        public String getTypeName() {
            return null;
        }

        @Override
        public String getTypeNamespace() {
            return null;
        }

        @Override
        public boolean isDerivedFrom(String uri, String name, int method) {
            return false;
        }
    };

    /** Counts what is done to the tree, for lists that are kept up to date. */
    int changes;
    private String uri;
    private String version = "1.0";
    String encoding;
    private boolean standalone;
    private boolean checking = true;

    TreeDocument() {
        super(null);
    }

    /** A document type; its entities and notations are not kept. */
    static final class Type extends TreeNode implements DocumentType {
        private final String name;
        private final String publicId;
        private final String systemId;

        Type(TreeDocument owner, String name, String publicId, String systemId) {
            super(owner);
            this.name = name;
            this.publicId = publicId;
            this.systemId = systemId;
        }

        @Override
        TreeNode copy(TreeDocument into, boolean deep) {
            return new Type(into, name, publicId, systemId);
        }

        @Override
        public String getNodeName() {
            return name;
        }

        @Override
        public short getNodeType() {
            return DOCUMENT_TYPE_NODE;
        }

        @Override
        public String getTextContent() {
            return null;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public NamedNodeMap getEntities() {
            return new TreeAttributes(null);
        }

        @Override
        public NamedNodeMap getNotations() {
            return new TreeAttributes(null);
        }

        @Override
        public String getPublicId() {
            return publicId;
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public String getInternalSubset() {
            return null;
        }
    }

    private static final class Fragment extends TreeNode implements DocumentFragment {
        Fragment(TreeDocument owner) {
            super(owner);
        }

        @Override
        boolean takes(TreeNode child) {
            return child.getNodeType() != ATTRIBUTE_NODE && child.getNodeType() != DOCUMENT_NODE && child.getNodeType() != DOCUMENT_TYPE_NODE;
        }

        @Override
        TreeNode copy(TreeDocument into, boolean deep) {
            Fragment copy = new Fragment(into);
            if (deep) {
                copyChildren(copy);
            }
            return copy;
        }

        @Override
        public String getNodeName() {
            return "#document-fragment";
        }

        @Override
        public short getNodeType() {
            return DOCUMENT_FRAGMENT_NODE;
        }
    }

    private static final class Instruction extends TreeNode implements ProcessingInstruction {
        private final String target;
        private String data;

        Instruction(TreeDocument owner, String target, String data) {
            super(owner);
            this.target = target;
            this.data = data;
        }

        @Override
        TreeNode copy(TreeDocument into, boolean deep) {
            return new Instruction(into, target, data);
        }

        @Override
        public String getNodeName() {
            return target;
        }

        @Override
        public short getNodeType() {
            return PROCESSING_INSTRUCTION_NODE;
        }

        @Override
        public String getNodeValue() {
            return data;
        }

        @Override
        public void setNodeValue(String value) {
            data = value;
        }

        @Override
        public String getTextContent() {
            return data;
        }

        @Override
        public void setTextContent(String value) {
            data = value;
        }

        @Override
        public String getTarget() {
            return target;
        }

        @Override
        public String getData() {
            return data;
        }

        @Override
        public void setData(String data) {
            this.data = data;
        }
    }

    @Override
    boolean takes(TreeNode child) {
        short kind = child.getNodeType();
        if (kind == ELEMENT_NODE) {
            return getDocumentElement() == null || child.parent == this;
        }
        return kind == COMMENT_NODE || kind == PROCESSING_INSTRUCTION_NODE || kind == DOCUMENT_TYPE_NODE && (getDoctype() == null || child.parent == this);
    }

    @Override
    TreeNode copy(TreeDocument into, boolean deep) {
        TreeDocument copy = new TreeDocument();
        copy.uri = uri;
        if (deep) {
            copyChildren(copy);
        }
        return copy;
    }

    static void checkName(String name) {
        boolean good = name != null && !name.isEmpty() && Scanner.nameStart(name.codePointAt(0));
        for (int i = 0; good && i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            good = Scanner.nameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == 0xB7 || c >= 0x300 && c <= 0x36F;
        }
        if (!good) {
            throw fault(DOMException.INVALID_CHARACTER_ERR);
        }
    }

    private static void checkName(String uri, String name) {
        checkName(name);
        int colon = name.indexOf(':');
        if (colon == 0 || colon == name.length() - 1 || colon != name.lastIndexOf(':') || colon > 0 && uri == null) {
            throw fault(DOMException.NAMESPACE_ERR);
        }
    }

    @Override
    public String getNodeName() {
        return "#document";
    }

    @Override
    public short getNodeType() {
        return DOCUMENT_NODE;
    }

    @Override
    public String getTextContent() {
        return null;
    }

    @Override
    public void setTextContent(String text) {
    }

    @Override
    public DocumentType getDoctype() {
        for (TreeNode child = first; child != null; child = child.next) {
            if (child instanceof DocumentType) {
                return (DocumentType) child;
            }
        }
        return null;
    }

    @Override
    public DOMImplementation getImplementation() {
        return IMPLEMENTATION;
    }

    @Override
    public Element getDocumentElement() {
        for (TreeNode child = first; child != null; child = child.next) {
            if (child instanceof TreeElement) {
                return (TreeElement) child;
            }
        }
        return null;
    }

    @Override
    public Element createElement(String name) {
        checkName(name);
        return new TreeElement(this, null, name, false);
    }

    @Override
    public DocumentFragment createDocumentFragment() {
        return new Fragment(this);
    }

    @Override
    public Text createTextNode(String data) {
        return new TreeText(this, data, TEXT_NODE);
    }

    @Override
    public Comment createComment(String data) {
        return new TreeText.Remark(this, data);
    }

    @Override
    public CDATASection createCDATASection(String data) {
        return new TreeText(this, data, CDATA_SECTION_NODE);
    }

    @Override
    public ProcessingInstruction createProcessingInstruction(String target, String data) {
        checkName(target);
        return new Instruction(this, target, data);
    }

    @Override
    public Attr createAttribute(String name) {
        checkName(name);
        return new TreeAttribute(this, null, name, false);
    }

    @Override
    public EntityReference createEntityReference(String name) {
        throw fault(DOMException.NOT_SUPPORTED_ERR);
    }

    @Override
    public NodeList getElementsByTagName(String name) {
        return TreeElement.Found.below(this, null, name, false);
    }

    @Override
    public Node importNode(Node imported, boolean deep) {
        if (imported.getNodeType() == DOCUMENT_NODE || imported.getNodeType() == DOCUMENT_TYPE_NODE || !(imported instanceof TreeNode)) {
            throw fault(DOMException.NOT_SUPPORTED_ERR);
        }
        return ((TreeNode) imported).copy(this, deep);
    }

    @Override
    public Element createElementNS(String uri, String name) {
        String namespace = uri == null || uri.isEmpty() ? null : uri;
        checkName(namespace, name);
        return new TreeElement(this, namespace, name, true);
    }

    @Override
    public Attr createAttributeNS(String uri, String name) {
        String namespace = uri == null || uri.isEmpty() ? null : uri;
        checkName(namespace, name);
        return new TreeAttribute(this, namespace, name, true);
    }

    @Override
    public NodeList getElementsByTagNameNS(String uri, String local) {
        return TreeElement.Found.below(this, uri, local, true);
    }

    @Override
    public Element getElementById(String id) {
        NodeList all = getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            for (TreeAttribute each : ((TreeElement) all.item(i)).attributes.all) {
                if (each.identifies && each.getValue().equals(id)) {
                    return (Element) all.item(i);
                }
            }
        }
        return null;
    }

    @Override
    public String getInputEncoding() {
        return encoding;
    }

    @Override
    public String getXmlEncoding() {
        return encoding;
    }

    @Override
    public boolean getXmlStandalone() {
        return standalone;
    }

    @Override
    public void setXmlStandalone(boolean xmlStandalone) {
        standalone = xmlStandalone;
    }

    @Override
    public String getXmlVersion() {
        return version;
    }

    @Override
    public void setXmlVersion(String xmlVersion) {
        if (!"1.0".equals(xmlVersion) && !"1.1".equals(xmlVersion)) {
            throw fault(DOMException.NOT_SUPPORTED_ERR);
        }
        version = xmlVersion;
    }

    @Override
    public boolean getStrictErrorChecking() {
        return checking;
    }

    @Override
    public void setStrictErrorChecking(boolean strict) {
        checking = strict;
    }

    @Override
    public String getDocumentURI() {
        return uri;
    }

    @Override
    public void setDocumentURI(String uri) {
        this.uri = uri;
    }

    @Override
    public Node adoptNode(Node source) {
        TreeNode node = (TreeNode) source;
        if (node.parent != null) {
            node.parent.unlink(node);
        } else if (node instanceof TreeAttribute && ((TreeAttribute) node).element != null) {
            ((TreeAttribute) node).element.attributes.remove((TreeAttribute) node);
        }
        adopt(node);
        return node;
    }

    private void adopt(TreeNode node) {
        node.owner = this;
        if (node instanceof TreeElement) {
            ((TreeElement) node).attributes.all.forEach(each -> each.owner = this);
        }
        for (TreeNode child = node.first; child != null; child = child.next) {
            adopt(child);
        }
    }

    @Override
    public DOMConfiguration getDomConfig() {
        throw fault(DOMException.NOT_SUPPORTED_ERR);
    }

    @Override
    public void normalizeDocument() {
        normalize();
    }

    @Override
    public Node renameNode(Node node, String uri, String name) {
        throw fault(DOMException.NOT_SUPPORTED_ERR);
    }
}
