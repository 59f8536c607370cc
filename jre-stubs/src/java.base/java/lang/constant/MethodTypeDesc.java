package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.List;
import java.util.StringJoiner;
import jdk.internal.constant.MethodTypeDescImpl;

public sealed interface MethodTypeDesc extends ConstantDesc, TypeDescriptor.OfMethod<ClassDesc, MethodTypeDesc>
        permits MethodTypeDescImpl {
    static MethodTypeDesc ofDescriptor(String descriptor) {
        return MethodTypeDescImpl.ofDescriptor(descriptor);
    }

    static MethodTypeDesc of(ClassDesc returnDesc) {
        return MethodTypeDescImpl.of(returnDesc, new ClassDesc[0]);
    }

    static MethodTypeDesc of(ClassDesc returnDesc, List<ClassDesc> paramDescs) {
        return MethodTypeDescImpl.of(returnDesc, paramDescs.toArray(new ClassDesc[0]));
    }

    static MethodTypeDesc of(ClassDesc returnDesc, ClassDesc... paramDescs) {
        return MethodTypeDescImpl.of(returnDesc, paramDescs.clone());
    }

    ClassDesc returnType();

    int parameterCount();

    ClassDesc parameterType(int index);

    List<ClassDesc> parameterList();

    ClassDesc[] parameterArray();

    MethodTypeDesc changeReturnType(ClassDesc returnType);

    MethodTypeDesc changeParameterType(int index, ClassDesc paramType);

    MethodTypeDesc dropParameterTypes(int start, int end);

    MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes);

    String descriptorString();

    default String displayDescriptor() {
        StringJoiner text = new StringJoiner(",", "(", ")");
        for (ClassDesc type : parameterList()) {
            text.add(type.displayName());
        }
        return text + returnType().displayName();
    }

    @Override
    MethodType resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException;

    boolean equals(Object o);
}
