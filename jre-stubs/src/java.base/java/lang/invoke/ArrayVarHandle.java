package java.lang.invoke;

import java.lang.reflect.Array;
import java.util.Optional;
import jdk.internal.misc.Unsafe;

/** The elements of an array. */
final class ArrayVarHandle extends VarHandle {
    private final Class<?> arrayClass;
    private final int base;
    private final int scale;

    private ArrayVarHandle(Class<?> arrayClass, boolean exact) {
        super(arrayClass.getComponentType(), new Class<?>[] {arrayClass, int.class}, exact);
        this.arrayClass = arrayClass;
        base = Unsafe.getUnsafe().arrayBaseOffset(arrayClass);
        scale = Unsafe.getUnsafe().arrayIndexScale(arrayClass);
    }

    static VarHandle make(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return new ArrayVarHandle(arrayClass, false);
    }

    @Override
    public VarHandle withInvokeExactBehavior() {
        return exact ? this : new ArrayVarHandle(arrayClass, true);
    }

    @Override
    public VarHandle withInvokeBehavior() {
        return exact ? new ArrayVarHandle(arrayClass, false) : this;
    }

    @Override
    public Optional<VarHandleDesc> describeConstable() {
        return arrayClass.describeConstable().map(VarHandleDesc::ofArray);
    }

    @Override
    boolean supports(AccessMode mode) {
        return mode.fits(varType());
    }

    @Override
    void access(AccessMode mode, Form form) {
        boolean check = !varType().isPrimitive() && !mode.reads();
        int count = accessModeType(mode).parameterCount();
        form.load(0).load(0).load(1).load(Object.class, 0).helper("ArrayVarHandle.offset(Ljava/lang/Object;ILjava/lang/Object;)J");
        form.loadRange(2, check ? count - 1 : count);
        if (check) {
            form.load(count - 1).load(0).helper("ArrayVarHandle.storable(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
        }
        form.helper(VarHandleOps.helper(mode, varType()));
    }

    // What forms call.

    static long offset(Object array, int index, Object handle) {
        ArrayVarHandle own = (ArrayVarHandle) handle;
        if (array == null) {
            throw new NullPointerException("Cannot load from " + (own.varType().isPrimitive() ? own.varType().getName() : "object")
                    + " array because \"array\" is null");
        }
        int length = Array.getLength(array);
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + length);
        }
        return own.base + (long) index * own.scale;
    }

    static Object storable(Object value, Object array) {
        if (value != null && !array.getClass().getComponentType().isInstance(value)) {
            throw new ArrayStoreException(value.getClass().getName());
        }
        return value;
    }
}
