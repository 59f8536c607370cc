package ijen.internal.xml;

import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.NamespaceSupport;

/** Tells handlers of a tree as if it were parsed; prefixes that nobody declared are declared where they are used. */
final class Walker {
    private final ContentHandler content;
    private final LexicalHandler lexical;
    private final NamespaceSupport scopes = new NamespaceSupport();

    Walker(ContentHandler content, LexicalHandler lexical) {
        this.content = content;
        this.lexical = lexical;
    }

    /** Depth first, without recursion. */
    void walk(Node top) throws SAXException {
        Node at = top;
        while (at != null) {
            enter(at);
            Node next = at.getFirstChild();
            while (next == null && at != null) {
                leave(at);
                if (at == top) {
                    return;
                }
                next = at.getNextSibling();
                if (next == null) {
                    at = at.getParentNode();
                }
            }
            at = next;
        }
    }

    private void enter(Node node) throws SAXException {
        String value = node.getNodeValue();
        char[] text = value == null ? new char[0] : value.toCharArray();
        switch (node.getNodeType()) {
            case Node.TEXT_NODE -> content.characters(text, 0, text.length);
            case Node.CDATA_SECTION_NODE -> {
                if (lexical != null) {
                    lexical.startCDATA();
                }
                content.characters(text, 0, text.length);
                if (lexical != null) {
                    lexical.endCDATA();
                }
            }
            case Node.COMMENT_NODE -> {
                if (lexical != null) {
                    lexical.comment(text, 0, text.length);
                }
            }
            case Node.PROCESSING_INSTRUCTION_NODE -> content.processingInstruction(node.getNodeName(), value);
            case Node.ELEMENT_NODE -> start(node);
            default -> {
            }
        }
    }

    private void start(Node node) throws SAXException {
        AttributesImpl declared = new AttributesImpl();
        AttributesImpl others = new AttributesImpl();
        NamedNodeMap all = node.getAttributes();
        scopes.pushContext();
        for (int i = 0; i < all.getLength(); i++) {
            Node each = all.item(i);
            String name = each.getNodeName();
            String uri = each.getNamespaceURI() == null ? "" : each.getNamespaceURI();
            String local = each.getLocalName() == null ? name : each.getLocalName();
            boolean declaration = name.equals("xmlns") || name.startsWith("xmlns:");
            (declaration ? declared : others).addAttribute(uri, local, name, "CDATA", each.getNodeValue());
            if (declaration) {
                scopes.declarePrefix(name.equals("xmlns") ? "" : local, each.getNodeValue());
            }
        }
        bind(node, declared);
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getPrefix() != null) {
                bind(all.item(i), declared);
            }
        }
        for (int i = 0; i < others.getLength(); i++) {
            declared.addAttribute(others.getURI(i), others.getLocalName(i), others.getQName(i), "CDATA", others.getValue(i));
        }
        content.startElement(uri(node), local(node), node.getNodeName(), declared);
    }

    private void bind(Node node, AttributesImpl declared) {
        String prefix = node.getPrefix() == null ? "" : node.getPrefix();
        String uri = uri(node);
        String known = scopes.getURI(prefix);
        if (node.getLocalName() == null || prefix.equals("xml") || prefix.equals("xmlns") || uri.equals(known == null ? "" : known)) {
            return;
        }
        scopes.declarePrefix(prefix, uri);
        declared.addAttribute("http://www.w3.org/2000/xmlns/", prefix, prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, "CDATA", uri);
    }

    private static String uri(Node node) {
        return node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
    }

    private static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    private void leave(Node node) throws SAXException {
        if (node.getNodeType() == Node.ELEMENT_NODE) {
            content.endElement(uri(node), local(node), node.getNodeName());
            scopes.popContext();
        }
    }
}
