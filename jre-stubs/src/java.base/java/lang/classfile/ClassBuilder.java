package java.lang.classfile;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.function.Consumer;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.Headers;
import jdk.internal.classfile.impl.Scratch;

/** Builds a class. */
public interface ClassBuilder extends ClassFileBuilder<ClassElement, ClassBuilder> {
    default ClassBuilder withVersion(int major, int minor) {
        return with(ClassFileVersion.of(major, minor));
    }

    default ClassBuilder withFlags(int flags) {
        return with(new Headers.AccessFlagsImpl(AccessFlag.Location.CLASS, flags));
    }

    default ClassBuilder withFlags(AccessFlag... flags) {
        return withFlags(Flags.mask(AccessFlag.Location.CLASS, flags));
    }

    default ClassBuilder withSuperclass(ClassEntry superclassEntry) {
        return with(Superclass.of(superclassEntry));
    }

    default ClassBuilder withSuperclass(ClassDesc desc) {
        return withSuperclass(constantPool().classEntry(desc));
    }

    default ClassBuilder withInterfaces(List<ClassEntry> interfaces) {
        return with(Interfaces.of(interfaces));
    }

    default ClassBuilder withInterfaces(ClassEntry... interfaces) {
        return withInterfaces(List.of(interfaces));
    }

    default ClassBuilder withInterfaceSymbols(List<ClassDesc> interfaces) {
        return withInterfaces(Scratch.types(interfaces));
    }

    default ClassBuilder withInterfaceSymbols(ClassDesc... interfaces) {
        return withInterfaceSymbols(List.of(interfaces));
    }

    ClassBuilder withField(Utf8Entry name, Utf8Entry descriptor, Consumer<? super FieldBuilder> handler);

    default ClassBuilder withField(Utf8Entry name, Utf8Entry descriptor, int flags) {
        return withField(name, descriptor, builder -> builder.withFlags(flags));
    }

    default ClassBuilder withField(String name, ClassDesc descriptor, Consumer<? super FieldBuilder> handler) {
        return withField(constantPool().utf8Entry(name), constantPool().utf8Entry(descriptor), handler);
    }

    default ClassBuilder withField(String name, ClassDesc descriptor, int flags) {
        return withField(constantPool().utf8Entry(name), constantPool().utf8Entry(descriptor), flags);
    }

    ClassBuilder transformField(FieldModel field, FieldTransform transform);

    ClassBuilder withMethod(Utf8Entry name, Utf8Entry descriptor, int methodFlags,
            Consumer<? super MethodBuilder> handler);

    default ClassBuilder withMethodBody(Utf8Entry name, Utf8Entry descriptor, int methodFlags,
            Consumer<? super CodeBuilder> handler) {
        return withMethod(name, descriptor, methodFlags, builder -> builder.withCode(handler));
    }

    default ClassBuilder withMethod(String name, MethodTypeDesc descriptor, int methodFlags,
            Consumer<? super MethodBuilder> handler) {
        return withMethod(constantPool().utf8Entry(name), constantPool().utf8Entry(descriptor), methodFlags, handler);
    }

    default ClassBuilder withMethodBody(String name, MethodTypeDesc descriptor, int methodFlags,
            Consumer<? super CodeBuilder> handler) {
        return withMethodBody(constantPool().utf8Entry(name), constantPool().utf8Entry(descriptor), methodFlags, handler);
    }

    ClassBuilder transformMethod(MethodModel method, MethodTransform transform);
}
