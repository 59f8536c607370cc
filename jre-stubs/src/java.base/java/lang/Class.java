package java.lang;

import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.constant.Constable;
import java.lang.constant.DynamicConstantDesc;
import java.lang.invoke.TypeDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Optional;
import jdk.internal.reflect.Reflection;

/** A class's mirror. The VM makes it and fills in the fields; the constructor never runs. */
public final class Class<T> implements Serializable, GenericDeclaration, Type, AnnotatedElement,
        TypeDescriptor.OfField<Class<?>>, Constable {
    private static final Class<?>[] NO_CLASSES = new Class<?>[0];

    private transient String name;
    private transient Module module;
    private final ClassLoader classLoader;
    private transient Object classData;
    private transient Object[] signers;
    private final transient char modifiers;
    private final transient boolean primitive;
    private final transient Class<?> componentType;
    private final transient java.security.ProtectionDomain protectionDomain;
    private transient volatile T[] enumConstants;

    private Class(ClassLoader classLoader, Class<?> componentType, char modifiers,
            java.security.ProtectionDomain protectionDomain, boolean primitive) {
        this.classLoader = classLoader;
        this.componentType = componentType;
        this.modifiers = modifiers;
        this.protectionDomain = protectionDomain;
        this.primitive = primitive;
    }

    @Override
    public String toString() {
        return isInterface() ? "interface " + getName() : primitive ? getName() : "class " + getName();
    }

    public String toGenericString() {
        if (primitive) {
            return toString();
        }
        StringBuilder text = new StringBuilder();
        Class<?> element = this;
        int depth = 0;
        while (element.isArray()) {
            element = element.componentType;
            depth++;
        }
        if (depth > 0) {
            return text.append(element.getName()).append("[]".repeat(depth)).toString();
        }
        int shown = modifiers & Modifier.classModifiers();
        if (shown != 0) {
            text.append(Modifier.toString(shown)).append(' ');
        }
        text.append(isAnnotation() ? "@" : "");
        text.append(isInterface() ? "interface" : isEnum() ? "enum" : isRecord() ? "record" : "class");
        return text.append(' ').append(getName()).toString();
    }

    public static Class<?> forName(String className) throws ClassNotFoundException {
        Class<?> caller = Reflection.getCallerClass();
        return forName0(className, true, caller == null ? null : caller.classLoader, caller);
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException {
        return forName0(name, initialize, loader, null);
    }

    private static native Class<?> forName0(String name, boolean initialize, ClassLoader loader, Class<?> caller)
            throws ClassNotFoundException;

    public static Class<?> forName(Module module, String name) {
        ClassLoader loader = module.getClassLoader();
        try {
            return forName0(java.util.Objects.requireNonNull(name), false, loader, null);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    public static Class<?> forPrimitiveName(String primitiveName) {
        return switch (primitiveName) {
            case "boolean" -> boolean.class;
            case "char" -> char.class;
            case "byte" -> byte.class;
            case "short" -> short.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            case "void" -> void.class;
            default -> null;
        };
    }

    static native Class<?> getPrimitiveClass(String name);

    @Deprecated(since = "9")
    public T newInstance() throws InstantiationException, IllegalAccessException {
        Constructor<T> constructor;
        try {
            constructor = getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw (InstantiationException) new InstantiationException(getName()).initCause(e);
        }
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            Class.<RuntimeException>sneak(e.getTargetException());
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    public native boolean isInstance(Object object);

    public native boolean isAssignableFrom(Class<?> other);

    public boolean isInterface() {
        return (modifiers & Modifier.INTERFACE) != 0;
    }

    public boolean isArray() {
        return componentType != null;
    }

    public boolean isPrimitive() {
        return primitive;
    }

    public boolean isAnnotation() {
        return (modifiers & 0x2000) != 0;
    }

    public boolean isSynthetic() {
        return (modifiers & 0x1000) != 0;
    }

    public boolean isEnum() {
        return (modifiers & 0x4000) != 0 && getSuperclass() == Enum.class;
    }

    public boolean isRecord() {
        return getSuperclass() == Record.class && (modifiers & Modifier.FINAL) != 0 && isRecord0();
    }

    private native boolean isRecord0();

    public native boolean isHidden();

    public String getName() {
        String known = name;
        return known != null ? known : initClassName();
    }

    private native String initClassName();

    public ClassLoader getClassLoader() {
        return classLoader;
    }

    ClassLoader getClassLoader0() {
        return classLoader;
    }

    public Module getModule() {
        Module own = module;
        if (own == null) {
            Class<?> element = this;
            while (element.componentType != null) {
                element = element.componentType;
            }
            module = own = Module.of(element.classLoader);
        }
        return own;
    }

    Object getClassData() {
        return classData;
    }

    public Object[] getSigners() {
        return signers == null ? null : signers.clone();
    }

    public java.security.ProtectionDomain getProtectionDomain() {
        return protectionDomain;
    }

    public native Class<? super T> getSuperclass();

    public Type getGenericSuperclass() {
        return getSuperclass();
    }

    public Class<?>[] getInterfaces() {
        return getInterfaces0();
    }

    private native Class<?>[] getInterfaces0();

    public Type[] getGenericInterfaces() {
        return getInterfaces0();
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Class<T>>[] getTypeParameters() {
        if (getGenericSignature0() != null) {
            throw new UnsupportedOperationException("generic signatures of " + getName());
        }
        return (TypeVariable<Class<T>>[]) new TypeVariable<?>[0];
    }

    private native String getGenericSignature0();

    public Package getPackage() {
        return primitive || isArray() ? null : Package.of(this);
    }

    public String getPackageName() {
        Class<?> element = this;
        while (element.componentType != null) {
            element = element.componentType;
        }
        if (element.primitive) {
            return "java.lang";
        }
        String full = element.getName();
        int dot = full.lastIndexOf('.');
        return dot < 0 ? "" : full.substring(0, dot).intern();
    }

    public Class<?> getComponentType() {
        return componentType;
    }

    @Override
    public Class<?> componentType() {
        return componentType;
    }

    @Override
    public Class<?> arrayType() {
        try {
            return Array.newInstance(this, 0).getClass();
        } catch (IllegalArgumentException e) {
            throw new UnsupportedOperationException(e);
        }
    }

    public int getModifiers() {
        return modifiers & ~0x20;
    }

    private native Class<?> getDeclaringClass0();

    public Class<?> getDeclaringClass() {
        return primitive || isArray() ? null : getDeclaringClass0();
    }

    /** The class, and the method's name and descriptor where there is one; or null. */
    private native Object[] getEnclosingMethod0();

    private Object[] enclosing() {
        return primitive || isArray() ? null : getEnclosingMethod0();
    }

    public Class<?> getEnclosingClass() {
        Object[] enclosing = enclosing();
        return enclosing == null ? getDeclaringClass() : (Class<?>) enclosing[0];
    }

    public Method getEnclosingMethod() {
        Object[] enclosing = enclosing();
        if (enclosing == null || enclosing[1] == null || enclosing[1].equals("<init>") || enclosing[1].equals("<clinit>")) {
            return null;
        }
        for (Method method : ((Class<?>) enclosing[0]).getDeclaredMethods0(false)) {
            if (method.getName().equals(enclosing[1])
                    && descriptor(method.getParameterTypes(), method.getReturnType()).equals(enclosing[2])) {
                return method;
            }
        }
        throw new InternalError("Enclosing method not found");
    }

    public Constructor<?> getEnclosingConstructor() {
        Object[] enclosing = enclosing();
        if (enclosing == null || enclosing[1] == null || !enclosing[1].equals("<init>")) {
            return null;
        }
        for (Constructor<?> constructor : ((Class<?>) enclosing[0]).getDeclaredConstructors0(false)) {
            if (descriptor(constructor.getParameterTypes(), void.class).equals(enclosing[2])) {
                return constructor;
            }
        }
        throw new InternalError("Enclosing constructor not found");
    }

    private static String descriptor(Class<?>[] parameters, Class<?> result) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            text.append(parameter.descriptorString());
        }
        return text.append(')').append(result.descriptorString()).toString();
    }

    private native String getSimpleBinaryName0();

    private String simpleBinaryName() {
        return isTopLevel() ? null : getSimpleBinaryName0();
    }

    private boolean isTopLevel() {
        return getEnclosingClass() == null;
    }

    public String getSimpleName() {
        if (isArray()) {
            return componentType.getSimpleName() + "[]";
        }
        String simple = simpleBinaryName();
        if (simple != null) {
            return simple;
        }
        if (!isTopLevel()) {
            return "";
        }
        String full = getName();
        return full.substring(full.lastIndexOf('.') + 1);
    }

    @Override
    public String getTypeName() {
        if (isArray()) {
            return componentType.getTypeName() + "[]";
        }
        return getName();
    }

    public String getCanonicalName() {
        if (isArray()) {
            String element = componentType.getCanonicalName();
            return element == null ? null : element + "[]";
        }
        if (isHidden() || isLocalOrAnonymous()) {
            return null;
        }
        Class<?> enclosing = getEnclosingClass();
        if (enclosing == null) {
            return getName();
        }
        String outer = enclosing.getCanonicalName();
        return outer == null ? null : outer + "." + getSimpleName();
    }

    private boolean isLocalOrAnonymous() {
        return enclosing() != null;
    }

    public boolean isAnonymousClass() {
        return !isArray() && isLocalOrAnonymous() && getSimpleBinaryName0() == null;
    }

    public boolean isLocalClass() {
        return isLocalOrAnonymous() && (isArray() || getSimpleBinaryName0() != null);
    }

    public boolean isMemberClass() {
        return !isLocalOrAnonymous() && getDeclaringClass() != null;
    }

    @Override
    public String descriptorString() {
        if (primitive) {
            return switch (getName()) {
                case "boolean" -> "Z";
                case "byte" -> "B";
                case "char" -> "C";
                case "short" -> "S";
                case "int" -> "I";
                case "long" -> "J";
                case "float" -> "F";
                case "double" -> "D";
                default -> "V";
            };
        }
        if (isArray()) {
            return "[" + componentType.descriptorString();
        }
        if (isHidden()) {
            String full = getName();
            int slash = full.indexOf('/');
            return "L" + full.substring(0, slash).replace('.', '/') + "." + full.substring(slash + 1) + ";";
        }
        return "L" + getName().replace('.', '/') + ";";
    }

    private native Class<?>[] getDeclaredClasses0();

    private native Field[] getDeclaredFields0(boolean publicOnly);

    private native Method[] getDeclaredMethods0(boolean publicOnly);

    private native Constructor<T>[] getDeclaredConstructors0(boolean publicOnly);

    private native RecordComponent[] getRecordComponents0();

    public Class<?>[] getDeclaredClasses() {
        return primitive || isArray() ? NO_CLASSES : getDeclaredClasses0();
    }

    public Class<?>[] getClasses() {
        ArrayList<Class<?>> found = new ArrayList<>();
        for (Class<?> c = this; c != null; c = c.getSuperclass()) {
            for (Class<?> member : c.getDeclaredClasses()) {
                if (Modifier.isPublic(member.getModifiers())) {
                    found.add(member);
                }
            }
        }
        return found.toArray(NO_CLASSES);
    }

    public Field[] getDeclaredFields() {
        return getDeclaredFields0(false);
    }

    public Method[] getDeclaredMethods() {
        return getDeclaredMethods0(false);
    }

    public Constructor<?>[] getDeclaredConstructors() {
        return getDeclaredConstructors0(false);
    }

    public Constructor<?>[] getConstructors() {
        return getDeclaredConstructors0(true);
    }

    public RecordComponent[] getRecordComponents() {
        return isRecord() ? getRecordComponents0() : null;
    }

    public Field[] getFields() {
        ArrayList<Field> found = new ArrayList<>();
        addPublicFields(found, new ArrayList<>());
        return found.toArray(new Field[0]);
    }

    private void addPublicFields(ArrayList<Field> found, ArrayList<Class<?>> seen) {
        for (Field field : getDeclaredFields0(true)) {
            found.add(field);
        }
        for (Class<?> parent : getInterfaces0()) {
            if (!seen.contains(parent)) {
                seen.add(parent);
                parent.addPublicFields(found, seen);
            }
        }
        Class<?> parent = isInterface() ? null : getSuperclass();
        if (parent != null) {
            parent.addPublicFields(found, seen);
        }
    }

    public Method[] getMethods() {
        ArrayList<Method> found = new ArrayList<>();
        addPublicMethods(found, true);
        return found.toArray(new Method[0]);
    }

    /** Own methods first, then inherited ones that are not overridden; an interface's only where no class has it. */
    private void addPublicMethods(ArrayList<Method> found, boolean statics) {
        for (Method method : getDeclaredMethods0(true)) {
            if (statics || !Modifier.isStatic(method.getModifiers())) {
                addIfNew(found, method);
            }
        }
        Class<?> parent = isInterface() ? null : getSuperclass();
        if (parent != null) {
            parent.addPublicMethods(found, true);
        }
        for (Class<?> inherited : getInterfaces0()) {
            inherited.addPublicMethods(found, false);
        }
    }

    private static void addIfNew(ArrayList<Method> found, Method method) {
        for (int i = 0; i < found.size(); i++) {
            Method known = found.get(i);
            if (known.getReturnType() == method.getReturnType() && known.getName().equals(method.getName())
                    && same(known.getParameterTypes(), method.getParameterTypes())) {
                Class<?> holder = known.getDeclaringClass();
                Class<?> other = method.getDeclaringClass();
                if (holder == other || other.isAssignableFrom(holder) || !holder.isInterface()) {
                    return;
                }
                if (holder.isAssignableFrom(other)) {
                    found.set(i, method);
                    return;
                }
                if (!Modifier.isAbstract(known.getModifiers()) || !Modifier.isAbstract(method.getModifiers())) {
                    return;
                }
            }
        }
        found.add(method);
    }

    private static boolean same(Class<?>[] a, Class<?>[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public Field getDeclaredField(String wanted) throws NoSuchFieldException {
        java.util.Objects.requireNonNull(wanted);
        for (Field field : getDeclaredFields0(false)) {
            if (field.getName().equals(wanted)) {
                return field;
            }
        }
        throw new NoSuchFieldException(wanted);
    }

    public Field getField(String wanted) throws NoSuchFieldException {
        java.util.Objects.requireNonNull(wanted);
        for (Field field : getFields()) {
            if (field.getName().equals(wanted)) {
                return field;
            }
        }
        throw new NoSuchFieldException(wanted);
    }

    public Method getDeclaredMethod(String wanted, Class<?>... parameterTypes) throws NoSuchMethodException {
        return pick(getDeclaredMethods0(false), wanted, parameterTypes);
    }

    public Method getMethod(String wanted, Class<?>... parameterTypes) throws NoSuchMethodException {
        return pick(getMethods(), wanted, parameterTypes);
    }

    /** Of several that differ in their result alone, the one with the most specific result. */
    private Method pick(Method[] methods, String wanted, Class<?>[] parameterTypes) throws NoSuchMethodException {
        java.util.Objects.requireNonNull(wanted);
        Class<?>[] parameters = parameterTypes == null ? NO_CLASSES : parameterTypes;
        Method best = null;
        for (Method method : methods) {
            if (method.getName().equals(wanted) && same(method.getParameterTypes(), parameters)
                    && (best == null || best.getReturnType() != method.getReturnType()
                            && best.getReturnType().isAssignableFrom(method.getReturnType()))) {
                best = method;
            }
        }
        if (best == null) {
            throw new NoSuchMethodException(methodText(wanted, parameters));
        }
        return best;
    }

    private String methodText(String method, Class<?>[] parameters) {
        StringBuilder text = new StringBuilder(getName()).append('.').append(method).append('(');
        for (int i = 0; i < parameters.length; i++) {
            text.append(i > 0 ? "," : "").append(parameters[i] == null ? "null" : parameters[i].getName());
        }
        return text.append(')').toString();
    }

    public Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes) throws NoSuchMethodException {
        return pick(getDeclaredConstructors0(false), parameterTypes);
    }

    public Constructor<T> getConstructor(Class<?>... parameterTypes) throws NoSuchMethodException {
        return pick(getDeclaredConstructors0(true), parameterTypes);
    }

    private Constructor<T> pick(Constructor<T>[] constructors, Class<?>[] parameterTypes) throws NoSuchMethodException {
        Class<?>[] parameters = parameterTypes == null ? NO_CLASSES : parameterTypes;
        for (Constructor<T> constructor : constructors) {
            if (same(constructor.getParameterTypes(), parameters)) {
                return constructor;
            }
        }
        throw new NoSuchMethodException(methodText("<init>", parameters));
    }

    public InputStream getResourceAsStream(String resource) {
        String absolute = absoluteName(resource);
        return classLoader == null ? ClassLoader.getSystemResourceAsStream(absolute)
                : classLoader.getResourceAsStream(absolute);
    }

    private String absoluteName(String resource) {
        if (resource.startsWith("/")) {
            return resource.substring(1);
        }
        String folder = getPackageName();
        return folder.isEmpty() ? resource : folder.replace('.', '/') + "/" + resource;
    }

    public boolean desiredAssertionStatus() {
        return classLoader == null ? desiredAssertionStatus0(this) : classLoader.desiredAssertionStatus(this);
    }

    static native boolean desiredAssertionStatus0(Class<?> asking);

    public T[] getEnumConstants() {
        T[] shared = getEnumConstantsShared();
        return shared == null ? null : shared.clone();
    }

    @SuppressWarnings("unchecked")
    T[] getEnumConstantsShared() {
        T[] constants = enumConstants;
        if (constants == null) {
            if (!isEnum()) {
                return null;
            }
            constants = (T[]) ijen.internal.Enums.constants(this);
            enumConstants = constants;
        }
        return constants;
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + getName());
        }
        return (T) object;
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> parent) {
        if (parent.isAssignableFrom(this)) {
            return (Class<? extends U>) this;
        }
        throw new ClassCastException(toString());
    }

    native byte[] getRawAnnotations();

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> type) {
        java.util.Objects.requireNonNull(type);
        refuseAnnotations();
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        refuseAnnotations();
        return new Annotation[0];
    }

    private void refuseAnnotations() {
        for (Class<?> c = this; c != null; c = c.getSuperclass()) {
            if (!c.primitive && !c.isArray() && c.getRawAnnotations() != null) {
                throw new UnsupportedOperationException("reading the annotations of " + c.getName());
            }
        }
    }

    private native Class<?> getNestHost0();

    public Class<?> getNestHost() {
        return primitive || isArray() ? this : getNestHost0();
    }

    public boolean isNestmateOf(Class<?> other) {
        return this == other || getNestHost() == other.getNestHost();
    }

    private native Class<?>[] getNestMembers0();

    public Class<?>[] getNestMembers() {
        return primitive || isArray() ? new Class<?>[] {this} : getNestMembers0();
    }

    private native Class<?>[] getPermittedSubclasses0();

    public Class<?>[] getPermittedSubclasses() {
        return primitive || isArray() ? null : getPermittedSubclasses0();
    }

    public boolean isSealed() {
        return getPermittedSubclasses() != null;
    }

    @Override
    public Optional<DynamicConstantDesc<Class<?>>> describeConstable() {
        return Optional.empty();
    }
}
