package java.nio.charset;

/** A character encoding or decoding error. */
public class CharacterCodingException extends java.io.IOException {
    private static final long serialVersionUID = 1L;

    public CharacterCodingException() {
        super();
    }
}
