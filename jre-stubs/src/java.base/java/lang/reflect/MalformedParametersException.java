package java.lang.reflect;

public class MalformedParametersException extends RuntimeException {
    public MalformedParametersException() {
        super();
    }

    public MalformedParametersException(String message) {
        super(message);
    }
}
