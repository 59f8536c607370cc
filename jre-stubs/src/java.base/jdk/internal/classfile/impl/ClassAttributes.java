package jdk.internal.classfile.impl;

import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.attribute.BootstrapMethodsAttribute;
import java.lang.classfile.attribute.CompilationIDAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.DeprecatedAttribute;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.MethodParameterInfo;
import java.lang.classfile.attribute.MethodParametersAttribute;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.attribute.SourceIDAttribute;
import java.lang.classfile.attribute.SyntheticAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Attributes of classes, methods and fields: plain values. */
public final class ClassAttributes {
    private ClassAttributes() {
    }

    public static final class BootstrapMethodsImpl extends AttributeImpl<BootstrapMethodsAttribute> implements BootstrapMethodsAttribute {
        private final List<BootstrapMethodEntry> bootstrapMethods;

        public BootstrapMethodsImpl(List<BootstrapMethodEntry> bootstrapMethods) {
            super(Attributes.bootstrapMethods());
            this.bootstrapMethods = List.copyOf(bootstrapMethods);
        }

        @Override
        public List<BootstrapMethodEntry> bootstrapMethods() {
            return bootstrapMethods;
        }

        @Override
        public int bootstrapMethodsSize() {
            return bootstrapMethods.size();
        }
    }

    public static final class CompilationIDImpl extends AttributeImpl<CompilationIDAttribute> implements CompilationIDAttribute {
        private final Utf8Entry compilationId;

        public CompilationIDImpl(Utf8Entry compilationId) {
            super(Attributes.compilationId());
            this.compilationId = Objects.requireNonNull(compilationId);
        }

        @Override
        public Utf8Entry compilationId() {
            return compilationId;
        }
    }

    public static final class ConstantValueImpl extends AttributeImpl<ConstantValueAttribute> implements ConstantValueAttribute {
        private final ConstantValueEntry constant;

        public ConstantValueImpl(ConstantValueEntry constant) {
            super(Attributes.constantValue());
            this.constant = Objects.requireNonNull(constant);
        }

        @Override
        public ConstantValueEntry constant() {
            return constant;
        }
    }

    public static final class DeprecatedImpl extends AttributeImpl<DeprecatedAttribute> implements DeprecatedAttribute {
        public DeprecatedImpl() {
            super(Attributes.deprecated());
        }
    }

    public static final class SyntheticImpl extends AttributeImpl<SyntheticAttribute> implements SyntheticAttribute {
        public SyntheticImpl() {
            super(Attributes.synthetic());
        }
    }

    public static final class EnclosingMethodImpl extends AttributeImpl<EnclosingMethodAttribute> implements EnclosingMethodAttribute {
        private final ClassEntry enclosingClass;
        private final Optional<NameAndTypeEntry> enclosingMethod;

        public EnclosingMethodImpl(ClassEntry enclosingClass, Optional<NameAndTypeEntry> enclosingMethod) {
            super(Attributes.enclosingMethod());
            this.enclosingClass = Objects.requireNonNull(enclosingClass);
            this.enclosingMethod = Objects.requireNonNull(enclosingMethod);
        }

        @Override
        public ClassEntry enclosingClass() {
            return enclosingClass;
        }

        @Override
        public Optional<NameAndTypeEntry> enclosingMethod() {
            return enclosingMethod;
        }
    }

    public static final class ExceptionsImpl extends AttributeImpl<ExceptionsAttribute> implements ExceptionsAttribute {
        private final List<ClassEntry> exceptions;

        public ExceptionsImpl(List<ClassEntry> exceptions) {
            super(Attributes.exceptions());
            this.exceptions = List.copyOf(exceptions);
        }

        @Override
        public List<ClassEntry> exceptions() {
            return exceptions;
        }
    }

    public static final class InnerClassesImpl extends AttributeImpl<InnerClassesAttribute> implements InnerClassesAttribute {
        private final List<InnerClassInfo> classes;

