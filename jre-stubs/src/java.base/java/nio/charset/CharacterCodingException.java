package java.nio.charset;

/** A character encoding or decoding error. */
public class CharacterCodingException extends java.io.IOException {
    private static final long serialVersionUID = 8421532232154627783L;

    public CharacterCodingException() {
        super();
    }
}
