package jdk.internal.vm;

import jdk.internal.vm.annotation.Hidden;

/** Code that can stop in the middle and go on later, on another thread. */
public class Continuation {
    /** Why the VM stopped it: it waits to enter a monitor, to be notified, to be notified for some time. */
    public static final int BLOCKED = 1;
    public static final int WAITING = 2;
    public static final int TIMED_WAITING = 3;

    private final Runnable target;
    private boolean done;
    /** The frames while it is stopped; the VM's own form. */
    private long[] words;
    private Object[] references;
    /** Zero: it stopped itself. */
    private int reason;
    /** Milliseconds, for {@link #TIMED_WAITING}. */
    private long timeout;

    public Continuation(Runnable target) {
        this.target = target;
    }

    /** Runs it until it stops or ends. */
    public final void run() {
        reason = 0;
        enterSpecial(this, words != null, true);
    }

    private static native void enterSpecial(Continuation continuation, boolean isContinue, boolean isVirtualThread);

    /** The first frame; called by the VM. */
    @Hidden
    private static void enter(Continuation continuation) {
        try {
            continuation.target.run();
        } finally {
            continuation.done = true;
        }
    }

    /** Stops the continuation that runs; true once it goes on, false when it cannot stop here. */
    @Hidden
    public static boolean yieldCurrent() {
        return doYield() == 0;
    }

    private static native int doYield();

    /** The current continuation cannot stop until {@link #unpin} is called as often. */
    public static native void pin();

    public static native void unpin();

    public final boolean isDone() {
        return done;
    }

    public final int reason() {
        return reason;
    }

    public final long timeout() {
        return timeout;
    }
}
