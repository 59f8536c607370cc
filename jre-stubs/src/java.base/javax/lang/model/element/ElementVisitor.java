package javax.lang.model.element;

/** The interface ElementVisitor of JSR 269, the model of the language. */
public interface ElementVisitor<R, P> {
    R visit(Element element, P object);

    default R visit(Element element) {
        return visit(element, null);
    }

    R visitPackage(PackageElement packageElement, P object);

    R visitType(TypeElement typeElement, P object);

    R visitVariable(VariableElement variableElement, P object);

    R visitExecutable(ExecutableElement executableElement, P object);

    R visitTypeParameter(TypeParameterElement typeParameterElement, P object);

    R visitUnknown(Element element, P object);

    default R visitModule(ModuleElement moduleElement, P object) {
        return visitUnknown(moduleElement, object);
    }

    default R visitRecordComponent(RecordComponentElement recordComponentElement, P object) {
        return visitUnknown(recordComponentElement, object);
    }
}
