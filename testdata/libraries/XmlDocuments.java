// library-if-installed: dom4j jdom2 jaxen
import java.io.*;
import java.util.*;
/** dom4j, JDOM and Jaxen over the built-in parsers. */
public class XmlDocuments {
    static void t(String n, java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(n+" "+c.call());
        } catch (Throwable e) {
            System.out.println(n+" !! "+e);
            Throwable r=e;
            while(r.getCause()!=null) r=r.getCause();
            System.out.println(r);
        }
    }
    public static void main(String[] a) {
        String x = "<a b='1' xmlns:p='urn:p'><!--k--><c>t &amp; u</c><p:c>u</p:c></a>";
        t("dom4j", () -> { var d = org.dom4j.DocumentHelper.parseText(x); return d.getRootElement().elements("c").size()+" "+d.asXML()+" "+d.selectNodes("//c").size(); });
        t("dom4jsax", () -> new org.dom4j.io.SAXReader().read(new StringReader(x)).getRootElement().attributeValue("b"));
        t("dom4jbad", () -> org.dom4j.DocumentHelper.parseText("<a>"));
        t("dom4jout", () -> { var w = new StringWriter(); var o = new org.dom4j.io.XMLWriter(w, org.dom4j.io.OutputFormat.createPrettyPrint()); o.write(org.dom4j.DocumentHelper.parseText(x)); return w; });
        t("jdom", () -> { var d = new org.jdom2.input.SAXBuilder().build(new StringReader(x)); return new org.jdom2.output.XMLOutputter(org.jdom2.output.Format.getPrettyFormat()).outputString(d); });
        t("jdomx", () -> org.jdom2.xpath.XPathFactory.instance().compile("//c").evaluate(new org.jdom2.input.SAXBuilder().build(new StringReader(x))).size());
        t("jdombad", () -> new org.jdom2.input.SAXBuilder().build(new StringReader("<a></b>")));
        t("jaxen", () -> new org.jaxen.dom.DOMXPath("count(//*)").evaluate(javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(x.getBytes()))));
    }
}
