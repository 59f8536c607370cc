package java.lang;

public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {
    }

    @Override
    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    ThreadLocalMap mapOf(Thread thread) {
        return thread.inheritableThreadLocals;
    }

    @Override
    void setMap(Thread thread, ThreadLocalMap map) {
        thread.inheritableThreadLocals = map;
    }
}
