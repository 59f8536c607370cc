package java.lang.classfile;

import java.io.IOException;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.internal.classfile.impl.ClassFileImpl;
import jdk.internal.classfile.impl.Scratch;

/** Parses, builds and transforms class files with options (JEP 484). */
public interface ClassFile {
    int MAGIC_NUMBER = 0xCAFEBABE;
    int ACC_PUBLIC = 0x0001;
    int ACC_PROTECTED = 0x0004;
    int ACC_PRIVATE = 0x0002;
    int ACC_INTERFACE = 0x0200;
    int ACC_ENUM = 0x4000;
    int ACC_ANNOTATION = 0x2000;
    int ACC_SUPER = 0x0020;
    int ACC_ABSTRACT = 0x0400;
    int ACC_VOLATILE = 0x0040;
    int ACC_TRANSIENT = 0x0080;
    int ACC_SYNTHETIC = 0x1000;
    int ACC_STATIC = 0x0008;
    int ACC_FINAL = 0x0010;
    int ACC_SYNCHRONIZED = 0x0020;
    int ACC_BRIDGE = 0x0040;
    int ACC_VARARGS = 0x0080;
    int ACC_NATIVE = 0x0100;
    int ACC_STRICT = 0x0800;
    int ACC_MODULE = 0x8000;
    int ACC_OPEN = 0x0020;
    int ACC_MANDATED = 0x8000;
    int ACC_TRANSITIVE = 0x0020;
    int ACC_STATIC_PHASE = 0x0040;
    int JAVA_1_VERSION = 45;
    int JAVA_2_VERSION = 46;
    int JAVA_3_VERSION = 47;
    int JAVA_4_VERSION = 48;
    int JAVA_5_VERSION = 49;
    int JAVA_6_VERSION = 50;
    int JAVA_7_VERSION = 51;
    int JAVA_8_VERSION = 52;
    int JAVA_9_VERSION = 53;
    int JAVA_10_VERSION = 54;
    int JAVA_11_VERSION = 55;
    int JAVA_12_VERSION = 56;
    int JAVA_13_VERSION = 57;
    int JAVA_14_VERSION = 58;
    int JAVA_15_VERSION = 59;
    int JAVA_16_VERSION = 60;
    int JAVA_17_VERSION = 61;
    int JAVA_18_VERSION = 62;
    int JAVA_19_VERSION = 63;
    int JAVA_20_VERSION = 64;
    int JAVA_21_VERSION = 65;
    int JAVA_22_VERSION = 66;
    int JAVA_23_VERSION = 67;
    int JAVA_24_VERSION = 68;
    int JAVA_25_VERSION = 69;
    int PREVIEW_MINOR_VERSION = 65535;

    /** Something to choose; a later option of the same kind replaces the earlier. */
    interface Option {
    }

    /** Mappers for attributes that the library does not know. */
    interface AttributeMapperOption extends Option {
        static AttributeMapperOption of(Function<Utf8Entry, AttributeMapper<?>> attributeMapper) {
            return new ClassFileImpl.AttributeMapperOptionImpl(attributeMapper);
        }

        Function<Utf8Entry, AttributeMapper<?>> attributeMapper();
    }

    /** Who knows the class hierarchy, for stack maps. */
    interface ClassHierarchyResolverOption extends Option {
        static ClassHierarchyResolverOption of(ClassHierarchyResolver classHierarchyResolver) {
            return new ClassFileImpl.ClassHierarchyResolverOptionImpl(classHierarchyResolver);
        }

        ClassHierarchyResolver classHierarchyResolver();
    }

    /** Whether a transformed class keeps its constant pool. */
    enum ConstantPoolSharingOption implements Option {
        SHARED_POOL,
        NEW_POOL
    }

    /** Whether code that is never reached is replaced. */
    enum DeadCodeOption implements Option {
        PATCH_DEAD_CODE,
        KEEP_DEAD_CODE
    }

    /** Whether rows with labels that are never bound are left out. */
    enum DeadLabelsOption implements Option {
        FAIL_ON_DEAD_LABELS,
        DROP_DEAD_LABELS
    }

    /** Whether debugging information is passed on. */
    enum DebugElementsOption implements Option {
        PASS_DEBUG,
        DROP_DEBUG
    }

    /** Whether line numbers are passed on. */
    enum LineNumbersOption implements Option {
        PASS_LINE_NUMBERS,
        DROP_LINE_NUMBERS
    }

    /** Whether branches that are too far become long ones. */
    enum ShortJumpsOption implements Option {
        FIX_SHORT_JUMPS,
        FAIL_ON_SHORT_JUMPS
    }

    /** Whether stack maps are made. */
    enum StackMapsOption implements Option {
        STACK_MAPS_WHEN_REQUIRED,
        GENERATE_STACK_MAPS,
        DROP_STACK_MAPS
    }

    /** Which attributes are passed on. */
    enum AttributesProcessingOption implements Option {
        PASS_ALL_ATTRIBUTES,
        DROP_UNKNOWN_ATTRIBUTES,
        DROP_UNSTABLE_ATTRIBUTES
    }

    static ClassFile of() {
        return ClassFileImpl.DEFAULT;
    }

    static ClassFile of(Option... options) {
        return of().withOptions(options);
    }

    ClassFile withOptions(Option... options);

    ClassModel parse(byte[] bytes);

    default ClassModel parse(Path path) throws IOException {
        return parse(Files.readAllBytes(path));
    }

    default byte[] build(ClassDesc thisClass, Consumer<? super ClassBuilder> handler) {
        ConstantPoolBuilder pool = ConstantPoolBuilder.of();
        return build(pool.classEntry(thisClass), pool, handler);
    }

    byte[] build(ClassEntry thisClassEntry, ConstantPoolBuilder constantPool, Consumer<? super ClassBuilder> handler);

    default void buildTo(Path path, ClassDesc thisClass, Consumer<ClassBuilder> handler) throws IOException {
        Files.write(path, build(thisClass, handler));
    }

    default void buildTo(Path path, ClassEntry thisClassEntry, ConstantPoolBuilder constantPool,
            Consumer<? super ClassBuilder> handler) throws IOException {
        Files.write(path, build(thisClassEntry, constantPool, handler));
    }

    default byte[] buildModule(ModuleAttribute moduleAttribute) {
        return buildModule(moduleAttribute, builder -> {
        });
    }

    default byte[] buildModule(ModuleAttribute moduleAttribute, Consumer<? super ClassBuilder> handler) {
        return build(ClassDesc.of("module-info"), builder -> {
            builder.withFlags(AccessFlag.MODULE);
            builder.with(moduleAttribute);
            handler.accept(builder);
        });
    }

    default void buildModuleTo(Path path, ModuleAttribute moduleAttribute) throws IOException {
        buildModuleTo(path, moduleAttribute, builder -> {
        });
    }

    default void buildModuleTo(Path path, ModuleAttribute moduleAttribute, Consumer<? super ClassBuilder> handler)
            throws IOException {
        Files.write(path, buildModule(moduleAttribute, handler));
    }

    default byte[] transformClass(ClassModel model, ClassTransform transform) {
        return transformClass(model, model.thisClass(), transform);
    }

    default byte[] transformClass(ClassModel model, ClassDesc newClassName, ClassTransform transform) {
        return transformClass(model, Scratch.type(newClassName), transform);
    }

    byte[] transformClass(ClassModel model, ClassEntry newClassName, ClassTransform transform);

    static int latestMajorVersion() {
        return JAVA_25_VERSION;
    }

    static int latestMinorVersion() {
        return 0;
    }
}
