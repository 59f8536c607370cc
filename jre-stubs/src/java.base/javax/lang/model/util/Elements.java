package javax.lang.model.util;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaFileObject;

/** The interface Elements of JSR 269, the model of the language. */
public interface Elements {
    PackageElement getPackageElement(CharSequence charSequence);

    default PackageElement getPackageElement(ModuleElement moduleElement, CharSequence charSequence) {
        return null;
    }

    default Set<? extends PackageElement> getAllPackageElements(CharSequence charSequence) {
        return Set.of();
    }

    TypeElement getTypeElement(CharSequence charSequence);

    default TypeElement getTypeElement(ModuleElement moduleElement, CharSequence charSequence) {
        return null;
    }

    default Set<? extends TypeElement> getAllTypeElements(CharSequence charSequence) {
        return Set.of();
    }

    default ModuleElement getModuleElement(CharSequence charSequence) {
        return null;
    }

    default Set<? extends ModuleElement> getAllModuleElements() {
        return Set.of();
    }

    Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValuesWithDefaults(AnnotationMirror annotationMirror);

    String getDocComment(Element element);

    default DocCommentKind getDocCommentKind(Element element) {
        throw new UnsupportedOperationException();
    }

    boolean isDeprecated(Element element);

    default Origin getOrigin(Element element) {
        return Origin.EXPLICIT;
    }

    default Origin getOrigin(AnnotatedConstruct annotatedConstruct, AnnotationMirror annotationMirror) {
        return Origin.EXPLICIT;
    }

    default Origin getOrigin(ModuleElement moduleElement, ModuleElement.Directive directive) {
        return Origin.EXPLICIT;
    }

    default boolean isBridge(ExecutableElement executableElement) {
        return false;
    }

    Name getBinaryName(TypeElement typeElement);

    PackageElement getPackageOf(Element element);

    default ModuleElement getModuleOf(Element element) {
        return null;
    }

    List<? extends Element> getAllMembers(TypeElement typeElement);

    default TypeElement getOutermostTypeElement(Element element) {
        Element at = element;
        while (at != null && at.getEnclosingElement() != null && at.getEnclosingElement().getKind() != javax.lang.model.element.ElementKind.PACKAGE) {
            at = at.getEnclosingElement();
        }
        return at instanceof TypeElement ? (TypeElement) at : null;
    }

    List<? extends AnnotationMirror> getAllAnnotationMirrors(Element element);

    boolean hides(Element element, Element element2);

    boolean overrides(ExecutableElement executableElement, ExecutableElement executableElement2, TypeElement typeElement);

    String getConstantExpression(Object object);

    void printElements(Writer writer, Element... element);

    Name getName(CharSequence charSequence);

    boolean isFunctionalInterface(TypeElement typeElement);

    default boolean isAutomaticModule(ModuleElement moduleElement) {
        return false;
    }

    default TypeElement getEnumConstantBody(VariableElement variableElement) {
        throw new UnsupportedOperationException();
    }

    default RecordComponentElement recordComponentFor(ExecutableElement executableElement) {
        if (executableElement.getEnclosingElement().getKind() == javax.lang.model.element.ElementKind.RECORD) {
            for (RecordComponentElement component : ((TypeElement) executableElement.getEnclosingElement()).getRecordComponents()) {
                if (java.util.Objects.equals(component.getAccessor(), executableElement)) {
                    return component;
                }
            }
        }
        return null;
    }

    default boolean isCanonicalConstructor(ExecutableElement executableElement) {
        return false;
    }

    default boolean isCompactConstructor(ExecutableElement executableElement) {
        return false;
    }

    default JavaFileObject getFileObjectOf(Element element) {
        throw new UnsupportedOperationException();
    }

    /** The kinds DocCommentKind of JSR 269, the model of the language. */
    enum DocCommentKind {
        END_OF_LINE, TRADITIONAL;
    }

    /** The kinds Origin of JSR 269, the model of the language. */
    enum Origin {
        EXPLICIT, MANDATED, SYNTHETIC;

        public boolean isDeclared() {
            return this != SYNTHETIC;
        }
    }
}
