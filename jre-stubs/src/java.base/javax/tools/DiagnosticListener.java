package javax.tools;

/** The interface DiagnosticListener of JSR 199, the compiler's interface. */
public interface DiagnosticListener<S> {
    void report(Diagnostic<? extends S> diagnostic);
}
