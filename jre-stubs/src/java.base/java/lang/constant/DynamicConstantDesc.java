package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle.VarHandleDesc;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import jdk.internal.constant.Names;
import jdk.internal.constant.PrimitiveClassDescImpl;

public abstract non-sealed class DynamicConstantDesc<T> implements ConstantDesc {
    private final DirectMethodHandleDesc bootstrapMethod;
    private final ConstantDesc[] bootstrapArgs;
    private final String constantName;
    private final ClassDesc constantType;

    protected DynamicConstantDesc(DirectMethodHandleDesc bootstrapMethod, String constantName, ClassDesc constantType,
            ConstantDesc... bootstrapArgs) {
        boolean primitive = this instanceof PrimitiveClassDescImpl;
        this.bootstrapMethod = primitive ? null : Objects.requireNonNull(bootstrapMethod);
        this.constantName = Names.member(Objects.requireNonNull(constantName));
        this.constantType = primitive ? null : Objects.requireNonNull(constantType);
        this.bootstrapArgs = bootstrapArgs.clone();
        for (ConstantDesc argument : bootstrapArgs) {
            Objects.requireNonNull(argument);
        }
    }

    public static <T> ConstantDesc ofCanonical(DirectMethodHandleDesc bootstrapMethod, String constantName,
            ClassDesc constantType, ConstantDesc[] bootstrapArgs) {
        DynamicConstantDesc<T> plain = ofNamed(bootstrapMethod, constantName, constantType, bootstrapArgs);
        return plain.canonical();
    }

    public static <T> DynamicConstantDesc<T> ofNamed(DirectMethodHandleDesc bootstrapMethod, String constantName,
            ClassDesc constantType, ConstantDesc... bootstrapArgs) {
        return new Plain<>(bootstrapMethod, constantName, constantType, bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod, ConstantDesc... bootstrapArgs) {
        return ofNamed(bootstrapMethod, ConstantDescs.DEFAULT_NAME, bootstrapMethod.invocationType().returnType(),
                bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod) {
        return of(bootstrapMethod, new ConstantDesc[0]);
    }

    /** What the well-known bootstrap methods make, in its own form. */
    private ConstantDesc canonical() {
        if (!bootstrapMethod.owner().equals(ConstantDescs.CD_ConstantBootstraps)) {
            return this;
        }
        int count = bootstrapArgs.length;
        if (bootstrapMethod.equals(ConstantDescs.BSM_PRIMITIVE_CLASS)) {
            return count == 0 && constantType.equals(ConstantDescs.CD_Class) && constantName.length() == 1
                    ? PrimitiveClassDescImpl.of(constantName.charAt(0), constantName) : this;
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_ENUM_CONSTANT)) {
            return count == 0 ? Enum.EnumDesc.of(constantType, constantName) : this;
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_NULL_CONSTANT)) {
            return count == 0 ? ConstantDescs.NULL : this;
        }
        boolean handle = constantType.equals(ConstantDescs.CD_VarHandle);
        if (bootstrapMethod.equals(ConstantDescs.BSM_VARHANDLE_FIELD)) {
            return handle && classes(2) ? VarHandleDesc.ofField((ClassDesc) bootstrapArgs[0], constantName,
                    (ClassDesc) bootstrapArgs[1]) : this;
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_VARHANDLE_STATIC_FIELD)) {
            return handle && classes(2) ? VarHandleDesc.ofStaticField((ClassDesc) bootstrapArgs[0], constantName,
                    (ClassDesc) bootstrapArgs[1]) : this;
        }
        if (bootstrapMethod.equals(ConstantDescs.BSM_VARHANDLE_ARRAY)) {
            return handle && classes(1) ? VarHandleDesc.ofArray((ClassDesc) bootstrapArgs[0]) : this;
        }
        return this;
    }

    private boolean classes(int count) {
        for (ConstantDesc argument : bootstrapArgs) {
            if (!(argument instanceof ClassDesc)) {
                return false;
            }
        }
        return bootstrapArgs.length == count;
    }

    public String constantName() {
        return constantName;
    }

    public ClassDesc constantType() {
        return constantType;
    }

    public DirectMethodHandleDesc bootstrapMethod() {
        return bootstrapMethod;
    }

    public ConstantDesc[] bootstrapArgs() {
        return bootstrapArgs.clone();
    }

    public List<ConstantDesc> bootstrapArgsList() {
        return List.of(bootstrapArgs);
    }

    static Object[] resolved(ConstantDesc[] descriptions, int room, MethodHandles.Lookup lookup)
            throws ReflectiveOperationException {
        Object[] values = new Object[room + descriptions.length];
        for (int i = 0; i < descriptions.length; i++) {
            values[room + i] = descriptions[i].resolveConstantDesc(lookup);
        }
        return values;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        try {
            MethodHandle bootstrap = bootstrapMethod().resolveConstantDesc(lookup);
            if (bootstrap.type().parameterCount() < 2
                    || !MethodHandles.Lookup.class.isAssignableFrom(bootstrap.type().parameterType(0))) {
                throw new BootstrapMethodError("Invalid bootstrap method declared for resolving a dynamic constant: "
                        + bootstrapMethod());
            }
            Object[] arguments = resolved(bootstrapArgs, 3, lookup);
            arguments[0] = lookup;
            arguments[1] = constantName();
            arguments[2] = constantType().resolveConstantDesc(lookup);
            return (T) bootstrap.invokeWithArguments(arguments);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new BootstrapMethodError(e);
        }
    }

    @Override
    public final boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        if (!(o instanceof DynamicConstantDesc)) {
            return false;
        }
        DynamicConstantDesc<?> that = (DynamicConstantDesc<?>) o;
        return bootstrapMethod().equals(that.bootstrapMethod()) && java.util.Arrays.equals(bootstrapArgs, that.bootstrapArgs)
                && constantName().equals(that.constantName()) && constantType().equals(that.constantType());
    }

    @Override
    public final int hashCode() {
        int hash = Objects.hash(bootstrapMethod(), constantName(), constantType());
        return 31 * hash + java.util.Arrays.hashCode(bootstrapArgs);
    }

    @Override
    public String toString() {
        String start = constantName().equals(ConstantDescs.DEFAULT_NAME) ? "" : constantName() + "/";
        StringJoiner text = new StringJoiner(",", start, "");
        for (ConstantDesc argument : bootstrapArgs) {
            text.add(argument.toString());
        }
        return "DynamicConstantDesc[" + bootstrapMethod().owner().displayName() + "::" + bootstrapMethod().methodName() + "("
                + text + ")" + constantType().displayName() + "]";
    }

    /** With nothing of its own. */
    private static final class Plain<T> extends DynamicConstantDesc<T> {
        Plain(DirectMethodHandleDesc bootstrapMethod, String constantName, ClassDesc constantType,
                ConstantDesc... bootstrapArgs) {
            super(bootstrapMethod, constantName, constantType, bootstrapArgs);
        }
    }
}
