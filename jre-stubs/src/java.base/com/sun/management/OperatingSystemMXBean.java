package com.sun.management;

public interface OperatingSystemMXBean extends java.lang.management.OperatingSystemMXBean {
    long getCommittedVirtualMemorySize();

    long getTotalSwapSpaceSize();

    long getFreeSwapSpaceSize();

    long getProcessCpuTime();

    long getFreeMemorySize();

    long getTotalMemorySize();

    double getCpuLoad();

    double getProcessCpuLoad();

    @Deprecated(since = "14")
    default long getFreePhysicalMemorySize() {
        return getFreeMemorySize();
    }

    @Deprecated(since = "14")
    default long getTotalPhysicalMemorySize() {
        return getTotalMemorySize();
    }

    @Deprecated(since = "14")
    default double getSystemCpuLoad() {
        return getCpuLoad();
    }
}
