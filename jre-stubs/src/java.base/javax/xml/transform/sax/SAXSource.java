package javax.xml.transform.sax;

import javax.xml.transform.Source;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The class SAXSource of javax.xml.transform.sax's. */
public class SAXSource implements Source {
    private XMLReader xmlReader;
    private InputSource inputSource;

    public static final String FEATURE = "http://javax.xml.transform.sax.SAXSource/feature";

    public SAXSource(InputSource inputSource) {
        this.inputSource = inputSource;
    }

    public SAXSource(XMLReader xmlReader, InputSource inputSource) {
        this.xmlReader = xmlReader;
        this.inputSource = inputSource;
    }

    public SAXSource() {
    }

    public void setXMLReader(XMLReader xmlReader) {
        this.xmlReader = xmlReader;
    }

    public XMLReader getXMLReader() {
        return xmlReader;
    }

    public void setInputSource(InputSource inputSource) {
        this.inputSource = inputSource;
    }

    public InputSource getInputSource() {
        return inputSource;
    }

    public void setSystemId(String text) {
        if (inputSource == null) {
            inputSource = new InputSource(text);
        } else {
            inputSource.setSystemId(text);
        }
    }

    public String getSystemId() {
        return inputSource == null ? null : inputSource.getSystemId();
    }

    public static InputSource sourceToInputSource(Source source) {
        if (source instanceof SAXSource) {
            return ((SAXSource) source).getInputSource();
        }
        if (!(source instanceof javax.xml.transform.stream.StreamSource)) {
            return null;
        }
        javax.xml.transform.stream.StreamSource stream = (javax.xml.transform.stream.StreamSource) source;
        InputSource input = new InputSource(stream.getSystemId());
        input.setByteStream(stream.getInputStream());
        input.setCharacterStream(stream.getReader());
        input.setPublicId(stream.getPublicId());
        return input;
    }

    public boolean isEmpty() {
        return xmlReader == null && inputSource == null;
    }
}
