package java.lang.invoke;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** The loop combinators of MethodHandles. */
final class Loops {
    private static final int IF_ICMPGE = 162;

    private Loops() {
    }

    private static IllegalArgumentException illegal(String message) {
        return new IllegalArgumentException(message);
    }

    /** The longest of the parameter lists, each without the loop variables before it. */
    private static List<Class<?>> longest(List<Class<?>> best, MethodHandle handle, int skip) {
        if (handle != null) {
            List<Class<?>> own = handle.type().parameterList();
            if (own.size() - skip > best.size()) {
                return own.subList(skip, own.size());
            }
        }
        return best;
    }

    private static boolean isPrefix(List<Class<?>> part, List<Class<?>> whole) {
        return part.size() <= whole.size() && part.equals(whole.subList(0, part.size()));
    }

    static MethodHandle loop(MethodHandle[]... given) {
        if (given == null || given.length == 0) {
            throw illegal("null or no clauses passed");
        }
        ArrayList<MethodHandle[]> clauses = new ArrayList<>();
        for (MethodHandle[] clause : given) {
            if (clause == null) {
                throw illegal("null clauses are not allowed");
            }
            if (clause.length > 4) {
                throw illegal("All loop clauses must be represented as MethodHandle arrays with at most 4 elements.");
            }
            MethodHandle[] full = java.util.Arrays.copyOf(clause, 4);
            for (MethodHandle handle : full) {
                if (handle != null) {
                    clauses.add(full);
                    break;
                }
            }
        }
        ArrayList<Class<?>> variables = new ArrayList<>();
        Class<?>[] own = new Class<?>[clauses.size()];
        for (int i = 0; i < own.length; i++) {
            MethodHandle init = clauses.get(i)[0];
            MethodHandle step = clauses.get(i)[1];
            own[i] = init == null ? step == null ? void.class : step.type().returnType() : init.type().returnType();
            if (init != null && step != null && init.type().returnType() != step.type().returnType()) {
                throw illegal("clause " + i + ": init and step return types must match: " + init.type().returnType() + " != "
                        + step.type().returnType());
            }
            if (own[i] != void.class) {
                variables.add(own[i]);
            }
        }
        List<Class<?>> outer = new ArrayList<>();
        for (MethodHandle[] clause : clauses) {
            for (int part = 1; part < 4; part++) {
                outer = longest(outer, clause[part], variables.size());
            }
        }
        for (MethodHandle[] clause : clauses) {
            outer = longest(outer, clause[0], 0);
        }
        Class<?> result = null;
        boolean tested = false;
        ArrayList<Class<?>> all = new ArrayList<>(variables);
        all.addAll(outer);
        for (MethodHandle[] clause : clauses) {
            if (clause[3] != null) {
                Class<?> returned = clause[3].type().returnType();
                if (result != null && result != returned) {
                    throw illegal("found non-identical finalizer return types: "
                            + finalizers(clauses) + " (return type = " + result + ")");
                }
                result = returned;
            }
            if (clause[2] != null) {
                tested = true;
                if (clause[2].type().returnType() != boolean.class) {
                    throw illegal("predicates must have boolean return type");
                }
            }
            if (clause[0] != null && !isPrefix(clause[0].type().parameterList(), outer)) {
                throw illegal("found non-effectively identical init parameter type lists: " + clause[0].type().parameterList()
                        + " (common suffix: " + outer + ")");
            }
            for (int part = 1; part < 4; part++) {
                if (clause[part] != null && !isPrefix(clause[part].type().parameterList(), all)) {
                    throw illegal("found non-effectively identical parameter type lists:\nstep, pred or fini: "
                            + clause[part].type().parameterList() + " (internal parameters: " + all + ")");
                }
            }
        }
        if (!tested) {
            ArrayList<MethodHandle> none = new ArrayList<>();
            for (MethodHandle[] clause : clauses) {
                none.add(clause[2]);
            }
            throw illegal("no predicate found: " + none);
        }
        return compile(clauses, own, outer, result == null ? void.class : result);
    }

    private static List<Class<?>> finalizers(List<MethodHandle[]> clauses) {
        ArrayList<Class<?>> found = new ArrayList<>();
        for (MethodHandle[] clause : clauses) {
            if (clause[3] != null) {
                found.add(clause[3].type().returnType());
            }
        }
        return found;
    }

