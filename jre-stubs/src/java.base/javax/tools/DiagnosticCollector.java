package javax.tools;

import java.util.List;

/** The class DiagnosticCollector of JSR 199, the compiler's interface. */
public final class DiagnosticCollector<S> implements DiagnosticListener<S> {
    private final List<Diagnostic<? extends S>> diagnostics = java.util.Collections.synchronizedList(new java.util.ArrayList<>());

    public DiagnosticCollector() {
    }

    public void report(Diagnostic<? extends S> diagnostic) {
        java.util.Objects.requireNonNull(diagnostic);
        diagnostics.add(diagnostic);
    }

    public List<Diagnostic<? extends S>> getDiagnostics() {
        return java.util.Collections.unmodifiableList(diagnostics);
    }
}
