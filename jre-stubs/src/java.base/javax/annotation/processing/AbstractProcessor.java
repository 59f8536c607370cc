package javax.annotation.processing;

import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The class AbstractProcessor of JSR 269, annotation processing. */
public abstract class AbstractProcessor implements Processor {
    protected ProcessingEnvironment processingEnv;
    private boolean initialized;

    private static Set<String> listed(String[] names) {
        return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(java.util.Arrays.asList(names)));
    }

    protected AbstractProcessor() {
    }

    public Set<String> getSupportedOptions() {
        SupportedOptions said = getClass().getAnnotation(SupportedOptions.class);
        return said == null ? Set.of() : listed(said.value());
    }

    public Set<String> getSupportedAnnotationTypes() {
        SupportedAnnotationTypes said = getClass().getAnnotation(SupportedAnnotationTypes.class);
        return said == null ? Set.of() : listed(said.value());
    }

    public SourceVersion getSupportedSourceVersion() {
        SupportedSourceVersion said = getClass().getAnnotation(SupportedSourceVersion.class);
        return said == null ? SourceVersion.RELEASE_6 : said.value();
    }

    public synchronized void init(ProcessingEnvironment processingEnvironment) {
        if (initialized) {
            throw new IllegalStateException("Cannot call init more than once.");
        }
        processingEnv = java.util.Objects.requireNonNull(processingEnvironment, "Tool provided null ProcessingEnvironment");
        initialized = true;
    }

    public abstract boolean process(Set<? extends TypeElement> set, RoundEnvironment roundEnvironment);

    public Iterable<? extends Completion> getCompletions(Element element, AnnotationMirror annotationMirror, ExecutableElement executableElement, String text) {
        return java.util.List.of();
    }

    protected synchronized boolean isInitialized() {
        return initialized;
    }
}
