package jdk.internal.classfile.impl;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFileBuilder;
import java.lang.classfile.ClassFileElement;
import java.lang.classfile.ClassFileTransform;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.CompoundElement;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs transforms: one, several after each other, or one that is made anew each time. */
public final class Transforms {
    private Transforms() {
    }

    /** A transform bound to a builder. */
    private record Bound<E>(Consumer<E> consumer, Runnable start, Runnable end) {
    }

    /** A transform that has to be bound before it runs. */
    private interface Unbound<E extends ClassFileElement, B extends ClassFileBuilder<E, B>> {
        Bound<E> bind(B builder);

        default UnsupportedOperationException unbound() {
            return new UnsupportedOperationException("transforms must be resolved before running");
        }
    }

    private static <E extends ClassFileElement, B extends ClassFileBuilder<E, B>> Bound<E> bind(
            ClassFileTransform<?, E, B> transform, B builder) {
        if (transform instanceof Unbound<?, ?>) {
            @SuppressWarnings("unchecked")
            Unbound<E, B> unbound = (Unbound<E, B>) transform;
            return unbound.bind(builder);
        }
        return new Bound<>(element -> transform.accept(builder, element), () -> transform.atStart(builder),
                () -> transform.atEnd(builder));
    }

    /** The first transform's output is the second one's input. */
    private static <E extends ClassFileElement, B extends ClassFileBuilder<E, B>> Bound<E> bind(
            ClassFileTransform<?, E, B> first, ClassFileTransform<?, E, B> second, B builder,
            BiFunction<B, Consumer<E>, B> chained) {
        Bound<E> down = bind(second, builder);
        Bound<E> up = bind(first, chained.apply(builder, down.consumer));
        return new Bound<>(up.consumer, () -> {
            down.start.run();
            up.start.run();
        }, () -> {
            up.end.run();
            down.end.run();
        });
    }

    public static <E extends ClassFileElement, B extends ClassFileBuilder<E, B>> void run(B builder, CompoundElement<E> model,
            ClassFileTransform<?, E, B> transform) {
        Bound<E> bound = bind(transform, builder);
        bound.start.run();
        model.forEach(bound.consumer);
        bound.end.run();
    }

    public static void transforming(CodeBuilder code, CodeTransform transform, Consumer<CodeBuilder> handler) {
        Bound<CodeElement> bound = bind(transform, code);
        bound.start.run();
        handler.accept(new Chained.OfCode(code, bound.consumer));
        bound.end.run();
    }

    public static ClassTransform methods(Predicate<MethodModel> filter, MethodTransform transform) {
        Objects.requireNonNull(filter);
        Objects.requireNonNull(transform);
        return (builder, element) -> {
            if (element instanceof MethodModel method && filter.test(method)) {
                builder.transformMethod(method, transform);
            } else {
                builder.with(element);
            }
        };
    }

    public static ClassTransform fields(FieldTransform transform) {
        Objects.requireNonNull(transform);
        return (builder, element) -> {
            if (element instanceof FieldModel field) {
                builder.transformField(field, transform);
            } else {
                builder.with(element);
            }
        };
    }

    public static MethodTransform code(CodeTransform transform) {
        Objects.requireNonNull(transform);
        return (builder, element) -> {
            if (element instanceof CodeModel code) {
                builder.transformCode(code, transform);
            } else {
                builder.with(element);
            }
        };
    }

    public record ChainedClass(ClassTransform first, ClassTransform second)
            implements ClassTransform, Unbound<ClassElement, ClassBuilder> {
        @Override
        public Bound<ClassElement> bind(ClassBuilder builder) {
            return Transforms.bind(first, second, builder, Chained.OfClass::new);
        }

        @Override
        public void accept(ClassBuilder builder, ClassElement element) {
            throw unbound();
        }

        @Override
        public void atStart(ClassBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(ClassBuilder builder) {
            throw unbound();
        }
    }

    public record StatefulClass(Supplier<ClassTransform> supplier)
            implements ClassTransform, Unbound<ClassElement, ClassBuilder> {
        public StatefulClass {
            Objects.requireNonNull(supplier);
        }

        @Override
        public Bound<ClassElement> bind(ClassBuilder builder) {
            return Transforms.bind(supplier.get(), builder);
        }

        @Override
        public void accept(ClassBuilder builder, ClassElement element) {
            throw unbound();
        }

        @Override
        public void atStart(ClassBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(ClassBuilder builder) {
            throw unbound();
        }
    }

    public record ChainedMethod(MethodTransform first, MethodTransform second)
            implements MethodTransform, Unbound<MethodElement, MethodBuilder> {
        @Override
        public Bound<MethodElement> bind(MethodBuilder builder) {
            return Transforms.bind(first, second, builder, Chained.OfMethod::new);
        }

        @Override
        public void accept(MethodBuilder builder, MethodElement element) {
            throw unbound();
        }

        @Override
        public void atStart(MethodBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(MethodBuilder builder) {
            throw unbound();
        }
    }

    public record StatefulMethod(Supplier<MethodTransform> supplier)
            implements MethodTransform, Unbound<MethodElement, MethodBuilder> {
        public StatefulMethod {
            Objects.requireNonNull(supplier);
        }

        @Override
        public Bound<MethodElement> bind(MethodBuilder builder) {
            return Transforms.bind(supplier.get(), builder);
        }

        @Override
        public void accept(MethodBuilder builder, MethodElement element) {
            throw unbound();
        }

        @Override
        public void atStart(MethodBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(MethodBuilder builder) {
            throw unbound();
        }
    }

    public record ChainedField(FieldTransform first, FieldTransform second)
            implements FieldTransform, Unbound<FieldElement, FieldBuilder> {
        @Override
        public Bound<FieldElement> bind(FieldBuilder builder) {
            return Transforms.bind(first, second, builder, Chained.OfField::new);
        }

        @Override
        public void accept(FieldBuilder builder, FieldElement element) {
            throw unbound();
        }

        @Override
        public void atStart(FieldBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(FieldBuilder builder) {
            throw unbound();
        }
    }

    public record StatefulField(Supplier<FieldTransform> supplier)
            implements FieldTransform, Unbound<FieldElement, FieldBuilder> {
        public StatefulField {
            Objects.requireNonNull(supplier);
        }

        @Override
        public Bound<FieldElement> bind(FieldBuilder builder) {
            return Transforms.bind(supplier.get(), builder);
        }

        @Override
        public void accept(FieldBuilder builder, FieldElement element) {
            throw unbound();
        }

        @Override
        public void atStart(FieldBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(FieldBuilder builder) {
            throw unbound();
        }
    }

    public record ChainedCode(CodeTransform first, CodeTransform second)
            implements CodeTransform, Unbound<CodeElement, CodeBuilder> {
        @Override
        public Bound<CodeElement> bind(CodeBuilder builder) {
            return Transforms.bind(first, second, builder, Chained.OfCode::new);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            throw unbound();
        }

        @Override
        public void atStart(CodeBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(CodeBuilder builder) {
            throw unbound();
        }
    }

    public record StatefulCode(Supplier<CodeTransform> supplier)
            implements CodeTransform, Unbound<CodeElement, CodeBuilder> {
        public StatefulCode {
            Objects.requireNonNull(supplier);
        }

        @Override
        public Bound<CodeElement> bind(CodeBuilder builder) {
            return Transforms.bind(supplier.get(), builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            throw unbound();
        }

        @Override
        public void atStart(CodeBuilder builder) {
            throw unbound();
        }

        @Override
        public void atEnd(CodeBuilder builder) {
            throw unbound();
        }
    }
}
