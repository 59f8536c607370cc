package java.lang.invoke;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Handles that call other handles; MethodHandles has them for the public. */
final class Combinators {
    private Combinators() {
    }

    static IllegalArgumentException illegal(String message, Object... about) {
        if (about.length == 0) {
            return new IllegalArgumentException(message);
        }
        StringBuilder text = new StringBuilder(message).append(": ");
        for (int i = 0; i < about.length; i++) {
            text.append(i > 0 ? ", " : "").append(about[i]);
        }
        return new IllegalArgumentException(text.toString());
    }

    static IllegalArgumentException mismatch(String what, Object a, Object b) {
        return new IllegalArgumentException(what + " must match: " + a + " != " + b);
    }

    static MethodHandle explicitCast(MethodHandle target, MethodType newType) {
        MethodType type = target.type();
        if (type == newType) {
            return target;
        }
        boolean fits = type.parameterCount() == newType.parameterCount();
        if (!fits) {
            throw new WrongMethodTypeException("cannot explicitly cast " + target + " to " + newType);
        }
        Form form = new Form(newType).bind(target.asFixedArity());
        for (int i = 0; i < newType.parameterCount(); i++) {
            form.load(i).explicitCast(newType.parameterType(i), type.parameterType(i));
        }
        return form.call(type).explicitCast(type.returnType(), newType.returnType()).finish();
    }

    static MethodHandle permute(MethodHandle target, MethodType newType, int... reorder) {
        MethodType type = target.type();
        if (newType.returnType() != type.returnType()) {
            throw illegal("return types do not match", type, newType);
        }
        if (reorder.length != type.parameterCount()) {
            throw illegal("old type parameter count and reorder array length do not match", type, Arrays.toString(reorder));
        }
        Form form = new Form(newType).bind(target.asFixedArity());
        for (int i = 0; i < reorder.length; i++) {
            int from = reorder[i];
            if (from < 0 || from >= newType.parameterCount()) {
                throw illegal("index is out of bounds for new type", from, newType);
            }
            if (newType.parameterType(from) != type.parameterType(i)) {
                throw illegal("parameter types do not match after reorder", type, newType);
            }
            form.load(from);
        }
        return form.call(type).finish();
    }

    /** A value for a primitive type, widened; the exception is that of a bound argument. */
    static Object primitive(Class<?> type, Object x) {
        Class<?> held = Wrappers.held(x.getClass());
        if (held == null || !Wrappers.widens(held, type)) {
            throw new ClassCastException(Wrappers.wrap(type) + " is not compatible with " + x.getClass());
        }
        return Wrappers.box(x, type);
    }

