package java.lang.invoke;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A member by class, name and type; resolved, it also has its flags and where the VM finds it. */
final class MemberName implements Cloneable {
    static final int IS_METHOD = 0x10000;
    static final int IS_CONSTRUCTOR = 0x20000;
    static final int IS_FIELD = 0x40000;
    static final int CALLER_SENSITIVE = 0x100000;
    static final int TRUSTED_FINAL = 0x200000;

    Class<?> clazz;
    String name;
    /** A MethodType, or the Class of a field. */
    Object type;
    int flags;
    /** Set by the VM: the method. */
    long vmtarget;
    /** Set by the VM: a field's offset, a method's index. */
    long vmindex;

    MemberName(Class<?> clazz, String name, Object type, int referenceKind) {
        this.clazz = clazz;
        this.name = name;
        this.type = type;
        this.flags = referenceKind << 24;
    }

    MemberName(Method method, boolean special) {
        this(method.getDeclaringClass(), method.getName(),
                MethodType.methodType(method.getReturnType(), method.getParameterTypes()), 0);
        MethodHandleNatives.init(this, method);
        if (special && getReferenceKind() != MethodHandleInfo.REF_invokeStatic) {
            flags = flags & 0xffffff | MethodHandleInfo.REF_invokeSpecial << 24;
        }
    }

    MemberName(Constructor<?> constructor) {
        this(constructor.getDeclaringClass(), "<init>",
                MethodType.methodType(void.class, constructor.getParameterTypes()), 0);
        MethodHandleNatives.init(this, constructor);
    }

    MemberName(Field field, boolean setter) {
        this(field.getDeclaringClass(), field.getName(), field.getType(), 0);
        MethodHandleNatives.init(this, field);
        if (setter) {
            flags += 2 << 24;
        }
    }

    int getReferenceKind() {
        return flags >>> 24 & 15;
    }

    Class<?> getDeclaringClass() {
        return clazz;
    }

    String getName() {
        return name;
    }

    int getModifiers() {
        return flags & 0xffff;
    }

    boolean isField() {
        return (flags & IS_FIELD) != 0;
    }

    boolean isConstructor() {
        return (flags & IS_CONSTRUCTOR) != 0;
    }

    boolean isStatic() {
        return Modifier.isStatic(flags);
    }

    boolean isFinal() {
        return Modifier.isFinal(flags);
    }

    boolean isVarargs() {
        return !isField() && (flags & 0x80) != 0;
    }

    MethodType methodType() {
        return (MethodType) type;
    }

    Class<?> fieldType() {
        return (Class<?>) type;
    }

    /** The type of a handle that invokes or accesses the member. */
    MethodType invocationType() {
        int kind = getReferenceKind();
        switch (kind) {
            case MethodHandleInfo.REF_getField: return MethodType.methodType(fieldType(), clazz);
            case MethodHandleInfo.REF_getStatic: return MethodType.methodType(fieldType());
            case MethodHandleInfo.REF_putField: return MethodType.methodType(void.class, clazz, fieldType());
            case MethodHandleInfo.REF_putStatic: return MethodType.methodType(void.class, fieldType());
            case MethodHandleInfo.REF_invokeStatic: return methodType();
            case MethodHandleInfo.REF_newInvokeSpecial: return methodType().changeReturnType(clazz);
            default: return methodType().insertParameterTypes(0, clazz);
        }
    }

    MemberName copy() {
        try {
            return (MemberName) clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** As exceptions show it: p.C.m(int)void/invokeStatic. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(clazz.getName()).append('.').append(name);
        if (type instanceof MethodType) {
            text.append(type);
        } else {
            text.append('/').append(((Class<?>) type).getName());
        }
        return text.append('/').append(MethodHandleInfo.referenceKindToString(getReferenceKind())).toString();
    }
}
