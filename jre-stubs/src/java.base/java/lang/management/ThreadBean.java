package java.lang.management;

import ijen.internal.Threads;
import java.util.Set;
import javax.management.ObjectName;

/** The threads of the program. */
final class ThreadBean implements com.sun.management.ThreadMXBean {
    static final ThreadBean BEAN = new ThreadBean();
    private static final long NANOS_PER_TICK = 10_000_000L;

    private int peak;

    private static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet();
    }

    private static Thread find(long id) {
        if (id <= 0) {
            throw new IllegalArgumentException("Invalid thread ID parameter: " + id);
        }
        for (Thread thread : all()) {
            if (thread.threadId() == id) {
                return thread;
            }
        }
        return null;
    }

    @Override
    public synchronized int getThreadCount() {
        int count = all().size();
        peak = Math.max(peak, count);
        return count;
    }

    @Override
    public synchronized int getPeakThreadCount() {
        return Math.max(peak, getThreadCount());
    }

    @Override
    public long getTotalStartedThreadCount() {
        long most = 0;
        for (Thread thread : all()) {
            most = Math.max(most, thread.threadId());
        }
        return most;
    }

    @Override
    public int getDaemonThreadCount() {
        int count = 0;
        for (Thread thread : all()) {
            count += thread.isDaemon() ? 1 : 0;
        }
        return count;
    }

    @Override
    public long[] getAllThreadIds() {
        return all().stream().mapToLong(Thread::threadId).toArray();
    }

    @Override
    public ThreadInfo getThreadInfo(long id) {
        return getThreadInfo(id, 0);
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids) {
        return getThreadInfo(ids, 0);
    }

    @Override
    public ThreadInfo getThreadInfo(long id, int maxDepth) {
        if (maxDepth < 0) {
            throw new IllegalArgumentException("Invalid maxDepth parameter: " + maxDepth);
        }
        Thread thread = find(id);
        return thread == null ? null : new ThreadInfo(thread, maxDepth);
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids, int maxDepth) {
        ThreadInfo[] found = new ThreadInfo[ids.length];
        for (int i = 0; i < ids.length; i++) {
            found[i] = getThreadInfo(ids[i], maxDepth);
        }
        return found;
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids, boolean lockedMonitors, boolean lockedSynchronizers) {
        return getThreadInfo(ids, Integer.MAX_VALUE);
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids, boolean lockedMonitors, boolean lockedSynchronizers, int maxDepth) {
        return getThreadInfo(ids, maxDepth);
    }

    @Override
    public ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers) {
        return dumpAllThreads(lockedMonitors, lockedSynchronizers, Integer.MAX_VALUE);
    }

    @Override
    public ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers, int maxDepth) {
        if (maxDepth < 0) {
            throw new IllegalArgumentException("Invalid maxDepth parameter: " + maxDepth);
        }
        return all().stream().map(thread -> new ThreadInfo(thread, maxDepth)).toArray(ThreadInfo[]::new);
    }

    @Override
    public boolean isThreadContentionMonitoringSupported() {
        return false;
    }

    @Override
    public boolean isThreadContentionMonitoringEnabled() {
        throw new UnsupportedOperationException("Thread contention monitoring is not supported.");
    }

    @Override
    public void setThreadContentionMonitoringEnabled(boolean flag) {
        throw new UnsupportedOperationException("Thread contention monitoring is not supported");
    }

    @Override
    public long getCurrentThreadCpuTime() {
        return Threads.cpuTime(false);
    }

    @Override
    public long getCurrentThreadUserTime() {
        String text = SystemBean.read("/proc/thread-self/stat");
        int end = text.lastIndexOf(')');
        return end < 0 ? -1 : Long.parseLong(text.substring(end + 2).split(" ")[11]) * NANOS_PER_TICK;
    }

    @Override
    public long getThreadCpuTime(long id) {
        return find(id) == Thread.currentThread() ? getCurrentThreadCpuTime() : -1;
    }

    @Override
    public long getThreadUserTime(long id) {
        return find(id) == Thread.currentThread() ? getCurrentThreadUserTime() : -1;
    }

    @Override
    public long[] getThreadCpuTime(long[] ids) {
        long[] times = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            times[i] = getThreadCpuTime(ids[i]);
        }
        return times;
    }

    @Override
    public long[] getThreadUserTime(long[] ids) {
        long[] times = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            times[i] = getThreadUserTime(ids[i]);
        }
        return times;
    }

    @Override
    public boolean isThreadCpuTimeSupported() {
        return true;
    }

    @Override
    public boolean isCurrentThreadCpuTimeSupported() {
        return true;
    }

    @Override
    public boolean isThreadCpuTimeEnabled() {
        return true;
    }

    @Override
    public void setThreadCpuTimeEnabled(boolean flag) {
    }

    /** The VM does not tell who waits for what. */
    @Override
    public long[] findMonitorDeadlockedThreads() {
        return null;
    }

    @Override
    public synchronized void resetPeakThreadCount() {
        peak = 0;
    }

    @Override
    public long[] findDeadlockedThreads() {
        return null;
    }

    @Override
    public boolean isObjectMonitorUsageSupported() {
        return false;
    }

    @Override
    public boolean isSynchronizerUsageSupported() {
        return false;
    }

    @Override
    public long getThreadAllocatedBytes(long id) {
        return -1;
    }

    @Override
    public long[] getThreadAllocatedBytes(long[] ids) {
        long[] bytes = new long[ids.length];
        java.util.Arrays.fill(bytes, -1);
        return bytes;
    }

    @Override
    public boolean isThreadAllocatedMemorySupported() {
        return false;
    }

    @Override
    public boolean isThreadAllocatedMemoryEnabled() {
        return false;
    }

    @Override
    public void setThreadAllocatedMemoryEnabled(boolean flag) {
    }

    @Override
    public ObjectName getObjectName() {
        return Beans.name(ManagementFactory.THREAD_MXBEAN_NAME);
    }
}
