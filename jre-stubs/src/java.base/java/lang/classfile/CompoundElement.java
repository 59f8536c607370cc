package java.lang.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.internal.classfile.impl.Printer;

/** What consists of elements. */
public interface CompoundElement<E extends ClassFileElement> extends ClassFileElement, Iterable<E> {
    @Override
    void forEach(Consumer<? super E> consumer);

    @Override
    default Iterator<E> iterator() {
        return elementList().iterator();
    }

    default Stream<E> elementStream() {
        return elementList().stream();
    }

    default List<E> elementList() {
        List<E> elements = new ArrayList<>();
        forEach(elements::add);
        return Collections.unmodifiableList(elements);
    }

    /** The element and all below it, in YAML. */
    default String toDebugString() {
        return new Printer().print(this);
    }
}
