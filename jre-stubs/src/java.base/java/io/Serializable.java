package java.io;

/** Marks classes whose instances can be serialised. */
public interface Serializable {
}
