package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import jdk.internal.constant.ArrayClassDescImpl;
import jdk.internal.constant.ClassOrInterfaceDescImpl;
import jdk.internal.constant.Names;
import jdk.internal.constant.PrimitiveClassDescImpl;

public sealed interface ClassDesc extends ConstantDesc, TypeDescriptor.OfField<ClassDesc>
        permits PrimitiveClassDescImpl, ArrayClassDescImpl, ClassOrInterfaceDescImpl {
    static ClassDesc of(String name) {
        return ClassOrInterfaceDescImpl.of(Names.binary(name).replace('.', '/'));
    }

    static ClassDesc ofInternalName(String name) {
        return ClassOrInterfaceDescImpl.of(Names.internal(name));
    }

    static ClassDesc of(String packageName, String className) {
        String start = Names.packageOf(packageName);
        Names.member(className);
        return ClassOrInterfaceDescImpl.of(start.isEmpty() ? className : start.replace('.', '/') + "/" + className);
    }

    static ClassDesc ofDescriptor(String descriptor) {
        return Names.type(descriptor);
    }

    ClassDesc arrayType();

    ClassDesc arrayType(int rank);

    default ClassDesc nested(String nestedName) {
        throw new IllegalStateException("Outer class is not a class or interface type");
    }

    default ClassDesc nested(String firstNestedName, String... moreNestedNames) {
        throw new IllegalStateException("Outer class is not a class or interface type");
    }

    default boolean isArray() {
        return false;
    }

    default boolean isPrimitive() {
        return false;
    }

    default boolean isClassOrInterface() {
        return false;
    }

    default ClassDesc componentType() {
        return null;
    }

    default String packageName() {
        return "";
    }

    String displayName();

    String descriptorString();

    @Override
    Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;

    boolean equals(Object o);
}
