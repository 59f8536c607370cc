package jdk.internal.classfile.impl;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Objects;
import java.util.function.Consumer;

/** Builders whose elements go to the next transform. */
final class Chained {
    private Chained() {
    }

    static final class OfClass implements ClassBuilder {
        private final ClassBuilder last;
        private final Consumer<ClassElement> next;

        OfClass(ClassBuilder last, Consumer<ClassElement> next) {
            this.last = last;
            this.next = next;
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return last.constantPool();
        }

        @Override
        public ClassBuilder with(ClassElement element) {
            next.accept(Objects.requireNonNull(element));
            return this;
        }

        @Override
        public ClassBuilder withField(Utf8Entry name, Utf8Entry descriptor, Consumer<? super FieldBuilder> handler) {
            Buffered.OfField field = new Buffered.OfField(constantPool(), name, descriptor);
            handler.accept(field);
            return with(field.model());
        }

        @Override
        public ClassBuilder transformField(FieldModel model, FieldTransform transform) {
            Buffered.OfField field = new Buffered.OfField(constantPool(), model.fieldName(), model.fieldType());
            Transforms.run(field, model, transform);
            return with(field.model());
        }

        @Override
        public ClassBuilder withMethod(Utf8Entry name, Utf8Entry descriptor, int flags,
                Consumer<? super MethodBuilder> handler) {
            Buffered.OfMethod method = new Buffered.OfMethod(constantPool(), name, descriptor, flags);
            handler.accept(method);
            return with(method.model());
        }

        @Override
        public ClassBuilder transformMethod(MethodModel model, MethodTransform transform) {
            Buffered.OfMethod method = new Buffered.OfMethod(constantPool(), model.methodName(), model.methodType(),
                    model.flags().flagsMask());
            Transforms.run(method, model, transform);
            return with(method.model());
        }
    }

    static final class OfField implements FieldBuilder {
        private final FieldBuilder last;
        private final Consumer<FieldElement> next;

        OfField(FieldBuilder last, Consumer<FieldElement> next) {
            this.last = last;
            this.next = next;
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return last.constantPool();
        }

        @Override
        public FieldBuilder with(FieldElement element) {
            next.accept(Objects.requireNonNull(element));
            return this;
        }
    }

    static final class OfMethod implements MethodBuilder, Buffered.MethodPlace {
        private final MethodBuilder last;
        private final Consumer<MethodElement> next;

        OfMethod(MethodBuilder last, Consumer<MethodElement> next) {
            this.last = last;
            this.next = next;
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return last.constantPool();
        }

        @Override
        public int flags() {
            return ((Buffered.MethodPlace) last).flags();
        }

        @Override
        public Utf8Entry type() {
            return ((Buffered.MethodPlace) last).type();
        }

        @Override
        public MethodBuilder with(MethodElement element) {
            next.accept(Objects.requireNonNull(element));
            return this;
        }

        @Override
        public MethodBuilder withCode(Consumer<? super CodeBuilder> handler) {
            return with(Buffered.code(this, null, handler));
        }

        @Override
        public MethodBuilder transformCode(CodeModel code, CodeTransform transform) {
            return with(Buffered.code(this, code, builder -> Transforms.run(builder, code, transform)));
        }
    }

    static final class OfCode implements CodeBuilder, Slots {
        private final CodeBuilder last;
        private final Consumer<CodeElement> next;

        OfCode(CodeBuilder last, Consumer<CodeElement> next) {
            this.last = last;
            this.next = next;
        }

        @Override
        public ConstantPoolBuilder constantPool() {
            return last.constantPool();
        }

        @Override
        public CodeBuilder with(CodeElement element) {
            next.accept(Objects.requireNonNull(element));
            return this;
        }

        @Override
        public Label newLabel() {
            return last.newLabel();
        }

        @Override
        public Label startLabel() {
            return last.startLabel();
        }

        @Override
        public Label endLabel() {
            return last.endLabel();
        }

        @Override
        public int receiverSlot() {
            return last.receiverSlot();
        }

        @Override
        public int parameterSlot(int number) {
            return last.parameterSlot(number);
        }

        @Override
        public int allocateLocal(TypeKind kind) {
            return last.allocateLocal(kind);
        }

        @Override
        public int nextLocal() {
            return ((Slots) last).nextLocal();
        }
    }
}
