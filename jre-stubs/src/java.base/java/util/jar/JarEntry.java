package java.util.jar;

import java.io.IOException;
import java.security.cert.Certificate;
import java.util.zip.ZipEntry;

/** An entry of a JAR archive. */
public class JarEntry extends ZipEntry {
    Attributes attr;
    /** The name in the archive, where it is another. */
    String realName;

    public JarEntry(String name) {
        super(name);
    }

    public JarEntry(ZipEntry ze) {
        super(ze);
    }

    public JarEntry(JarEntry je) {
        this((ZipEntry) je);
        attr = je.attr;
    }

    public Attributes getAttributes() throws IOException {
        return attr;
    }

    public Certificate[] getCertificates() {
        return null;
    }

    /** Null: no signatures are looked at. */
    public java.security.CodeSigner[] getCodeSigners() {
        return null;
    }

    public String getRealName() {
        return realName == null ? getName() : realName;
    }
}
