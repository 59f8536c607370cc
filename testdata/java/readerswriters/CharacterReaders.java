import java.io.*;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.*;

/** The readers: marks, skips, line numbers, pushing back, and what a closed one says. */
public class CharacterReaders {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass().getName() : e.toString()));
        }
    }

    static String rest(Reader r) throws IOException {
        StringBuilder b = new StringBuilder();
        for (int c; (c = r.read()) >= 0;) {
            b.append((char) c);
        }
        return b.toString().replace("\n", "\\n").replace("\r", "\\r");
    }

    static void buffered() throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("one\ntwo\r\nthree\rfour\n\nlast"), 4);
        t("ready", r::ready);
        t("markSupported", r::markSupported);
        r.mark(3);
        t("read", () -> (char) r.read());
        t("line", r::readLine);
        r.reset();
        t("again", r::readLine);
        r.mark(2);
        t("two", r::readLine);
        t("three", r::readLine);
        t("four", r::readLine);
        t("reset too late", () -> {
            r.reset();
            return "was ok";
        });
        t("mark negative", () -> {
            r.mark(-1);
            return "";
        });
        t("skip 1", () -> r.skip(1));
        t("skip negative", () -> r.skip(-1));
        t("rest", () -> rest(r));
        t("end", r::readLine);
        t("end read", r::read);
        t("read 0 at end", () -> r.read(new char[3], 0, 0));
        t("read bounds", () -> r.read(new char[3], 2, 2));
        r.close();
        r.close();
        t("closed line", r::readLine);
        t("closed ready", r::ready);
        t("closed mark", () -> {
            r.mark(1);
            return "";
        });
        t("closed lines", () -> r.lines().collect(Collectors.toList()));
        t("size 0", () -> new BufferedReader(new StringReader(""), 0));
        t("lines", () -> new BufferedReader(new StringReader("a\n\nb\r\n")).lines().map(s -> "[" + s + "]").collect(Collectors.joining()));
        t("transferTo", () -> {
            StringWriter w = new StringWriter();
            return new BufferedReader(new StringReader("copy me")).transferTo(w) + w.toString();
        });
        t("readAllLines", () -> new StringReader("x\ny\n").readAllLines());
        t("readAllAsString", () -> new StringReader("x\ny\n").readAllAsString().length());
        t("Reader.of", () -> rest(Reader.of(new StringBuilder("builder"))));
        t("nullReader", () -> Reader.nullReader().read() + " " + Reader.nullReader().transferTo(new StringWriter()));
    }

    static void numbered() throws Exception {
        LineNumberReader r = new LineNumberReader(new StringReader("a\r\nb\rc\n\nd"));
        t("start", r::getLineNumber);
        t("line", () -> r.readLine() + " " + r.getLineNumber());
        t("char", () -> (char) r.read() + " " + r.getLineNumber());
        t("cr", () -> r.read() + " " + r.getLineNumber());
        r.mark(10);
        t("c", () -> r.readLine() + " " + r.getLineNumber());
        r.reset();
        t("after reset", r::getLineNumber);
        r.setLineNumber(100);
        t("set", () -> r.readLine() + r.readLine() + r.getLineNumber());
        t("skip negative", () -> r.skip(-5));
        t("array", () -> r.read(new char[5]) + " " + r.getLineNumber());
        t("end", () -> r.readLine() + " " + r.getLineNumber());
    }

    static void pushed() throws Exception {
        PushbackReader r = new PushbackReader(new StringReader("0123456789"), 3);
        t("r", () -> (char) r.read());
        r.unread('a');
        r.unread(new char[] {'b', 'c'});
        t("full", () -> {
            r.unread('x');
            return "";
        });
        t("full array", () -> {
            r.unread(new char[] {'y', 'z'}, 0, 2);
            return "";
        });
        char[] five = new char[5];
        t("mixed", () -> r.read(five, 0, 5) + new String(five));
        t("markSupported", r::markSupported);
        t("mark", () -> {
            r.mark(1);
            return "";
        });
        t("reset", () -> {
            r.reset();
            return "";
        });
        t("skip", () -> r.skip(2) + rest(r));
        t("zero size", () -> new PushbackReader(new StringReader(""), 0));
        r.close();
        t("closed", r::read);
        t("closed unread", () -> {
            r.unread('a');
            return "";
        });
        PushbackInputStream in = new PushbackInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}), 2);
        t("avail", in::available);
        in.unread(new byte[] {9, 8});
        t("avail", in::available);
        t("full", () -> {
            in.unread(7);
            return "";
        });
        t("all", () -> Arrays.toString(in.readAllBytes()));
        t("mark", () -> {
            in.reset();
            return "";
        });
        in.close();
        t("closed", in::read);
        t("closed avail", in::available);
    }

    static void arrays() throws Exception {
        CharArrayReader c = new CharArrayReader("hello world".toCharArray(), 2, 7);
        t("ready", c::ready);
        t("skip", () -> c.skip(2) + " " + (char) c.read());
        c.mark(0);
        t("rest", () -> rest(c));
        c.reset();
        t("again", () -> rest(c));
        t("skip at end", () -> c.skip(3));
        c.close();
        t("closed", c::read);
        t("bad", () -> new CharArrayReader(new char[3], 4, 1));
        t("bad", () -> new CharArrayReader(new char[3], 0, -1));
        StringReader s = new StringReader("string");
        t("skip back", () -> s.skip(4) + " " + s.skip(-2) + " " + s.skip(-100) + " " + s.skip(100) + " " + s.read());
        t("skip at end", () -> s.skip(-1));
        s.reset();
        t("buffer", () -> {
            CharBuffer b = CharBuffer.allocate(4);
            int n = s.read(b);
            return n + " " + b + " " + b.flip();
        });
        t("mark", () -> {
            s.mark(-1);
            return "";
        });
        s.close();
        t("closed", s::ready);
        t("closed", s::read);
        t("closed skip", () -> s.skip(1));
        t("null", () -> new StringReader(null));
        t("null", () -> new InputStreamReader(null));
        t("null", () -> new BufferedReader(null));
        t("bad name", () -> new InputStreamReader(new ByteArrayInputStream(new byte[0]), "no-such"));
        t("bad name", () -> new InputStreamReader(new ByteArrayInputStream(new byte[0]), "no such!"));
        for (String n : new String[] {"utf8", "ISO-8859-1", "ascii", "UTF-16", "utf-16be"}) {
            InputStreamReader i = new InputStreamReader(new ByteArrayInputStream(new byte[] {65, 66, (byte) 0xC3, (byte) 0xA4, (byte) 0xFF, 0}), n);
            t(n, () -> i.getEncoding() + " " + rest(i).chars().mapToObj(Integer::toHexString).collect(Collectors.joining(",")));
            i.close();
            t("closed", i::getEncoding);
            t("closed", i::read);
        }
    }

    public static void main(String[] args) throws Exception {
        buffered();
        numbered();
        pushed();
        arrays();
    }
}
