package ijen.internal.xml;

import org.w3c.dom.CDATASection;
import org.w3c.dom.Comment;
import org.w3c.dom.DOMException;
import org.w3c.dom.Text;

/** Text and CDATA sections, and (below) comments. */
class TreeText extends TreeNode implements CDATASection {
    private final short kind;
    private String data;

    TreeText(TreeDocument owner, String data, short kind) {
        super(owner);
        this.data = data;
        this.kind = kind;
    }

    /** Not a {@link Text}, unlike the others. */
    static final class Remark extends TreeNode implements Comment {
        private final TreeText text;

        Remark(TreeDocument owner, String data) {
            super(owner);
            text = new TreeText(owner, data, COMMENT_NODE);
        }

        @Override
        public String getNodeName() {
            return "#comment";
        }

        @Override
        public short getNodeType() {
            return COMMENT_NODE;
        }

        @Override
        public String getNodeValue() {
            return text.data;
        }

        @Override
        public void setNodeValue(String value) {
            text.data = value;
        }

        @Override
        public String getTextContent() {
            return text.data;
        }

        @Override
        public void setTextContent(String value) {
            text.data = value;
        }

        @Override
        TreeNode copy(TreeDocument into, boolean deep) {
            return new Remark(into, text.data);
        }

        @Override
        public String getData() {
            return text.data;
        }

        @Override
        public void setData(String data) {
            text.data = data;
        }

        @Override
        public int getLength() {
            return text.data.length();
        }

        @Override
        public String substringData(int offset, int count) {
            return text.substringData(offset, count);
        }

        @Override
        public void appendData(String arg) {
            text.appendData(arg);
        }

        @Override
        public void insertData(int offset, String arg) {
            text.insertData(offset, arg);
        }

        @Override
        public void deleteData(int offset, int count) {
            text.deleteData(offset, count);
        }

        @Override
        public void replaceData(int offset, int count, String arg) {
            text.replaceData(offset, count, arg);
        }
    }

    @Override
    public String getNodeName() {
        return kind == TEXT_NODE ? "#text" : "#cdata-section";
    }

    @Override
    public short getNodeType() {
        return kind;
    }

    @Override
    public String getNodeValue() {
        return data;
    }

    @Override
    public void setNodeValue(String value) {
        data = value == null ? "" : value;
    }

    @Override
    public String getTextContent() {
        return data;
    }

    @Override
    public void setTextContent(String value) {
        setNodeValue(value);
    }

    @Override
    TreeNode copy(TreeDocument into, boolean deep) {
        return new TreeText(into, data, kind);
    }

    @Override
    public String getData() {
        return data;
    }

    @Override
    public void setData(String data) {
        setNodeValue(data);
    }

    @Override
    public int getLength() {
        return data.length();
    }

    @Override
    public String substringData(int offset, int count) {
        check(offset, count);
        return data.substring(offset, Math.min(data.length(), offset + count));
    }

    private void check(int offset, int count) {
        if (offset < 0 || count < 0 || offset > data.length()) {
            throw fault(DOMException.INDEX_SIZE_ERR);
        }
    }

    @Override
    public void appendData(String arg) {
        data += arg;
    }

    @Override
    public void insertData(int offset, String arg) {
        replaceData(offset, 0, arg);
    }

    @Override
    public void deleteData(int offset, int count) {
        replaceData(offset, count, "");
    }

    @Override
    public void replaceData(int offset, int count, String arg) {
        check(offset, count);
        data = data.substring(0, offset) + arg + data.substring(Math.min(data.length(), offset + count));
    }

    @Override
    public Text splitText(int offset) {
        check(offset, 0);
        TreeText rest = new TreeText(owner, data.substring(offset), kind);
        data = data.substring(0, offset);
        if (parent != null) {
            parent.link(rest, next);
        }
        return rest;
    }

    @Override
    public boolean isElementContentWhitespace() {
        return false;
    }

    @Override
    public String getWholeText() {
        TreeNode from = this;
        while (from.previous instanceof TreeText) {
            from = from.previous;
        }
        StringBuilder all = new StringBuilder();
        for (TreeNode at = from; at instanceof TreeText; at = at.next) {
            all.append(at.getNodeValue());
        }
        return all.toString();
    }

    @Override
    public Text replaceWholeText(String content) {
        while (previous instanceof TreeText) {
            parent.unlink(previous);
        }
        while (next instanceof TreeText) {
            parent.unlink(next);
        }
        if (content == null || content.isEmpty()) {
            if (parent != null) {
                parent.unlink(this);
            }
            return null;
        }
        data = content;
        return this;
    }
}
