package java.lang.invoke;

import java.lang.constant.ClassDesc;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.misc.Unsafe;

public abstract class VarHandle implements Constable {
    /** The types of accesses by kind of mode, this handle included, null until the first one. Calls compare with these. */
    MethodType[] types;
    /** The code of each mode, 0 until it is first used: static methods that take the handle, then the arguments. */
    final long[] targets;
    /** What calls of other types run, by mode: the handle for the type of the last one. */
    final MethodHandle[] adapted;
    private final MethodHandle[] handles;
    private final Class<?> varType;
    private final Class<?>[] coordinates;
    final boolean exact;

    VarHandle(Class<?> varType, Class<?>[] coordinates, boolean exact) {
        this.varType = varType;
        this.coordinates = coordinates;
        this.exact = exact;
        AccessMode[] modes = AccessMode.VALUES;
        targets = new long[modes.length];
        adapted = new MethodHandle[modes.length];
        handles = new MethodHandle[modes.length];
    }

    @MethodHandle.PolymorphicSignature
    public final native Object get(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void set(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getVolatile(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setVolatile(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getOpaque(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setOpaque(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean compareAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchange(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetPlain(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAdd(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOr(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAnd(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXor(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorAcquire(Object... args);

    public boolean hasInvokeExactBehavior() {
        return exact;
    }

    public abstract VarHandle withInvokeExactBehavior();

    public abstract VarHandle withInvokeBehavior();

    /** May this variable be accessed so? */
    abstract boolean supports(AccessMode mode);

    /** Writes what makes an access of this kind; local variable 0 is this handle. */
    abstract void access(AccessMode mode, Form form);

    /** Before the first access: initializes a class. */
    void prepare() {
    }

    private void learnTypes() {
        prepare();
        MethodType[] all = new MethodType[5];
        for (int i = 0; i < all.length; i++) {
            all[i] = typeOf(i).insertParameterTypes(0, VarHandle.class);
        }
        types = all;
    }

    private MethodType typeOf(int kind) {
        MethodType plain = MethodType.methodType(varType, coordinates);
        switch (kind) {
            case AccessMode.KIND_GET: return plain;
            case AccessMode.KIND_SET: return plain.changeReturnType(void.class).appendParameterTypes(varType);
            case AccessMode.KIND_CAS: return plain.changeReturnType(boolean.class).appendParameterTypes(varType, varType);
            case AccessMode.KIND_EXCHANGE: return plain.appendParameterTypes(varType, varType);
            default: return plain.appendParameterTypes(varType);
        }
    }

    public final MethodType accessModeType(AccessMode accessMode) {
        return typeOf(accessMode.kind);
    }

    /** What a call (its type has this handle) runs whose type is not known to fit; null: the call may go on by itself. */
    final MethodHandle link(int number, MethodType callType) {
        AccessMode mode = AccessMode.VALUES[number];
        if (exact) {
            checkExact(mode, callType.dropParameterTypes(0, 1));
        }
        MethodHandle handle = taking(number).asType(callType);
        adapted[number] = handle;
        return targets[number] != 0 && types != null && types[mode.kind] == callType ? null : handle;
    }

    final void checkExact(AccessMode mode, MethodType callType) {
        MethodType own = accessModeType(mode);
        if (own != callType) {
            throw new WrongMethodTypeException("handle's method type " + own + " but found " + callType);
        }
    }

    /** A handle for an access by a call of that type; it takes this handle first. */
    final MethodHandle accessor(int number, MethodType callType) {
        return taking(number).asType(callType.insertParameterTypes(0, VarHandle.class));
    }

    /** The handle that takes a VarHandle, then the arguments. */
    MethodHandle taking(int number) {
        MethodHandle known = handles[number];
        if (known == null) {
            AccessMode mode = AccessMode.VALUES[number];
            if (!supports(mode)) {
                throw new UnsupportedOperationException(mode.methodName());
            }
            if (types == null) {
                learnTypes();
            }
            MethodType type = accessModeType(mode);
            Form form = new Form(type);
            access(mode, form);
            targets[number] = form.code().vmtarget;
            LambdaForm code = new LambdaForm(targets[number]);
            code.kind = LambdaForm.STATIC;
            handles[number] = known = new BoundMethodHandle(type.insertParameterTypes(0, VarHandle.class), code, false, null);
        }
        return known;
    }

    public Class<?> varType() {
        return varType;
    }

    public List<Class<?>> coordinateTypes() {
        return List.of(coordinates);
    }

    public boolean isAccessModeSupported(AccessMode accessMode) {
        return supports(accessMode);
    }

    public MethodHandle toMethodHandle(AccessMode accessMode) {
        if (!supports(accessMode)) {
            MethodType type = accessModeType(accessMode);
            return new Form(type).bind(accessMode.methodName()).helper("VarHandle.unsupported(Ljava/lang/Object;)V")
                    .zero(type.returnType()).finish();
        }
        return taking(accessMode.ordinal()).bindArgument(0, this);
    }

    static void unsupported(Object name) {
        throw new UnsupportedOperationException((String) name);
    }

    @Override
    public Optional<VarHandleDesc> describeConstable() {
        return Optional.empty();
    }

    @Override
    public final String toString() {
        return "VarHandle[varType=" + varType.getName() + ", coord=" + coordinateTypes() + "]";
    }

    public static void fullFence() {
        Unsafe.getUnsafe().fullFence();
    }

    public static void acquireFence() {
        Unsafe.getUnsafe().loadFence();
    }

    public static void releaseFence() {
        Unsafe.getUnsafe().storeFence();
    }

    public static void loadLoadFence() {
        Unsafe.getUnsafe().loadFence();
    }

    public static void storeStoreFence() {
        Unsafe.getUnsafe().storeFence();
    }

    public enum AccessMode {
        GET("get"),
        SET("set"),
        GET_VOLATILE("getVolatile"),
        SET_VOLATILE("setVolatile"),
        GET_ACQUIRE("getAcquire"),
        SET_RELEASE("setRelease"),
        GET_OPAQUE("getOpaque"),
        SET_OPAQUE("setOpaque"),
        COMPARE_AND_SET("compareAndSet"),
        COMPARE_AND_EXCHANGE("compareAndExchange"),
        COMPARE_AND_EXCHANGE_ACQUIRE("compareAndExchangeAcquire"),
        COMPARE_AND_EXCHANGE_RELEASE("compareAndExchangeRelease"),
        WEAK_COMPARE_AND_SET_PLAIN("weakCompareAndSetPlain"),
        WEAK_COMPARE_AND_SET("weakCompareAndSet"),
        WEAK_COMPARE_AND_SET_ACQUIRE("weakCompareAndSetAcquire"),
        WEAK_COMPARE_AND_SET_RELEASE("weakCompareAndSetRelease"),
        GET_AND_SET("getAndSet"),
        GET_AND_SET_ACQUIRE("getAndSetAcquire"),
        GET_AND_SET_RELEASE("getAndSetRelease"),
        GET_AND_ADD("getAndAdd"),
        GET_AND_ADD_ACQUIRE("getAndAddAcquire"),
        GET_AND_ADD_RELEASE("getAndAddRelease"),
        GET_AND_BITWISE_OR("getAndBitwiseOr"),
        GET_AND_BITWISE_OR_RELEASE("getAndBitwiseOrRelease"),
        GET_AND_BITWISE_OR_ACQUIRE("getAndBitwiseOrAcquire"),
        GET_AND_BITWISE_AND("getAndBitwiseAnd"),
        GET_AND_BITWISE_AND_RELEASE("getAndBitwiseAndRelease"),
        GET_AND_BITWISE_AND_ACQUIRE("getAndBitwiseAndAcquire"),
        GET_AND_BITWISE_XOR("getAndBitwiseXor"),
        GET_AND_BITWISE_XOR_RELEASE("getAndBitwiseXorRelease"),
        GET_AND_BITWISE_XOR_ACQUIRE("getAndBitwiseXorAcquire");

        static final int KIND_GET = 0;
        static final int KIND_SET = 1;
        static final int KIND_CAS = 2;
        static final int KIND_EXCHANGE = 3;
        static final int KIND_UPDATE = 4;
        static final AccessMode[] VALUES = values();

        private final String methodName;
        final int kind;

        AccessMode(String methodName) {
            this.methodName = methodName;
            this.kind = methodName.startsWith("getAnd") ? 4 : methodName.startsWith("get") ? 0
                    : methodName.startsWith("set") ? 1 : methodName.startsWith("compareAndExchange") ? 3 : 2;
        }

        public String methodName() {
            return methodName;
        }

        public static AccessMode valueFromMethodName(String methodName) {
            for (AccessMode mode : VALUES) {
                if (mode.methodName.equals(methodName)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("No AccessMode value for method name " + methodName);
        }

        /** The operation of VarHandleOps that does it: the modes differ in memory order only. */
        String operation() {
            if (kind == KIND_GET) {
                return this == GET ? "get" : "getVolatile";
            }
            if (kind == KIND_SET) {
                return this == SET ? "set" : "setVolatile";
            }
            if (kind == KIND_CAS) {
                return "compareAndSet";
            }
            if (kind == KIND_EXCHANGE) {
                return "compareAndExchange";
            }
            return methodName.startsWith("getAndSet") ? "getAndSet" : methodName.startsWith("getAndAdd") ? "getAndAdd"
                    : methodName.startsWith("getAndBitwiseOr") ? "getAndOr"
                    : methodName.startsWith("getAndBitwiseAnd") ? "getAndAnd" : "getAndXor";
        }

        /** Is it defined for variables of that type? */
        boolean fits(Class<?> type) {
            String operation = operation();
            if (operation.equals("getAndAdd")) {
                return type.isPrimitive() && type != boolean.class;
            }
            if (operation.equals("getAndOr") || operation.equals("getAndAnd") || operation.equals("getAndXor")) {
                return type.isPrimitive() && type != float.class && type != double.class;
            }
            return true;
        }

        boolean reads() {
            return kind == KIND_GET;
        }
    }

    public static final class VarHandleDesc extends DynamicConstantDesc<VarHandle> {
        private final ClassDesc owner;
        private final ClassDesc varType;

        private VarHandleDesc(DirectMethodHandleDesc bootstrap, String name, ClassDesc owner, ClassDesc varType,
                ConstantDesc... arguments) {
            super(bootstrap, name, ConstantDescs.CD_VarHandle, arguments);
            this.owner = owner;
            this.varType = varType;
        }

        public static VarHandleDesc ofField(ClassDesc declaringClass, String name, ClassDesc fieldType) {
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_FIELD, Objects.requireNonNull(name),
                    Objects.requireNonNull(declaringClass), Objects.requireNonNull(fieldType), declaringClass, fieldType);
        }

        public static VarHandleDesc ofStaticField(ClassDesc declaringClass, String name, ClassDesc fieldType) {
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_STATIC_FIELD, Objects.requireNonNull(name),
                    Objects.requireNonNull(declaringClass), Objects.requireNonNull(fieldType), declaringClass, fieldType);
        }

        public static VarHandleDesc ofArray(ClassDesc arrayClass) {
            if (!arrayClass.isArray()) {
                throw new IllegalArgumentException("Array class argument not an array: " + arrayClass);
            }
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_ARRAY, ConstantDescs.DEFAULT_NAME, arrayClass,
                    arrayClass.componentType(), arrayClass);
        }

        public ClassDesc varType() {
            return varType;
        }

        @Override
        public VarHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
            Class<?> holder = owner.resolveConstantDesc(lookup);
            if (owner.isArray()) {
                return MethodHandles.arrayElementVarHandle(holder);
            }
            Class<?> type = varType.resolveConstantDesc(lookup);
            return bootstrapMethod().equals(ConstantDescs.BSM_VARHANDLE_FIELD)
                    ? lookup.findVarHandle(holder, constantName(), type)
                    : lookup.findStaticVarHandle(holder, constantName(), type);
        }

        @Override
        public String toString() {
            if (owner.isArray()) {
                return "VarHandleDesc[" + owner.displayName() + "[]]";
            }
            String kind = bootstrapMethod().equals(ConstantDescs.BSM_VARHANDLE_FIELD) ? "" : "static ";
            return "VarHandleDesc[" + kind + owner.displayName() + "." + constantName() + ":" + varType.displayName() + "]";
        }
    }
}
