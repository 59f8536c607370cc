package java.lang.classfile;

/** Takes elements one by one and passes on what it likes. */
public interface ClassFileTransform<C extends ClassFileTransform<C, E, B>, E extends ClassFileElement, B extends ClassFileBuilder<E, B>> {
    void accept(B builder, E element);

    default void atEnd(B builder) {
    }

    default void atStart(B builder) {
    }

    /** This transform first, then that one on what it passes on. */
    C andThen(C next);
}
