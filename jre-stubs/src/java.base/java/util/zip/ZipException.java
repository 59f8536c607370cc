package java.util.zip;

import java.io.IOException;

/** An archive is not what it should be. */
public class ZipException extends IOException {
    private static final long serialVersionUID = 8000196834066748623L;

    public ZipException() {
    }

    public ZipException(String s) {
        super(s);
    }
}
