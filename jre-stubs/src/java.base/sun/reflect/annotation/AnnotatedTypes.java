package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Objects;

/** The kinds of annotated types. */
final class AnnotatedTypes {
    private static final int ARRAY = 0;
    private static final int NESTED = 1;
    private static final int BOUND = 2;
    private static final int ARGUMENT = 3;

    private AnnotatedTypes() {
    }

    static boolean isInterface(Type type) {
        Type raw = type instanceof ParameterizedType ? ((ParameterizedType) type).getRawType() : type;
        return raw instanceof Class && ((Class<?>) raw).isInterface();
    }

    private static byte[] step(byte[] path, int kind, int index) {
        byte[] longer = Arrays.copyOf(path, path.length + 2);
        longer[path.length] = (byte) kind;
        longer[path.length + 1] = (byte) index;
        return longer;
    }

    /** An inner class's annotations stand one step further for each class it is inner to. */
    private static byte[] inner(Class<?> c, byte[] path) {
        byte[] longer = path;
        for (Class<?> k = c; k.isMemberClass() && !Modifier.isStatic(k.getModifiers()); k = k.getDeclaringClass()) {
            longer = step(longer, NESTED, 0);
        }
        return longer;
    }

    static AnnotatedType make(Type type, TypeAnnotations source, int target, int info, byte[] path) {
        if (type instanceof Class) {
            Class<?> c = (Class<?>) type;
            return c.isArray() ? new OfArray(type, source, target, info, path)
                    : new Base(type, source, target, info, inner(c, path));
        }
        if (type instanceof GenericArrayType) {
            return new OfArray(type, source, target, info, path);
        }
        if (type instanceof ParameterizedType) {
            return new OfParameterized(type, source, target, info, inner((Class<?>) ((ParameterizedType) type).getRawType(), path));
        }
        if (type instanceof TypeVariable) {
            return new OfVariable(type, source, target, info, path);
        }
        return new OfWildcard(type, source, target, info, path);
    }

    private static class Base implements AnnotatedType {
        final Type type;
        final TypeAnnotations source;
        final int target;
        final int info;
        final byte[] path;
        final Annotation[] annotations;

        Base(Type type, TypeAnnotations source, int target, int info, byte[] path) {
            this.type = type;
            this.source = source;
            this.target = target;
            this.info = info;
            this.path = path;
            annotations = source.at(target, info, path);
        }

        final AnnotatedType part(Type of, byte[] where) {
            return make(of, source, target, info, where);
        }

        final AnnotatedType[] parts(Type[] of, int kind) {
            AnnotatedType[] result = new AnnotatedType[of.length];
            for (int i = 0; i < of.length; i++) {
                result[i] = part(of[i], step(path, kind, kind == ARGUMENT ? i : 0));
            }
            return result;
        }

        @Override
        public final Type getType() {
            return type;
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            if (!(type instanceof Class) || !((Class<?>) type).isMemberClass()) {
                return null;
            }
            return owner((Class<?>) type, ((Class<?>) type).getDeclaringClass());
        }

        final AnnotatedType owner(Class<?> member, Type owner) {
            if (owner == null) {
                return null;
            }
            if (Modifier.isStatic(member.getModifiers())) {
                return make(owner, TypeAnnotations.of(null, member), target, info, new byte[0]);
            }
            int nested = inner(member, new byte[0]).length;
            return part(owner, Arrays.copyOf(path, path.length - nested));
        }

        @Override
        public final Annotation[] getAnnotations() {
            return annotations.clone();
        }

        @Override
        public final Annotation[] getDeclaredAnnotations() {
            return annotations.clone();
        }

        @Override
        public final <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
            return AnnotationSupport.find(annotations, Objects.requireNonNull(annotationClass));
        }

        final String prefix() {
            StringBuilder text = new StringBuilder();
            for (Annotation annotation : annotations) {
                text.append(annotation).append(' ');
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return prefix() + (type instanceof Class ? type.getTypeName() : type.toString());
        }

        @Override
        public boolean equals(Object object) {
            if (!(object instanceof AnnotatedType)) {
                return false;
            }
            AnnotatedType other = (AnnotatedType) object;
            return getClass() == object.getClass() && type.equals(other.getType())
                    && Arrays.equals(annotations, other.getAnnotations())
                    && Objects.equals(getAnnotatedOwnerType(), other.getAnnotatedOwnerType()) && sameParts((Base) object);
        }

        boolean sameParts(Base other) {
            return true;
        }

        @Override
        public int hashCode() {
            return type.hashCode() ^ Objects.hash((Object[]) annotations) ^ Objects.hash(getAnnotatedOwnerType());
        }
    }

