import javax.xml.transform.*;
import javax.xml.transform.stream.*;
import java.io.*;
/** Where indented output has its lines. */
public class XmlIndents {
    public static void main(String[] a) throws Exception {
        for (String s : new String[]{"<a>\n  <b/>\n\n  <c>x</c>\n</a>","<a>  pre<b/>  post  </a>","<a>\n\n txt\n<b/></a>","<a> <b>\n y \n</b></a>","<a><b> </b><c/></a>","<a>x<!--k--></a>","<a><!--k-->x</a>","<a><![CDATA[1]]></a>","<a><b/>x<![CDATA[1]]>y</a>","<a>1&amp;2<b/></a>","<a/>","<?p q?><a/><!--z-->"}) {
            Transformer t = TransformerFactory.newInstance().newTransformer();
            t.setOutputProperty(OutputKeys.INDENT,"yes");
            StringWriter w = new StringWriter();
            t.transform(new StreamSource(new StringReader(s)), new StreamResult(w));
            System.out.println(w.toString().replace("\n","\\n").replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>","#"));
        }
    }
}
