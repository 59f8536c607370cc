package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;

/** The terminal that the program was started in. */
final class TerminalConsole extends Console {
    private final Charset charset;
    private final PrintWriter out;
    private final Reader reader;
    private final BufferedReader in;
    private final Object readLock = new Object();

    private TerminalConsole() {
        String name = System.getProperty("stdout.encoding");
        charset = name == null || !Charset.isSupported(name) ? Charset.defaultCharset() : Charset.forName(name);
        out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), true) {
            @Override
            public void close() {
                flush();
            }
        };
        in = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset));
        reader = new FilterReader(in) {
            @Override
            public void close() {
            }
        };
    }

    /** The one console; null if input or output is not a terminal. */
    private static final class Holder {
        static final Console CONSOLE = isTerminal(0) && isTerminal(1) ? new TerminalConsole() : null;
    }

    static Console get() {
        return Holder.CONSOLE;
    }

    private static boolean isTerminal(int number) {
        try {
            String target = new File("/proc/self/fd/" + number).getCanonicalPath();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public PrintWriter writer() {
        return out;
    }

    @Override
    public Reader reader() {
        return reader;
    }

    @Override
    public Console format(String fmt, Object... args) {
        return format(Locale.getDefault(Locale.Category.FORMAT), fmt, args);
    }

    @Override
    public Console format(Locale locale, String format, Object... args) {
        new Formatter(out).format(locale, format, args).flush();
        return this;
    }

    @Override
    public Console printf(String format, Object... args) {
        return format(format, args);
    }

    @Override
    public Console printf(Locale locale, String format, Object... args) {
        return format(locale, format, args);
    }

    @Override
    public String readLine(String fmt, Object... args) {
        return readLine(Locale.getDefault(Locale.Category.FORMAT), fmt, args);
    }

    @Override
    public String readLine(Locale locale, String format, Object... args) {
        synchronized (readLock) {
            if (!format.isEmpty()) {
                format(locale, format, args);
            }
            try {
                return in.readLine();
            } catch (IOException e) {
                throw new IOError(e);
            }
        }
    }

    @Override
    public String readLine() {
        return readLine("");
    }

    @Override
    public char[] readPassword(String fmt, Object... args) {
        return readPassword(Locale.getDefault(Locale.Category.FORMAT), fmt, args);
    }

    @Override
    public char[] readPassword(Locale locale, String format, Object... args) {
        synchronized (readLock) {
            echo(false);
            try {
                if (!format.isEmpty()) {
                    format(locale, format, args);
                }
                String line = in.readLine();
                return line == null ? null : line.toCharArray();
            } catch (IOException e) {
                throw new IOError(e);
            } finally {
                echo(true);
                out.println();
            }
        }
    }

    private static void echo(boolean on) {
        try {
            new ProcessBuilder("stty", on ? "echo" : "-echo").redirectInput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        } catch (IOException e) {
            throw new IOError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public char[] readPassword() {
        return readPassword("");
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public Charset charset() {
        return charset;
    }

    @Override
    public boolean isTerminal() {
        return true;
    }
}
