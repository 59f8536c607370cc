package java.lang.classfile;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jdk.internal.classfile.impl.Transforms;

/** What is done with the elements of a body. */
@FunctionalInterface
public interface CodeTransform extends ClassFileTransform<CodeTransform, CodeElement, CodeBuilder> {
    CodeTransform ACCEPT_ALL = (builder, element) -> builder.with(element);

    /** A transform that is made anew for every body. */
    static CodeTransform ofStateful(Supplier<CodeTransform> supplier) {
        return new Transforms.StatefulCode(supplier);
    }

    static CodeTransform endHandler(Consumer<CodeBuilder> finisher) {
        return new CodeTransform() {
            @Override
            public void accept(CodeBuilder builder, CodeElement element) {
                builder.with(element);
            }

            @Override
            public void atEnd(CodeBuilder builder) {
                finisher.accept(builder);
            }
        };
    }

    @Override
    default CodeTransform andThen(CodeTransform next) {
        return new Transforms.ChainedCode(this, Objects.requireNonNull(next));
    }
}
