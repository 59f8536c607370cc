package javax.xml.transform.stream;

import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.transform.Source;

/** The class StreamSource of javax.xml.transform.stream's. */
public class StreamSource implements Source {
    private String publicId;
    private String systemId;
    private InputStream inputStream;
    private Reader reader;

    public static final String FEATURE = "http://javax.xml.transform.stream.StreamSource/feature";

    public StreamSource(Reader reader) {
        setReader(reader);
    }

    public StreamSource(Reader reader, String text) {
        setReader(reader);
        setSystemId(text);
    }

    public StreamSource(String text) {
        systemId = text;
    }

    public StreamSource(File file) {
        setSystemId(file);
    }

    public StreamSource() {
    }

    public StreamSource(InputStream inputStream) {
        setInputStream(inputStream);
    }

    public StreamSource(InputStream inputStream, String text) {
        setInputStream(inputStream);
        setSystemId(text);
    }

    public void setInputStream(InputStream inputStream) {
        this.inputStream = inputStream;
    }

    public InputStream getInputStream() {
        return inputStream;
    }

    public void setReader(Reader reader) {
        this.reader = reader;
    }

    public Reader getReader() {
        return reader;
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

    public void setSystemId(File file) {
        systemId = file.toURI().toASCIIString();
    }

    public boolean isEmpty() {
        return publicId == null && systemId == null && inputStream == null && reader == null;
    }
}
