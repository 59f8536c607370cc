package javax.xml.transform.sax;

import javax.xml.transform.Result;
import org.xml.sax.ContentHandler;
import org.xml.sax.ext.LexicalHandler;

/** The class SAXResult of javax.xml.transform.sax's. */
public class SAXResult implements Result {
    private ContentHandler contentHandler;
    private LexicalHandler lexicalHandler;
    private String systemId;

    public static final String FEATURE = "http://javax.xml.transform.sax.SAXResult/feature";

    public SAXResult() {
    }

    public SAXResult(ContentHandler contentHandler) {
        setHandler(contentHandler);
    }

    public void setHandler(ContentHandler contentHandler) {
        this.contentHandler = contentHandler;
    }

    public ContentHandler getHandler() {
        return contentHandler;
    }

    public void setLexicalHandler(LexicalHandler lexicalHandler) {
        this.lexicalHandler = lexicalHandler;
    }

    public LexicalHandler getLexicalHandler() {
        return lexicalHandler;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public String getSystemId() {
        return systemId;
    }
}
