import java.io.StringReader;
import java.util.*;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.*;
import org.w3c.dom.*;
import org.xml.sax.InputSource;

/** A small report, as programs read their configuration. */
public class Inventory {
    public static void main(String[] args) throws Exception {
        StringBuilder xml = new StringBuilder("<shop>");
        Random r = new Random(1);
        for (int i = 0; i < 60; i++) {
            xml.append("<item sku='S").append(i).append("' kind='").append("abc".charAt(r.nextInt(3))).append("'><name>Thing ").append(i)
                .append("</name><price currency='").append(r.nextBoolean() ? "EUR" : "USD").append("'>").append(r.nextInt(10000) / 100.0).append("</price><tags>");
            for (int k = r.nextInt(4); k > 0; k--) {
                xml.append("<tag>t").append(r.nextInt(5)).append("</tag>");
            }
            xml.append("</tags></item>");
        }
        xml.append("</shop>");
        Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml.toString())));
        XPath x = XPathFactory.newInstance().newXPath();
        System.out.println(x.evaluate("count(/shop/item)", d) + " items, " + x.evaluate("count(//tag)", d) + " tags");
        for (String kind : List.of("a", "b", "c")) {
            x.setXPathVariableResolver(name -> name.getLocalPart().equals("kind") ? kind : null);
            System.out.printf(Locale.ROOT, "%s %s %.2f %s%n", kind, x.evaluate("count(//item[@kind=$kind])", d),
                (Double) x.evaluate("sum(//item[@kind=$kind]/price[@currency='EUR'])", d, XPathConstants.NUMBER),
                x.evaluate("//item[@kind=$kind][last()]/name", d));
        }
        XPathExpression dear = x.compile("//item[price > 90]");
        NodeList found = (NodeList) dear.evaluate(d, XPathConstants.NODESET);
        XPathExpression name = x.compile("concat(name, ' (', price/@currency, ' ', price, ')')");
        for (int i = 0; i < found.getLength(); i++) {
            System.out.println(name.evaluate(found.item(i)) + " tagged " + x.evaluate("count(tags/tag)", found.item(i)));
        }
        Element first = (Element) x.evaluate("//item[tags/tag='t3' and not(tags/tag='t1')][1]", d, XPathConstants.NODE);
        System.out.println(first.getAttribute("sku") + " " + x.evaluate("following-sibling::item[2]/@sku", first) + " " + x.evaluate("count(preceding::item)", first));
        first.setAttribute("kind", "z");
        System.out.println(x.evaluate("//*[@kind='z']/name", d) + " " + (Boolean) x.evaluate("//item[@kind='q']", d, XPathConstants.BOOLEAN));
        Node none = (Node) x.evaluate("//nothing", d, XPathConstants.NODE);
        System.out.println(none + " " + x.evaluate("//nothing", d).isEmpty());
        Set<String> tags = new TreeSet<>();
        for (Node tag : x.evaluateExpression("//tag[not(. = preceding::tag)]", d, XPathNodes.class)) {
            tags.add(tag.getTextContent());
        }
        System.out.println(tags);
    }
}
