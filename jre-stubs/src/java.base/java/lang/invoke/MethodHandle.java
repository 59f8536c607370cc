package java.lang.invoke;

import java.lang.constant.ClassDesc;
import java.lang.constant.Constable;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public abstract class MethodHandle implements Constable {
    private final MethodType type;
    final LambdaForm form;
    /** What asType answered last. */
    private MethodHandle asTypeCache;
    final boolean varargs;

    MethodHandle(MethodType type, LambdaForm form, boolean varargs) {
        this.type = type;
        this.form = form;
        this.varargs = varargs;
    }

    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
    @interface PolymorphicSignature {
    }

    public MethodType type() {
        return type;
    }

    @PolymorphicSignature
    public final native Object invokeExact(Object... args) throws Throwable;

    @PolymorphicSignature
    public final native Object invoke(Object... args) throws Throwable;

    /** As invokeExact without the check of the type. */
    @PolymorphicSignature
    final native Object invokeBasic(Object... args) throws Throwable;

    /** The same code with another type (its basic type the same) and arity. */
    abstract MethodHandle copy(MethodType type, boolean varargs);

    /** How the member of a direct handle was asked for; 0: it is none. */
    int shownKind() {
        return 0;
    }

    /** The member, where the handle is a direct one. */
    MemberName internalMemberName() {
        return null;
    }

    public Object invokeWithArguments(Object... arguments) throws Throwable {
        int count = arguments.length;
        MethodHandle generic = asType(MethodType.genericMethodType(count));
        return Form.spreader(count).invokeBasic(generic, arguments);
    }

    public Object invokeWithArguments(List<?> arguments) throws Throwable {
        return invokeWithArguments(arguments.toArray());
    }

    public final MethodHandle asType(MethodType newType) {
        if (newType == type) {
            return this;
        }
        MethodHandle cached = asTypeCache;
        if (cached != null && cached.type == newType) {
            return cached;
        }
        MethodHandle made = varargs ? asVarargsType(newType) : asFixedType(newType);
        asTypeCache = made;
        return made;
    }

    private MethodHandle asFixedType(MethodType newType) {
        if (!type.isConvertibleTo(newType)) {
            throw new WrongMethodTypeException("cannot convert " + this + " to " + newType);
        }
        if (type.isViewableAs(newType, true)) {
            return copy(newType, false);
        }
        Form form = new Form(newType).bind(this);
        for (int i = 0; i < newType.parameterCount(); i++) {
            form.load(i).convert(newType.parameterType(i), type.parameterType(i));
        }
        return form.call(type).convert(type.returnType(), newType.returnType()).finish();
    }

    private MethodHandle asVarargsType(MethodType newType) {
        int last = type.parameterCount() - 1;
        int arity = newType.parameterCount();
        Class<?> array = type.parameterType(last);
        MethodHandle fixed = asFixedArity();
        if (arity == last + 1 && array.isAssignableFrom(newType.parameterType(last))) {
            return fixed.asType(newType);
        }
        if (arity < last) {
            throw new WrongMethodTypeException("cannot build collector",
                    new IllegalArgumentException("array length is not legal: " + (arity - last)));
        }
        return fixed.asCollector(array, arity - last).asType(newType);
    }

    private void checkSpreadLength(int pos, int length) {
        requireLength(length);
        if (length > type.parameterCount()) {
            throw new IllegalArgumentException("bad spread array length");
        }
        if (pos < 0 || pos + length > type.parameterCount()) {
            throw new IllegalArgumentException("bad spread position");
        }
    }

    private static void requireLength(int length) {
        if (length < 0 || length > 255) {
            throw new IllegalArgumentException("array length is not legal: " + length);
        }
    }

    private static void requireArray(Class<?> arrayType) {
        if (!arrayType.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayType);
        }
    }

    public MethodHandle asSpreader(Class<?> arrayType, int arrayLength) {
        return asSpreader(type.parameterCount() - arrayLength, arrayType, arrayLength);
    }

    public MethodHandle asSpreader(int pos, Class<?> arrayType, int arrayLength) {
        requireArray(arrayType);
        checkSpreadLength(pos, arrayLength);
        Class<?> component = arrayType.getComponentType();
        Class<?>[] spread = new Class<?>[arrayLength];
        java.util.Arrays.fill(spread, component);
        MethodType needed = type.replaceParameterTypes(pos, pos + arrayLength, spread);
        if (!type.isConvertibleTo(needed)) {
            throw new WrongMethodTypeException("cannot convert " + this + " to " + needed);
        }
        Form form = new Form(type.replaceParameterTypes(pos, pos + arrayLength, arrayType));
        form.load(pos).push(arrayLength).helper("Form.checkSpread(Ljava/lang/Object;I)V");
        form.bind(asFixedArity());
        for (int i = 0; i < pos; i++) {
            form.load(i);
        }
        for (int i = 0; i < arrayLength; i++) {
            form.load(pos).push(i).element(component).convert(component, type.parameterType(pos + i));
        }
        for (int i = pos + arrayLength; i < type.parameterCount(); i++) {
            form.load(i - arrayLength + 1);
        }
        return form.call(type).finish();
    }

    public MethodHandle withVarargs(boolean makeVarargs) {
        if (makeVarargs == varargs) {
            return this;
        }
        return makeVarargs ? asVarargsCollector(type.lastParameterType()) : asFixedArity();
    }

    public MethodHandle asCollector(Class<?> arrayType, int arrayLength) {
        return asCollector(type.parameterCount() - 1, arrayType, arrayLength);
    }

    public MethodHandle asCollector(int pos, Class<?> arrayType, int arrayLength) {
        requireArray(arrayType);
        if (pos < 0 || pos >= type.parameterCount()) {
            throw new IllegalArgumentException("bad collect position");
        }
        if (!type.parameterType(pos).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to argument: "
                    + this + ", " + arrayType);
        }
        requireLength(arrayLength);
        if (type.parameterCount() - 1 + arrayLength > 254) {
            throw new IllegalArgumentException("too many arguments: " + arrayType.getSimpleName() + ", length " + arrayLength);
        }
        Class<?> component = arrayType.getComponentType();
        Class<?>[] collected = new Class<?>[arrayLength];
        java.util.Arrays.fill(collected, component);
        Form form = new Form(type.replaceParameterTypes(pos, pos + 1, collected)).bind(asFixedArity());
        for (int i = 0; i < pos; i++) {
            form.load(i);
        }
        form.bind(component).push(arrayLength).helper("Form.newArray(Ljava/lang/Class;I)Ljava/lang/Object;");
        for (int i = 0; i < arrayLength; i++) {
            form.op(Form.DUP).push(i).load(pos + i).storeElement(component);
        }
        for (int i = pos + 1; i < type.parameterCount(); i++) {
            form.load(i - 1 + arrayLength);
        }
        return form.call(type).finish();
    }

    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        Objects.requireNonNull(arrayType);
        if (varargs && type.lastParameterType() == arrayType) {
            return this;
        }
        requireArray(arrayType);
        int last = type.parameterCount() - 1;
        if (last < 0 || !type.parameterType(last).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to argument: " + this + ", " + arrayType);
        }
        return asFixedArity().asType(type.changeParameterType(last, arrayType)).copy(
                type.changeParameterType(last, arrayType), true);
    }

    public boolean isVarargsCollector() {
        return varargs;
    }

    public MethodHandle asFixedArity() {
        return varargs ? copy(type, false) : this;
    }

    public MethodHandle bindTo(Object x) {
        if (type.parameterCount() == 0 || type.parameterType(0).isPrimitive()) {
            throw new IllegalArgumentException("no leading reference parameter");
        }
        return bindArgument(0, type.parameterType(0).cast(x));
    }

    /** With a value (a box for a primitive) in the place of an argument. */
    MethodHandle bindArgument(int pos, Object value) {
        Form form = new Form(type.dropParameterTypes(pos, pos + 1)).bind(asFixedArity());
        for (int i = 0; i < type.parameterCount(); i++) {
            if (i == pos) {
                form.bind(value);
                if (type.parameterType(i).isPrimitive()) {
                    form.convert(Object.class, type.parameterType(i));
                }
            } else {
                form.load(i < pos ? i : i - 1);
            }
        }
        return form.call(type).finish();
    }

    @Override
    public Optional<MethodHandleDesc> describeConstable() {
        if (internalMemberName() == null) {
            return Optional.empty();
        }
        MethodHandleInfo info = MethodHandles.Lookup.IMPL_LOOKUP.revealDirect(this);
        Optional<ClassDesc> owner = info.getDeclaringClass().describeConstable();
        Optional<MethodTypeDesc> shape = info.getMethodType().describeConstable();
        if (owner.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(info.getReferenceKind(), info.getDeclaringClass().isInterface());
        return Optional.of(switch (kind) {
            case GETTER, STATIC_GETTER -> MethodHandleDesc.ofField(kind, owner.get(), info.getName(), shape.get().returnType());
            case SETTER, STATIC_SETTER -> MethodHandleDesc.ofField(kind, owner.get(), info.getName(),
                    shape.get().parameterType(0));
            default -> MethodHandleDesc.ofMethod(kind, owner.get(), info.getName(), shape.get());
        });
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}
