package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields, methods and code that are kept as lists of elements, between two transforms. */
final class Buffered {
    private Buffered() {
    }

    /** What code has to know of its method. */
    interface MethodPlace {
        int flags();

        Utf8Entry type();
    }

    private static <E> List<Attribute<?>> attributes(List<E> elements) {
        List<Attribute<?>> all = new ArrayList<>();
        for (E each : elements) {
            if (each instanceof Attribute<?> attribute) {
                all.add(attribute);
            }
        }
        return Collections.unmodifiableList(all);
    }

    static final class OfField implements FieldBuilder {
        private final ConstantPoolBuilder pool;
        private final Utf8Entry name;
        private final Utf8Entry type;
        private final List<FieldElement> elements = new ArrayList<>();
        private AccessFlags flags = new Headers.AccessFlagsImpl(AccessFlag.Location.FIELD, 0);

        OfField(ConstantPoolBuilder pool, Utf8Entry name, Utf8Entry type) {
            this.pool = pool;
            this.name = name;
            this.type = type;
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return pool;
        }

        @Override
        public FieldBuilder with(FieldElement element) {
            elements.add(Objects.requireNonNull(element));
            if (element instanceof AccessFlags own) {
                flags = own;
            }
            return this;
        }

        FieldModel model() {
            return new FieldModelImpl(flags, name, type, List.copyOf(elements));
        }
    }

    private record FieldModelImpl(AccessFlags flags, Utf8Entry fieldName, Utf8Entry fieldType,
            List<FieldElement> elements) implements FieldModel {
        @Override
        public Optional<ClassModel> parent() {
            return Optional.empty();
        }

        @Override
        public List<Attribute<?>> attributes() {
            return Buffered.attributes(elements);
        }

        @Override
        public void forEach(Consumer<? super FieldElement> consumer) {
            elements.forEach(consumer);
        }

        @Override
        public String toString() {
            return "FieldModel[fieldName=" + fieldName + ", fieldType=" + fieldType + ", flags=" + flags.flagsMask() + "]";
        }
    }

    static final class OfMethod implements MethodBuilder, MethodPlace {
        private final ConstantPoolBuilder pool;
        private final Utf8Entry name;
        private final Utf8Entry type;
        private final List<MethodElement> elements = new ArrayList<>();
        private AccessFlags flags;

        OfMethod(ConstantPoolBuilder pool, Utf8Entry name, Utf8Entry type, int mask) {
            this.pool = pool;
            this.name = name;
            this.type = type;
            flags = new Headers.AccessFlagsImpl(AccessFlag.Location.METHOD, mask);
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return pool;
        }

        @Override
        public int flags() {
            return flags.flagsMask();
        }

        @Override
        public Utf8Entry type() {
            return type;
        }

        @Override
        public MethodBuilder with(MethodElement element) {
            elements.add(Objects.requireNonNull(element));
            if (element instanceof AccessFlags own) {
                if (((own.flagsMask() ^ flags()) & ClassFile.ACC_STATIC) != 0) {
                    throw new IllegalArgumentException("Cannot change ACC_STATIC flag of method");
                }
                flags = own;
            }
            return this;
        }

        @Override
        public MethodBuilder withCode(Consumer<? super CodeBuilder> handler) {
            return with(code(this, null, handler));
        }

        @Override
        public MethodBuilder transformCode(CodeModel code, CodeTransform transform) {
            return with(code(this, code, builder -> Transforms.run(builder, code, transform)));
        }

        MethodModel model() {
            return new MethodModelImpl(flags, name, type, List.copyOf(elements));
        }
    }

    private record MethodModelImpl(AccessFlags flags, Utf8Entry methodName, Utf8Entry methodType,
            List<MethodElement> elements) implements MethodModel {
        @Override
        public Optional<ClassModel> parent() {
            return Optional.empty();
        }

        @Override
        public Optional<CodeModel> code() {
            for (MethodElement each : elements) {
                if (each instanceof CodeModel code) {
                    return Optional.of(code);
                }
            }
            return Optional.empty();
        }

        @Override
        public List<Attribute<?>> attributes() {
            return Buffered.attributes(elements);
        }

        @Override
        public void forEach(Consumer<? super MethodElement> consumer) {
            elements.forEach(consumer);
        }

        @Override
        public String toString() {
            return "MethodModel[methodName=" + methodName + ", methodType=" + methodType + ", flags=" + flags.flagsMask()
                    + "]";
        }
    }

    /** The elements that a handler gives; transformed code keeps its locals free. */
    static CodeModel code(MethodBuilder method, CodeModel original, Consumer<? super CodeBuilder> handler) {
        OfCode code = new OfCode(method.constantPool(), (MethodPlace) method, original);
        handler.accept(code);
        code.with(code.end);
        return new CodeModelImpl(List.copyOf(code.elements));
    }

    private static final class OfCode implements CodeBuilder, LabelContext, Slots {
        private final ConstantPoolBuilder pool;
        private final MethodPlace place;
        private final List<CodeElement> elements = new ArrayList<>();
        private final LabelImpl start = new LabelImpl(this, -1);
        private final LabelImpl end = new LabelImpl(this, -1);
        private int nextLocal;

        OfCode(ConstantPoolBuilder pool, MethodPlace place, CodeModel original) {
            this.pool = pool;
            this.place = place;
            nextLocal = ((place.flags() & ClassFile.ACC_STATIC) != 0 ? 0 : 1)
                    + RawCode.argumentSlots(place.type().stringValue());
            if (original instanceof CodeAttribute read) {
                nextLocal = Math.max(nextLocal, read.maxLocals());
            }
            elements.add(start);
        }

        @Override
        public int labelToBci(Label label) {
            return -1;
        }

        @Override
        public String toString() {
            return "CodeModel[id=" + System.identityHashCode(this) + "]";
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return pool;
        }

        @Override
        public CodeBuilder with(CodeElement element) {
            elements.add(Objects.requireNonNull(element));
            return this;
        }

        @Override
        public Label newLabel() {
            return new LabelImpl(this, -1);
        }

        @Override
        public Label startLabel() {
            return start;
        }

        @Override
        public Label endLabel() {
            return end;
        }

        @Override
        public int receiverSlot() {
            return BlockBuilder.receiverSlot(place.flags());
        }

        @Override
        public int parameterSlot(int number) {
            return BlockBuilder.parameterSlot(place.flags(), PoolEntries.methodType(place.type()), number);
        }

        @Override
        public int allocateLocal(TypeKind kind) {
            int slot = nextLocal;
            nextLocal += kind.slotSize();
            return slot;
        }

        @Override
        public int nextLocal() {
            return nextLocal;
        }
    }

    private static final class CodeModelImpl implements CodeModel {
        private final List<CodeElement> elements;

        CodeModelImpl(List<CodeElement> elements) {
            this.elements = elements;
        }

        @Override
        public Optional<MethodModel> parent() {
            return Optional.empty();
        }

        @Override
        public List<ExceptionCatch> exceptionHandlers() {
            List<ExceptionCatch> all = new ArrayList<>();
            for (CodeElement each : elements) {
                if (each instanceof ExceptionCatch handler) {
                    all.add(handler);
                }
            }
            return Collections.unmodifiableList(all);
        }

        @Override
        public List<Attribute<?>> attributes() {
            return Buffered.attributes(elements);
        }

        @Override
        public void forEach(Consumer<? super CodeElement> consumer) {
            elements.forEach(consumer);
        }

        @Override
        public String toString() {
            return "CodeModel[id=" + System.identityHashCode(this) + "]";
        }
    }
}
