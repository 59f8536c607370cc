package java.lang;

import java.util.ArrayDeque;
import java.util.Locale;

/** A virtual thread: each has an OS thread of its own, as a daemon, as long as the system has some to give. */
final class VirtualThread extends BaseVirtualThread {
    private static ThreadGroup shared;
    /** Started, but the system had no thread for them: each that ends starts the next. */
    private static final ArrayDeque<VirtualThread> WAITING = new ArrayDeque<>();

    VirtualThread(String name, Runnable task, boolean inherit) {
        super(name, task, inherit);
    }

    static synchronized ThreadGroup virtualGroup() {
        if (shared == null) {
            ThreadGroup top = Thread.currentThread().group();
            while (top.getParent() != null) {
                top = top.getParent();
            }
            shared = new ThreadGroup(top, "VirtualThreads", MAX_PRIORITY, false);
        }
        return shared;
    }

    @Override
    public void start() {
        try {
            super.start();
        } catch (OutOfMemoryError e) {
            synchronized (WAITING) {
                WAITING.add(this);
            }
        }
    }

    @Override
    public void run() {
        try {
            super.run();
        } finally {
            VirtualThread next = null;
            if (!WAITING.isEmpty()) {
                synchronized (WAITING) {
                    next = WAITING.poll();
                }
            }
            if (next != null) {
                next.start();
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VirtualThread[#").append(threadId());
        String name = getName();
        if (!name.isEmpty()) {
            text.append(',').append(name);
        }
        State state = getState();
        text.append("]/").append(state.toString().toLowerCase(Locale.ROOT));
        if (state == State.RUNNABLE) {
            int carriers = Runtime.getRuntime().availableProcessors();
            text.append("@ForkJoinPool-1-worker-").append(threadId() % carriers + 1);
        }
        return text.toString();
    }
}
