package java.io;

import java.nio.charset.Charset;
import java.util.Locale;

public sealed class Console implements Flushable permits TerminalConsole {
    Console() {
    }

    static {
        jdk.internal.misc.IoAccess.console = TerminalConsole::get;
    }

    private static UnsupportedOperationException absent() {
        return new UnsupportedOperationException("Console class itself does not provide implementation");
    }

    public PrintWriter writer() {
        throw absent();
    }

    public Reader reader() {
        throw absent();
    }

    public Console format(String fmt, Object... args) {
        throw absent();
    }

    public Console format(Locale locale, String format, Object... args) {
        throw absent();
    }

    public Console printf(String format, Object... args) {
        throw absent();
    }

    public Console printf(Locale locale, String format, Object... args) {
        throw absent();
    }

    public String readLine(String fmt, Object... args) {
        throw absent();
    }

    public String readLine(Locale locale, String format, Object... args) {
        throw absent();
    }

    public String readLine() {
        throw absent();
    }

    public char[] readPassword(String fmt, Object... args) {
        throw absent();
    }

    public char[] readPassword(Locale locale, String format, Object... args) {
        throw absent();
    }

    public char[] readPassword() {
        throw absent();
    }

    @Override
    public void flush() {
        throw absent();
    }

    public Charset charset() {
        throw absent();
    }

    public boolean isTerminal() {
        throw absent();
    }
}
