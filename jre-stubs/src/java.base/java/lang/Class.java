package java.lang;

import ijen.internal.Members;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.constant.Constable;
import java.lang.constant.ClassDesc;
import java.lang.invoke.TypeDescriptor;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jdk.internal.loader.ClassLoaders;
import jdk.internal.reflect.Reflection;
import sun.reflect.annotation.AnnotationParser;
import sun.reflect.annotation.AnnotationSupport;
import sun.reflect.annotation.AnnotationType;
import sun.reflect.annotation.TypeAnnotations;
import sun.reflect.generics.parser.SignatureParser;

/** A class's mirror. The VM makes it and fills in the fields; the constructor never runs. */
public final class Class<T> implements Serializable, GenericDeclaration, Type, AnnotatedElement,
        TypeDescriptor.OfField<Class<?>>, Constable {
    private static final Class<?>[] NO_CLASSES = new Class<?>[0];

    private transient String name;
    private transient Module module;
    private final ClassLoader classLoader;
    private transient Object classData;
    /** What each `ClassValue` has for this class, by its identity: it dies with the class. */
    transient java.util.WeakHashMap<Object, Object[]> classValueMap;
    private transient Object[] signers;
    private final transient char modifiers;
    private final transient boolean primitive;
    private final transient Class<?> componentType;
    private final transient java.security.ProtectionDomain protectionDomain;
    private transient volatile T[] enumConstants;
    /** Members that were asked for before; shared, never handed out. */
    private transient volatile ReflectionData<T> reflectionData;
    private transient volatile Map<Class<? extends Annotation>, Annotation> declaredAnnotations;
    private transient volatile Map<Class<? extends Annotation>, Annotation> annotations;

    private static final class ReflectionData<T> {
        Field[] declaredFields;
        Field[] publicFields;
        Method[] declaredMethods;
        Method[] publicMethods;
        Constructor<T>[] declaredConstructors;
        Field[] declaredPublicFields;
        Method[] declaredPublicMethods;
        Constructor<T>[] declaredPublicConstructors;
        Class<?>[] interfaces;
        String simpleName;
        String canonicalName;
        TypeVariable<?>[] typeParameters;
        Type genericSuperclass;
        Type[] genericInterfaces;
    }

    private ReflectionData<T> reflectionData() {
        ReflectionData<T> data = reflectionData;
        if (data == null) {
            reflectionData = data = new ReflectionData<>();
        }
        return data;
    }

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
        if (isArray()) {
            return arrayText();
        }
        StringBuilder text = new StringBuilder();
        int shown = getModifiers() & Modifier.classModifiers();
        if (shown != 0) {
            text.append(Modifier.toString(shown)).append(' ');
        }
        if (isSealed()) {
            text.append("sealed ");
        } else if (hasSealedParent()) {
            text.append(Modifier.isFinal(modifiers) || isEnum() || isRecord() ? "" : "non-sealed ");
        }
        text.append(isAnnotation() ? "@" : "");
        text.append(isInterface() ? "interface" : isEnum() ? "enum" : isRecord() ? "record" : "class");
        text.append(' ').append(getName());
        TypeVariable<?>[] variables = getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            text.append(i == 0 ? "<" : ",").append(variables[i].getName());
            Type[] bounds = variables[i].getBounds();
            if (bounds.length != 1 || bounds[0] != Object.class) {
                text.append(" extends ");
                for (int k = 0; k < bounds.length; k++) {
                    text.append(k == 0 ? "" : " & ").append(bounds[k].getTypeName());
                }
            }
        }
        return variables.length == 0 ? text.toString() : text.append('>').toString();
    }

    private String arrayText() {
        Class<?> element = this;
        int depth = 0;
        while (element.isArray()) {
            element = element.componentType;
            depth++;
        }
        StringBuilder text = new StringBuilder(element.getName());
        TypeVariable<?>[] variables = element.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            text.append(i == 0 ? "<" : ",").append(variables[i].getName());
        }
        return text.append(variables.length > 0 ? ">" : "").append("[]".repeat(depth)).toString();
    }

    private boolean hasSealedParent() {
        Class<?> above = getSuperclass();
        if (above != null && above.isSealed()) {
            return true;
        }
        for (Class<?> parent : interfaces()) {
            if (parent.isSealed()) {
                return true;
            }
        }
        return false;
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
            Class<?> found = forName0(java.util.Objects.requireNonNull(name), false, loader, null);
            return found.getModule() == module || Module.ofPackages == null ? found : null;
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
        if (this == (Object) Class.class) {
            throw new IllegalAccessException("Can not call newInstance() on the Class for java.lang.Class");
        }
        try {
            constructor = pick(declaredConstructors(), NO_CLASSES);
        } catch (NoSuchMethodException e) {
            throw (InstantiationException) new InstantiationException(getName()).initCause(e);
        }
        Class<?> caller = Reflection.getCallerClass();
        int access = constructor.getModifiers();
        if (!Reflection.verifyMemberAccess(caller, this, this, access)) {
            throw Reflection.newIllegalAccessException(caller, this, access);
        }
        try {
            Constructor<T> own = Members.copy(constructor);
            own.setAccessible(true);
            return own.newInstance();
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
            module = own = element.componentType == null && element.isPrimitive() ? Module.JAVA_BASE : Module.of(element);
        }
        return own;
    }

    /** For classes that are not in their loader's unnamed module. */
    void setModule(Module own) {
        module = own;
    }

    Object getClassData() {
        return classData;
    }

    void setSigners(Object[] own) {
        signers = own;
    }

    public Object[] getSigners() {
        return signers == null ? null : signers.clone();
    }

    public java.security.ProtectionDomain getProtectionDomain() {
        return protectionDomain != null ? protectionDomain : ClassLoader.defaultDomain(this);
    }

    public native Class<? super T> getSuperclass();

    public Type getGenericSuperclass() {
        if (isInterface() || getSuperclass() == null) {
            return null;
        }
        ReflectionData<T> data = reflectionData();
        Type known = data.genericSuperclass;
        if (known == null) {
            String signature = primitive || isArray() ? null : getGenericSignature0();
            data.genericSuperclass = known = signature == null ? getSuperclass() : SignatureParser.superclass(signature, this);
        }
        return known;
    }

    public Class<?>[] getInterfaces() {
        Class<?>[] shared = interfaces();
        return shared.length == 0 ? shared : shared.clone();
    }

    private Class<?>[] interfaces() {
        ReflectionData<T> data = reflectionData();
        Class<?>[] known = data.interfaces;
        if (known == null) {
            data.interfaces = known = getInterfaces0();
        }
        return known;
    }

    private native Class<?>[] getInterfaces0();

    public Type[] getGenericInterfaces() {
        ReflectionData<T> data = reflectionData();
        Type[] known = data.genericInterfaces;
        if (known == null) {
            String signature = primitive || isArray() ? null : getGenericSignature0();
            data.genericInterfaces = known = signature == null ? getInterfaces() : SignatureParser.interfaces(signature, this);
        }
        return known.length == 0 ? known : known.clone();
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Class<T>>[] getTypeParameters() {
        if (primitive || isArray()) {
            return (TypeVariable<Class<T>>[]) new TypeVariable<?>[0];
        }
        ReflectionData<T> data = reflectionData();
        TypeVariable<?>[] known = data.typeParameters;
        if (known == null) {
            String signature = getGenericSignature0();
            data.typeParameters = known = signature == null ? new TypeVariable<?>[0]
                    : SignatureParser.typeParameters(signature, this);
        }
        return (TypeVariable<Class<T>>[]) (known.length == 0 ? known : known.clone());
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
        for (Method method : ((Class<?>) enclosing[0]).getDeclaredMethods()) {
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
        for (Constructor<?> constructor : ((Class<?>) enclosing[0]).getDeclaredConstructors()) {
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
        ReflectionData<T> data = reflectionData();
        String known = data.simpleName;
        if (known == null) {
            data.simpleName = known = findSimpleName();
        }
        return known;
    }

    private String findSimpleName() {
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

    private Field[] declaredFields() {
        ReflectionData<T> data = reflectionData();
        Field[] known = data.declaredFields;
        if (known == null) {
            data.declaredFields = known = getDeclaredFields0(false);
        }
        return known;
    }

    private Method[] declaredMethods() {
        ReflectionData<T> data = reflectionData();
        Method[] known = data.declaredMethods;
        if (known == null) {
            data.declaredMethods = known = getDeclaredMethods0(false);
        }
        return known;
    }

    private Constructor<T>[] declaredConstructors() {
        ReflectionData<T> data = reflectionData();
        Constructor<T>[] known = data.declaredConstructors;
        if (known == null) {
            data.declaredConstructors = known = makeConstructors(false);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Constructor<T>[] makeConstructors(boolean publicOnly) {
        return isInterface() ? (Constructor<T>[]) new Constructor<?>[0] : getDeclaredConstructors0(publicOnly);
    }

    // The public ones are made for themselves: types that only others have need not exist.

    private Field[] declaredPublicFields() {
        ReflectionData<T> data = reflectionData();
        Field[] known = data.declaredPublicFields;
        if (known == null) {
            data.declaredPublicFields = known = getDeclaredFields0(true);
        }
        return known;
    }

    private Method[] declaredPublicMethods() {
        ReflectionData<T> data = reflectionData();
        Method[] known = data.declaredPublicMethods;
        if (known == null) {
            data.declaredPublicMethods = known = getDeclaredMethods0(true);
        }
        return known;
    }

    private Constructor<T>[] declaredPublicConstructors() {
        ReflectionData<T> data = reflectionData();
        Constructor<T>[] known = data.declaredPublicConstructors;
        if (known == null) {
            data.declaredPublicConstructors = known = makeConstructors(true);
        }
        return known;
    }

    /** A copy of each, so that nobody can make the shared ones accessible. */
    private static <M> M[] copies(M[] shared) {
        M[] own = shared.clone();
        for (int i = 0; i < own.length; i++) {
            own[i] = Members.copy(own[i]);
        }
        return own;
    }

    public Field[] getDeclaredFields() {
        return copies(declaredFields());
    }

    public Method[] getDeclaredMethods() {
        return copies(declaredMethods());
    }

    public Constructor<?>[] getDeclaredConstructors() {
        return copies(declaredConstructors());
    }

    public Constructor<?>[] getConstructors() {
        return copies(declaredPublicConstructors());
    }

    public RecordComponent[] getRecordComponents() {
        return isRecord() ? getRecordComponents0() : null;
    }

    public Field[] getFields() {
        return copies(publicFields());
    }

    private Field[] publicFields() {
        ReflectionData<T> data = reflectionData();
        Field[] known = data.publicFields;
        if (known == null) {
            LinkedHashSet<Field> found = new LinkedHashSet<>();
            Collections.addAll(found, declaredPublicFields());
            for (Class<?> parent : interfaces()) {
                Collections.addAll(found, parent.publicFields());
            }
            Class<?> above = isInterface() ? null : getSuperclass();
            if (above != null) {
                Collections.addAll(found, above.publicFields());
            }
            data.publicFields = known = found.toArray(new Field[0]);
        }
        return known;
    }

    public Method[] getMethods() {
        return copies(publicMethods());
    }

    /** Name and parameter types of a method. */
    private static final class MethodKey {
        private final String name;
        private final Class<?>[] parameters;

        MethodKey(Method method) {
            name = method.getName();
            parameters = method.getParameterTypes();
        }

        @Override
        public boolean equals(Object other) {
            return name.equals(((MethodKey) other).name) && Arrays.equals(parameters, ((MethodKey) other).parameters);
        }

        @Override
        public int hashCode() {
            return name.hashCode() ^ Arrays.hashCode(parameters);
        }
    }

    /** Own ones, then the superclass's, then the interfaces', where nothing more specific has name, parameters and result. */
    private Method[] publicMethods() {
        ReflectionData<T> data = reflectionData();
        Method[] known = data.publicMethods;
        if (known != null) {
            return known;
        }
        LinkedHashMap<MethodKey, ArrayList<Method>> found = new LinkedHashMap<>();
        for (Method method : declaredPublicMethods()) {
            merge(found, method);
        }
        Class<?> above = isInterface() ? null : getSuperclass();
        if (above != null) {
            for (Method method : above.publicMethods()) {
                merge(found, method);
            }
        }
        for (Class<?> parent : interfaces()) {
            for (Method method : parent.publicMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    merge(found, method);
                }
            }
        }
        ArrayList<Method> all = new ArrayList<>();
        for (ArrayList<Method> same : found.values()) {
            all.addAll(same);
        }
        data.publicMethods = known = all.toArray(new Method[0]);
        return known;
    }

    private static void merge(LinkedHashMap<MethodKey, ArrayList<Method>> found, Method method) {
        MethodKey key = new MethodKey(method);
        ArrayList<Method> same = found.get(key);
        if (same == null) {
            same = new ArrayList<>(1);
            found.put(key, same);
        }
        Class<?> holder = method.getDeclaringClass();
        for (int i = same.size() - 1; i >= 0; i--) {
            Method other = same.get(i);
            if (other.getReturnType() != method.getReturnType()) {
                continue;
            }
            Class<?> otherHolder = other.getDeclaringClass();
            if (!otherHolder.isInterface() || holder.isAssignableFrom(otherHolder)) {
                return;
            }
            if (otherHolder.isAssignableFrom(holder)) {
                same.remove(i);
            }
        }
        same.add(method);
    }

    public Field getDeclaredField(String name) throws NoSuchFieldException {
        Objects.requireNonNull(name);
        return pick(declaredFields(), name);
    }

    public Field getField(String name) throws NoSuchFieldException {
        Objects.requireNonNull(name);
        return pick(publicFields(), name);
    }

    private static Field pick(Field[] fields, String name) throws NoSuchFieldException {
        for (Field field : fields) {
            if (field.getName().equals(name)) {
                return Members.copy(field);
            }
        }
        throw new NoSuchFieldException(name);
    }

    public Method getDeclaredMethod(String name, Class<?>... parameterTypes) throws NoSuchMethodException {
        Objects.requireNonNull(name);
        return pick(declaredMethods(), name, parameterTypes);
    }

    public Method getMethod(String name, Class<?>... parameterTypes) throws NoSuchMethodException {
        Objects.requireNonNull(name);
        Class<?>[] parameters = parameterTypes == null ? NO_CLASSES : parameterTypes;
        Method own = find(declaredPublicMethods(), name, parameters);
        return own == null ? pick(publicMethods(), name, parameters) : Members.copy(own);
    }

    private Method pick(Method[] methods, String wanted, Class<?>[] parameterTypes) throws NoSuchMethodException {
        Class<?>[] parameters = parameterTypes == null ? NO_CLASSES : parameterTypes;
        Method best = find(methods, wanted, parameters);
        if (best == null) {
            throw new NoSuchMethodException(methodText(wanted, parameters));
        }
        return Members.copy(best);
    }

    /** Of several that differ in their result alone, the one with the most specific result. */
    private static Method find(Method[] methods, String wanted, Class<?>[] parameters) {
        Method best = null;
        for (Method method : methods) {
            if (method.getName().equals(wanted) && Arrays.equals(method.getParameterTypes(), parameters)
                    && (best == null || best.getReturnType() != method.getReturnType()
                            && best.getReturnType().isAssignableFrom(method.getReturnType()))) {
                best = method;
            }
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
        return Members.copy(pick(declaredConstructors(), parameterTypes));
    }

    public Constructor<T> getConstructor(Class<?>... parameterTypes) throws NoSuchMethodException {
        return Members.copy(pick(declaredPublicConstructors(), parameterTypes));
    }

    private Constructor<T> pick(Constructor<T>[] constructors, Class<?>[] parameterTypes) throws NoSuchMethodException {
        Class<?>[] parameters = parameterTypes == null ? NO_CLASSES : parameterTypes;
        for (Constructor<T> constructor : constructors) {
            if (Arrays.equals(constructor.getParameterTypes(), parameters)) {
                return constructor;
            }
        }
        throw new NoSuchMethodException(methodText("<init>", parameters));
    }

    public InputStream getResourceAsStream(String name) {
        String absolute = absoluteName(name);
        if (classLoader != null && Module.ofPackages != null && getModule().getDescriptor() != null) {
            URL found = getModule().resource(absolute, jdk.internal.reflect.Reflection.getCallerClass());
            try {
                return found == null ? null : found.openStream();
            } catch (java.io.IOException e) {
                return null;
            }
        }
        return classLoader == null ? ClassLoaders.bootResource(absolute)
                : classLoader.getResourceAsStream(absolute);
    }

    public URL getResource(String name) {
        String absolute = absoluteName(name);
        if (classLoader != null && Module.ofPackages != null && getModule().getDescriptor() != null) {
            return getModule().resource(absolute, jdk.internal.reflect.Reflection.getCallerClass());
        }
        return classLoader == null ? ClassLoaders.bootUrl(absolute) : classLoader.getResource(absolute);
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

    /** What {@code valueOf} looks through. */
    T[] enumConstantDirectory() {
        return getEnumConstantsShared();
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
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return (A) annotationClass.cast(annotations().get(annotationClass));
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationClass) {
        return GenericDeclaration.super.getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return AnnotationParser.toArray(annotations());
    }

    @Override
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return (A) annotationClass.cast(declaredAnnotations().get(annotationClass));
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationSupport.byType(getDeclaredAnnotations(), annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return AnnotationParser.toArray(declaredAnnotations());
    }

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        Map<Class<? extends Annotation>, Annotation> known = declaredAnnotations;
        if (known == null) {
            byte[] raw = primitive || isArray() ? null : getRawAnnotations();
            declaredAnnotations = known = raw == null ? Collections.emptyMap() : AnnotationParser.parse(raw, this);
        }
        return known;
    }

    /** The superclass's inherited ones, then the class's own. */
    private Map<Class<? extends Annotation>, Annotation> annotations() {
        Map<Class<? extends Annotation>, Annotation> known = annotations;
        if (known != null) {
            return known;
        }
        Map<Class<? extends Annotation>, Annotation> own = declaredAnnotations();
        Class<?> above = getSuperclass();
        known = own;
        if (above != null) {
            LinkedHashMap<Class<? extends Annotation>, Annotation> all = new LinkedHashMap<>();
            for (Map.Entry<Class<? extends Annotation>, Annotation> entry : above.annotations().entrySet()) {
                if (AnnotationType.of(entry.getKey()).isInherited()) {
                    all.put(entry.getKey(), entry.getValue());
                }
            }
            if (!all.isEmpty()) {
                all.putAll(own);
                known = all;
            }
        }
        annotations = known;
        return known;
    }

    public AnnotatedType getAnnotatedSuperclass() {
        if (this == (Object) Object.class || isInterface() || isArray() || primitive || this == (Object) void.class) {
            return null;
        }
        return TypeAnnotations.ofDeclaration(this).type(getGenericSuperclass(), TypeAnnotations.SUPERTYPE, 65535);
    }

    public AnnotatedType[] getAnnotatedInterfaces() {
        return TypeAnnotations.ofDeclaration(this).types(getGenericInterfaces(), TypeAnnotations.SUPERTYPE);
    }

    public Set<AccessFlag> accessFlags() {
        boolean inner = primitive || isArray() || isMemberClass() || isLocalClass() || isAnonymousClass();
        return AccessFlag.maskToAccessFlags(inner ? getModifiers() : Reflection.getClassAccessFlags(this),
                inner ? AccessFlag.Location.INNER_CLASS : AccessFlag.Location.CLASS);
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
    public Optional<ClassDesc> describeConstable() {
        Class<?> element = this;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isHidden() ? Optional.empty() : Optional.of(ClassDesc.ofDescriptor(descriptorString()));
    }
}
