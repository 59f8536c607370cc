package java.net;

/** The type of what is in a file of some name. */
public interface FileNameMap {
    String getContentTypeFor(String fileName);
}
