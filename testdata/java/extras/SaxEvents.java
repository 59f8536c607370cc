import javax.xml.parsers.*;
import org.xml.sax.*;
import org.xml.sax.ext.*;
import org.xml.sax.helpers.*;
import java.io.*;
/** SAX: events, entities, namespaces, where errors are and what they say. */
public class SaxEvents {
    static class H extends DefaultHandler2 {
        Locator l;
        public void setDocumentLocator(Locator x) {
            l=x;
        }
        void p(String s) {
            System.out.println(l.getLineNumber()+":"+l.getColumnNumber()+" "+s.replace("\n","\\n"));
        }
        public void startDocument() {
            System.out.println("start");
        }
        public void endDocument() {
            System.out.println("end");
        }
        public void startPrefixMapping(String a,String b) {
            p("map "+a+"="+b);
        }
        public void endPrefixMapping(String a) {
            p("unmap "+a);
        }
        public void startElement(String u,String n,String q,Attributes a) {
            StringBuilder b=new StringBuilder("<"+u+"|"+n+"|"+q);
            for(int i=0;i<a.getLength();i++) b.append(" "+a.getURI(i)+"|"+a.getLocalName(i)+"|"+a.getQName(i)+"|"+a.getType(i)+"="+a.getValue(i));
            p(b.toString());
        }
        public void endElement(String u,String n,String q) {
            p(">"+u+"|"+n+"|"+q);
        }
        public void characters(char[] c,int o,int n) {
            p("text["+new String(c,o,n)+"]");
        }
        public void processingInstruction(String t,String d) {
            p("pi "+t+" "+d);
        }
        public void comment(char[] c,int o,int n) {
            p("comment "+new String(c,o,n));
        }
        public void startCDATA() {
            p("cdata");
        }
        public void endCDATA() {
            p("/cdata");
        }
        public void startDTD(String a,String b,String c) {
            p("dtd "+a+b+c);
        }
        public void endDTD() {
            p("/dtd");
        }
        public void startEntity(String n) {
            p("ent "+n);
        }
        public void endEntity(String n) {
            p("/ent "+n);
        }
        public void ignorableWhitespace(char[] c,int o,int n) {
            p("ign");
        }
        public void skippedEntity(String s) {
            p("skip "+s);
        }
    }
    static void run(String x, boolean ns, boolean lex) {
        System.out.println("== "+x.replace("\n","\\n"));
        try {
            SAXParserFactory f = SAXParserFactory.newInstance();
            f.setNamespaceAware(ns);
            SAXParser p = f.newSAXParser();
            H h = new H();
            if (lex) p.setProperty("http://xml.org/sax/properties/lexical-handler", h);
            p.parse(new InputSource(new StringReader(x)), h);
        } catch (SAXParseException e) {
            System.out.println(e.getLineNumber()+":"+e.getColumnNumber()+" "+e.getMessage());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
    public static void main(String[] a) throws Exception {
        run("<?xml version='1.0'?>\n<!-- c --><r a='1' b=\"x &lt; &#65;\">t&amp;u<e/><![CDATA[<q>]]>\n<?pi data?></r>\n", true, true);
        run("<p:r xmlns:p='urn:p' xmlns='urn:d' p:a='1' a='2'><c xmlns=''/></p:r>", true, false);
        run("<p:r xmlns:p='urn:p' p:a='1'><c/></p:r>", false, false);
        run("<!DOCTYPE r [<!ENTITY e 'val<b/>'><!ATTLIST r d CDATA 'def' id ID #IMPLIED n NMTOKEN ' x '>]><r id='i'>&e;</r>", true, true);
        for (String s : new String[]{"","<a>","<a></b>","<a","<a b></a>","<a b=c/>","<a b='1' b='2'/>","<a/><b/>","text","<a>&foo;</a>","<a>& </a>","<a>&lt</a>","<p:a/>","<a p:b='1'/>","<a><?xml?></a>","<a><!-- -- --></a>","<a>]]></a>","<a b='<'/>","<a>\u0001</a>","<a>&#0;</a>","<a b='1'c='2'/>","<1a/>","<a></a >x","<a/>x","<!DOCTYPE a [<!ENTITY x '&x;'>]><a>&x;</a>","<a><b></a></b>","<a>\n\n<b></a>","<?xml encoding='UTF-8'?><a/>"}) run(s, true, false);
        XMLReader r = XMLReaderFactory.createXMLReader();
        System.out.println(r.getFeature("http://xml.org/sax/features/namespaces"));
        try {
            r.getFeature("nope");
        } catch (SAXException e) {
            System.out.println(e);
        }
        try {
            r.setProperty("nope", 1);
        } catch (SAXException e) {
            System.out.println(e);
        }
        SAXParserFactory f = SAXParserFactory.newInstance();
        try {
            f.setFeature("bogus", true);
        } catch (SAXException e) {
            System.out.println(e);
        }
        f.newSAXParser().parse(new ByteArrayInputStream("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u00e9</a>".getBytes("ISO-8859-1")), new DefaultHandler() {
            public void characters(char[] c, int o, int n) {
                System.out.println(new String(c, o, n));
            }
        });
        AttributesImpl at = new AttributesImpl();
        at.addAttribute("u","l","q","CDATA","v");
        System.out.println(at.getValue("q")+at.getValue("u","l")+at.getIndex("z"));
        NamespaceSupport n = new NamespaceSupport();
        n.pushContext();
        n.declarePrefix("p","urn:x");
        System.out.println(n.getURI("p")+n.getPrefix("urn:x")+java.util.Arrays.toString(n.processName("p:q",new String[3],false)));
    }
}
