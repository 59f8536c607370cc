package java.lang;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A process by its id and the time of its start, as ids are used again. */
final class ProcessHandleImpl implements ProcessHandle {
    private static final long ANY_TIME = 0;
    private final long pid;
    private final long startTime;

    private ProcessHandleImpl(long pid, long startTime) {
        this.pid = pid;
        this.startTime = startTime;
    }

    static Optional<ProcessHandle> get(long pid) {
        long start = isAlive0(pid);
        return start >= 0 ? Optional.of(new ProcessHandleImpl(pid, start)) : Optional.empty();
    }

    /** Of a child, which exists until it has been waited for. */
    static ProcessHandleImpl ofChild(long pid) {
        return new ProcessHandleImpl(pid, Math.max(isAlive0(pid), ANY_TIME));
    }

    static ProcessHandleImpl current() {
        long pid = getCurrentPid0();
        return new ProcessHandleImpl(pid, isAlive0(pid));
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public Optional<ProcessHandle> parent() {
        long parent = parent0(pid, startTime);
        return parent <= 0 ? Optional.empty() : get(parent);
    }

    static Stream<ProcessHandle> children(long pid) {
        int size = 100;
        while (true) {
            long[] pids = new long[size];
            long[] starts = new long[size];
            int count = getProcessPids0(pid, pids, null, starts);
            if (count <= size) {
                return IntStream.range(0, count).mapToObj(i -> new ProcessHandleImpl(pids[i], starts[i]));
            }
            size = count + 10;
        }
    }

    @Override
    public Stream<ProcessHandle> children() {
        return children(pid).filter(child -> startTime <= ((ProcessHandleImpl) child).startTime);
    }

    @Override
    public Stream<ProcessHandle> descendants() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    @Override
    public ProcessHandle.Info info() {
        Info info = new Info();
        info.info0(pid);
        if (startTime != info.startTime) {
            info.clear();
        }
        return info;
    }

    /** Looks from time to time: a process that is no child cannot be waited for. */
    @Override
    public CompletableFuture<ProcessHandle> onExit() {
        if (pid == getCurrentPid0()) {
            throw new IllegalStateException("onExit for current process not allowed");
        }
        return CompletableFuture.supplyAsync(() -> {
            while (isAlive()) {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    // It is waited for all the same.
                }
            }
            return this;
        });
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    private boolean end(boolean forcibly) {
        if (pid == getCurrentPid0()) {
            throw new IllegalStateException("destroy of current process not allowed");
        }
        return destroy0(pid, startTime, forcibly);
    }

    @Override
    public boolean destroy() {
        return end(false);
    }

    @Override
    public boolean destroyForcibly() {
        return end(true);
    }

    @Override
    public boolean isAlive() {
        long start = isAlive0(pid);
        return start >= 0 && start == startTime;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcessHandleImpl
                && pid == ((ProcessHandleImpl) other).pid
                && (startTime == ((ProcessHandleImpl) other).startTime || startTime == ANY_TIME
                        || ((ProcessHandleImpl) other).startTime == ANY_TIME);
    }

    @Override
    public int compareTo(ProcessHandle other) {
        return Long.compare(pid, ((ProcessHandleImpl) other).pid);
    }

    @Override
    public String toString() {
        return Long.toString(pid);
    }

    private static native long getCurrentPid0();

    /** The exit code, or 128 and the signal; -2: no child. */
    static native int waitForProcessExit0(long pid, boolean reap);

    private static native long isAlive0(long pid);

    private static native long parent0(long pid, long startTime);

    private static native boolean destroy0(long pid, long startTime, boolean forcibly);

    private static native int getProcessPids0(long pid, long[] pids, long[] parents, long[] starts);

    static final class Info implements ProcessHandle.Info {
        private String command;
        private String commandLine;
        private String[] arguments;
        private long startTime = -1;
        private long totalTime = -1;
        private String user;

        private native void info0(long pid);

        private void clear() {
            command = null;
            arguments = null;
            startTime = -1;
            totalTime = -1;
            user = null;
        }

        @Override
        public Optional<String> command() {
            return Optional.ofNullable(command);
        }

        @Override
        public Optional<String> commandLine() {
            if (command != null && arguments != null) {
                return Optional.of(command + " " + String.join(" ", arguments));
            }
            return Optional.ofNullable(commandLine);
        }

        @Override
        public Optional<String[]> arguments() {
            return Optional.ofNullable(arguments);
        }

        @Override
        public Optional<Instant> startInstant() {
            return startTime > 0 ? Optional.of(Instant.ofEpochMilli(startTime)) : Optional.empty();
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return totalTime != -1 ? Optional.of(Duration.ofNanos(totalTime)) : Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.ofNullable(user);
        }

        @Override
        public String toString() {
            StringJoiner text = new StringJoiner(", ", "[", "]");
            if (user != null) {
                text.add("user: " + user());
            }
            if (command != null) {
                text.add("cmd: " + command);
            }
            if (arguments != null && arguments.length > 0) {
                text.add("args: " + Arrays.toString(arguments));
            }
            if (startTime > 0) {
                text.add("startTime: " + startInstant());
            }
            if (totalTime != -1) {
                text.add("totalTime: " + totalCpuDuration());
            }
            return text.toString();
        }
    }
}
