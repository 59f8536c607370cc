package java.nio.file.attribute;

/** A view of what belongs to a volume. */
public interface FileStoreAttributeView extends AttributeView {
}
