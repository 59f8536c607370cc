package java.lang.invoke;

/** A handle that stands for a member. */
final class DirectMethodHandle extends BoundMethodHandle {
    private final MemberName member;
    /** The kind that the member was asked for, 0 where the handle does not show its member. */
    private final int shownKind;

    private DirectMethodHandle(MethodType type, LambdaForm form, boolean varargs, Object[] bound, MemberName member, int shownKind) {
        super(type, form, varargs, bound);
        this.member = member;
        this.shownKind = shownKind;
    }

    @Override
    MemberName internalMemberName() {
        return shownKind == 0 ? null : member;
    }

    @Override
    int shownKind() {
        return shownKind;
    }

    @Override
    MethodHandle copy(MethodType newType, boolean newVarargs) {
        return new DirectMethodHandle(newType, form, newVarargs, bound, member, newType == type() ? shownKind : 0);
    }

    /** The same for receivers of a class below. */
    MethodHandle restrictReceiver(Class<?> caller) {
        MethodType narrow = type().changeParameterType(0, caller);
        return new DirectMethodHandle(narrow, form, varargs, bound, member, shownKind);
    }

    /** Whether the member has variable arity; it says so of itself, and must end in an array then. */
    private static boolean isVarargs(MemberName member, MethodType type) throws IllegalAccessException {
        if (member.isVarargs() && !type.lastParameterType().isArray()) {
            MemberName called = member.isConstructor()
                    ? new MemberName(member.clazz, member.name, member.type, MethodHandleInfo.REF_invokeSpecial) : member;
            throw new IllegalAccessException("cannot make variable arity: " + called + " does not have a trailing array parameter");
        }
        return member.isVarargs();
    }

    /** For a resolved method found in that class. */
    static DirectMethodHandle method(int kind, Class<?> refc, MemberName member) throws IllegalAccessException {
        MethodType type = member.methodType();
        if (!member.isStatic()) {
            type = type.insertParameterTypes(0, refc);
        }
        boolean varargs = isVarargs(member, type);
        return new DirectMethodHandle(type, new LambdaForm(member), varargs, null, member, kind);
    }

    /** For a constructor: makes the object, then calls it. */
    static DirectMethodHandle constructor(MemberName member) throws IllegalAccessException {
        Class<?> made = member.clazz;
        MethodType type = member.methodType().changeReturnType(made);
        MethodType initType = member.methodType().insertParameterTypes(0, made);
        MethodHandle init = new DirectMethodHandle(initType, new LambdaForm(member), false, null, member, 0);
        Form form = new Form(type);
        int local = form.local(Object.class);
        form.bind(made).helper("Form.allocate(Ljava/lang/Class;)Ljava/lang/Object;").store(Object.class, local);
        form.bind(init).load(Object.class, local).loadAll().call(initType).load(Object.class, local);
        LambdaForm code = form.code();
        boolean varargs = isVarargs(member, type);
        return new DirectMethodHandle(type, code, varargs, form.bound(), member, MethodHandleInfo.REF_newInvokeSpecial);
    }

    /** For a resolved field found in that class. */
    static DirectMethodHandle field(int kind, Class<?> refc, MemberName member) {
        boolean setter = kind > MethodHandleInfo.REF_getStatic;
        Class<?> field = member.fieldType();
        MethodType type = setter ? MethodType.methodType(void.class, field) : MethodType.methodType(field);
        if (!member.isStatic()) {
            type = type.insertParameterTypes(0, refc);
        }
        Form form = new Form(type);
        form.bind(new FieldAccess(member)).loadAll();
        form.helper(FieldAccess.helper(field, setter, member.isStatic()));
        LambdaForm code = form.code();
        return new DirectMethodHandle(type, code, false, form.bound(), member, kind);
    }
}
