package javax.xml.transform.stream;

import java.io.File;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.transform.Result;

/** The class StreamResult of javax.xml.transform.stream's. */
public class StreamResult implements Result {
    private String systemId;
    private OutputStream outputStream;
    private Writer writer;

    public static final String FEATURE = "http://javax.xml.transform.stream.StreamResult/feature";

    public StreamResult(File file) {
        setSystemId(file);
    }

    public StreamResult(String text) {
        systemId = text;
    }

    public StreamResult(Writer writer) {
        setWriter(writer);
    }

    public StreamResult(OutputStream outputStream) {
        setOutputStream(outputStream);
    }

    public StreamResult() {
    }

    public void setOutputStream(OutputStream outputStream) {
        this.outputStream = outputStream;
    }

    public OutputStream getOutputStream() {
        return outputStream;
    }

    public void setWriter(Writer writer) {
        this.writer = writer;
    }

    public Writer getWriter() {
        return writer;
    }

    public void setSystemId(String text) {
        systemId = text;
    }

    public void setSystemId(File file) {
        systemId = file.toURI().toASCIIString();
    }

    public String getSystemId() {
        return systemId;
    }
}
