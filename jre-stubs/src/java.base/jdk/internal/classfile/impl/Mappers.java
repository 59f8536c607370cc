package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.BufWriter;
import java.lang.classfile.ClassReader;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.BootstrapMethodsAttribute;
import java.lang.classfile.attribute.CharacterRangeTableAttribute;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.CompilationIDAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.DeprecatedAttribute;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.attribute.LocalVariableTypeTableAttribute;
import java.lang.classfile.attribute.MethodParametersAttribute;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.lang.classfile.attribute.ModuleTargetAttribute;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceDebugExtensionAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.attribute.SourceIDAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.attribute.SyntheticAttribute;
import java.lang.classfile.attribute.UnknownAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table of attributes: name, stability, how to read and write the contents. */
public final class Mappers {
    public static final AttributeMapper<AnnotationDefaultAttribute> ANNOTATION_DEFAULT = mapper(Attributes.NAME_ANNOTATION_DEFAULT,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new AnnotationAttributes.AnnotationDefaultImpl(new AnnotationReader(reader, null, p).value()),
            (out, a) -> AnnotationWriter.value(out, a.defaultValue()));
    public static final AttributeMapper<BootstrapMethodsAttribute> BOOTSTRAP_METHODS = mapper(Attributes.NAME_BOOTSTRAP_METHODS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.BootstrapMethodsImpl(ClassCodec.bootstraps(reader)),
            (out, a) -> ClassCodec.bootstraps(out, a.bootstrapMethods()));
    public static final AttributeMapper<CharacterRangeTableAttribute> CHARACTER_RANGE_TABLE = mapper(Attributes.NAME_CHARACTER_RANGE_TABLE,
            AttributeMapper.AttributeStability.LABELS, true,
            (enclosing, reader, p) -> new CodeAttributes.CharacterRangeTableImpl(CodeCodec.ranges(reader, p)),
            (out, a) -> CodeCodec.ranges(out, a.characterRangeTable()));
    public static final AttributeMapper<CodeAttribute> CODE = mapper(Attributes.NAME_CODE,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new CodeImpl(enclosing, reader, p),
            (out, a) -> CodeCodec.code(out, a));
    public static final AttributeMapper<CompilationIDAttribute> COMPILATION_ID = mapper(Attributes.NAME_COMPILATION_ID,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.CompilationIDImpl(reader.readEntry(p, Utf8Entry.class)),
            (out, a) -> out.writeIndex(a.compilationId()));
    public static final AttributeMapper<ConstantValueAttribute> CONSTANT_VALUE = mapper(Attributes.NAME_CONSTANT_VALUE,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.ConstantValueImpl(reader.readEntry(p, ConstantValueEntry.class)),
            (out, a) -> out.writeIndex(a.constant()));
    public static final AttributeMapper<DeprecatedAttribute> DEPRECATED = mapper(Attributes.NAME_DEPRECATED,
            AttributeMapper.AttributeStability.STATELESS, true,
            (enclosing, reader, p) -> new ClassAttributes.DeprecatedImpl(),
            (out, a) -> {
            });
    public static final AttributeMapper<EnclosingMethodAttribute> ENCLOSING_METHOD = mapper(Attributes.NAME_ENCLOSING_METHOD,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.EnclosingMethodImpl(reader.readEntry(p, ClassEntry.class),
                    Optional.ofNullable(reader.readEntryOrNull(p + 2, NameAndTypeEntry.class))),
            (out, a) -> {
                out.writeIndex(a.enclosingClass());
                out.writeIndexOrZero(a.enclosingMethod().orElse(null));
            });
    public static final AttributeMapper<ExceptionsAttribute> EXCEPTIONS = mapper(Attributes.NAME_EXCEPTIONS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.ExceptionsImpl(Parsing.classes(reader, p)),
            (out, a) -> ClassCodec.entries(out, a.exceptions()));
    public static final AttributeMapper<InnerClassesAttribute> INNER_CLASSES = mapper(Attributes.NAME_INNER_CLASSES,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.InnerClassesImpl(ClassCodec.innerClasses(reader, p)),
            (out, a) -> ClassCodec.innerClasses(out, a.classes()));
    public static final AttributeMapper<LineNumberTableAttribute> LINE_NUMBER_TABLE = mapper(Attributes.NAME_LINE_NUMBER_TABLE,
            AttributeMapper.AttributeStability.LABELS, true,
            (enclosing, reader, p) -> new CodeAttributes.LineNumberTableImpl(CodeCodec.lines(reader, p)),
            (out, a) -> CodeCodec.lines(out, a.lineNumbers()));
    public static final AttributeMapper<LocalVariableTableAttribute> LOCAL_VARIABLE_TABLE = mapper(Attributes.NAME_LOCAL_VARIABLE_TABLE,
            AttributeMapper.AttributeStability.LABELS, true,
            (enclosing, reader, p) -> new CodeAttributes.LocalVariableTableImpl(CodeCodec.variables(reader, p)),
            (out, a) -> CodeCodec.variables(out, a.localVariables()));
    public static final AttributeMapper<LocalVariableTypeTableAttribute> LOCAL_VARIABLE_TYPE_TABLE = mapper(Attributes.NAME_LOCAL_VARIABLE_TYPE_TABLE,
            AttributeMapper.AttributeStability.LABELS, true,
            (enclosing, reader, p) -> new CodeAttributes.LocalVariableTypeTableImpl(CodeCodec.variableTypes(reader, p)),
            (out, a) -> CodeCodec.variableTypes(out, a.localVariableTypes()));
    public static final AttributeMapper<MethodParametersAttribute> METHOD_PARAMETERS = mapper(Attributes.NAME_METHOD_PARAMETERS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.MethodParametersImpl(ClassCodec.parameters(reader, p)),
            (out, a) -> ClassCodec.parameters(out, a.parameters()));
    public static final AttributeMapper<ModuleAttribute> MODULE = mapper(Attributes.NAME_MODULE,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> ModuleCodec.module(reader, p),
            (out, a) -> ModuleCodec.module(out, a));
    public static final AttributeMapper<ModuleHashesAttribute> MODULE_HASHES = mapper(Attributes.NAME_MODULE_HASHES,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> ModuleCodec.hashes(reader, p),
            (out, a) -> ModuleCodec.hashes(out, a));
    public static final AttributeMapper<ModuleMainClassAttribute> MODULE_MAIN_CLASS = mapper(Attributes.NAME_MODULE_MAIN_CLASS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ModuleAttributes.ModuleMainClassImpl(reader.readEntry(p, ClassEntry.class)),
            (out, a) -> out.writeIndex(a.mainClass()));
    public static final AttributeMapper<ModulePackagesAttribute> MODULE_PACKAGES = mapper(Attributes.NAME_MODULE_PACKAGES,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ModuleAttributes.ModulePackagesImpl(Parsing.entries(reader, p, PackageEntry.class)),
            (out, a) -> ClassCodec.entries(out, a.packages()));
    public static final AttributeMapper<ModuleResolutionAttribute> MODULE_RESOLUTION = mapper(Attributes.NAME_MODULE_RESOLUTION,
            AttributeMapper.AttributeStability.STATELESS, false,
            (enclosing, reader, p) -> new ModuleAttributes.ModuleResolutionImpl(reader.readU2(p)),
            (out, a) -> out.writeU2(a.resolutionFlags()));
    public static final AttributeMapper<ModuleTargetAttribute> MODULE_TARGET = mapper(Attributes.NAME_MODULE_TARGET,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ModuleAttributes.ModuleTargetImpl(reader.readEntry(p, Utf8Entry.class)),
            (out, a) -> out.writeIndex(a.targetPlatform()));
    public static final AttributeMapper<NestHostAttribute> NEST_HOST = mapper(Attributes.NAME_NEST_HOST,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.NestHostImpl(reader.readEntry(p, ClassEntry.class)),
            (out, a) -> out.writeIndex(a.nestHost()));
    public static final AttributeMapper<NestMembersAttribute> NEST_MEMBERS = mapper(Attributes.NAME_NEST_MEMBERS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.NestMembersImpl(Parsing.classes(reader, p)),
            (out, a) -> ClassCodec.entries(out, a.nestMembers()));
    public static final AttributeMapper<PermittedSubclassesAttribute> PERMITTED_SUBCLASSES = mapper(Attributes.NAME_PERMITTED_SUBCLASSES,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.PermittedSubclassesImpl(Parsing.classes(reader, p)),
            (out, a) -> ClassCodec.entries(out, a.permittedSubclasses()));
    public static final AttributeMapper<RecordAttribute> RECORD = mapper(Attributes.NAME_RECORD,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.RecordImpl(ClassCodec.components((ClassReaderImpl) reader, p)),
            (out, a) -> ClassCodec.components(out, a.components()));
    public static final AttributeMapper<RuntimeInvisibleAnnotationsAttribute> RUNTIME_INVISIBLE_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_INVISIBLE_ANNOTATIONS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeInvisibleAnnotationsImpl(new AnnotationReader(reader, null, p).annotations()),
            (out, a) -> AnnotationWriter.annotations(out, a.annotations()));
    public static final AttributeMapper<RuntimeInvisibleParameterAnnotationsAttribute> RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeInvisibleParameterAnnotationsImpl(
                    new AnnotationReader(reader, null, p).parameters()),
            (out, a) -> AnnotationWriter.parameters(out, a.parameterAnnotations()));
    public static final AttributeMapper<RuntimeInvisibleTypeAnnotationsAttribute> RUNTIME_INVISIBLE_TYPE_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_INVISIBLE_TYPE_ANNOTATIONS,
            AttributeMapper.AttributeStability.UNSTABLE, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeInvisibleTypeAnnotationsImpl(
                    new AnnotationReader(reader, enclosing, p).typeAnnotations()),
            (out, a) -> AnnotationWriter.typeAnnotations(out, a.annotations()));
    public static final AttributeMapper<RuntimeVisibleAnnotationsAttribute> RUNTIME_VISIBLE_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_VISIBLE_ANNOTATIONS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeVisibleAnnotationsImpl(new AnnotationReader(reader, null, p).annotations()),
            (out, a) -> AnnotationWriter.annotations(out, a.annotations()));
    public static final AttributeMapper<RuntimeVisibleParameterAnnotationsAttribute> RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeVisibleParameterAnnotationsImpl(
                    new AnnotationReader(reader, null, p).parameters()),
            (out, a) -> AnnotationWriter.parameters(out, a.parameterAnnotations()));
    public static final AttributeMapper<RuntimeVisibleTypeAnnotationsAttribute> RUNTIME_VISIBLE_TYPE_ANNOTATIONS = mapper(Attributes.NAME_RUNTIME_VISIBLE_TYPE_ANNOTATIONS,
            AttributeMapper.AttributeStability.UNSTABLE, false,
            (enclosing, reader, p) -> new AnnotationAttributes.RuntimeVisibleTypeAnnotationsImpl(
                    new AnnotationReader(reader, enclosing, p).typeAnnotations()),
            (out, a) -> AnnotationWriter.typeAnnotations(out, a.annotations()));
    public static final AttributeMapper<SignatureAttribute> SIGNATURE = mapper(Attributes.NAME_SIGNATURE,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.SignatureImpl(reader.readEntry(p, Utf8Entry.class)),
            (out, a) -> out.writeIndex(a.signature()));
    public static final AttributeMapper<SourceDebugExtensionAttribute> SOURCE_DEBUG_EXTENSION = mapper(Attributes.NAME_SOURCE_DEBUG_EXTENSION,
            AttributeMapper.AttributeStability.STATELESS, false,
            (enclosing, reader, p) -> new ClassAttributes.SourceDebugExtensionImpl(reader.readBytes(p, reader.readInt(p - 4))),
            (out, a) -> out.writeBytes(a.contents()));
    public static final AttributeMapper<SourceFileAttribute> SOURCE_FILE = mapper(Attributes.NAME_SOURCE_FILE,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.SourceFileImpl(reader.readEntry(p, Utf8Entry.class)),
            (out, a) -> out.writeIndex(a.sourceFile()));
    public static final AttributeMapper<SourceIDAttribute> SOURCE_ID = mapper(Attributes.NAME_SOURCE_ID,
            AttributeMapper.AttributeStability.CP_REFS, false,
            (enclosing, reader, p) -> new ClassAttributes.SourceIDImpl(reader.readEntry(p, Utf8Entry.class)),
            (out, a) -> out.writeIndex(a.sourceId()));
    public static final AttributeMapper<StackMapTableAttribute> STACK_MAP_TABLE = mapper(Attributes.NAME_STACK_MAP_TABLE,
            AttributeMapper.AttributeStability.LABELS, false,
            (enclosing, reader, p) -> new CodeAttributes.StackMapTableImpl(Frames.read((CodeImpl) enclosing, reader, p)),
            (out, a) -> Frames.write(out, a.entries()));
    public static final AttributeMapper<SyntheticAttribute> SYNTHETIC = mapper(Attributes.NAME_SYNTHETIC,
            AttributeMapper.AttributeStability.STATELESS, true,
            (enclosing, reader, p) -> new ClassAttributes.SyntheticImpl(),
            (out, a) -> {
            });

    private static final Map<String, AttributeMapper<?>> BY_NAME = new HashMap<>();

    static {
        AttributeMapper<?>[] all = {
            ANNOTATION_DEFAULT, BOOTSTRAP_METHODS, CHARACTER_RANGE_TABLE, CODE, COMPILATION_ID, CONSTANT_VALUE,
            DEPRECATED, ENCLOSING_METHOD, EXCEPTIONS, INNER_CLASSES, LINE_NUMBER_TABLE, LOCAL_VARIABLE_TABLE,
            LOCAL_VARIABLE_TYPE_TABLE, METHOD_PARAMETERS, MODULE, MODULE_HASHES, MODULE_MAIN_CLASS,
            MODULE_PACKAGES, MODULE_RESOLUTION, MODULE_TARGET, NEST_HOST, NEST_MEMBERS, PERMITTED_SUBCLASSES,
            RECORD, RUNTIME_INVISIBLE_ANNOTATIONS, RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS,
            RUNTIME_INVISIBLE_TYPE_ANNOTATIONS, RUNTIME_VISIBLE_ANNOTATIONS,
            RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS, RUNTIME_VISIBLE_TYPE_ANNOTATIONS, SIGNATURE,
            SOURCE_DEBUG_EXTENSION, SOURCE_FILE, SOURCE_ID, STACK_MAP_TABLE, SYNTHETIC
        };
        for (AttributeMapper<?> each : all) {
            BY_NAME.put(each.name(), each);
        }
    }

    private Mappers() {
    }

    private interface Reader<A> {
        A read(AttributedElement enclosing, ClassReader reader, int start);
    }

    private interface Writer<A> {
        void write(BufWriterImpl out, A attribute);
    }

    static AttributeMapper<?> named(String name) {
        return BY_NAME.get(name);
    }

    /** Whether the attribute can be read there: those of code need the code. */
    static boolean fits(AttributeMapper<?> mapper, AttributedElement enclosing) {
        return mapper == CODE ? enclosing instanceof MethodImpl : mapper != STACK_MAP_TABLE || enclosing instanceof CodeImpl;
    }

    /** The mapper of an attribute that nobody knows. */
    static AttributeMapper<UnknownAttribute> unknown(Utf8Entry name) {
        Mapper<UnknownAttribute>[] self = newArray();
        self[0] = new Mapper<>(name.stringValue(), AttributeMapper.AttributeStability.UNKNOWN, true,
                (enclosing, reader, p) -> new UnknownImpl(self[0], reader.readBytes(p, reader.readInt(p - 4))),
                (out, a) -> out.writeBytes(a.contents()));
        return self[0];
    }

    @SuppressWarnings("unchecked")
    private static Mapper<UnknownAttribute>[] newArray() {
        return new Mapper[1];
    }

    private static <A extends Attribute<A>> AttributeMapper<A> mapper(String name,
            AttributeMapper.AttributeStability stability, boolean many, Reader<A> reading, Writer<A> writing) {
        return new Mapper<>(name, stability, many, reading, writing);
    }

    private static final class UnknownImpl extends AttributeImpl<UnknownAttribute> implements UnknownAttribute {
        private final byte[] contents;

        UnknownImpl(AttributeMapper<UnknownAttribute> mapper, byte[] contents) {
            super(mapper);
            this.contents = contents;
        }

        @Override
        public byte[] contents() {
            return contents.clone();
        }
    }

    private static final class Mapper<A extends Attribute<A>> implements AttributeMapper<A> {
        private final String name;
        private final AttributeStability stability;
        private final boolean many;
        private final Reader<A> reading;
        private final Writer<A> writing;

        Mapper(String name, AttributeStability stability, boolean many, Reader<A> reading, Writer<A> writing) {
            this.name = name;
            this.stability = stability;
            this.many = many;
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public A readAttribute(AttributedElement enclosing, ClassReader reader, int pos) {
            return reading.read(enclosing, reader, pos);
        }

        @Override
        public void writeAttribute(BufWriter buffer, A attribute) {
            BufWriterImpl out = (BufWriterImpl) buffer;
            out.writeIndex(attribute.attributeName());
            int start = out.size();
            out.writeInt(0);
            writing.write(out, attribute);
            out.patchInt(start, 4, out.size() - start - 4);
        }

        @Override
        public boolean allowMultiple() {
            return many;
        }

        @Override
        public AttributeStability stability() {
            return stability;
        }

        @Override
        public String toString() {
            return "AttributeMapper[name=" + name + ", allowMultiple=" + many + ", stability=" + stability + "]";
        }
    }
}
