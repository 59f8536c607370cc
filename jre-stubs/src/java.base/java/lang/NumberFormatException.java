package java.lang;

public class NumberFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = -2848938806368998894L;
    public NumberFormatException() {
        super();
    }

    public NumberFormatException(String message) {
        super(message);
    }

    static NumberFormatException forInputString(String text, int radix) {
        String tail = radix == 10 ? "" : " under radix " + radix;
        return new NumberFormatException("For input string: \"" + text + "\"" + tail);
    }

    static NumberFormatException forCharSequence(CharSequence text, int from, int to, int errorIndex) {
        return new NumberFormatException("Error at index " + (errorIndex - from) + " in: \""
                + text.subSequence(from, to) + "\"");
    }
}
