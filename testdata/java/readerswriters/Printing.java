import java.io.*;
import java.nio.charset.*;
import java.util.*;

/** PrintStream, PrintWriter and the writers below them: flushing, errors, charsets, formats. */
public class Printing {
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

    static String hex(byte[] b) {
        return HexFormat.ofDelimiter(" ").formatHex(b);
    }

    static class Failing extends OutputStream {
        int left;
        final StringBuilder log = new StringBuilder();

        Failing(int left) {
            this.left = left;
        }

        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("disk full");
            }
            log.append((char) b);
        }

        public void flush() {
            log.append("|");
        }

        public void close() throws IOException {
            log.append("#");
            throw new IOException("cannot close");
        }
    }

    public static void main(String[] args) throws Exception {
        for (String cs : new String[] {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16LE", "windows-1252", "IBM850"}) {
            t(cs, () -> {
                ByteArrayOutputStream o = new ByteArrayOutputStream();
                PrintStream p = new PrintStream(o, true, cs);
                p.print("ä€");
                p.print('ß');
                p.print(new char[] {'\ud83d', '\ude00', '\ud83d'});
                return p.charset() + " " + hex(o.toByteArray()) + " " + o.toString(cs).length();
            });
        }
        t("bad charset", () -> new PrintStream(new ByteArrayOutputStream(), true, "nope"));
        t("null", () -> new PrintStream((OutputStream) null));
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        PrintStream p = new PrintStream(o);
        p.println();
        p.println((Object) null);
        p.println((String) null);
        p.print(1.0f);
        p.print(1L);
        p.print(true);
        p.println(new int[0].length);
        p.println(new char[] {'x', 'y'});
        p.append("abc").append('d').append("0123456", 2, 4).append(null).append(null, 1, 2);
        p.printf("%n%5d|%-5s|%05.1f%n", 42, "ab", 3.14159);
        p.format(Locale.GERMANY, "%,.2f%n", 1234567.891);
        p.write(65);
        p.write(new byte[] {66, 67, 10});
        p.writeBytes(new byte[] {68, 10});
        t("text", () -> "\n" + o);
        t("null chars", () -> {
            p.print((char[]) null);
            return "";
        });
        t("bad format", () -> p.printf("%d", "x"));
        t("missing", () -> p.printf("%s %s", "x"));
        t("null format", () -> p.printf(null));
        t("checkError", p::checkError);

        Failing f = new Failing(3);
        PrintStream q = new PrintStream(f, true);
        q.println("ab");
        t("ok", () -> q.checkError() + f.log.toString().replace("\n", "\\n"));
        q.println("cd");
        t("failed", () -> q.checkError() + f.log.toString().replace("\n", "\\n"));
        q.close();
        q.println("after");
        t("closed", () -> q.checkError() + f.log.toString().replace("\n", "\\n"));

        StringWriter sw = new StringWriter();
        PrintWriter w = new PrintWriter(sw);
        w.print('c');
        w.print(1.5);
        w.print(new Object[0].length);
        w.println("x");
        w.append("seq", 1, 3).append('!');
        w.printf(Locale.FRANCE, "%.3f", 2.5).format("%s", List.of(1, 2));
        w.write("string", 2, 3);
        w.write(new char[] {'a', 'b', 'c'}, 1, 1);
        t("writer", () -> sw);
        t("buffer", () -> sw.getBuffer().reverse());
        w.close();
        w.print("later");
        t("after close", () -> w.checkError() + " " + sw.getBuffer().length());
        t("bounds", () -> {
            new PrintWriter(new StringWriter()).write("abc", 2, 5);
            return "";
        });
        t("bounds", () -> {
            new StringWriter().write(new char[2], 1, 2);
            return "";
        });
        t("negative", () -> new StringWriter(-1));
        t("negative", () -> new CharArrayWriter(-1));
        t("negative", () -> new ByteArrayOutputStream(-1));
        t("size 0", () -> new BufferedWriter(w, 0));
        t("size 0", () -> new BufferedOutputStream(o, 0));
        Failing g = new Failing(100);
        BufferedWriter bw = new BufferedWriter(new OutputStreamWriter(g, StandardCharsets.UTF_8), 8);
        bw.write("hello");
        bw.newLine();
        t("buffered", () -> g.log.length());
        bw.write("a longer text than the buffer");
        bw.flush();
        t("flushed", () -> g.log.toString().replace("\n", "\\n"));
        t("close fails", () -> {
            bw.close();
            return "";
        });
        t("closed write", () -> {
            bw.write("x");
            return "";
        });
        t("closed flush", () -> {
            bw.flush();
            return "";
        });
        bw.close();
        CharArrayWriter c = new CharArrayWriter();
        c.write("char array");
        c.append("xyz", 0, 1).append(null);
        t("caw", () -> c.size() + " " + c + " " + c.toCharArray().length);
        c.writeTo(new Writer() {
            public void write(char[] b, int off, int len) {
                System.out.println("writeTo " + new String(b, off, len));
            }

            public void flush() {
            }

            public void close() {
            }
        });
        c.reset();
        t("reset", () -> c.size() + "[" + c + "]");
        OutputStreamWriter osw = new OutputStreamWriter(o, "latin1");
        t("encoding", osw::getEncoding);
        osw.close();
        t("encoding", osw::getEncoding);
        t("closed", () -> {
            osw.write(1);
            return "";
        });
        Writer n = Writer.nullWriter();
        n.write("x");
        n.close();
        t("null closed", () -> {
            n.write("y");
            return "";
        });
        OutputStream no = OutputStream.nullOutputStream();
        no.close();
        t("null closed", () -> {
            no.write(1);
            return "";
        });
        t("null in", () -> {
            InputStream i = InputStream.nullInputStream();
            String s = i.read() + " " + i.available() + " " + i.readAllBytes().length;
            i.close();
            System.out.println(s);
            return i.read();
        });
    }
}
