import java.io.*;
import java.util.*;
import java.util.concurrent.*;

/** Data streams byte by byte, sequences of streams, and pipes between threads. */
public class DataAndPipes {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static void data() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(true);
        out.writeByte(-2);
        out.writeShort(70000);
        out.writeChar('€');
        out.writeInt(Integer.MIN_VALUE);
        out.writeLong(0x0123456789ABCDEFL);
        out.writeFloat(-0.0f);
        out.writeDouble(Math.PI);
        out.writeUTF("a\0ä€\ud83d\ude00");
        out.writeBytes("bä€");
        out.writeChars("c€");
        t("size", () -> out.size() + " " + HexFormat.of().formatHex(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        t("read", () -> in.readBoolean() + " " + in.readByte() + " " + in.readShort() + " " + in.readChar() + " " + in.readInt() + " " + Long.toHexString(in.readLong())
            + " " + in.readFloat() + " " + in.readDouble() + " " + in.readUTF().length() + " " + in.available());
        t("skip", () -> in.skipBytes(2) + " " + in.readUnsignedByte() + " " + in.readUnsignedShort() + " " + in.skipBytes(10));
        t("eof", in::readByte);
        t("eof", in::readInt);
        t("eof", in::readUTF);
        t("eof fully", () -> {
            in.readFully(new byte[1]);
            return "";
        });
        t("fully none", () -> {
            in.readFully(new byte[0]);
            return "fine";
        });
        t("too long", () -> {
            new DataOutputStream(OutputStream.nullOutputStream()).writeUTF("x".repeat(65536));
            return "";
        });
        t("too long wide", () -> {
            new DataOutputStream(OutputStream.nullOutputStream()).writeUTF("€".repeat(30000));
            return "";
        });
        byte[][] bad = {{0, 1, (byte) 0x80}, {0, 2, (byte) 0xC3, 0x28}, {0, 1, (byte) 0xC3}, {0, 3, (byte) 0xE2, (byte) 0x82, 0x28}, {0, 2, (byte) 0xE2, (byte) 0x82}, {0, 5, 65, 66}, {0},
            {0, 4, (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80}};
        for (byte[] b : bad) {
            t(HexFormat.of().formatHex(b), () -> new DataInputStream(new ByteArrayInputStream(b)).readUTF());
        }
        @SuppressWarnings("deprecation")
        DataInputStream lines = new DataInputStream(new ByteArrayInputStream("a\r\nb\rc\n".getBytes()));
        t("readLine", () -> lines.readLine() + lines.readLine() + lines.readLine() + lines.readLine());
    }

    static void streams() throws Exception {
        InputStream s = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream("abc".getBytes()), InputStream.nullInputStream(),
            new ByteArrayInputStream("def".getBytes()))));
        t("seq", () -> s.available() + " " + (char) s.read() + new String(s.readNBytes(3)) + s.available() + " " + s.read(new byte[10]) + " " + s.read() + " " + s.available());
        s.close();
        t("transfer", () -> new SequenceInputStream(new ByteArrayInputStream(new byte[3]), new ByteArrayInputStream(new byte[4])).transferTo(OutputStream.nullOutputStream()));
        ByteArrayInputStream b = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5}, 1, 3);
        t("ba", () -> b.available() + " " + b.read() + " " + b.skip(-1) + " " + b.skip(1) + " " + b.markSupported() + " " + Arrays.toString(b.readAllBytes()) + b.read());
        b.reset();
        t("reset", () -> b.read() + " " + b.readNBytes(new byte[2], 0, 2) + " " + b.readNBytes(new byte[2], 0, 2));
        t("readN negative", () -> b.readNBytes(-1));
        t("skipN", () -> {
            b.reset();
            b.skipNBytes(2);
            b.skipNBytes(5);
            return "";
        });
        BufferedInputStream bi = new BufferedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), 2);
        bi.mark(3);
        t("bi", () -> bi.read() + bi.read() + bi.read() + " " + bi.available());
        bi.reset();
        t("bi reset", bi::read);
        bi.read(new byte[6]);
        t("bi late", () -> {
            bi.reset();
            return bi.read();
        });
        bi.close();
        t("bi closed", bi::read);
        t("bi closed", bi::available);
        t("bi zero", () -> new BufferedInputStream(System.in, 0));
        t("no mark", () -> {
            new FilterInputStream(InputStream.nullInputStream()) {
            }.reset();
            return "";
        });
        @SuppressWarnings("deprecation")
        LineNumberInputStream ln = new LineNumberInputStream(new ByteArrayInputStream("a\r\nb\n".getBytes()));
        t("ln", () -> ln.read() + " " + ln.read() + " " + ln.getLineNumber() + " " + ln.read() + " " + ln.read() + " " + ln.getLineNumber());
        @SuppressWarnings("deprecation")
        StringBufferInputStream sb = new StringBufferInputStream("hä");
        t("sb", () -> sb.available() + " " + sb.read() + " " + sb.read() + " " + sb.read());
    }

    static void pipes() throws Exception {
        PipedInputStream in = new PipedInputStream(16);
        PipedOutputStream out = new PipedOutputStream(in);
        t("twice", () -> {
            out.connect(in);
            return "";
        });
        t("not connected", () -> new PipedInputStream().read());
        t("not connected", () -> {
            new PipedOutputStream().write(1);
            return "";
        });
        t("size", () -> new PipedInputStream(0));
        t("size", () -> new PipedReader(-1));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Integer> writer = pool.submit(() -> {
            int sum = 0;
            try (DataOutputStream d = new DataOutputStream(out)) {
                for (int i = 0; i < 100; i++) {
                    d.writeInt(i * i);
                    sum += i * i;
                }
            }
            return sum;
        });
        Future<Long> reader = pool.submit(() -> {
            long sum = 0;
            DataInputStream d = new DataInputStream(in);
            try {
                while (true) {
                    sum += d.readInt();
                }
            } catch (EOFException e) {
                return sum;
            }
        });
        t("sums", () -> writer.get() + " " + reader.get());
        t("after", () -> in.available() + " " + in.read());
        in.close();
        t("closed", in::read);
        PipedWriter w = new PipedWriter();
        PipedReader r = new PipedReader(w, 4);
        Future<?> lines = pool.submit(() -> {
            try (PrintWriter p = new PrintWriter(w)) {
                for (String s : "the quick brown fox".split(" ")) {
                    p.println(s);
                }
            }
        });
        BufferedReader br = new BufferedReader(r);
        for (String s; (s = br.readLine()) != null;) {
            System.out.println("piped " + s);
        }
        lines.get();
        t("closed writer", () -> {
            w.write("x");
            return "";
        });
        t("reader", () -> r.ready() + " " + r.read());
        r.close();
        t("closed", r::ready);
        pool.shutdown();
        PipedInputStream dead = new PipedInputStream();
        PipedOutputStream end = new PipedOutputStream(dead);
        Thread th = new Thread(() -> {
            try {
                end.write(1);
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        th.start();
        th.join();
        t("one", dead::read);
        t("dead", dead::read);
        dead.close();
        t("write to closed", () -> {
            end.write(5);
            return "";
        });
    }

    public static void main(String[] args) throws Exception {
        data();
        streams();
        pipes();
    }
}
