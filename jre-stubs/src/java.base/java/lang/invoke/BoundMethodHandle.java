package java.lang.invoke;

/** A handle whose form uses objects that it holds: other handles, classes, values. */
class BoundMethodHandle extends MethodHandle {
    final Object[] bound;

    BoundMethodHandle(MethodType type, LambdaForm form, boolean varargs, Object[] bound) {
        super(type, form, varargs);
        this.bound = bound;
    }

    @Override
    MethodHandle copy(MethodType type, boolean varargs) {
        return new BoundMethodHandle(type, form, varargs, bound);
    }
}
