package java.util.jar;

/** Thrown: jar. */
public class JarException extends java.util.zip.ZipException {
    private static final long serialVersionUID = 7159778400963954473L;

    public JarException() {
    }

    public JarException(String msg) {
        super(msg);
    }
}