    private static MethodHandle compile(List<MethodHandle[]> clauses, Class<?>[] own, List<Class<?>> outer, Class<?> result) {
        Form form = new Form(MethodType.methodType(result, outer));
        int[] locals = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            locals[i] = form.local(own[i]);
            MethodHandle init = clauses.get(i)[0];
            if (init == null) {
                form.zero(own[i]);
            } else {
                form.bind(init.asFixedArity()).loadRange(0, init.type().parameterCount()).call(init.type());
            }
            form.store(own[i], locals[i]);
        }
        int again = form.label();
        int done = form.label();
        int answer = form.local(result);
        form.mark(again);
        for (int i = 0; i < own.length; i++) {
            MethodHandle[] clause = clauses.get(i);
            if (clause[1] != null) {
                call(form, clause[1], own, locals).store(own[i], locals[i]);
            }
            if (clause[2] != null) {
                int next = form.label();
                call(form, clause[2], own, locals).jump(Form.IFNE, next);
                if (clause[3] == null) {
                    form.zero(result);
                } else {
                    call(form, clause[3], own, locals);
                }
                form.store(result, answer).jump(Form.GOTO, done).mark(next);
            }
        }
        form.jump(Form.GOTO, again);
        return form.mark(done).load(result, answer).finish();
    }

    /** Calls a part of a clause with the loop variables and the arguments, as many as it takes. */
    private static Form call(Form form, MethodHandle part, Class<?>[] own, int[] locals) {
        int left = part.type().parameterCount();
        form.bind(part.asFixedArity());
        for (int i = 0; i < own.length && left > 0; i++) {
            if (own[i] != void.class) {
                form.load(own[i], locals[i]);
                left--;
            }
        }
        return form.loadRange(0, left).call(part.type());
    }

    private static MethodHandle identityOrVoid(Class<?> type) {
        return type == void.class ? Combinators.zero(void.class) : Combinators.identity(type);
    }

    static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body) {
        checkWhile(init, pred, body);
        MethodHandle fini = identityOrVoid(body.type().returnType());
        return loop(new MethodHandle[] {null, null, pred, fini}, new MethodHandle[] {init, body});
    }

    static MethodHandle doWhileLoop(MethodHandle init, MethodHandle body, MethodHandle pred) {
        checkWhile(init, pred, body);
        MethodHandle fini = identityOrVoid(body.type().returnType());
        return loop(new MethodHandle[] {init, body, pred, fini});
    }

    private static void checkWhile(MethodHandle init, MethodHandle pred, MethodHandle body) {
        Objects.requireNonNull(pred);
        Objects.requireNonNull(body);
        MethodType bodyType = body.type();
        Class<?> result = bodyType.returnType();
        if (result != void.class && (bodyType.parameterCount() == 0 || bodyType.parameterType(0) != result)) {
            throw Combinators.mismatch("body function", bodyType, bodyType.insertParameterTypes(0, result));
        }
        if (pred.type().returnType() != boolean.class || !isPrefix(pred.type().parameterList(), bodyType.parameterList())) {
            throw Combinators.mismatch("loop predicate", pred.type(),
                    MethodType.methodType(boolean.class, bodyType.parameterList()));
        }
        if (init != null) {
            int skip = result == void.class ? 0 : 1;
            List<Class<?>> outer = bodyType.parameterList().subList(skip, bodyType.parameterCount());
            if (init.type().returnType() != result || !isPrefix(init.type().parameterList(), outer)) {
                throw Combinators.mismatch("loop initializer", init.type(), MethodType.methodType(result, outer));
            }
        }
    }

    /** The types of the arguments of a counted or iterated loop. */
    private static List<Class<?>> outer(MethodHandle body, int skip, MethodHandle source) {
        List<Class<?>> own = body.type().parameterList();
        List<Class<?>> outer = own.subList(Math.min(skip, own.size()), own.size());
        return outer.isEmpty() && source != null ? source.type().parameterList() : outer;
    }

    private static void checkInit(MethodHandle init, Class<?> result, List<Class<?>> outer) {
        if (init != null && (init.type().returnType() != result || !isPrefix(init.type().parameterList(), outer))) {
            throw Combinators.mismatch("loop initializer", init.type(), MethodType.methodType(result, outer));
        }
    }

    static MethodHandle countedLoop(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        Objects.requireNonNull(body);
        MethodType bodyType = body.type();
        Class<?> result = bodyType.returnType();
        int skip = result == void.class ? 1 : 2;
        boolean fits = bodyType.parameterCount() >= skip && bodyType.parameterType(skip - 1) == int.class
                && (skip == 1 || bodyType.parameterType(0) == result);
        if (start.type().returnType() != int.class) {
            throw Combinators.mismatch("start function", start.type(), start.type().changeReturnType(int.class));
        }
        if (end.type().returnType() != int.class) {
            throw Combinators.mismatch("end function", end.type(), end.type().changeReturnType(int.class));
        }
        if (!fits) {
            MethodType wanted = bodyType.dropParameterTypes(0, 0);
            wanted = result == void.class ? wanted.insertParameterTypes(0, int.class) : wanted.insertParameterTypes(0, result, int.class);
            throw Combinators.mismatch("body function", bodyType, wanted);
        }
        List<Class<?>> outer = outer(body, skip, end);
        checkInit(init, result, outer);
        Form form = new Form(MethodType.methodType(result, outer));
        int index = form.local(int.class);
        int limit = form.local(int.class);
        int value = form.local(result);
        form.bind(start.asFixedArity()).loadRange(0, start.type().parameterCount()).call(start.type()).store(int.class, index);
        form.bind(end.asFixedArity()).loadRange(0, end.type().parameterCount()).call(end.type()).store(int.class, limit);
        initialize(form, init, result, value);
        int again = form.label();
        int done = form.label();
        form.mark(again).load(int.class, index).load(int.class, limit).jump(IF_ICMPGE, done);
        form.bind(body.asFixedArity()).load(result, value).load(int.class, index);
        form.loadRange(0, bodyType.parameterCount() - skip).call(bodyType).store(result, value);
        form.load(int.class, index).push(1).op(96).store(int.class, index).jump(Form.GOTO, again);
        return form.mark(done).load(result, value).finish();
    }

    private static void initialize(Form form, MethodHandle init, Class<?> result, int value) {
        if (init == null) {
            form.zero(result).store(result, value);
        } else {
            form.bind(init.asFixedArity()).loadRange(0, init.type().parameterCount()).call(init.type()).store(result, value);
        }
    }

    static MethodHandle iteratedLoop(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        MethodType bodyType = body.type();
        Class<?> result = bodyType.returnType();
        int skip = result == void.class ? 1 : 2;
        if (bodyType.parameterCount() < skip || skip == 2 && bodyType.parameterType(0) != result) {
            throw Combinators.mismatch("body function", bodyType, bodyType.insertParameterTypes(0, Object.class));
        }
        Class<?> element = bodyType.parameterType(skip - 1);
        List<Class<?>> outer = outer(body, skip, iterator);
        if (iterator == null && outer.isEmpty()) {
            outer = List.of(Iterable.class);
        }
        if (iterator == null ? !Iterable.class.isAssignableFrom(outer.get(0))
                : !Iterator.class.isAssignableFrom(iterator.type().returnType())) {
            throw illegal(iterator == null ? "inferred first loop argument must be Iterable: " + outer.get(0)
                    : "iteratedLoop first argument must have Iterator return type");
        }
        checkInit(init, result, outer);
        Form form = new Form(MethodType.methodType(result, outer));
        int source = form.local(Object.class);
        int value = form.local(result);
        if (iterator == null) {
            form.load(0).helper("Loops.iterator(Ljava/lang/Object;)Ljava/lang/Object;");
        } else {
            form.bind(iterator.asFixedArity()).loadRange(0, iterator.type().parameterCount()).call(iterator.type());
        }
        form.store(Object.class, source);
        initialize(form, init, result, value);
        int again = form.label();
        int done = form.label();
        form.mark(again).load(Object.class, source).helper("Loops.hasNext(Ljava/lang/Object;)Z").jump(Form.IFEQ, done);
        int next = form.local(element);
        form.load(Object.class, source).helper("Loops.next(Ljava/lang/Object;)Ljava/lang/Object;").convert(Object.class, element);
        form.store(element, next);
        form.bind(body.asFixedArity()).load(result, value).load(element, next);
        form.loadRange(0, bodyType.parameterCount() - skip).call(bodyType).store(result, value).jump(Form.GOTO, again);
        return form.mark(done).load(result, value).finish();
    }

    // What forms call.

    static Object iterator(Object iterable) {
        return ((Iterable<?>) iterable).iterator();
    }

    static boolean hasNext(Object iterator) {
        return ((Iterator<?>) iterator).hasNext();
    }

    static Object next(Object iterator) {
        return ((Iterator<?>) iterator).next();
    }
}
