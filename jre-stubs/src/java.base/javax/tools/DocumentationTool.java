package javax.tools;

import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The interface DocumentationTool of JSR 199, the compiler's interface. */
public interface DocumentationTool extends Tool, OptionChecker {
    DocumentationTask getTask(Writer writer, JavaFileManager javaFileManager, DiagnosticListener<? super JavaFileObject> diagnosticListener, Class<?> type, Iterable<String> iterable, Iterable<? extends JavaFileObject> iterable2);

    StandardJavaFileManager getStandardFileManager(DiagnosticListener<? super JavaFileObject> diagnosticListener, Locale locale, Charset charset);

    /** The interface DocumentationTask of JSR 199, the compiler's interface. */
    interface DocumentationTask extends Callable<Boolean> {
        void addModules(Iterable<String> iterable);

        void setLocale(Locale locale);

        Boolean call();
    }

    /** The kinds Location of JSR 199, the compiler's interface. */
    enum Location implements JavaFileManager.Location {
        DOCUMENTATION_OUTPUT, DOCLET_PATH, TAGLET_PATH, SNIPPET_PATH;

        public String getName() {
            return name();
        }

        public boolean isOutputLocation() {
            return this == DOCUMENTATION_OUTPUT;
        }
    }
}
