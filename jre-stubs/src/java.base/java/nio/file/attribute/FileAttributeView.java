package java.nio.file.attribute;

/** A view of what belongs to a file. */
public interface FileAttributeView extends AttributeView {
}
