package java.lang;

import java.io.BufferedReader;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Lines to and from the console. */
public final class IO {
    private static BufferedReader reader;

    private IO() {
    }

    public static void println(Object obj) {
        System.out.println(obj);
    }

    public static void println() {
        System.out.println();
    }

    public static void print(Object obj) {
        System.out.print(obj);
        System.out.flush();
    }

    public static String readln() {
        try {
            return reader().readLine();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    public static String readln(String prompt) {
        print(prompt);
        return readln();
    }

    private static synchronized BufferedReader reader() {
        if (reader == null) {
            String name = System.getProperty("stdin.encoding", "UTF-8");
            reader = new BufferedReader(new InputStreamReader(System.in, Charset.forName(name, Charset.defaultCharset())));
        }
        return reader;
    }
}