    private static final class OfArray extends Base implements AnnotatedArrayType {
        OfArray(Type type, TypeAnnotations source, int target, int info, byte[] path) {
            super(type, source, target, info, path);
        }

        @Override
        public AnnotatedType getAnnotatedGenericComponentType() {
            Type component = type instanceof Class ? ((Class<?>) type).getComponentType()
                    : ((GenericArrayType) type).getGenericComponentType();
            return part(component, step(path, ARRAY, 0));
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            return null;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            AnnotatedType element = this;
            while (element instanceof OfArray) {
                for (Annotation annotation : ((OfArray) element).annotations) {
                    text.append(' ').append(annotation);
                }
                text.append("[]");
                element = ((OfArray) element).getAnnotatedGenericComponentType();
            }
            return element + text.toString();
        }

        @Override
        boolean sameParts(Base other) {
            return getAnnotatedGenericComponentType().equals(((OfArray) other).getAnnotatedGenericComponentType());
        }

        @Override
        public int hashCode() {
            return Objects.hash((Object[]) annotations) ^ getAnnotatedGenericComponentType().hashCode();
        }
    }

    private static final class OfParameterized extends Base implements AnnotatedParameterizedType {
        OfParameterized(Type type, TypeAnnotations source, int target, int info, byte[] path) {
            super(type, source, target, info, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedActualTypeArguments() {
            return parts(((ParameterizedType) type).getActualTypeArguments(), ARGUMENT);
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            ParameterizedType parameterized = (ParameterizedType) type;
            return owner((Class<?>) parameterized.getRawType(), parameterized.getOwnerType());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append(prefix()).append(((ParameterizedType) type).getRawType().getTypeName());
            AnnotatedType[] arguments = getAnnotatedActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                text.append(i == 0 ? "<" : ", ").append(arguments[i]);
            }
            return arguments.length == 0 ? text.toString() : text.append('>').toString();
        }

        @Override
        boolean sameParts(Base other) {
            return Arrays.equals(getAnnotatedActualTypeArguments(),
                    ((OfParameterized) other).getAnnotatedActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return super.hashCode() ^ Objects.hash((Object[]) getAnnotatedActualTypeArguments());
        }
    }

    private static final class OfVariable extends Base implements AnnotatedTypeVariable {
        OfVariable(Type type, TypeAnnotations source, int target, int info, byte[] path) {
            super(type, source, target, info, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedBounds() {
            return ((TypeVariable<?>) type).getAnnotatedBounds();
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            return null;
        }
    }

    private static final class OfWildcard extends Base implements AnnotatedWildcardType {
        OfWildcard(Type type, TypeAnnotations source, int target, int info, byte[] path) {
            super(type, source, target, info, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedUpperBounds() {
            Type[] lower = ((WildcardType) type).getLowerBounds();
            if (lower.length > 0) {
                return new AnnotatedType[] {part(Object.class, step(path, BOUND, 1))};
            }
            return parts(((WildcardType) type).getUpperBounds(), BOUND);
        }

        @Override
        public AnnotatedType[] getAnnotatedLowerBounds() {
            return parts(((WildcardType) type).getLowerBounds(), BOUND);
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            return null;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(prefix()).append('?');
            AnnotatedType[] bounds = getAnnotatedLowerBounds();
            if (bounds.length > 0) {
                text.append(" super ");
            } else {
                bounds = getAnnotatedUpperBounds();
                if (bounds.length == 0 || bounds[0].getType().equals(Object.class) && bounds[0].getAnnotations().length == 0) {
                    return text.toString();
                }
                text.append(" extends ");
            }
            for (int i = 0; i < bounds.length; i++) {
                text.append(i > 0 ? " & " : "").append(bounds[i]);
            }
            return text.toString();
        }

        @Override
        boolean sameParts(Base other) {
            return Arrays.equals(getAnnotatedUpperBounds(), ((OfWildcard) other).getAnnotatedUpperBounds())
                    && Arrays.equals(getAnnotatedLowerBounds(), ((OfWildcard) other).getAnnotatedLowerBounds());
        }
    }
}
