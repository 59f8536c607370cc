package javax.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;

/** The interface FileObject of JSR 199, the compiler's interface. */
public interface FileObject {
    URI toUri();

    String getName();

    InputStream openInputStream() throws IOException;

    OutputStream openOutputStream() throws IOException;

    Reader openReader(boolean flag) throws IOException;

    CharSequence getCharContent(boolean flag) throws IOException;

    Writer openWriter() throws IOException;

    long getLastModified();

    boolean delete();
}
