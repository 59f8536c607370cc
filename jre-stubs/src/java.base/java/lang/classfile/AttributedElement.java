package java.lang.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What has attributes. */
public interface AttributedElement extends ClassFileElement {
    List<Attribute<?>> attributes();

    default <T extends Attribute<T>> Optional<T> findAttribute(AttributeMapper<T> attr) {
        Objects.requireNonNull(attr);
        for (Attribute<?> each : attributes()) {
            if (each.attributeMapper() == attr) {
                @SuppressWarnings("unchecked")
                T found = (T) each;
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    default <T extends Attribute<T>> List<T> findAttributes(AttributeMapper<T> attr) {
        Objects.requireNonNull(attr);
        List<T> found = new ArrayList<>();
        for (Attribute<?> each : attributes()) {
            if (each.attributeMapper() == attr) {
                @SuppressWarnings("unchecked")
                T one = (T) each;
                found.add(one);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
