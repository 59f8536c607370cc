package java.lang.classfile;

import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.util.function.Consumer;
import jdk.internal.classfile.impl.Transforms;

/** Builds something from elements. */
public interface ClassFileBuilder<E extends ClassFileElement, B extends ClassFileBuilder<E, B>> extends Consumer<E> {
    @Override
    default void accept(E e) {
        with(e);
    }

    B with(E e);

    ConstantPoolBuilder constantPool();

    default B transform(CompoundElement<E> model, ClassFileTransform<?, E, B> transform) {
        @SuppressWarnings("unchecked")
        B builder = (B) this;
        Transforms.run(builder, model, transform);
        return builder;
    }
}
