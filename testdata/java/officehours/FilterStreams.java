import java.io.*;
import java.nio.charset.*;
import java.util.*;
import java.util.function.*;

/** Streams of one's own over others: counting, tee, rot13, run lengths, bits, throttles that fail, line wrapping; closing in order. */
public class FilterStreams {
    static class Counting extends FilterOutputStream {
        long n;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            n++;
            super.write(b);
        }
    }

    static class Tee extends FilterInputStream {
        final OutputStream copy;

        Tee(InputStream in, OutputStream copy) {
            super(in);
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                copy.write(b);
            }
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            if (n > 0) {
                copy.write(b, off, n);
            }
            return n;
        }
    }

    static class Rot13 extends FilterReader {
        Rot13(Reader in) {
            super(in);
        }

        static int turn(int c) {
            return c >= 'a' && c <= 'z' ? (c - 'a' + 13) % 26 + 'a' : c >= 'A' && c <= 'Z' ? (c - 'A' + 13) % 26 + 'A' : c;
        }

        @Override
        public int read() throws IOException {
            return turn(super.read());
        }

        @Override
        public int read(char[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            for (int i = off; i < off + n; i++) {
                b[i] = (char) turn(b[i]);
            }
            return n;
        }
    }

    static class Wrapping extends FilterWriter {
        final int width;
        int column;

        Wrapping(Writer out, int width) {
            super(out);
            this.width = width;
        }

        @Override
        public void write(int c) throws IOException {
            if (c == '\n') {
                column = 0;
            } else if (++column > width) {
                super.write('\n');
                column = 1;
            }
            super.write(c);
        }

        @Override
        public void write(char[] b, int off, int len) throws IOException {
            for (int i = off; i < off + len; i++) {
                write(b[i]);
            }
        }

        @Override
        public void write(String s, int off, int len) throws IOException {
            write(s.toCharArray(), off, len);
        }
    }

    static class Bits implements Closeable {
        final OutputStream out;
        int pending;
        int n;

        Bits(OutputStream out) {
            this.out = out;
        }

        void put(int value, int bits) throws IOException {
            for (int i = bits - 1; i >= 0; i--) {
                pending = pending << 1 | value >> i & 1;
                if (++n == 8) {
                    out.write(pending);
                    n = 0;
                    pending = 0;
                }
            }
        }

        @Override
        public void close() throws IOException {
            while (n != 0) {
                put(0, 1);
            }
            out.close();
        }
    }

    static class Noisy implements AutoCloseable {
        final String name;
        final boolean fails;

        Noisy(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
            System.out.println("open " + name);
        }

        @Override
        public void close() throws IOException {
            System.out.println("close " + name);
            if (fails) {
                throw new IOException("close of " + name);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        Counting c = new Counting(sink);
        try (PrintStream p = new PrintStream(new BufferedOutputStream(c, 4), false, "UTF-8")) {
            p.print("h\u00e9llo ");
            System.out.println("before flush " + c.n);
            p.printf("%03d", 7);
            p.flush();
            System.out.println("after flush " + c.n);
        }
        System.out.println(sink.size() + " " + sink.toString(StandardCharsets.UTF_8).length());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (Tee t = new Tee(new ByteArrayInputStream("abcdefghij".getBytes()), copy)) {
            t.read();
            t.skip(3);
            t.readNBytes(2);
            System.out.println(copy + " " + t.available() + " " + t.markSupported() + " " + new String(t.readAllBytes()) + " " + copy);
        }
        BufferedReader r = new BufferedReader(new Rot13(new StringReader("Uryyb, Jbeyq!\nUnycuh")));
        System.out.println(r.readLine() + "|" + r.readLine() + "|" + r.readLine());
        System.out.println((char) new Rot13(new StringReader("n")).read() + " " + new Rot13(new StringReader("")).read());
        StringWriter w = new StringWriter();
        try (PrintWriter p = new PrintWriter(new Wrapping(w, 10))) {
            p.print("The quick brown fox\njumps");
            p.append(" over").append('!').printf("%5.2f", 2.5);
        }
        System.out.println(w.toString().replace("\n", "/"));
        ByteArrayOutputStream bits = new ByteArrayOutputStream();
        try (Bits b = new Bits(bits)) {
            for (int i = 0; i < 10; i++) {
                b.put(i, 4);
            }
            b.put(5, 3);
        }
        System.out.println(HexFormat.of().formatHex(bits.toByteArray()));
        try (Noisy a = new Noisy("a", true); Noisy b = new Noisy("b", false); Noisy d = new Noisy("d", true)) {
            throw new IllegalStateException("body");
        } catch (Exception e) {
            System.out.println(e + " " + Arrays.toString(e.getSuppressed()));
        }
        try (Noisy a = new Noisy("a", true); Noisy n = null) {
            System.out.println("null is fine");
        } catch (IOException e) {
            System.out.println(e);
        }
        InputStream failing = new InputStream() {
            int n;

            @Override
            public int read() throws IOException {
                if (++n > 3) {
                    throw new IOException("line noise after " + (n - 1));
                }
                return n;
            }
        };
        byte[] part = new byte[10];
        System.out.println(failing.read(part) + " " + Arrays.toString(part));
        for (Function<InputStream, Object> f : List.<Function<InputStream, Object>>of(in -> {
            try {
                return in.readAllBytes();
            } catch (IOException e) {
                return e;
            }
        }, in -> {
            try {
                in.skipNBytes(5);
                return "";
            } catch (IOException e) {
                return e;
            }
        }, in -> new BufferedReader(new InputStreamReader(in)).lines().toList())) {
            try {
                System.out.println(f.apply(failing));
            } catch (UncheckedIOException e) {
                System.out.println(e + " " + e.getCause());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String text = "\u00fcber \u20ac \ud83d\ude00";
        for (String cs : new String[] {"UTF-8", "ISO-8859-15", "UTF-16LE", "windows-1252"}) {
            out.reset();
            try (Writer x = new OutputStreamWriter(out, cs)) {
                x.write(text);
            }
            try (Reader x = new InputStreamReader(new ByteArrayInputStream(out.toByteArray()), cs)) {
                StringWriter back = new StringWriter();
                System.out.println(cs + " " + out.size() + " " + x.transferTo(back) + " " + back.toString().equals(text));
            }
        }
        try (Writer x = new OutputStreamWriter(out, Charset.forName("US-ASCII").newEncoder())) {
            x.write("plain");
            x.flush();
            x.write("\u00e4");
            x.flush();
        } catch (CharacterCodingException e) {
            System.out.println(e);
        }
        try (Reader x = new InputStreamReader(new ByteArrayInputStream(new byte[] {65, -1}), StandardCharsets.UTF_8.newDecoder())) {
            System.out.println((char) x.read());
            System.out.println(x.read());
        } catch (MalformedInputException e) {
            System.out.println(e + " " + e.getInputLength());
        }
    }
}
