package java.nio.file.attribute;

/** A view of what belongs to a file or a volume. */
public interface AttributeView {
    String name();
}
