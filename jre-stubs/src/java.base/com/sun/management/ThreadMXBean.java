package com.sun.management;

public interface ThreadMXBean extends java.lang.management.ThreadMXBean {
    long[] getThreadCpuTime(long[] ids);

    long[] getThreadUserTime(long[] ids);

    long getThreadAllocatedBytes(long id);

    long[] getThreadAllocatedBytes(long[] ids);

    boolean isThreadAllocatedMemorySupported();

    boolean isThreadAllocatedMemoryEnabled();

    void setThreadAllocatedMemoryEnabled(boolean flag);

    default long getTotalThreadAllocatedBytes() {
        return -1;
    }

    default long getCurrentThreadAllocatedBytes() {
        return getThreadAllocatedBytes(Thread.currentThread().threadId());
    }
}
