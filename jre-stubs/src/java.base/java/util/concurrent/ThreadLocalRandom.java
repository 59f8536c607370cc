package java.util.concurrent;

import java.util.Random;

/** A generator for every thread. */
public final class ThreadLocalRandom extends Random {
    private static final long serialVersionUID = -5851777807851030925L;
    private static final ThreadLocal<ThreadLocalRandom> LOCAL = new ThreadLocal<>() {
        @Override
        protected ThreadLocalRandom initialValue() {
            return new ThreadLocalRandom();
        }
    };

    private boolean made;

    private ThreadLocalRandom() {
        made = true;
    }

    public static ThreadLocalRandom current() {
        return LOCAL.get();
    }

    public void setSeed(long seed) {
        if (made) {
            throw new UnsupportedOperationException();
        }
        super.setSeed(seed);
    }
}
