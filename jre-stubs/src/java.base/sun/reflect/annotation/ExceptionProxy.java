package sun.reflect.annotation;

import java.util.function.Supplier;

/** Stands for a member's value that cannot be had: what reading the member throws. */
class ExceptionProxy {
    private final Supplier<RuntimeException> thrown;
    private final String shown;

    ExceptionProxy(Supplier<RuntimeException> thrown, String shown) {
        this.thrown = thrown;
        this.shown = shown;
    }

    RuntimeException make() {
        return thrown.get();
    }

    @Override
    public String toString() {
        return shown;
    }
}
