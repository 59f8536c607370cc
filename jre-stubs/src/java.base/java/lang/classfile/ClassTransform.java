package java.lang.classfile;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jdk.internal.classfile.impl.Transforms;

/** What is done with the elements of a class. */
@FunctionalInterface
public interface ClassTransform extends ClassFileTransform<ClassTransform, ClassElement, ClassBuilder> {
    ClassTransform ACCEPT_ALL = (builder, element) -> builder.with(element);

    /** A transform that is made anew for every class. */
    static ClassTransform ofStateful(Supplier<ClassTransform> supplier) {
        return new Transforms.StatefulClass(supplier);
    }

    static ClassTransform endHandler(Consumer<ClassBuilder> finisher) {
        return new ClassTransform() {
            @Override
            public void accept(ClassBuilder builder, ClassElement element) {
                builder.with(element);
            }

            @Override
            public void atEnd(ClassBuilder builder) {
                finisher.accept(builder);
            }
        };
    }

    static ClassTransform dropping(Predicate<ClassElement> filter) {
        return (builder, element) -> {
            if (!filter.test(element)) {
                builder.with(element);
            }
        };
    }

    static ClassTransform transformingMethods(Predicate<MethodModel> filter, MethodTransform xform) {
        return Transforms.methods(filter, xform);
    }

    static ClassTransform transformingMethods(MethodTransform xform) {
        return transformingMethods(method -> true, xform);
    }

    static ClassTransform transformingMethodBodies(Predicate<MethodModel> filter, CodeTransform xform) {
        return transformingMethods(filter, MethodTransform.transformingCode(xform));
    }

    static ClassTransform transformingMethodBodies(CodeTransform xform) {
        return transformingMethods(MethodTransform.transformingCode(xform));
    }

    static ClassTransform transformingFields(FieldTransform xform) {
        return Transforms.fields(xform);
    }

    @Override
    default ClassTransform andThen(ClassTransform next) {
        return new Transforms.ChainedClass(this, Objects.requireNonNull(next));
    }
}
