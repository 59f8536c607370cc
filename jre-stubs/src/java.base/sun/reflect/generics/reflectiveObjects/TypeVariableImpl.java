package sun.reflect.generics.reflectiveObjects;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Objects;
import sun.reflect.annotation.AnnotationSupport;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

public final class TypeVariableImpl<D extends GenericDeclaration> implements TypeVariable<D> {
    private final D declaration;
    private final String name;
    /** Signatures of the bounds; read when they are asked for, since they may name the variable itself. */
    private final String[] boundSignatures;
    private Type[] bounds;

    public TypeVariableImpl(D declaration, String name, String[] boundSignatures) {
        this.declaration = declaration;
        this.name = name;
        this.boundSignatures = boundSignatures;
    }

    @Override
    public Type[] getBounds() {
        Type[] known = bounds;
        if (known == null) {
            known = new Type[boundSignatures.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = SignatureParser.type(boundSignatures[i], declaration);
            }
            bounds = known;
        }
        return known.clone();
    }

    @Override
    public D getGenericDeclaration() {
        return declaration;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public AnnotatedType[] getAnnotatedBounds() {
        return TypeAnnotations.ofDeclaration(declaration).bounds(index(), getBounds());
    }

    private int index() {
        TypeVariable<?>[] all = declaration.getTypeParameters();
        for (int i = 0; i < all.length; i++) {
            if (all[i].getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.find(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return TypeAnnotations.ofDeclaration(declaration).parameter(index());
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeVariable && other.getClass() == TypeVariableImpl.class
                && declaration.equals(((TypeVariable<?>) other).getGenericDeclaration())
                && name.equals(((TypeVariable<?>) other).getName());
    }

    @Override
    public int hashCode() {
        return declaration.hashCode() ^ name.hashCode();
    }
}
