package java.lang.classfile;

/** Reads and writes one kind of attribute. */
public interface AttributeMapper<A extends Attribute<A>> {
    /** How much an attribute depends on the rest of the class file. */
    enum AttributeStability {
        STATELESS,
        CP_REFS,
        LABELS,
        UNSTABLE,
        UNKNOWN
    }

    String name();

    /** The attribute whose contents begin at that offset. */
    A readAttribute(AttributedElement enclosing, ClassReader classReader, int pos);

    /** Writes the attribute with name and length. */
    void writeAttribute(BufWriter buf, A attr);

    default boolean allowMultiple() {
        return false;
    }

    AttributeStability stability();
}
