package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributeMapper;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** The options, and the ways in: parse, build, transform. */
public final class ClassFileImpl implements ClassFile {
    public static final ClassFileImpl DEFAULT = new ClassFileImpl();

    private Function<Utf8Entry, AttributeMapper<?>> attributeMapper = name -> null;
    private ClassHierarchyResolver hierarchy = ClassHierarchyResolver.defaultResolver();
    ConstantPoolSharingOption sharing = ConstantPoolSharingOption.SHARED_POOL;
    DeadCodeOption deadCode = DeadCodeOption.PATCH_DEAD_CODE;
    DeadLabelsOption deadLabels = DeadLabelsOption.FAIL_ON_DEAD_LABELS;
    DebugElementsOption debug = DebugElementsOption.PASS_DEBUG;
    LineNumbersOption lines = LineNumbersOption.PASS_LINE_NUMBERS;
    ShortJumpsOption shortJumps = ShortJumpsOption.FIX_SHORT_JUMPS;
    StackMapsOption stackMaps = StackMapsOption.STACK_MAPS_WHEN_REQUIRED;
    AttributesProcessingOption attributes = AttributesProcessingOption.PASS_ALL_ATTRIBUTES;

    private ClassFileImpl() {
    }

    public record AttributeMapperOptionImpl(Function<Utf8Entry, AttributeMapper<?>> attributeMapper)
            implements AttributeMapperOption {
        public AttributeMapperOptionImpl {
            Objects.requireNonNull(attributeMapper);
        }
    }

    public record ClassHierarchyResolverOptionImpl(ClassHierarchyResolver classHierarchyResolver)
            implements ClassHierarchyResolverOption {
        public ClassHierarchyResolverOptionImpl {
            Objects.requireNonNull(classHierarchyResolver);
        }
    }

    Function<Utf8Entry, AttributeMapper<?>> attributeMapper() {
        return attributeMapper;
    }

    ClassHierarchyResolver hierarchy() {
        return hierarchy;
    }

    @Override
    public ClassFile withOptions(Option... options) {
        ClassFileImpl copy = new ClassFileImpl();
        copy.attributeMapper = attributeMapper;
        copy.hierarchy = hierarchy;
        copy.sharing = sharing;
        copy.deadCode = deadCode;
        copy.deadLabels = deadLabels;
        copy.debug = debug;
        copy.lines = lines;
        copy.shortJumps = shortJumps;
        copy.stackMaps = stackMaps;
        copy.attributes = attributes;
        for (Option each : options) {
            copy.choose(Objects.requireNonNull(each));
        }
        return copy;
    }

    private void choose(Option option) {
        if (option instanceof AttributeMapperOption o) {
            attributeMapper = o.attributeMapper();
        } else if (option instanceof ClassHierarchyResolverOption o) {
            hierarchy = o.classHierarchyResolver();
        } else if (option instanceof ConstantPoolSharingOption o) {
            sharing = o;
        } else if (option instanceof DeadCodeOption o) {
            deadCode = o;
        } else if (option instanceof DeadLabelsOption o) {
            deadLabels = o;
        } else if (option instanceof DebugElementsOption o) {
            debug = o;
        } else if (option instanceof LineNumbersOption o) {
            lines = o;
        } else if (option instanceof ShortJumpsOption o) {
            shortJumps = o;
        } else if (option instanceof StackMapsOption o) {
            stackMaps = o;
        } else if (option instanceof AttributesProcessingOption o) {
            attributes = o;
        }
    }

    @Override
    public ClassModel parse(byte[] bytes) {
        return new ClassImpl(new ClassReaderImpl(bytes, this));
    }

    @Override
    public byte[] build(ClassEntry thisClass, ConstantPoolBuilder pool, Consumer<? super ClassBuilder> handler) {
        ClassBuilderImpl builder = new ClassBuilderImpl((PoolBuilder) pool, this, Objects.requireNonNull(thisClass));
        handler.accept(builder);
        return builder.build();
    }

    @Override
    public byte[] transformClass(ClassModel model, ClassEntry newClassName, ClassTransform transform) {
        ConstantPoolBuilder pool = sharing == ConstantPoolSharingOption.SHARED_POOL ? ConstantPoolBuilder.of(model)
                : ConstantPoolBuilder.of();
        ClassBuilderImpl builder = new ClassBuilderImpl((PoolBuilder) pool, this, newClassName);
        builder.setOriginal((ClassImpl) model);
        Transforms.run(builder, model, transform);
        return builder.build();
    }

    /** Whether attributes of that kind are dropped. */
    boolean drops(Attribute<?> attribute) {
        AttributeMapper.AttributeStability stability = attribute.attributeMapper().stability();
        return switch (attributes) {
            case PASS_ALL_ATTRIBUTES -> false;
            case DROP_UNKNOWN_ATTRIBUTES -> stability == AttributeMapper.AttributeStability.UNKNOWN;
            case DROP_UNSTABLE_ATTRIBUTES -> stability.ordinal() >= AttributeMapper.AttributeStability.UNSTABLE.ordinal();
        };
    }
}
