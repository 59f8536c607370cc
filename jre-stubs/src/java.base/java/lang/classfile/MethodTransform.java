package java.lang.classfile;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jdk.internal.classfile.impl.Transforms;

/** What is done with the elements of a method. */
@FunctionalInterface
public interface MethodTransform extends ClassFileTransform<MethodTransform, MethodElement, MethodBuilder> {
    MethodTransform ACCEPT_ALL = (builder, element) -> builder.with(element);

    /** A transform that is made anew for every method. */
    static MethodTransform ofStateful(Supplier<MethodTransform> supplier) {
        return new Transforms.StatefulMethod(supplier);
    }

    static MethodTransform endHandler(Consumer<MethodBuilder> finisher) {
        return new MethodTransform() {
            @Override
            public void accept(MethodBuilder builder, MethodElement element) {
                builder.with(element);
            }

            @Override
            public void atEnd(MethodBuilder builder) {
                finisher.accept(builder);
            }
        };
    }

    static MethodTransform dropping(Predicate<MethodElement> filter) {
        return (builder, element) -> {
            if (!filter.test(element)) {
                builder.with(element);
            }
        };
    }

    static MethodTransform transformingCode(CodeTransform xform) {
        return Transforms.code(xform);
    }

    @Override
    default MethodTransform andThen(MethodTransform next) {
        return new Transforms.ChainedMethod(this, Objects.requireNonNull(next));
    }
}
