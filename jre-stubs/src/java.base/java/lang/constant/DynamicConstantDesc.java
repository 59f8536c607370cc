package java.lang.constant;

/** Named by the boxes' describeConstable, which answer that they have none. */
public abstract class DynamicConstantDesc<T> implements ConstantDesc {
    protected DynamicConstantDesc() {
    }
}
