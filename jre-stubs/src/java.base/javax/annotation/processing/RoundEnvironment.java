package javax.annotation.processing;

import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The interface RoundEnvironment of JSR 269, annotation processing. */
public interface RoundEnvironment {
    boolean processingOver();

    boolean errorRaised();

    Set<? extends Element> getRootElements();

    Set<? extends Element> getElementsAnnotatedWith(TypeElement typeElement);

    default Set<? extends Element> getElementsAnnotatedWithAny(TypeElement... typeElement) {
        java.util.LinkedHashSet<Element> found = new java.util.LinkedHashSet<>();
        for (TypeElement each : typeElement) {
            found.addAll(getElementsAnnotatedWith(each));
        }
        return found;
    }

    Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> type);

    default Set<? extends Element> getElementsAnnotatedWithAny(Set<Class<? extends Annotation>> set) {
        java.util.LinkedHashSet<Element> found = new java.util.LinkedHashSet<>();
        for (Class<? extends Annotation> each : set) {
            found.addAll(getElementsAnnotatedWith(each));
        }
        return found;
    }
}
