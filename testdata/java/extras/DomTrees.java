import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** DOM: documents parsed, walked, changed and built. */
public class DomTrees {
    static void show(Node node, String indent) {
        StringBuilder line = new StringBuilder(indent).append(node.getNodeType()).append(' ').append(node.getNodeName()).append(' ').append(node.getNodeValue());
        line.append(' ').append(node.getNamespaceURI()).append(' ').append(node.getPrefix()).append(' ').append(node.getLocalName());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            line.append(" {").append(attributes.item(i)).append(' ').append(attributes.item(i).getNamespaceURI()).append('}');
        }
        System.out.println(line.toString().replace("\n", "\\n"));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            show(child, indent + "  ");
        }
    }

    interface Op {
        Object run() throws Exception;
    }

    static void attempt(String what, Op op) {
        try {
            System.out.println(what + " = " + op.run());
        } catch (DOMException e) {
            System.out.println(what + " ! " + e.code + " " + e.getMessage());
        } catch (Exception e) {
            System.out.println(what + " ! " + e);
        }
    }

    static Document parse(String text, boolean namespaces) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(namespaces);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    public static void main(String[] args) throws Exception {
        String text = "<?xml version='1.0'?><!-- top --><order id='7' z='1' a='2' xmlns:p='urn:p'>\n <p:item p:n='1'>pen &amp; ink</p:item><item n='2'><![CDATA[<raw>]]></item>"
            + "<?go on?><!--in--><empty/></order>";
        show(parse(text, true), "");
        show(parse(text, false), "");
        Document d = parse(text, true);
        Element root = d.getDocumentElement();
        System.out.println(root.getAttribute("id") + root.getAttribute("none") + root.hasAttribute("z") + " " + root.getTextContent().trim() + " " + d + " " + root + " " + root.getFirstChild());
        NodeList items = d.getElementsByTagName("item");
        NodeList all = root.getElementsByTagNameNS("*", "item");
        System.out.println(items.getLength() + " " + all.getLength() + " " + ((Element) all.item(0)).getAttributeNS("urn:p", "n") + " " + items.item(5));
        Element added = d.createElement("item");
        added.setAttribute("n", "3");
        added.appendChild(d.createTextNode("x < y"));
        root.insertBefore(added, items.item(0));
        System.out.println(items.getLength() + " " + added.getNextSibling().getNodeName() + " " + root.getChildNodes().getLength() + " " + added.getParentNode().getNodeName());
        root.removeChild(items.item(1));
        System.out.println(items.getLength() + " " + root.lookupNamespaceURI("p") + " " + root.lookupPrefix("urn:p"));
        Node copy = root.cloneNode(true);
        System.out.println(copy.isEqualNode(root) + " " + copy.isSameNode(root) + " " + copy.getParentNode() + " " + copy.getChildNodes().getLength());
        Text t = (Text) added.getFirstChild();
        Text rest = t.splitText(2);
        System.out.println(t.getData() + "|" + rest.getData() + "|" + added.getChildNodes().getLength() + "|" + t.getWholeText());
        added.normalize();
        System.out.println(added.getChildNodes().getLength() + " " + added.getFirstChild());
        added.setTextContent("new");
        added.setAttributeNS("urn:q", "q:k", "v");
        show(added, "");
        attempt("hierarchy", () -> added.appendChild(root));
        attempt("second root", () -> d.appendChild(d.createElement("again")));
        attempt("text in document", () -> d.appendChild(d.createTextNode("t")));
        attempt("not found", () -> added.removeChild(root));
        attempt("bad name", () -> d.createElement("1x"));
        attempt("bad prefix", () -> d.createElementNS(null, "a:b"));
        attempt("other document", () -> root.appendChild(parse("<a/>", true).getDocumentElement()));
        attempt("used attribute", () -> added.setAttributeNode(root.getAttributeNode("id")));
        attempt("import", () -> root.appendChild(d.importNode(parse("<a><b c='d'/></a>", true).getDocumentElement(), true)).getFirstChild().getAttributes().item(0));
        attempt("adopt", () -> d.adoptNode(parse("<q/>", true).getDocumentElement()).getOwnerDocument() == d);
        attempt("index", () -> ((Text) added.getFirstChild()).substringData(9, 1));
        attempt("position", () -> root.compareDocumentPosition(added) + " " + added.compareDocumentPosition(root) + " " + added.compareDocumentPosition(root.getLastChild()));
        Document built = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Node fragment = built.createDocumentFragment();
        fragment.appendChild(built.createElement("one"));
        fragment.appendChild(built.createComment("two"));
        built.appendChild(built.createElement("root")).appendChild(fragment);
        show(built, "");
        System.out.println(fragment.hasChildNodes() + " " + built.getDocumentElement().getUserData("k") + built.getDocumentElement().setUserData("k", "u", null) + built.getDocumentElement().getUserData("k"));
        Document ids = parse("<!DOCTYPE r [<!ATTLIST r i ID #IMPLIED>]><r i='x'/>", true);
        System.out.println(ids.getElementById("x") + " " + ids.getElementById("y") + " " + ids.getDoctype().getName());
        for (String bad : new String[] {"<a>", "<a></b>", ""}) {
            try {
                parse(bad, true);
            } catch (SAXException e) {
                System.out.println(e.getMessage());
            }
        }
        DocumentBuilderFactory quiet = DocumentBuilderFactory.newInstance();
        quiet.setIgnoringComments(true);
        quiet.setCoalescing(true);
        show(quiet.newDocumentBuilder().parse(new ByteArrayInputStream("<a>1<![CDATA[2]]>3<!--c--></a>".getBytes(StandardCharsets.UTF_8))), "");
    }
}
