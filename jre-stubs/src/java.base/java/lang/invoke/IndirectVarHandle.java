package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A variable that is another one seen through adapters. */
final class IndirectVarHandle extends VarHandle {
    /** Makes the handle of an access from that of the target. */
    interface Adapter {
        MethodHandle adapt(AccessMode mode, MethodHandle access);
    }

    private final VarHandle target;
    private final Class<?>[] coordinates;
    private final Adapter adapter;
    private final MethodHandle[] made = new MethodHandle[AccessMode.VALUES.length];

    private IndirectVarHandle(VarHandle target, Class<?> varType, Class<?>[] coordinates, Adapter adapter, boolean exact) {
        super(varType, coordinates, exact);
        this.target = target;
        this.coordinates = coordinates;
        this.adapter = adapter;
    }

    @Override
    public VarHandle withInvokeExactBehavior() {
        return exact ? this : new IndirectVarHandle(target, varType(), coordinates, adapter, true);
    }

    @Override
    public VarHandle withInvokeBehavior() {
        return exact ? new IndirectVarHandle(target, varType(), coordinates, adapter, false) : this;
    }

    @Override
    boolean supports(AccessMode mode) {
        return target.supports(mode);
    }

    @Override
    void access(AccessMode mode, Form form) {
        throw new InternalError();
    }

    @Override
    MethodHandle taking(int number) {
        MethodHandle known = made[number];
        if (known == null) {
            AccessMode mode = AccessMode.VALUES[number];
            if (!supports(mode)) {
                throw new UnsupportedOperationException(mode.methodName());
            }
            made[number] = known = Combinators.drop(toMethodHandle(mode), 0, VarHandle.class);
        }
        return known;
    }

    @Override
    public MethodHandle toMethodHandle(AccessMode mode) {
        MethodHandle access = target.toMethodHandle(mode);
        return supports(mode) ? adapter.adapt(mode, access) : super.toMethodHandle(mode);
    }

