package org.xml.sax;

import java.io.InputStream;
import java.io.Reader;

/** The class InputSource of SAX 2. */
public class InputSource {
    private String publicId;
    private String systemId;
    private InputStream byteStream;
    private String encoding;
    private Reader characterStream;


    public InputSource(Reader reader) {
        setCharacterStream(reader);
    }

    public InputSource(InputStream inputStream) {
        setByteStream(inputStream);
    }

    public InputSource(String text) {
        setSystemId(text);
    }

    public InputSource() {
    }

    public void setPublicId(String text) {
        publicId = text;
    }

    public String getPublicId() {
        return publicId;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public String getSystemId() {
        return systemId;
    }

    public void setByteStream(InputStream inputStream) {
        byteStream = inputStream;
    }

    public InputStream getByteStream() {
        return byteStream;
    }

    public void setEncoding(String text) {
        encoding = text;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setCharacterStream(Reader reader) {
        characterStream = reader;
    }

    public Reader getCharacterStream() {
        return characterStream;
    }

    public boolean isEmpty() {
        return publicId == null && systemId == null && byteStream == null && characterStream == null && encoding == null;
    }
}
