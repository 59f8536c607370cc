package java.lang.invoke;

import java.lang.constant.ClassDesc;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.misc.Unsafe;

/** A field. */
final class FieldVarHandle extends VarHandle {
    private final Class<?> declaring;
    private final Object base;
    private final long offset;
    private final boolean readOnly;
    private final Class<?>[] receiver;

    private FieldVarHandle(Class<?> type, Class<?>[] receiver, Class<?> declaring, Object base, long offset, boolean readOnly,
            boolean exact) {
        super(type, receiver, exact);
        this.receiver = receiver;
        this.declaring = declaring;
        this.base = base;
        this.offset = offset;
        this.readOnly = readOnly;
    }

    static VarHandle make(Class<?> refc, MemberName member) {
        boolean isStatic = member.isStatic();
        Object base = isStatic ? MethodHandleNatives.staticFieldBase(member) : null;
        Class<?>[] receiver = isStatic ? new Class<?>[0] : new Class<?>[] {refc};
        return new FieldVarHandle(member.fieldType(), receiver, member.clazz, base, MethodHandleNatives.objectFieldOffset(member),
                member.isFinal(), false);
    }

    private VarHandle with(boolean exact) {
        return exact == this.exact ? this
                : new FieldVarHandle(varType(), receiver, declaring, base, offset, readOnly, exact);
    }

    @Override
    public VarHandle withInvokeExactBehavior() {
        return with(true);
    }

    @Override
    public VarHandle withInvokeBehavior() {
        return with(false);
    }

    @Override
    boolean supports(AccessMode mode) {
        return mode.fits(varType()) && (!readOnly || mode.reads());
    }

    @Override
    public Optional<VarHandleDesc> describeConstable() {
        Optional<ClassDesc> holder = (receiver.length == 0 ? declaring : receiver[0]).describeConstable();
        Optional<ClassDesc> type = varType().describeConstable();
        if (holder.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        for (Field field : declaring.getDeclaredFields()) {
            boolean isStatic = Modifier.isStatic(field.getModifiers());
            if (isStatic == (base != null) && field.getType() == varType() && offset == (isStatic
                    ? Unsafe.getUnsafe().staticFieldOffset(field) : Unsafe.getUnsafe().objectFieldOffset(field))) {
                return Optional.of(isStatic ? VarHandleDesc.ofStaticField(holder.get(), field.getName(), type.get())
                        : VarHandleDesc.ofField(holder.get(), field.getName(), type.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    void prepare() {
        if (base != null) {
            Unsafe.getUnsafe().ensureClassInitialized(declaring);
        }
    }

    @Override
    void access(AccessMode mode, Form form) {
        if (base == null) {
            form.load(0).helper("FieldVarHandle.present(Ljava/lang/Object;)Ljava/lang/Object;");
        } else {
            form.load(Object.class, 0).helper("FieldVarHandle.statics(Ljava/lang/Object;)Ljava/lang/Object;");
        }
        form.load(Object.class, 0).helper("FieldVarHandle.offset(Ljava/lang/Object;)J");
        form.loadRange(receiver.length, accessModeType(mode).parameterCount()).helper(VarHandleOps.helper(mode, varType()));
    }

    // What forms call.

    static Object present(Object object) {
        return Objects.requireNonNull(object);
    }

    static Object statics(Object handle) {
        return ((FieldVarHandle) handle).base;
    }

    static long offset(Object handle) {
        return ((FieldVarHandle) handle).offset;
    }
}
