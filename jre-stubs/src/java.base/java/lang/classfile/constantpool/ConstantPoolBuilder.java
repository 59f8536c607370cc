package java.lang.classfile.constantpool;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.util.List;
import jdk.internal.classfile.impl.ClassReaderImpl;
import jdk.internal.classfile.impl.PoolBuilder;
import jdk.internal.classfile.impl.PoolEntries;

/** A constant pool that grows; equal constants share an entry. */
public interface ConstantPoolBuilder extends ConstantPool {
    static ConstantPoolBuilder of(ClassModel classModel) {
        return new PoolBuilder((ClassReaderImpl) classModel.constantPool());
    }

    static ConstantPoolBuilder of() {
        return new PoolBuilder(null);
    }

    /** Whether indices of that pool mean the same here. */
    boolean canWriteDirect(ConstantPool constantPool);

    Utf8Entry utf8Entry(String s);

    default Utf8Entry utf8Entry(ClassDesc desc) {
        return utf8Entry(desc.descriptorString());
    }

    default Utf8Entry utf8Entry(MethodTypeDesc desc) {
        return utf8Entry(desc.descriptorString());
    }

    ClassEntry classEntry(Utf8Entry ne);

    default ClassEntry classEntry(ClassDesc classDesc) {
        return classEntry(utf8Entry(PoolEntries.internalName(classDesc)));
    }

    PackageEntry packageEntry(Utf8Entry nameEntry);

    default PackageEntry packageEntry(PackageDesc packageDesc) {
        return packageEntry(utf8Entry(packageDesc.internalName()));
    }

    ModuleEntry moduleEntry(Utf8Entry nameEntry);

    default ModuleEntry moduleEntry(ModuleDesc moduleDesc) {
        return moduleEntry(utf8Entry(moduleDesc.name()));
    }

    NameAndTypeEntry nameAndTypeEntry(Utf8Entry nameEntry, Utf8Entry typeEntry);

    default NameAndTypeEntry nameAndTypeEntry(String name, ClassDesc type) {
        return nameAndTypeEntry(utf8Entry(name), utf8Entry(type));
    }

    default NameAndTypeEntry nameAndTypeEntry(String name, MethodTypeDesc type) {
        return nameAndTypeEntry(utf8Entry(name), utf8Entry(type));
    }

    FieldRefEntry fieldRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType);

    default FieldRefEntry fieldRefEntry(ClassDesc owner, String name, ClassDesc type) {
        return fieldRefEntry(classEntry(owner), nameAndTypeEntry(name, type));
    }

    MethodRefEntry methodRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType);

    default MethodRefEntry methodRefEntry(ClassDesc owner, String name, MethodTypeDesc type) {
        return methodRefEntry(classEntry(owner), nameAndTypeEntry(name, type));
    }

    InterfaceMethodRefEntry interfaceMethodRefEntry(ClassEntry owner, NameAndTypeEntry nameAndType);

    default InterfaceMethodRefEntry interfaceMethodRefEntry(ClassDesc owner, String name, MethodTypeDesc type) {
        return interfaceMethodRefEntry(classEntry(owner), nameAndTypeEntry(name, type));
    }

    MethodTypeEntry methodTypeEntry(MethodTypeDesc descriptor);

    MethodTypeEntry methodTypeEntry(Utf8Entry descriptor);

    default MethodHandleEntry methodHandleEntry(DirectMethodHandleDesc descriptor) {
        return PoolEntries.methodHandle(this, descriptor);
    }

    MethodHandleEntry methodHandleEntry(int refKind, MemberRefEntry reference);

    default InvokeDynamicEntry invokeDynamicEntry(DynamicCallSiteDesc dcsd) {
        return invokeDynamicEntry(bsmEntry((DirectMethodHandleDesc) dcsd.bootstrapMethod(), List.of(dcsd.bootstrapArgs())),
                nameAndTypeEntry(dcsd.invocationName(), dcsd.invocationType()));
    }

    InvokeDynamicEntry invokeDynamicEntry(BootstrapMethodEntry bootstrapMethodEntry, NameAndTypeEntry nameAndType);

    default ConstantDynamicEntry constantDynamicEntry(DynamicConstantDesc<?> dcd) {
        return constantDynamicEntry(bsmEntry(dcd.bootstrapMethod(), List.of(dcd.bootstrapArgs())),
                nameAndTypeEntry(dcd.constantName(), dcd.constantType()));
    }

    ConstantDynamicEntry constantDynamicEntry(BootstrapMethodEntry bootstrapMethodEntry, NameAndTypeEntry nameAndType);

    IntegerEntry intEntry(int value);

    FloatEntry floatEntry(float value);

    LongEntry longEntry(long value);

    DoubleEntry doubleEntry(double value);

    StringEntry stringEntry(Utf8Entry utf8);

    default StringEntry stringEntry(String value) {
        return stringEntry(utf8Entry(value));
    }

    default ConstantValueEntry constantValueEntry(ConstantDesc c) {
        return PoolEntries.constantValue(this, c);
    }

    default LoadableConstantEntry loadableConstantEntry(ConstantDesc c) {
        return PoolEntries.loadable(this, c);
    }

    default BootstrapMethodEntry bsmEntry(DirectMethodHandleDesc methodReference, List<ConstantDesc> arguments) {
        return PoolEntries.bootstrap(this, methodReference, arguments);
    }

    BootstrapMethodEntry bsmEntry(MethodHandleEntry methodReference, List<LoadableConstantEntry> arguments);
}
