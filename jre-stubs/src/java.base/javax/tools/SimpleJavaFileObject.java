package javax.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/** The class SimpleJavaFileObject of JSR 199, the compiler's interface. */
public class SimpleJavaFileObject implements JavaFileObject {
    protected final URI uri;
    protected final JavaFileObject.Kind kind;

    protected SimpleJavaFileObject(URI uri, JavaFileObject.Kind kind) {
        if (uri.getPath() == null) {
            throw new IllegalArgumentException("URI must have a path: " + uri);
        }
        this.uri = uri;
        this.kind = java.util.Objects.requireNonNull(kind);
    }

    public URI toUri() {
        return uri;
    }

    public String getName() {
        return toUri().getPath();
    }

    public InputStream openInputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    public OutputStream openOutputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    public Reader openReader(boolean flag) throws IOException {
        CharSequence content = getCharContent(flag);
        if (content == null) {
            throw new UnsupportedOperationException();
        }
        return new java.io.StringReader(content.toString());
    }

    public CharSequence getCharContent(boolean flag) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Writer openWriter() throws IOException {
        return new java.io.OutputStreamWriter(openOutputStream());
    }

    public long getLastModified() {
        return 0L;
    }

    public boolean delete() {
        return false;
    }

    public JavaFileObject.Kind getKind() {
        return kind;
    }

    public boolean isNameCompatible(String text, JavaFileObject.Kind kind) {
        String base = text + kind.extension;
        return kind.equals(getKind()) && (base.equals(toUri().getPath()) || toUri().getPath().endsWith("/" + base));
    }

    public NestingKind getNestingKind() {
        return null;
    }

    public Modifier getAccessLevel() {
        return null;
    }

    public String toString() {
        return getClass().getName() + "[" + toUri() + "]";
    }

    public static JavaFileObject forSource(URI uri, String text) {
        java.util.Objects.requireNonNull(text);
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
