package jdk.internal.reflect;

/** A class's constant pool, as annotations refer to it. */
public final class ConstantPool {
    private final Object constantPoolOop;

    public ConstantPool(Class<?> holder) {
        constantPoolOop = holder;
    }

    public int getIntAt(int index) {
        return getIntAt0(constantPoolOop, index);
    }

    public long getLongAt(int index) {
        return getLongAt0(constantPoolOop, index);
    }

    public float getFloatAt(int index) {
        return getFloatAt0(constantPoolOop, index);
    }

    public double getDoubleAt(int index) {
        return getDoubleAt0(constantPoolOop, index);
    }

    public String getUTF8At(int index) {
        return getUTF8At0(constantPoolOop, index);
    }

    private native int getIntAt0(Object constantPoolOop, int index);

    private native long getLongAt0(Object constantPoolOop, int index);

    private native float getFloatAt0(Object constantPoolOop, int index);

    private native double getDoubleAt0(Object constantPoolOop, int index);

    private native String getUTF8At0(Object constantPoolOop, int index);
}
