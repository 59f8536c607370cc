package java.util.concurrent;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A generator for every thread, that only its thread uses. */
public final class ThreadLocalRandom extends Random {
    private static final long serialVersionUID = -5851777807851030925L;
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final AtomicLong SEEDS = new AtomicLong(mix(System.currentTimeMillis()) ^ mix(System.nanoTime()));
    private static final ThreadLocal<ThreadLocalRandom> LOCAL = new ThreadLocal<>() {
        @Override
        protected ThreadLocalRandom initialValue() {
            return new ThreadLocalRandom();
        }
    };

    private transient long state = mix(SEEDS.getAndAdd(0xbb67ae8584caa73bL));
    private final transient boolean made;

    private ThreadLocalRandom() {
        super(0L);
        made = true;
    }

    public static ThreadLocalRandom current() {
        return LOCAL.get();
    }

    @Override
    public void setSeed(long seed) {
        if (made) {
            throw new UnsupportedOperationException();
        }
    }

    private static long mix(long z) {
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    @Override
    protected int next(int bits) {
        return nextInt() >>> 32 - bits;
    }

    @Override
    public int nextInt() {
        return (int) (mix(state += GAMMA) >>> 32);
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
        int r = nextInt();
        int m = bound - 1;
        if ((bound & m) == 0) {
            return r & m;
        }
        for (int u = r >>> 1; u + m - (r = u % bound) < 0; u = nextInt() >>> 1) {
            // Too high for equal chances.
        }
        return r;
    }

    @Override
    public long nextLong() {
        return mix(state += GAMMA);
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    private Object readResolve() {
        return current();
    }
}
