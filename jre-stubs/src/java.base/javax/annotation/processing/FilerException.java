package javax.annotation.processing;

import java.io.IOException;

/** Thrown: filer, of JSR 269, annotation processing. */
public class FilerException extends IOException {
    private static final long serialVersionUID = 8426423106453163293L;

    public FilerException(String text) {
        super(text);
    }
}
