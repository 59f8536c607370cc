package java.lang.invoke;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

final class InfoFromMemberName implements MethodHandleInfo {
    private final MemberName member;
    private final int referenceKind;

    InfoFromMemberName(MemberName member, int referenceKind) {
        this.member = member;
        this.referenceKind = referenceKind;
    }

    @Override
    public Class<?> getDeclaringClass() {
        return member.clazz;
    }

    @Override
    public String getName() {
        return member.name;
    }

    @Override
    public MethodType getMethodType() {
        if (!member.isField()) {
            return member.methodType();
        }
        return referenceKind <= REF_getStatic ? MethodType.methodType(member.fieldType())
                : MethodType.methodType(void.class, member.fieldType());
    }

    @Override
    public int getModifiers() {
        return member.getModifiers();
    }

    @Override
    public int getReferenceKind() {
        return referenceKind;
    }

    @Override
    public String toString() {
        return MethodHandleInfo.toString(getReferenceKind(), getDeclaringClass(), getName(), getMethodType());
    }

    @Override
    public <T extends Member> T reflectAs(Class<T> expected, MethodHandles.Lookup lookup) {
        try {
            Member found = reflect();
            lookup.checkReflected(referenceKind, member);
            return expected.cast(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Member reflect() throws ReflectiveOperationException {
        if (member.isField()) {
            return member.clazz.getDeclaredField(member.name);
        }
        Class<?>[] types = member.methodType().parameterArray();
        if (member.isConstructor()) {
            return member.clazz.getDeclaredConstructor(types);
        }
        for (Method method : member.clazz.getDeclaredMethods()) {
            if (method.getName().equals(member.name) && method.getReturnType() == member.methodType().returnType()
                    && java.util.Arrays.equals(method.getParameterTypes(), types)) {
                return method;
            }
        }
        throw new NoSuchMethodException(member.name);
    }
}
