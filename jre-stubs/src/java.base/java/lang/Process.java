package java.lang;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that this one has started. */
public abstract class Process {
    private Charset readerCharset;
    private BufferedReader reader;
    private Charset errorCharset;
    private BufferedReader errors;
    private Charset writerCharset;
    private BufferedWriter writer;

    public Process() {
    }

    public abstract OutputStream getOutputStream();

    public abstract InputStream getInputStream();

    public abstract InputStream getErrorStream();

    private static Charset nativeCharset() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }

    public final BufferedReader inputReader() {
        return inputReader(nativeCharset());
    }

    public final BufferedReader inputReader(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (reader == null) {
                readerCharset = charset;
                reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
            } else {
                checkSame("BufferedReader", readerCharset, charset);
            }
            return reader;
        }
    }

    public final BufferedReader errorReader() {
        return errorReader(nativeCharset());
    }

    public final BufferedReader errorReader(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (errors == null) {
                errorCharset = charset;
                errors = new BufferedReader(new InputStreamReader(getErrorStream(), charset));
            } else {
                checkSame("BufferedReader", errorCharset, charset);
            }
            return errors;
        }
    }

    public final BufferedWriter outputWriter() {
        return outputWriter(nativeCharset());
    }

    public final BufferedWriter outputWriter(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (writer == null) {
                writerCharset = charset;
                writer = new BufferedWriter(new OutputStreamWriter(getOutputStream(), charset));
            } else {
                checkSame("BufferedWriter", writerCharset, charset);
            }
            return writer;
        }
    }

    private static void checkSame(String what, Charset before, Charset now) {
        if (!before.equals(now)) {
            throw new IllegalStateException(what + " was created with charset: " + before);
        }
    }

    public abstract int waitFor() throws InterruptedException;

    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        if (!isAlive()) {
            return true;
        }
        long end = System.nanoTime() + left;
        while (left > 0) {
            Thread.sleep(Math.min(left / 1_000_000 + 1, 100));
            if (!isAlive()) {
                return true;
            }
            left = end - System.nanoTime();
        }
        return false;
    }

    public boolean waitFor(Duration duration) throws InterruptedException {
        Objects.requireNonNull(duration, "duration");
        long seconds = duration.getSeconds();
        boolean huge = seconds > Long.MAX_VALUE / 1_000_000_000L - 1;
        return waitFor(huge ? Long.MAX_VALUE : Math.max(seconds, -1) * 1_000_000_000L + duration.getNano(), TimeUnit.NANOSECONDS);
    }

    public abstract int exitValue();

    public abstract void destroy();

    public Process destroyForcibly() {
        destroy();
        return this;
    }

    public boolean supportsNormalTermination() {
        throw new UnsupportedOperationException(getClass() + ".supportsNormalTermination() not supported");
    }

    public boolean isAlive() {
        try {
            exitValue();
            return false;
        } catch (IllegalThreadStateException e) {
            return true;
        }
    }

    public CompletableFuture<Process> onExit() {
        return CompletableFuture.supplyAsync(() -> {
            boolean interrupted = false;
            while (true) {
                try {
                    waitFor();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return this;
        });
    }

    public long pid() {
        return toHandle().pid();
    }

    public ProcessHandle toHandle() {
        throw new UnsupportedOperationException(getClass() + ".toHandle() not supported");
    }

    public ProcessHandle.Info info() {
        return toHandle().info();
    }

    public Stream<ProcessHandle> children() {
        return toHandle().children();
    }

    public Stream<ProcessHandle> descendants() {
        return toHandle().descendants();
    }
}
