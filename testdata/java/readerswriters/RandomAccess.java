import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;

/** A record file over RandomAccessFile with an index, then what its modes and edges say; old File methods. */
public class RandomAccess {
    interface Act {
        Object run() throws Exception;
    }

    static String dir;

    static void t(String what, Act act) {
        try {
            System.out.println((what + " = " + act.run()).replace(dir, "DIR"));
        } catch (Throwable e) {
            System.out.println((what + " ! " + (e instanceof NullPointerException ? "NPE" : e.toString())).replace(dir, "DIR"));
        }
    }

    static class Table implements Closeable {
        static final int SIZE = 32;
        final RandomAccessFile file;

        Table(File f) throws IOException {
            file = new RandomAccessFile(f, "rw");
        }

        void put(int at, String name, int age, double score) throws IOException {
            file.seek((long) at * SIZE);
            byte[] n = Arrays.copyOf(name.getBytes("UTF-8"), 20);
            file.write(n);
            file.writeInt(age);
            file.writeDouble(score);
        }

        String get(int at) throws IOException {
            file.seek((long) at * SIZE);
            byte[] n = new byte[20];
            file.readFully(n);
            return new String(n, "UTF-8").trim() + "/" + file.readInt() + "/" + file.readDouble();
        }

        long count() throws IOException {
            return file.length() / SIZE;
        }

        public void close() throws IOException {
            file.close();
        }
    }

    public static void main(String[] args) throws Exception {
        Path d = Files.createTempDirectory("raf");
        dir = d.toString();
        File f = new File(dir, "table.dat");
        try (Table table = new Table(f)) {
            table.put(0, "Ann", 31, 1.5);
            table.put(3, "Dörte", 44, -2.25);
            table.put(1, "Bob", 22, Double.NaN);
            t("count", table::count);
            for (int i = 0; i < 5; i++) {
                int n = i;
                t("record " + i, () -> table.get(n));
            }
        }
        RandomAccessFile r = new RandomAccessFile(f, "r");
        t("length", r::length);
        t("pointer", r::getFilePointer);
        t("write read-only", () -> {
            r.write(1);
            return "";
        });
        t("setLength read-only", () -> {
            r.setLength(1);
            return "";
        });
        t("seek negative", () -> {
            r.seek(-1);
            return "";
        });
        r.seek(1000);
        t("beyond", () -> r.read() + " " + r.getFilePointer() + " " + r.length());
        t("readInt beyond", r::readInt);
        t("skip", () -> {
            r.seek(100);
            return r.skipBytes(1000) + " " + r.skipBytes(-1) + " " + r.getFilePointer();
        });
        r.close();
        t("closed", r::read);
        t("closed", r::length);
        t("closed", r::getFilePointer);
        t("mode", () -> new RandomAccessFile(f, "w"));
        t("mode", () -> new RandomAccessFile(f, "rwx"));
        t("missing", () -> new RandomAccessFile(new File(dir, "none"), "r"));
        t("directory", () -> new RandomAccessFile(dir, "rw"));
        t("no parent", () -> new RandomAccessFile(new File(dir, "a/b"), "rw"));
        try (RandomAccessFile w = new RandomAccessFile(new File(dir, "w.txt"), "rws")) {
            w.writeBytes("line one\r\nline two\nlast");
            w.seek(0);
            t("lines", () -> w.readLine() + "," + w.readLine() + "," + w.readLine() + "," + w.readLine());
            w.seek(5);
            w.writeUTF("ä");
            w.writeChars("x");
            w.writeBoolean(false);
            w.seek(5);
            t("utf", () -> w.readUTF() + w.readChar() + w.readBoolean());
            w.setLength(8);
            t("cut", () -> w.length() + " " + w.getFilePointer());
            w.setLength(20);
            t("grown", () -> w.length() + " " + w.getFilePointer());
            FileChannel c = w.getChannel();
            t("channel", () -> c.position() + " " + c.size() + " " + (c == w.getChannel()));
            c.position(3);
            t("shared", w::getFilePointer);
            t("valid", () -> w.getFD().valid());
            MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 0, 16);
            m.order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0x41424344);
            m.force();
            byte[] four = new byte[4];
            w.seek(4);
            w.readFully(four);
            t("mapped", () -> new String(four));
            t("lock", () -> {
                try (FileLock l = c.lock(0, 10, false)) {
                    return l.isValid() + " " + l.isShared() + " " + l.position() + " " + l.size() + " " + l.overlaps(9, 1) + l.overlaps(10, 1);
                }
            });
            t("overlapping", () -> {
                try (FileLock l = c.lock()) {
                    return c.tryLock(5, 5, false);
                }
            });
        }
        try (FileOutputStream o = new FileOutputStream(new File(dir, "app"), true)) {
            o.write("abc".getBytes());
            t("pos", () -> o.getChannel().position());
        }
        try (FileOutputStream o = new FileOutputStream(new File(dir, "app"), true); FileInputStream i = new FileInputStream(new File(dir, "app"))) {
            o.write("def".getBytes());
            t("read", () -> i.available() + " " + i.skip(2) + " " + (char) i.read() + " " + i.skip(-2) + " " + new String(i.readAllBytes()) + i.available() + i.read());
            t("skip far", () -> i.skip(100) + " " + i.available());
            t("skip before", () -> i.skip(-1000));
        }
        t("missing in", () -> new FileInputStream(new File(dir, "zip")));
        t("missing reader", () -> new FileReader(dir + "/zip"));
        t("dir out", () -> new FileOutputStream(dir));
        t("dir in", () -> new FileInputStream(dir));
        t("null", () -> new FileInputStream((String) null));
        t("empty", () -> new FileInputStream(""));
        t("nul", () -> new FileInputStream("a\0b"));
        try (FileWriter w = new FileWriter(new File(dir, "fw"), java.nio.charset.StandardCharsets.UTF_16BE)) {
            w.write("hi");
        }
        t("fw", () -> Arrays.toString(Files.readAllBytes(d.resolve("fw"))));
        for (File x : Objects.requireNonNull(d.toFile().listFiles())) {
            x.delete();
        }
        t("delete", () -> d.toFile().delete() + " " + d.toFile().exists());
    }
}
