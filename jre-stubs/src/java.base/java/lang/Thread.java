package java.lang;

import ijen.internal.Threads;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;

public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static final StackTraceElement[] EMPTY_STACK_TRACE = new StackTraceElement[0];

    /** The VM's handle while the thread is alive, else zero. */
    private volatile long eetop;
    private final long tid;
    private volatile String name;
    volatile boolean interrupted;
    /** Null stands for the system's loader, if there is to be one at all. */
    private volatile ClassLoader contextClassLoader;
    private volatile boolean contextless;
    private final FieldHolder holder;
    ThreadLocal.ThreadLocalMap threadLocals;
    ThreadLocal.ThreadLocalMap inheritableThreadLocals;
    Object scopedValueBindings;
    final Object interruptLock = new Object();
    private volatile Object parkBlocker;
    private volatile ijen.internal.Interruptible nioBlocker;
    private volatile UncaughtExceptionHandler uncaughtExceptionHandler;
    private static volatile UncaughtExceptionHandler defaultUncaughtExceptionHandler;
    /** For libraries that keep a number per thread here, as the JDK's collections do. */
    int threadLocalRandomProbe;

    /** What the VM reads and writes of a platform thread. */
    static final class FieldHolder {
        final ThreadGroup group;
        final Runnable task;
        final long stackSize;
        volatile int priority;
        volatile boolean daemon;
        /** JVMTI bits: ALIVE 1, TERMINATED 2, RUNNABLE 4, WAITING 0x10, WAITING_TIMED 0x20, BLOCKED 0x400. */
        volatile int threadStatus;

        FieldHolder(ThreadGroup group, Runnable task, long stackSize, int priority, boolean daemon) {
            this.group = group;
            this.task = task;
            this.stackSize = stackSize;
            this.priority = priority;
            this.daemon = daemon;
        }
    }

    public enum State {
        NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
    }

    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread thread, Throwable exception);
    }

    public interface Builder {
        Builder name(String name);

        Builder name(String prefix, long start);

        Builder inheritInheritableThreadLocals(boolean inherit);

        Builder uncaughtExceptionHandler(UncaughtExceptionHandler handler);

        Thread unstarted(Runnable task);

        Thread start(Runnable task);

        ThreadFactory factory();

        interface OfPlatform extends Builder {
            @Override
            OfPlatform name(String name);

            @Override
            OfPlatform name(String prefix, long start);

            @Override
            OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler handler);

            OfPlatform group(ThreadGroup group);

            OfPlatform daemon(boolean on);

            default OfPlatform daemon() {
                return daemon(true);
            }

            OfPlatform priority(int priority);

            OfPlatform stackSize(long stackSize);
        }

        interface OfVirtual extends Builder {
            @Override
            OfVirtual name(String name);

            @Override
            OfVirtual name(String prefix, long start);

            @Override
            OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler handler);
        }
    }

    public static Builder.OfPlatform ofPlatform() {
        return new ThreadBuilders.PlatformThreadBuilder();
    }

    public static Builder.OfVirtual ofVirtual() {
        return new ThreadBuilders.VirtualThreadBuilder();
    }

    public static Thread startVirtualThread(Runnable task) {
        Objects.requireNonNull(task);
        Thread thread = ThreadBuilders.newVirtualThread(null, true, task);
        thread.start();
        return thread;
    }

    /** A virtual thread; it belongs to the group that all of them share. */
    Thread(String name, Runnable task, boolean inherit) {
        this.name = name == null ? "" : name;
        tid = Threads.nextId();
        holder = VirtualThread.holder();
        Thread parent = currentThread();
        contextClassLoader = parent.contextClassLoader;
        contextless = parent.contextless;
        if (inherit && parent.inheritableThreadLocals != null) {
            inheritableThreadLocals = ThreadLocal.inherit(parent.inheritableThreadLocals);
        }
    }

    Thread(ThreadGroup group, String name, Runnable task, long stackSize, boolean inherit) {
        if (name == null) {
            throw new InternalError("name cannot be null");
        }
        Thread parent = currentThread();
        boolean primordial = parent == this;
        if (group == null) {
            group = parent.getThreadGroup();
        }
        this.name = name;
        tid = task instanceof Threads.Own own ? own.id : Threads.nextId();
        if (primordial) {
            holder = new FieldHolder(group, task, stackSize, NORM_PRIORITY, false);
            holder.threadStatus = 5;
            return;
        }
        holder = new FieldHolder(group, task, stackSize, Math.min(parent.getPriority(), group.getMaxPriority()),
                parent.isDaemon());
        contextClassLoader = parent.contextClassLoader;
        contextless = parent.contextless;
        if (inherit && parent.inheritableThreadLocals != null) {
            inheritableThreadLocals = ThreadLocal.inherit(parent.inheritableThreadLocals);
        }
    }

    static String nextName() {
        return "Thread-" + Threads.nextNumber();
    }

    private static String checkName(String name) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        return name;
    }

    public Thread() {
        this(null, nextName(), null, 0, true);
    }

    public Thread(Runnable task) {
        this(null, nextName(), task, 0, true);
    }

    public Thread(ThreadGroup group, Runnable task) {
        this(group, nextName(), task, 0, true);
    }

    public Thread(String name) {
        this(null, checkName(name), null, 0, true);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, checkName(name), null, 0, true);
    }

    public Thread(Runnable task, String name) {
        this(null, checkName(name), task, 0, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name) {
        this(group, checkName(name), task, 0, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        this(group, checkName(name), task, stackSize, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize, boolean inheritInheritableThreadLocals) {
        this(group, checkName(name), task, stackSize, inheritInheritableThreadLocals);
    }

    public static native Thread currentThread();

    /** The platform thread below the current one. */
    static native Thread currentCarrierThread();

    /** Called on the carrier: the current thread from now on. */
    native void setCurrentThread(Thread thread);

    public static void yield() {
        if (currentThread() instanceof VirtualThread thread) {
            thread.tryYield();
        } else {
            yield0();
        }
    }

    static native void yield0();

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        pause(millis > Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        long total = millis > Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000;
        pause(total > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : total + nanos);
    }

    public static void sleep(java.time.Duration duration) throws InterruptedException {
        long nanos = java.util.concurrent.TimeUnit.NANOSECONDS.convert(duration);
        if (nanos < 0) {
            // Only an interrupt that waits is seen.
            if (interrupted()) {
                throw new InterruptedException();
            }
            return;
        }
        pause(nanos);
    }

    private static void pause(long nanos) throws InterruptedException {
        if (currentThread() instanceof VirtualThread thread) {
            thread.sleepNanos(nanos);
        } else {
            sleepNanos0(nanos);
        }
    }

    private static native void sleepNanos0(long nanos) throws InterruptedException;

    public static void onSpinWait() {
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public final boolean isVirtual() {
        return this instanceof BaseVirtualThread;
    }

    public void start() {
        synchronized (this) {
            if (holder.threadStatus != 0) {
                throw new IllegalThreadStateException();
            }
            // An interrupt comes before the start, which tells the VM of it, or after it.
            synchronized (interruptLock) {
                start0();
            }
        }
    }

    private native void start0();

    @Override
    public void run() {
        Runnable task = holder.task;
        if (task != null) {
            task.run();
        }
    }

    /** Called by the VM when the thread's run method is over. */
    private void exit() {
        threadLocals = null;
        inheritableThreadLocals = null;
        uncaughtExceptionHandler = null;
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    public void interrupt() {
        synchronized (interruptLock) {
            interrupt0();
            wakeBlocker();
        }
    }

    /** With the lock: who has left what blocks has not been interrupted in it, or knows. */
    final void wakeBlocker() {
        ijen.internal.Interruptible blocker = nioBlocker;
        if (blocker != null) {
            blocker.interrupt(this);
        }
    }

    /** What else an interrupt is to wake. */
    final void blockedOn(ijen.internal.Interruptible blocker) {
        synchronized (interruptLock) {
            nioBlocker = blocker;
        }
    }

    /** Notes the interrupt, also in {@link #interrupted}, and wakes the thread. */
    final native void interrupt0();

    public static boolean interrupted() {
        Thread current = currentThread();
        if (current instanceof VirtualThread thread) {
            return thread.takeInterrupt();
        }
        boolean was = current.interrupted;
        if (was) {
            clearInterruptEvent();
        }
        return was;
    }

    /** The current platform thread is not interrupted any more. */
    static native void clearInterruptEvent();

    public boolean isInterrupted() {
        return interrupted;
    }

    public final boolean isAlive() {
        return alive();
    }

    boolean alive() {
        return eetop != 0;
    }

    /** Whether it has ended. */
    boolean over() {
        return (holder.threadStatus & 2) != 0;
    }

    public final void setPriority(int newPriority) {
        if (newPriority > MAX_PRIORITY || newPriority < MIN_PRIORITY) {
            throw new IllegalArgumentException();
        }
        if (isVirtual()) {
            return;
        }
        ThreadGroup group = getThreadGroup();
        if (group != null) {
            int priority = Math.min(newPriority, group.getMaxPriority());
            holder.priority = priority;
            setPriority0(priority);
        }
    }

    private native void setPriority0(int newPriority);

    public final int getPriority() {
        return holder.priority;
    }

    public final synchronized void setName(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        this.name = name;
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getThreadGroup() {
        return over() ? null : holder.group;
    }

    /** The group also of one that has ended. */
    final ThreadGroup group() {
        return holder.group;
    }

    public static int activeCount() {
        return currentThread().getThreadGroup().activeCount();
    }

    public static int enumerate(Thread[] list) {
        return currentThread().getThreadGroup().enumerate(list);
    }

    /** Every live thread but the virtual ones. */
    static Thread[] allThreads() {
        Thread[] all = getThreads();
        int count = 0;
        for (Thread thread : all) {
            if (!thread.isVirtual()) {
                all[count++] = thread;
            }
        }
        return count == all.length ? all : java.util.Arrays.copyOf(all, count);
    }

    private static native Thread[] getThreads();

    public final void join() throws InterruptedException {
        join(0);
    }

    public final void join(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (isVirtual()) {
            joinNanos(millis >= Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000);
            return;
        }
        synchronized (this) {
            if (millis == 0) {
                while (isAlive()) {
                    wait(0);
                }
                return;
            }
            long end = System.nanoTime() + millis * 1000000;
            long left = millis;
            while (isAlive() && left > 0) {
                wait(left);
                left = (end - System.nanoTime() + 999999) / 1000000;
            }
        }
    }

    /** A virtual thread's own way; zero is without limit. */
    boolean joinNanos(long nanos) throws InterruptedException {
        throw new InternalError();
    }

    /** Waits for the thread's end, at most for {@code duration}; says whether it has ended. */
    public final boolean join(java.time.Duration duration) throws InterruptedException {
        long nanos = java.util.concurrent.TimeUnit.NANOSECONDS.convert(duration);
        if (getState() == State.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        if (nanos > 0 && isVirtual()) {
            joinNanos(nanos);
        } else if (nanos > 0) {
            long millis = nanos / 1000000;
            join(nanos % 1000000 == 0 ? millis : millis + 1);
        }
        return !isAlive();
    }

    public final void join(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public final void setDaemon(boolean on) {
        if (isVirtual()) {
            if (!on) {
                throw new IllegalArgumentException("'false' not legal for virtual threads");
            }
            return;
        }
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        holder.daemon = on;
    }

    public final boolean isDaemon() {
        return holder.daemon;
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    @Override
    public String toString() {
        ThreadGroup group = getThreadGroup();
        return "Thread[#" + tid + "," + name + "," + getPriority() + "," + (group == null ? "" : group.getName()) + "]";
    }

    public ClassLoader getContextClassLoader() {
        ClassLoader own = contextClassLoader;
        return own == null && !contextless ? ClassLoader.getSystemClassLoader() : own;
    }

    public void setContextClassLoader(ClassLoader loader) {
        contextClassLoader = loader;
        contextless = loader == null;
    }

    public static native boolean holdsLock(Object object);

    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) {
            return new Exception().getStackTrace();
        }
        Object trace = alive() ? getStackTrace0() : null;
        return trace == null ? EMPTY_STACK_TRACE : StackTraceElement.finish((StackTraceElement[]) trace);
    }

    private native Object getStackTrace0();

    public static Map<Thread, StackTraceElement[]> getAllStackTraces() {
        ijen.internal.Finalization.startThreads();
        Map<Thread, StackTraceElement[]> result = new HashMap<>();
        for (Thread thread : allThreads()) {
            result.put(thread, thread.getStackTrace());
        }
        return result;
    }

    @Deprecated(since = "19")
    public long getId() {
        return tid;
    }

    public final long threadId() {
        return tid;
    }

    public State getState() {
        int status = holder.threadStatus;
        if ((status & 4) != 0) {
            return State.RUNNABLE;
        }
        if ((status & 0x400) != 0) {
            return State.BLOCKED;
        }
        if ((status & 0x10) != 0) {
            return State.WAITING;
        }
        if ((status & 0x20) != 0) {
            return State.TIMED_WAITING;
        }
        if ((status & 2) != 0) {
            return State.TERMINATED;
        }
        return (status & 1) == 0 ? State.NEW : State.RUNNABLE;
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        defaultUncaughtExceptionHandler = handler;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultUncaughtExceptionHandler;
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        if (over()) {
            return null;
        }
        UncaughtExceptionHandler own = uncaughtExceptionHandler;
        return own != null ? own : holder.group;
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        uncaughtExceptionHandler = handler;
    }

    /** Called by the VM with what the run method threw. */
    void dispatchUncaughtException(Throwable exception) {
        getUncaughtExceptionHandler().uncaughtException(this, exception);
    }
}
