package javax.annotation.processing;

/** The interface Completion of JSR 269, annotation processing. */
public interface Completion {
    String getValue();

    String getMessage();
}
