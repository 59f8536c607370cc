package javax.lang.model.type;

/** The interface TypeVisitor of JSR 269, the model of the language. */
public interface TypeVisitor<R, P> {
    R visit(TypeMirror typeMirror, P object);

    default R visit(TypeMirror typeMirror) {
        return visit(typeMirror, null);
    }

    R visitPrimitive(PrimitiveType primitiveType, P object);

    R visitNull(NullType nullType, P object);

    R visitArray(ArrayType arrayType, P object);

    R visitDeclared(DeclaredType declaredType, P object);

    R visitError(ErrorType errorType, P object);

    R visitTypeVariable(TypeVariable typeVariable, P object);

    R visitWildcard(WildcardType wildcardType, P object);

    R visitExecutable(ExecutableType executableType, P object);

    R visitNoType(NoType noType, P object);

    R visitUnknown(TypeMirror typeMirror, P object);

    R visitUnion(UnionType unionType, P object);

    R visitIntersection(IntersectionType intersectionType, P object);
}