        public InnerClassesImpl(List<InnerClassInfo> classes) {
            super(Attributes.innerClasses());
            this.classes = List.copyOf(classes);
        }

        @Override
        public List<InnerClassInfo> classes() {
            return classes;
        }
    }

    public static final class MethodParametersImpl extends AttributeImpl<MethodParametersAttribute> implements MethodParametersAttribute {
        private final List<MethodParameterInfo> parameters;

        public MethodParametersImpl(List<MethodParameterInfo> parameters) {
            super(Attributes.methodParameters());
            this.parameters = List.copyOf(parameters);
        }

        @Override
        public List<MethodParameterInfo> parameters() {
            return parameters;
        }
    }

    public static final class NestHostImpl extends AttributeImpl<NestHostAttribute> implements NestHostAttribute {
        private final ClassEntry nestHost;

        public NestHostImpl(ClassEntry nestHost) {
            super(Attributes.nestHost());
            this.nestHost = Objects.requireNonNull(nestHost);
        }

        @Override
        public ClassEntry nestHost() {
            return nestHost;
        }
    }

    public static final class NestMembersImpl extends AttributeImpl<NestMembersAttribute> implements NestMembersAttribute {
        private final List<ClassEntry> nestMembers;

        public NestMembersImpl(List<ClassEntry> nestMembers) {
            super(Attributes.nestMembers());
            this.nestMembers = List.copyOf(nestMembers);
        }

        @Override
        public List<ClassEntry> nestMembers() {
            return nestMembers;
        }
    }

    public static final class PermittedSubclassesImpl extends AttributeImpl<PermittedSubclassesAttribute> implements PermittedSubclassesAttribute {
        private final List<ClassEntry> permittedSubclasses;

        public PermittedSubclassesImpl(List<ClassEntry> permittedSubclasses) {
            super(Attributes.permittedSubclasses());
            this.permittedSubclasses = List.copyOf(permittedSubclasses);
        }

        @Override
        public List<ClassEntry> permittedSubclasses() {
            return permittedSubclasses;
        }
    }

    public static final class RecordImpl extends AttributeImpl<RecordAttribute> implements RecordAttribute {
        private final List<RecordComponentInfo> components;

        public RecordImpl(List<RecordComponentInfo> components) {
            super(Attributes.record());
            this.components = List.copyOf(components);
        }

        @Override
        public List<RecordComponentInfo> components() {
            return components;
        }
    }

    public static final class SignatureImpl extends AttributeImpl<SignatureAttribute> implements SignatureAttribute {
        private final Utf8Entry signature;

        public SignatureImpl(Utf8Entry signature) {
            super(Attributes.signature());
            this.signature = Objects.requireNonNull(signature);
        }

        @Override
        public Utf8Entry signature() {
            return signature;
        }
    }

    public static final class SourceDebugExtensionImpl extends AttributeImpl<SourceDebugExtensionAttribute> implements SourceDebugExtensionAttribute {
        private final byte[] contents;

        public SourceDebugExtensionImpl(byte[] contents) {
            super(Attributes.sourceDebugExtension());
            this.contents = Objects.requireNonNull(contents);
        }

        @Override
        public byte[] contents() {
            return contents;
        }
    }

    public static final class SourceFileImpl extends AttributeImpl<SourceFileAttribute> implements SourceFileAttribute {
        private final Utf8Entry sourceFile;

        public SourceFileImpl(Utf8Entry sourceFile) {
            super(Attributes.sourceFile());
            this.sourceFile = Objects.requireNonNull(sourceFile);
        }

        @Override
        public Utf8Entry sourceFile() {
            return sourceFile;
        }
    }

    public static final class SourceIDImpl extends AttributeImpl<SourceIDAttribute> implements SourceIDAttribute {
        private final Utf8Entry sourceId;

        public SourceIDImpl(Utf8Entry sourceId) {
            super(Attributes.sourceId());
            this.sourceId = Objects.requireNonNull(sourceId);
        }

        @Override
        public Utf8Entry sourceId() {
            return sourceId;
        }
    }
}
