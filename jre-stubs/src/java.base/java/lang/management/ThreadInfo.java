package java.lang.management;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

public class ThreadInfo {
    private static final StackTraceElement[] NO_FRAMES = {};
    private static final int SHOWN_FRAMES = 8;

    private final long id;
    private final String name;
    private final Thread.State state;
    private final boolean daemon;
    private final int priority;
    private final LockInfo lock;
    private final StackTraceElement[] frames;

    ThreadInfo(Thread thread, int maxDepth) {
        id = thread.threadId();
        name = thread.getName();
        state = thread.getState();
        daemon = thread.isDaemon();
        priority = thread.getPriority();
        Object blocker = LockSupport.getBlocker(thread);
        lock = blocker == null ? null : new LockInfo(blocker.getClass().getName(), System.identityHashCode(blocker));
        StackTraceElement[] all = maxDepth == 0 ? NO_FRAMES : thread.getStackTrace();
        frames = all.length > maxDepth ? Arrays.copyOf(all, maxDepth) : all;
    }

    public long getThreadId() {
        return id;
    }

    public String getThreadName() {
        return name;
    }

    public Thread.State getThreadState() {
        return state;
    }

    public long getBlockedTime() {
        return -1;
    }

    public long getBlockedCount() {
        return 0;
    }

    public long getWaitedTime() {
        return -1;
    }

    public long getWaitedCount() {
        return 0;
    }

    public LockInfo getLockInfo() {
        return lock;
    }

    public String getLockName() {
        return lock == null ? null : lock.toString();
    }

    public long getLockOwnerId() {
        return -1;
    }

    public String getLockOwnerName() {
        return null;
    }

    public StackTraceElement[] getStackTrace() {
        return frames.clone();
    }

    public boolean isSuspended() {
        return false;
    }

    public boolean isInNative() {
        return frames.length > 0 && frames[0].isNativeMethod();
    }

    public boolean isDaemon() {
        return daemon;
    }

    public int getPriority() {
        return priority;
    }

    public MonitorInfo[] getLockedMonitors() {
        return new MonitorInfo[0];
    }

    public LockInfo[] getLockedSynchronizers() {
        return new LockInfo[0];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\"" + name + "\"" + (daemon ? " daemon" : "") + " prio=" + priority + " Id=" + id
                + " " + state);
        if (lock != null) {
            text.append(" on ").append(lock);
        }
        if (isInNative()) {
            text.append(" (in native)");
        }
        text.append('\n');
        for (int i = 0; i < frames.length && i < SHOWN_FRAMES; i++) {
            text.append("\tat ").append(frames[i]).append('\n');
            if (i == 0 && lock != null) {
                text.append(state == Thread.State.BLOCKED ? "\t-  blocked on " : "\t-  waiting on ").append(lock).append('\n');
            }
        }
        if (frames.length > SHOWN_FRAMES) {
            text.append("\t...\n");
        }
        return text.append('\n').toString();
    }
}
