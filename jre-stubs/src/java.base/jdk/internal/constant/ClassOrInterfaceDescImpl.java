package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;

public final class ClassOrInterfaceDescImpl implements ClassDesc {
    /** With slashes. */
    private final String name;

    private ClassOrInterfaceDescImpl(String name) {
        this.name = name;
    }

    public static ClassOrInterfaceDescImpl of(String internalName) {
        return new ClassOrInterfaceDescImpl(internalName);
    }

    @Override
    public ClassDesc arrayType() {
        return ArrayClassDescImpl.of(this, 1);
    }

    @Override
    public ClassDesc arrayType(int rank) {
        return ArrayClassDescImpl.checked(this, rank);
    }

    @Override
    public ClassDesc nested(String nestedName) {
        return of(name + "$" + Names.member(nestedName));
    }

    @Override
    public ClassDesc nested(String firstNestedName, String... moreNestedNames) {
        StringBuilder text = new StringBuilder(name).append('$').append(Names.member(firstNestedName));
        for (String more : moreNestedNames) {
            text.append('$').append(Names.member(more));
        }
        return of(text.toString());
    }

    @Override
    public boolean isClassOrInterface() {
        return true;
    }

    @Override
    public String packageName() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
    }

    @Override
    public String displayName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String descriptorString() {
        return "L" + name + ";";
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        return lookup.findClass(name.replace('/', '.'));
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof ClassOrInterfaceDescImpl && name.equals(((ClassOrInterfaceDescImpl) o).name);
    }

    @Override
    public int hashCode() {
        return descriptorString().hashCode();
    }

    @Override
    public String toString() {
        return "ClassOrInterfaceDesc[" + displayName() + "]";
    }
}