    static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class) {
            throw illegal("void type");
        }
        Object held = type.isPrimitive() ? primitive(type, value) : type.cast(value);
        return identity(type).bindArgument(0, held);
    }

    static MethodHandle identity(Class<?> type) {
        Objects.requireNonNull(type);
        return new Form(MethodType.methodType(type, type)).load(0).finish();
    }

    static MethodHandle zero(Class<?> type) {
        Objects.requireNonNull(type);
        return new Form(MethodType.methodType(type)).zero(type).finish();
    }

    static MethodHandle empty(MethodType type) {
        return new Form(type).zero(type.returnType()).finish();
    }

    static MethodHandle insert(MethodHandle target, int pos, Object... values) {
        MethodType type = target.type();
        int inputs = type.parameterCount() - values.length;
        if (inputs < 0) {
            throw illegal("too many values to insert");
        }
        if (pos < 0 || pos > inputs) {
            throw illegal("no argument type to append");
        }
        if (values.length == 0) {
            return target;
        }
        Form form = new Form(type.dropParameterTypes(pos, pos + values.length)).bind(target.asFixedArity()).loadRange(0, pos);
        for (int i = 0; i < values.length; i++) {
            Class<?> ptype = type.parameterType(pos + i);
            if (ptype.isPrimitive()) {
                form.bind(primitive(ptype, values[i])).convert(Object.class, ptype);
            } else {
                form.bind(ptype.cast(values[i]));
            }
        }
        return form.loadRange(pos, inputs).call(type).finish();
    }

    static MethodHandle drop(MethodHandle target, int pos, Class<?>... types) {
        MethodType type = target.type();
        for (Class<?> dropped : types) {
            if (Objects.requireNonNull(dropped) == void.class) {
                throw illegal("parameter type cannot be void");
            }
        }
        int outputs = type.parameterCount();
        if (pos < 0 || pos > outputs) {
            throw illegal("no argument type to remove"
                    + Arrays.asList(type, pos, types, outputs + types.length, outputs));
        }
        if (types.length == 0) {
            return target;
        }
        Form form = new Form(type.insertParameterTypes(pos, types)).bind(target.asFixedArity()).loadRange(0, pos);
        return form.loadRange(pos + types.length, outputs + types.length).call(type).finish();
    }

    /** dropArgumentsToMatch; null where the lists do not match. */
    static MethodHandle dropToMatchOrNull(MethodHandle target, int skip, List<Class<?>> newTypes, int pos) {
        List<Class<?>> own = target.type().parameterList();
        if (skip < 0 || skip > own.size()) {
            throw illegal("illegal skip", skip, target);
        }
        own = own.subList(skip, own.size());
        if (pos < 0 || pos > newTypes.size()) {
            throw illegal("illegal pos", pos, newTypes);
        }
        List<Class<?>> added = newTypes.subList(pos, newTypes.size());
        int match = own.size();
        if (match > added.size() || !own.equals(added.subList(0, match))) {
            return null;
        }
        MethodHandle made = drop(target, skip + match, added.subList(match, added.size()).toArray(new Class<?>[0]));
        return drop(made, skip, newTypes.subList(0, pos).toArray(new Class<?>[0]));
    }

    static MethodHandle dropToMatch(MethodHandle target, int skip, List<Class<?>> newTypes, int pos) {
        MethodHandle made = dropToMatchOrNull(target, skip, newTypes, pos);
        if (made == null) {
            throw illegal("argument lists do not match", target.type().parameterList().subList(skip, target.type().parameterCount()),
                    newTypes);
        }
        return made;
    }

    static MethodHandle dropReturn(MethodHandle target) {
        MethodType type = target.type();
        if (type.returnType() == void.class) {
            return target;
        }
        return new Form(type.changeReturnType(void.class)).bind(target.asFixedArity()).loadAll().call(type)
                .pop(type.returnType()).finish();
    }

    static MethodHandle filter(MethodHandle target, int pos, MethodHandle... filters) {
        MethodType type = target.type();
        if (pos < 0 || pos + filters.length > type.parameterCount()) {
            throw illegal("too many filters");
        }
        MethodType newType = type;
        for (int i = 0; i < filters.length; i++) {
            if (filters[i] != null) {
                MethodType own = filters[i].type();
                if (own.parameterCount() != 1 || own.returnType() != type.parameterType(pos + i)) {
                    throw illegal("target and filter types do not match", type, own);
                }
                newType = newType.changeParameterType(pos + i, own.parameterType(0));
            }
        }
        Form form = new Form(newType);
        int[] results = new int[filters.length];
        for (int i = 0; i < filters.length; i++) {
            if (filters[i] != null) {
                Class<?> kind = type.parameterType(pos + i);
                results[i] = form.local(kind);
                form.bind(filters[i].asFixedArity()).load(pos + i).call(filters[i].type()).store(kind, results[i]);
            }
        }
        form.bind(target.asFixedArity());
        for (int i = 0; i < type.parameterCount(); i++) {
            int at = i - pos;
            if (at >= 0 && at < filters.length && filters[at] != null) {
                form.load(type.parameterType(i), results[at]);
            } else {
                form.load(i);
            }
        }
        return form.call(type).finish();
    }

    static MethodHandle collect(MethodHandle target, int pos, MethodHandle filter) {
        MethodType type = target.type();
        MethodType own = filter.type();
        Class<?> result = own.returnType();
        if (pos < 0 || pos > type.parameterCount() || pos == type.parameterCount() && result != void.class) {
            throw illegal("position is out of range for target", target, pos);
        }
        MethodType newType = type;
        int replaced = result == void.class ? 0 : 1;
        if (replaced == 1) {
            if (type.parameterType(pos) != result) {
                throw illegal("target and filter types do not match", type, own);
            }
            newType = type.dropParameterTypes(pos, pos + 1);
        }
        newType = newType.insertParameterTypes(pos, own.parameterArray());
        int count = own.parameterCount();
        Form form = new Form(newType);
        int local = form.local(result);
        form.bind(filter.asFixedArity()).loadRange(pos, pos + count).call(own).store(result, local);
        form.bind(target.asFixedArity()).loadRange(0, pos).load(result, local).loadRange(pos + count, newType.parameterCount());
        return form.call(type).finish();
    }

    static MethodHandle filterReturn(MethodHandle target, MethodHandle filter) {
        MethodType type = target.type();
        MethodType own = filter.type();
        Class<?> result = type.returnType();
        boolean fits = result == void.class ? own.parameterCount() == 0
                : own.parameterCount() == 1 && own.parameterType(0) == result;
        if (!fits) {
            throw illegal("target and filter types do not match", type, own);
        }
        Form form = new Form(type.changeReturnType(own.returnType()));
        int local = form.local(result);
        form.bind(target.asFixedArity()).loadAll().call(type).store(result, local);
        return form.bind(filter.asFixedArity()).load(result, local).call(own).finish();
    }

    static MethodHandle fold(MethodHandle target, int pos, MethodHandle combiner) {
        MethodType type = target.type();
        MethodType own = combiner.type();
        Class<?> result = own.returnType();
        int inserted = result == void.class ? 0 : 1;
        int after = pos + inserted;
        boolean fits = pos >= 0 && type.parameterCount() >= after + own.parameterCount();
        for (int i = 0; fits && i < own.parameterCount(); i++) {
            fits = own.parameterType(i) == type.parameterType(after + i);
        }
        if (fits && inserted == 1) {
            fits = result == type.parameterType(pos);
        }
        if (!fits) {
            throw mismatch("target and combiner types", type, own);
        }
        MethodType newType = type.dropParameterTypes(pos, after);
        Form form = new Form(newType);
        int local = form.local(result);
        form.bind(combiner.asFixedArity()).loadRange(pos, pos + own.parameterCount()).call(own).store(result, local);
        form.bind(target.asFixedArity()).loadRange(0, pos).load(result, local).loadRange(pos, newType.parameterCount());
        return form.call(type).finish();
    }

    static MethodHandle guard(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        MethodType type = target.type();
        MethodType testType = test.type();
        if (type != fallback.type()) {
            throw mismatch("target and fallback types", type, fallback.type());
        }
        if (testType.returnType() != boolean.class) {
            throw new IllegalArgumentException("guard type is not a predicate " + testType);
        }
        MethodHandle matching = dropToMatchOrNull(test, 0, type.parameterList(), 0);
        if (matching == null) {
            throw mismatch("target and test types", type, testType);
        }
        Form form = new Form(type);
        int other = form.label();
        int done = form.label();
        int local = form.local(type.returnType());
        form.bind(test.asFixedArity()).loadRange(0, testType.parameterCount()).call(testType).jump(Form.IFEQ, other);
        form.bind(target.asFixedArity()).loadAll().call(type).store(type.returnType(), local).jump(Form.GOTO, done);
        form.mark(other).bind(fallback.asFixedArity()).loadAll().call(type).store(type.returnType(), local);
        return form.mark(done).load(type.returnType(), local).finish();
    }

    static MethodHandle catching(MethodHandle target, Class<? extends Throwable> exType, MethodHandle handler) {
        MethodType type = target.type();
        MethodType own = handler.type();
        if (!Throwable.class.isAssignableFrom(exType)) {
            throw new ClassCastException(exType.getName());
        }
        if (own.parameterCount() < 1 || !own.parameterType(0).isAssignableFrom(exType)) {
            throw illegal("handler does not accept exception type " + exType);
        }
        if (own.returnType() != type.returnType()) {
            throw mismatch("target and handler return types", type, own);
        }
        if (dropToMatchOrNull(handler, 1, type.parameterList(), 0) == null) {
            throw mismatch("target and handler types", type, own);
        }
        Class<?> result = type.returnType();
        Form form = new Form(type);
        int local = form.local(result);
        int caught = form.local(Object.class);
        int start = form.label();
        int end = form.label();
        int handle = form.label();
        int other = form.label();
        int done = form.label();
        form.handler(start, end, handle);
        form.mark(start).bind(target.asFixedArity()).loadAll().call(type).store(result, local).mark(end).jump(Form.GOTO, done);
        form.mark(handle).store(Object.class, caught);
        form.load(Object.class, caught).bind(exType).helper("Combinators.isInstance(Ljava/lang/Object;Ljava/lang/Class;)Z");
        form.jump(Form.IFEQ, other).bind(handler.asFixedArity()).load(Object.class, caught);
        form.loadRange(0, own.parameterCount() - 1).call(own).store(result, local).jump(Form.GOTO, done);
        form.mark(other).load(Object.class, caught).op(Form.ATHROW);
        return form.mark(done).load(result, local).finish();
    }

    static MethodHandle finallyDo(MethodHandle target, MethodHandle cleanup) {
        MethodType type = target.type();
        MethodType own = cleanup.type();
        Class<?> result = type.returnType();
        int first = result == void.class ? 1 : 2;
        if (own.returnType() != result) {
            throw mismatch("target and return types", own.returnType(), result);
        }
        Class<?>[] parameters = own.parameterArray();
        if (!parameters[0].isAssignableFrom(Throwable.class)) {
            throw mismatch("cleanup first argument and Throwable", own, Throwable.class);
        }
        if (first == 2 && parameters[1] != result) {
            throw mismatch("cleanup second argument and target return type", own, result);
        }
        int given = own.parameterCount() - first;
        if (given > type.parameterCount()
                || !own.parameterList().subList(first, own.parameterCount()).equals(type.parameterList().subList(0, given))) {
            throw mismatch("cleanup parameters after (Throwable,result) and target parameter list prefix", own, type);
        }
        Form form = new Form(type);
        int local = form.local(result);
        int caught = form.local(Object.class);
        int start = form.label();
        int end = form.label();
        int handle = form.label();
        int done = form.label();
        form.handler(start, end, handle);
        form.mark(start).bind(target.asFixedArity()).loadAll().call(type).store(result, local).mark(end);
        form.bind(cleanup.asFixedArity()).op(Form.ACONST_NULL).load(result, local).loadRange(0, given).call(own);
        form.store(result, local).jump(Form.GOTO, done);
        form.mark(handle).store(Object.class, caught);
        form.bind(cleanup.asFixedArity()).load(Object.class, caught).zero(result).loadRange(0, given).call(own).pop(result);
        form.load(Object.class, caught).op(Form.ATHROW);
        return form.mark(done).load(result, local).finish();
    }

    static MethodHandle throwing(Class<?> returnType, Class<? extends Throwable> exType) {
        if (!Throwable.class.isAssignableFrom(exType)) {
            throw new ClassCastException(exType.getName());
        }
        return new Form(MethodType.methodType(returnType, exType)).load(0).helper("Combinators.raise(Ljava/lang/Object;)V")
                .zero(returnType).finish();
    }

    static MethodHandle tableSwitch(MethodHandle fallback, MethodHandle... targets) {
        Objects.requireNonNull(fallback);
        Objects.requireNonNull(targets);
        targets = targets.clone();
        MethodType type = fallback.type();
        if (targets.length == 0) {
            throw new IllegalArgumentException("Not enough cases: " + Arrays.toString(targets));
        }
        if (type.parameterCount() < 1 || type.parameterType(0) != int.class) {
            throw new IllegalArgumentException("Case actions must have int as leading parameter: " + fallback);
        }
        for (int i = 0; i < targets.length; i++) {
            if (targets[i].type() != type) {
                throw new IllegalArgumentException("Case actions must have the same type: " + Arrays.toString(targets));
            }
            targets[i] = targets[i].asFixedArity();
        }
        return new Form(type).load(0).bind(targets).bind(fallback.asFixedArity())
                .helper("Combinators.chosen(ILjava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;").loadAll().call(type).finish();
    }

    // Arrays.

    static Class<?> component(Class<?> arrayClass) {
        Class<?> component = arrayClass.getComponentType();
        if (component == null) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return component;
    }

    static MethodHandle arrayConstructor(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw illegal("not an array class: " + arrayClass.getName());
        }
        return new Form(MethodType.methodType(arrayClass, int.class)).bind(arrayClass.getComponentType()).load(0)
                .helper("Form.newArray(Ljava/lang/Class;I)Ljava/lang/Object;").finish();
    }

    static MethodHandle arrayLength(Class<?> arrayClass) {
        component(arrayClass);
        return new Form(MethodType.methodType(int.class, arrayClass)).load(0)
                .bind("Cannot read the array length because \"a\" is null")
                .helper("Combinators.require(Ljava/lang/Object;Ljava/lang/Object;)V").load(0).op(190).finish();
    }

    static MethodHandle arrayGetter(Class<?> arrayClass) {
        Class<?> component = component(arrayClass);
        return new Form(MethodType.methodType(component, arrayClass, int.class))
                .load(0).bind("Cannot load from " + elements(component) + " array because \"a\" is null")
                .helper("Combinators.require(Ljava/lang/Object;Ljava/lang/Object;)V").loadAll().element(component).finish();
    }

    static MethodHandle arraySetter(Class<?> arrayClass) {
        Class<?> component = component(arrayClass);
        return new Form(MethodType.methodType(void.class, arrayClass, int.class, component))
                .load(0).bind("Cannot store to " + elements(component) + " array because \"a\" is null")
                .helper("Combinators.require(Ljava/lang/Object;Ljava/lang/Object;)V").loadAll().storeElement(component).finish();
    }

    private static String elements(Class<?> component) {
        return !component.isPrimitive() ? "object" : component == byte.class ? "byte/boolean"
                : component == boolean.class ? "byte/boolean" : component.getName();
    }

    // What forms call.

    static void require(Object array, Object message) {
        if (array == null) {
            throw new NullPointerException((String) message);
        }
    }

    static boolean isInstance(Object object, Class<?> type) {
        return type.isInstance(object);
    }

    static void raise(Object thrown) throws Throwable {
        throw (Throwable) thrown;
    }

    static Object chosen(int index, Object targets, Object fallback) {
        MethodHandle[] all = (MethodHandle[]) targets;
        return index < 0 || index >= all.length ? fallback : all[index];
    }
}