    private static void rejectExceptions(MethodHandle handle) {
        if (handle.internalMemberName() == null) {
            return;
        }
        try {
            java.lang.reflect.Member member = new InfoFromMemberName(handle.internalMemberName(), handle.shownKind()).reflect();
            if (member instanceof java.lang.reflect.Executable) {
                for (Class<?> thrown : ((java.lang.reflect.Executable) member).getExceptionTypes()) {
                    if (!RuntimeException.class.isAssignableFrom(thrown) && !Error.class.isAssignableFrom(thrown)) {
                        throw new IllegalArgumentException("Cannot adapt a var handle with a method handle which throws checked exceptions");
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    private static Class<?>[] coordinates(VarHandle target) {
        return target.coordinateTypes().toArray(new Class<?>[0]);
    }

    static VarHandle filterValue(VarHandle target, MethodHandle to, MethodHandle from) {
        rejectExceptions(to);
        rejectExceptions(from);
        MethodType toType = to.type();
        MethodType fromType = from.type();
        if (fromType.parameterCount() != 1 || toType.parameterCount() != 1
                || fromType.returnType() != toType.parameterType(0) || toType.returnType() != fromType.parameterType(0)) {
            throw Combinators.illegal("filterFromTarget and filterToTarget filter types do not match", fromType, toType);
        }
        if (fromType.parameterType(0) != target.varType()) {
            throw Combinators.illegal("filterFromTarget filter type does not match target var handle type", fromType, target.varType());
        }
        int skip = target.coordinateTypes().size();
        return new IndirectVarHandle(target, toType.parameterType(0), coordinates(target), (mode, access) -> {
            int values = access.type().parameterCount() - skip;
            MethodHandle[] filters = new MethodHandle[values];
            Arrays.fill(filters, to);
            MethodHandle adapted = Combinators.filter(access, skip, filters);
            boolean returnsValue = mode.kind != AccessMode.KIND_SET && mode.kind != AccessMode.KIND_CAS;
            return returnsValue ? Combinators.filterReturn(adapted, from) : adapted;
        }, false);
    }

    static VarHandle filterCoordinates(VarHandle target, int pos, MethodHandle... filters) {
        List<Class<?>> old = target.coordinateTypes();
        if (pos < 0 || pos >= old.size()) {
            throw Combinators.illegal("Invalid position " + pos + " for coordinate types", old);
        }
        if (pos + filters.length > old.size()) {
            throw new IllegalArgumentException("Too many filters");
        }
        Class<?>[] coordinates = coordinates(target);
        for (int i = 0; i < filters.length; i++) {
            rejectExceptions(filters[i]);
            MethodType type = filters[i].type();
            if (type.parameterCount() != 1) {
                throw Combinators.illegal("Invalid filter type " + type);
            }
            if (type.returnType() != coordinates[pos + i]) {
                throw Combinators.illegal("Invalid filter type " + type + " for coordinate type " + coordinates[pos + i]);
            }
            coordinates[pos + i] = type.parameterType(0);
        }
        MethodHandle[] own = filters.clone();
        return new IndirectVarHandle(target, target.varType(), coordinates,
                (mode, access) -> Combinators.filter(access, pos, own), false);
    }

    static VarHandle insertCoordinates(VarHandle target, int pos, Object... values) {
        List<Class<?>> old = target.coordinateTypes();
        if (pos < 0 || pos >= old.size()) {
            throw Combinators.illegal("Invalid position " + pos + " for coordinate types", old);
        }
        if (pos + values.length > old.size()) {
            throw new IllegalArgumentException("Too many values");
        }
        ArrayList<Class<?>> rest = new ArrayList<>(old);
        for (int i = 0; i < values.length; i++) {
            Class<?> type = rest.remove(pos);
            if (type.isPrimitive()) {
                Combinators.primitive(type, values[i]);
            } else {
                type.cast(values[i]);
            }
        }
        Object[] own = values.clone();
        return new IndirectVarHandle(target, target.varType(), rest.toArray(new Class<?>[0]),
                (mode, access) -> Combinators.insert(access, pos, own), false);
    }

    static VarHandle permuteCoordinates(VarHandle target, List<Class<?>> newCoordinates, int... reorder) {
        List<Class<?>> old = target.coordinateTypes();
        if (reorder.length != old.size()) {
            throw Combinators.illegal("old type parameter count and reorder array length do not match", old, Arrays.toString(reorder));
        }
        int[] own = reorder.clone();
        Class<?>[] coordinates = newCoordinates.toArray(new Class<?>[0]);
        for (int i = 0; i < own.length; i++) {
            if (own[i] < 0 || own[i] >= coordinates.length) {
                throw Combinators.illegal("index is out of bounds for new type", own[i], newCoordinates);
            }
            if (coordinates[own[i]] != old.get(i)) {
                throw Combinators.illegal("parameter types do not match after reorder", old, newCoordinates);
            }
        }
        return new IndirectVarHandle(target, target.varType(), coordinates, (mode, access) -> {
            MethodType type = access.type();
            int values = type.parameterCount() - own.length;
            MethodType wanted = type.dropParameterTypes(0, own.length).insertParameterTypes(0, coordinates);
            int[] all = Arrays.copyOf(own, own.length + values);
            for (int i = 0; i < values; i++) {
                all[own.length + i] = coordinates.length + i;
            }
            return Combinators.permute(access, wanted, all);
        }, false);
    }

    static VarHandle collectCoordinates(VarHandle target, int pos, MethodHandle filter) {
        rejectExceptions(filter);
        List<Class<?>> old = target.coordinateTypes();
        if (pos < 0 || pos >= old.size()) {
            throw Combinators.illegal("Invalid position " + pos + " for coordinate types", old);
        }
        MethodType type = filter.type();
        ArrayList<Class<?>> coordinates = new ArrayList<>(old);
        if (type.returnType() != void.class) {
            if (type.returnType() != old.get(pos)) {
                throw Combinators.illegal("Invalid filter type " + type + " for coordinate type " + old.get(pos));
            }
            coordinates.remove(pos);
        }
        coordinates.addAll(pos, type.parameterList());
        return new IndirectVarHandle(target, target.varType(), coordinates.toArray(new Class<?>[0]),
                (mode, access) -> Combinators.collect(access, pos, filter), false);
    }

    static VarHandle dropCoordinates(VarHandle target, int pos, Class<?>... types) {
        List<Class<?>> old = target.coordinateTypes();
        if (pos < 0 || pos > old.size()) {
            throw Combinators.illegal("Invalid position " + pos + " for coordinate types", old);
        }
        Class<?>[] dropped = types.clone();
        ArrayList<Class<?>> coordinates = new ArrayList<>(old);
        coordinates.addAll(pos, List.of(dropped));
        return new IndirectVarHandle(target, target.varType(), coordinates.toArray(new Class<?>[0]),
                (mode, access) -> Combinators.drop(access, pos, dropped), false);
    }
}
