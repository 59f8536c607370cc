package java.lang.classfile;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jdk.internal.classfile.impl.Transforms;

/** What is done with the elements of a field. */
@FunctionalInterface
public interface FieldTransform extends ClassFileTransform<FieldTransform, FieldElement, FieldBuilder> {
    FieldTransform ACCEPT_ALL = (builder, element) -> builder.with(element);

    /** A transform that is made anew for every field. */
    static FieldTransform ofStateful(Supplier<FieldTransform> supplier) {
        return new Transforms.StatefulField(supplier);
    }

    static FieldTransform endHandler(Consumer<FieldBuilder> finisher) {
        return new FieldTransform() {
            @Override
            public void accept(FieldBuilder builder, FieldElement element) {
                builder.with(element);
            }

            @Override
            public void atEnd(FieldBuilder builder) {
                finisher.accept(builder);
            }
        };
    }

    static FieldTransform dropping(Predicate<FieldElement> filter) {
        return (builder, element) -> {
            if (!filter.test(element)) {
                builder.with(element);
            }
        };
    }

    @Override
    default FieldTransform andThen(FieldTransform next) {
        return new Transforms.ChainedField(this, Objects.requireNonNull(next));
    }
}
