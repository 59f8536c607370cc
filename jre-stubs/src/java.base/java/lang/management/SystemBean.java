package java.lang.management;

import ijen.internal.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.ObjectName;

/** The machine, as the proc file system tells of it. */
final class SystemBean implements com.sun.management.OperatingSystemMXBean {
    static final SystemBean BEAN = new SystemBean();
    static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            return "";
        }
    }

    /** A line of kibibytes, in bytes. */
    private static long memory(String key) {
        for (String line : read("/proc/meminfo").split("\n")) {
            if (line.startsWith(key + ":")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
            }
        }
        return -1;
    }

    @Override
    public String getName() {
        return System.getProperty("os.name");
    }

    @Override
    public String getArch() {
        return System.getProperty("os.arch");
    }

    @Override
    public String getVersion() {
        return System.getProperty("os.version");
    }

    @Override
    public int getAvailableProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public double getSystemLoadAverage() {
        String text = read("/proc/loadavg");
        return text.isEmpty() ? -1 : Double.parseDouble(text.substring(0, text.indexOf(' ')));
    }

    @Override
    public long getCommittedVirtualMemorySize() {
        String text = read("/proc/self/statm");
        return text.isEmpty() ? -1 : Long.parseLong(text.substring(0, text.indexOf(' '))) * 4096;
    }

    @Override
    public long getTotalSwapSpaceSize() {
        return memory("SwapTotal");
    }

    @Override
    public long getFreeSwapSpaceSize() {
        return memory("SwapFree");
    }

    @Override
    public long getProcessCpuTime() {
        return Threads.cpuTime(true);
    }

    @Override
    public long getFreeMemorySize() {
        return memory("MemFree");
    }

    @Override
    public long getTotalMemorySize() {
        return memory("MemTotal");
    }

    @Override
    public double getCpuLoad() {
        double load = getSystemLoadAverage();
        return load < 0 ? -1 : Math.min(1, load / getAvailableProcessors());
    }

    @Override
    public double getProcessCpuLoad() {
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() * 1e6;
        return Math.min(1, Math.max(0, getProcessCpuTime() / seconds / getAvailableProcessors()));
    }

    @Override
    public ObjectName getObjectName() {
        return Beans.name(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
    }
}
