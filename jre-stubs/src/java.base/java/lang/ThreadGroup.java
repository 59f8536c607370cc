package java.lang;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Objects;

public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    private final ThreadGroup parent;
    private final String name;
    private volatile int maxPriority;
    private volatile boolean daemon;
    /** The groups below, in the order in which they were made; made with the first. */
    private ArrayList<WeakReference<ThreadGroup>> groups;

    /** The system group; made by the VM. */
    private ThreadGroup() {
        this(null, "system", Thread.MAX_PRIORITY, false);
    }

    ThreadGroup(ThreadGroup parent, String name, int maxPriority, boolean daemon) {
        this.parent = parent;
        this.name = name;
        this.maxPriority = maxPriority;
        this.daemon = daemon;
        if (parent != null) {
            add(parent, this);
        }
    }

    public ThreadGroup(String name) {
        this(Thread.currentThread().getThreadGroup(), name);
    }

    public ThreadGroup(ThreadGroup parent, String name) {
        this(parent, name, parent.maxPriority, parent.daemon);
    }

    private static synchronized void add(ThreadGroup parent, ThreadGroup group) {
        if (parent.groups == null) {
            parent.groups = new ArrayList<>();
        }
        parent.groups.add(new WeakReference<>(group));
    }

    /** The groups directly below. */
    private ArrayList<ThreadGroup> below() {
        ArrayList<ThreadGroup> list = new ArrayList<>();
        synchronized (ThreadGroup.class) {
            if (groups != null) {
                for (int i = 0; i < groups.size();) {
                    ThreadGroup group = groups.get(i).get();
                    if (group == null) {
                        groups.remove(i);
                    } else {
                        list.add(group);
                        i++;
                    }
                }
            }
        }
        return list;
    }

    private int collect(ThreadGroup[] into, int at, boolean recurse) {
        for (ThreadGroup group : below()) {
            if (into != null && at == into.length) {
                return at;
            }
            if (into != null) {
                into[at] = group;
            }
            at++;
            if (recurse) {
                at = group.collect(into, at, true);
            }
        }
        return at;
    }

    public int activeGroupCount() {
        return collect(null, 0, true);
    }

    public int enumerate(ThreadGroup[] list) {
        return enumerate(list, true);
    }

    public int enumerate(ThreadGroup[] list, boolean recurse) {
        return collect(Objects.requireNonNull(list), 0, recurse);
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getParent() {
        return parent;
    }

    public final int getMaxPriority() {
        return maxPriority;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final boolean isDaemon() {
        return daemon;
    }

    @Deprecated(since = "16", forRemoval = true)
    public boolean isDestroyed() {
        return false;
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    public final void setMaxPriority(int priority) {
        if (priority >= Thread.MIN_PRIORITY && priority <= Thread.MAX_PRIORITY) {
            maxPriority = parent == null ? priority : Math.min(priority, parent.maxPriority);
            for (ThreadGroup group : below()) {
                group.setMaxPriority(priority);
            }
        }
    }

    public final boolean parentOf(ThreadGroup group) {
        while (group != null && group != this) {
            group = group.parent;
        }
        return group == this;
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    public int activeCount() {
        return count(null, true);
    }

    public int enumerate(Thread[] list) {
        return count(list, true);
    }

    public int enumerate(Thread[] list, boolean recurse) {
        return count(list, recurse);
    }

    /** How many live threads are in this group; those that fit are put into the list, if there is one. */
    private int count(Thread[] list, boolean recurse) {
        if (parent == null) {
            ijen.internal.Finalization.startThreads();
        }
        int found = 0;
        for (Thread thread : Thread.allThreads()) {
            ThreadGroup group = thread.getThreadGroup();
            if (group == this || recurse && group != null && parentOf(group)) {
                if (list != null) {
                    if (found == list.length) {
                        return found;
                    }
                    list[found] = thread;
                }
                found++;
            }
        }
        return found;
    }

    public void list() {
        if (parent == null) {
            ijen.internal.Finalization.startThreads();
        }
        list(System.out, 0);
    }

    private void list(java.io.PrintStream out, int indent) {
        out.println(" ".repeat(indent) + this);
        for (Thread thread : Thread.allThreads()) {
            if (thread.getThreadGroup() == this) {
                out.println(" ".repeat(indent + 4) + thread);
            }
        }
        for (ThreadGroup group : below()) {
            group.list(out, indent + 4);
        }
    }

    public final void interrupt() {
        for (Thread thread : Thread.allThreads()) {
            ThreadGroup group = thread.getThreadGroup();
            if (group != null && parentOf(group)) {
                thread.interrupt();
            }
        }
    }

    @Deprecated(since = "16", forRemoval = true)
    public final void destroy() {
    }

    @Override
    public void uncaughtException(Thread thread, Throwable exception) {
        if (parent != null) {
            parent.uncaughtException(thread, exception);
            return;
        }
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(thread, exception);
        } else {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            exception.printStackTrace(System.err);
        }
    }

    @Override
    public String toString() {
        return getClass().getName() + "[name=" + name + ",maxpri=" + maxPriority + "]";
    }
}
