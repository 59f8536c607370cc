import javax.xml.parsers.*;
import javax.xml.transform.*;
import javax.xml.transform.dom.*;
import javax.xml.transform.stream.*;
import javax.xml.transform.sax.*;
import org.w3c.dom.*;
import org.xml.sax.*;
import java.io.*;
/** Transformers without a stylesheet: sources, results, output properties. */
public class XmlCopies {
    static Document parse(String s) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        f.setNamespaceAware(true);
        return f.newDocumentBuilder().parse(new InputSource(new StringReader(s)));
    }
    static void out(String what, Source s, String... props) throws Exception {
        try {
            Transformer t = TransformerFactory.newInstance().newTransformer();
            for (int i=0;i<props.length;i+=2) t.setOutputProperty(props[i],props[i+1]);
            StringWriter w = new StringWriter();
            t.transform(s, new StreamResult(w));
            System.out.println("== "+what+"\n"+w+"|");
        } catch (Exception e) {
            System.out.println("== "+what+" ! "+e);
        }
    }
    public static void main(String[] a) throws Exception {
        String x = "<?xml version='1.0'?><!--c--><a b='1&lt;\"&apos;&amp;&#10;' xmlns:p='urn:p'>t &lt;&gt;&amp;\"' é\u20ac<p:e/><f>in</f><![CDATA[<c>]]><?pi d?><!-- x --><g><h/>\n</g></a>";
        out("dom", new DOMSource(parse(x)));
        out("stream", new StreamSource(new StringReader(x)));
        out("omit", new DOMSource(parse(x)), OutputKeys.OMIT_XML_DECLARATION, "yes");
        out("indent", new DOMSource(parse(x)), OutputKeys.INDENT, "yes");
        out("indent2", new DOMSource(parse("<a><b><c>t</c><d/></b><!--k--><e>x<f/>y</e></a>")), OutputKeys.INDENT, "yes", "{http://xml.apache.org/xslt}indent-amount", "2");
        out("ascii", new DOMSource(parse(x)), OutputKeys.ENCODING, "US-ASCII");
        out("text", new DOMSource(parse(x)), OutputKeys.METHOD, "text");
        out("standalone", new DOMSource(parse(x)), OutputKeys.STANDALONE, "yes");
        out("doctype", new DOMSource(parse("<a/>")), OutputKeys.DOCTYPE_SYSTEM, "a.dtd", OutputKeys.INDENT, "yes");
        out("element", new DOMSource(parse(x).getDocumentElement().getLastChild()));
        out("sax", new SAXSource(new InputSource(new StringReader("<q z='1'>w</q>"))));
        out("bad", new StreamSource(new StringReader("<a>")));
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element r = d.createElement("r");
        d.appendChild(r);
        r.setAttribute("k","v");
        r.appendChild(d.createTextNode("hi"));
        r.appendChild(d.createElementNS("urn:n","n:x"));
        out("built", new DOMSource(d), OutputKeys.INDENT, "yes");
        DOMResult dr = new DOMResult();
        TransformerFactory.newInstance().newTransformer().transform(new StreamSource(new StringReader("<m><n o='p'/></m>")), dr);
        System.out.println(dr.getNode()+" "+dr.getNode().getFirstChild().getFirstChild().getAttributes().item(0));
        Transformer t = TransformerFactory.newInstance().newTransformer();
        System.out.println(t.getOutputProperty(OutputKeys.METHOD)+t.getOutputProperty(OutputKeys.INDENT)+t.getOutputProperty(OutputKeys.ENCODING));
        try {
            t.setOutputProperty("zz","1");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
