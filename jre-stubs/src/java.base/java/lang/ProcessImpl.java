package java.lang;

import ijen.internal.Processes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** A started process; a daemon thread waits for its end. */
final class ProcessImpl extends Process {
    private final long pid;
    private final ProcessHandleImpl handle;
    private final OutputStream stdin;
    private final InputStream stdout;
    private final InputStream stderr;
    private boolean ended;
    private int exitCode;

    private ProcessImpl(long pid, FileDescriptor[] streams, int[] kinds, boolean mergeErrors) {
        this.pid = pid;
        handle = ProcessHandleImpl.ofChild(pid);
        stdin = kinds[0] == Processes.PIPE ? new ProcessPipeOutputStream(streams[0]) : ProcessBuilder.NullOutputStream.INSTANCE;
        stdout = kinds[1] == Processes.PIPE ? new ProcessPipeInputStream(streams[1]) : ProcessBuilder.NullInputStream.INSTANCE;
        // With stderr merged its pipe has nobody who writes.
        stderr = kinds[2] != Processes.PIPE ? ProcessBuilder.NullInputStream.INSTANCE
                : mergeErrors ? new ProcessPipeInputStream(null) : new ProcessPipeInputStream(streams[2]);
        Thread reaper = new Thread(null, this::reap, "process reaper (pid " + pid + ")", 0, false);
        reaper.setDaemon(true);
        reaper.start();
    }

    static Process start(String[] command, ProcessEnvironment environment, String directory,
            ProcessBuilder.Redirect[] redirects, boolean mergeErrors) throws IOException {
        FileDescriptor[] streams = new FileDescriptor[3];
        int[] kinds = new int[3];
        ArrayList<AutoCloseable> opened = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                ProcessBuilder.Redirect redirect = redirects == null ? ProcessBuilder.Redirect.PIPE : redirects[i];
                if (redirect == ProcessBuilder.Redirect.PIPE) {
                    kinds[i] = Processes.PIPE;
                    streams[i] = new FileDescriptor();
                } else if (redirect == ProcessBuilder.Redirect.INHERIT) {
                    kinds[i] = Processes.INHERIT;
                } else {
                    kinds[i] = Processes.FILE;
                    if (i == 0) {
                        FileInputStream in = new FileInputStream(redirect.file());
                        opened.add(in);
                        streams[i] = in.getFD();
                    } else {
                        FileOutputStream out = new FileOutputStream(redirect.file(), redirect.append());
                        opened.add(out);
                        streams[i] = out.getFD();
                    }
                }
            }
            long pid = Processes.start(command, environment.flat(), directory, streams, kinds, mergeErrors);
            return new ProcessImpl(pid, streams, kinds, mergeErrors);
        } finally {
            for (AutoCloseable file : opened) {
                try {
                    file.close();
                } catch (Exception e) {
                    // The process has its own descriptor.
                }
            }
        }
    }

    private void reap() {
        int status = ProcessHandleImpl.waitForProcessExit0(pid, true);
        if (stdin instanceof ProcessPipeOutputStream) {
            ((ProcessPipeOutputStream) stdin).processExited();
        }
        synchronized (this) {
            exitCode = status;
            ended = true;
            notifyAll();
        }
        if (stdout instanceof ProcessPipeInputStream) {
            ((ProcessPipeInputStream) stdout).processExited();
        }
        if (stderr instanceof ProcessPipeInputStream) {
            ((ProcessPipeInputStream) stderr).processExited();
        }
    }

    @Override
    public OutputStream getOutputStream() {
        return stdin;
    }

    @Override
    public InputStream getInputStream() {
        return stdout;
    }

    @Override
    public InputStream getErrorStream() {
        return stderr;
    }

    @Override
    public synchronized int waitFor() throws InterruptedException {
        while (!ended) {
            wait();
        }
        return exitCode;
    }

    @Override
    public synchronized boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        long end = System.nanoTime() + left;
        while (!ended && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        return ended;
    }

    @Override
    public synchronized int exitValue() {
        if (!ended) {
            throw new IllegalThreadStateException("process hasn't exited");
        }
        return exitCode;
    }

    @Override
    public synchronized boolean isAlive() {
        return !ended;
    }

    private void end(boolean forcibly) {
        synchronized (this) {
            if (!ended) {
                if (forcibly) {
                    handle.destroyForcibly();
                } else {
                    handle.destroy();
                }
            }
        }
        close(stdin);
        close(stdout);
        close(stderr);
    }

    private static void close(AutoCloseable stream) {
        try {
            stream.close();
        } catch (Exception e) {
            // Nobody reads or writes there any more.
        }
    }

    @Override
    public void destroy() {
        end(false);
    }

    @Override
    public Process destroyForcibly() {
        end(true);
        return this;
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public ProcessHandle toHandle() {
        return handle;
    }

    @Override
    public synchronized String toString() {
        return "Process[pid=" + pid + ", exitValue=" + (ended ? exitCode : "\"not exited\"") + "]";
    }

    /** What the process writes; once it has ended, what is left is kept and the pipe closed. */
    private static final class ProcessPipeInputStream extends BufferedInputStream {
        private final Object closing = new Object();

        ProcessPipeInputStream(FileDescriptor pipe) {
            super(pipe == null ? ProcessBuilder.NullInputStream.INSTANCE : new FileInputStream(pipe));
        }

        synchronized void processExited() {
            synchronized (closing) {
                try {
                    InputStream pipe = in;
                    if (pipe != null) {
                        byte[] rest = rest(pipe);
                        pipe.close();
                        in = rest.length == 0 ? ProcessBuilder.NullInputStream.INSTANCE : new ByteArrayInputStream(rest);
                    }
                } catch (IOException e) {
                    // Its reader will find out.
                }
            }
        }

        private static byte[] rest(InputStream pipe) throws IOException {
            byte[] all = new byte[0];
            int more;
            while ((more = pipe.available()) > 0) {
                byte[] longer = java.util.Arrays.copyOf(all, all.length + more);
                int read = pipe.read(longer, all.length, more);
                all = read == more ? longer : java.util.Arrays.copyOf(longer, all.length + Math.max(read, 0));
                if (read <= 0) {
                    break;
                }
            }
            return all;
        }

        @Override
        public void close() throws IOException {
            synchronized (closing) {
                super.close();
            }
        }
    }

    /** What the process reads. */
    private static final class ProcessPipeOutputStream extends BufferedOutputStream {
        ProcessPipeOutputStream(FileDescriptor pipe) {
            super(new FileOutputStream(pipe));
        }

        synchronized void processExited() {
            OutputStream pipe = out;
            if (pipe != null) {
                ProcessImpl.close(pipe);
                out = ProcessBuilder.NullOutputStream.INSTANCE;
            }
        }
    }
}
