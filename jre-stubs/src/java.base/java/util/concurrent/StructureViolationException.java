package java.util.concurrent;

public final class StructureViolationException extends RuntimeException {
    private static final long serialVersionUID = -7705327650798235468L;
    public StructureViolationException() {
    }

    public StructureViolationException(String message) {
        super(message);
    }
}
