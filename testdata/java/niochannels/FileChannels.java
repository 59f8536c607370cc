import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

public class FileChannels {
    static void t(String what, Action a) {
        try {
            Object r = a.run();
            System.out.println(what + " -> " + r);
        } catch (Throwable e) {
            System.out.println(what + " ! " + e.toString().replaceAll("/tmp/fc\\d+", "DIR"));
        }
    }

    interface Action {
        Object run() throws Exception;
    }

    static String text(ByteBuffer b) {
        b.flip();
        return StandardCharsets.UTF_8.decode(b).toString();
    }

    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("fc");
        Path p = dir.resolve("a.txt");
        try (FileChannel ch = FileChannel.open(p, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            System.out.println(ch.write(ByteBuffer.wrap("hello world".getBytes())) + " " + ch.position() + " " + ch.size());
            ch.position(6);
            ByteBuffer b = ByteBuffer.allocate(3);
            System.out.println(ch.read(b) + " " + text(b) + " " + ch.position());
            ByteBuffer d = ByteBuffer.allocateDirect(100);
            System.out.println(ch.read(d, 2) + " " + text(d) + " " + ch.position());
            System.out.println(ch.write(ByteBuffer.wrap("HE".getBytes()), 0));
            ByteBuffer[] parts = {ByteBuffer.allocate(4), ByteBuffer.allocateDirect(4), ByteBuffer.allocate(10)};
            ch.position(0);
            System.out.println(ch.read(parts));
            for (ByteBuffer x : parts) {
                System.out.print("[" + text(x) + "]");
            }
            System.out.println();
            System.out.println(ch.write(new ByteBuffer[] {ByteBuffer.wrap("1".getBytes()), ByteBuffer.wrap("23".getBytes())}) + " " + ch.size());
            System.out.println(ch.read(ByteBuffer.allocate(1)) + " " + ch.read(ByteBuffer.allocate(0)));
            ch.truncate(5);
            System.out.println(ch.position() + " " + ch.size());
            ch.position(8);
            ch.write(ByteBuffer.wrap("x".getBytes()));
            ch.force(true);
            System.out.println(Arrays.toString(Files.readAllBytes(p)));
            t("neg", () -> ch.position(-1));
            t("negread", () -> ch.read(ByteBuffer.allocate(1), -1));
            t("ro", () -> ch.read(ByteBuffer.allocate(1).asReadOnlyBuffer()));
            t("trunc", () -> ch.truncate(-1));
            System.out.println(ch.isOpen());
            FileLock lock = ch.lock(0, 4, false);
            System.out.println(lock.isValid() + " " + lock.isShared() + " " + lock.position() + " " + lock.size() + " " + lock.overlaps(3, 1) + " " + lock.overlaps(4, 1));
            System.out.println(lock);
            t("overlap", () -> ch.tryLock(2, 1, false));
            t("apart", () -> {
                FileLock l = ch.tryLock(10, 1, true);
                l.release();
                return l.isShared() + " " + l.acquiredBy().equals(ch);
            });
            lock.release();
            System.out.println(lock.isValid());
            try (FileLock l2 = ch.tryLock()) {
                System.out.println(l2);
            }
            ch.close();
            t("closed", () -> ch.size());
            t("closed", () -> ch.read(ByteBuffer.allocate(1)));
            t("release", () -> {
                lock.release();
                return "";
            });
        }
        try (FileChannel r = FileChannel.open(p)) {
            t("write", () -> r.write(ByteBuffer.allocate(1)));
            t("truncate", () -> r.truncate(0));
            t("lock", () -> r.lock());
            t("map", () -> r.map(FileChannel.MapMode.READ_WRITE, 0, 1));
            t("map past", () -> r.map(FileChannel.MapMode.READ_ONLY, 0, 100));
            t("map neg", () -> r.map(FileChannel.MapMode.READ_ONLY, -1, 1));
            t("map ro", () -> r.map(FileChannel.MapMode.READ_ONLY, 0, 5));
        }
        try (FileChannel a = FileChannel.open(p, StandardOpenOption.APPEND)) {
            System.out.println(a.position() + " " + a.write(ByteBuffer.wrap("app".getBytes())) + " " + a.size() + " " + a.position());
            t("read", () -> a.read(ByteBuffer.allocate(1)));
        }
        t("open missing", () -> FileChannel.open(dir.resolve("missing")).size());
        t("open new", () -> FileChannel.open(p, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE) == null);
        t("read append", () -> FileChannel.open(p, StandardOpenOption.READ, StandardOpenOption.APPEND));
        t("append trunc", () -> FileChannel.open(p, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));

        Path big = dir.resolve("big");
        try (FileChannel ch = FileChannel.open(big, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ))) {
            MappedByteBuffer m = ch.map(FileChannel.MapMode.READ_WRITE, 0, 20000);
            System.out.println(ch.size() + " " + m.capacity() + " " + m.isDirect() + " " + m.isReadOnly());
            for (int i = 0; i < 5000; i++) {
                m.putInt(i * 4, i * i);
            }
            m.force();
            ByteBuffer one = ByteBuffer.allocate(4);
            ch.read(one, 400);
            System.out.println(one.getInt(0));
            m.putInt(400, -7);
            one.clear();
            ch.read(one, 400);
            System.out.println(one.getInt(0));
            one.clear();
            one.putInt(0, 77);
            ch.write(one, 800);
            System.out.println(m.getInt(800));
            MappedByteBuffer priv = ch.map(FileChannel.MapMode.PRIVATE, 396, 12);
            priv.putInt(0, 1).putInt(4, 2);
            System.out.println(priv.getInt(0) + " " + m.getInt(396) + " " + priv.getInt(8));
            m.order(ByteOrder.LITTLE_ENDIAN).putLong(1000, 0x0102030405060708L);
            ByteBuffer s = m.slice(1000, 8);
            System.out.println(s.get(0) + " " + s.order() + " " + s.getLong(0));
        }
        try (RandomAccessFile f = new RandomAccessFile(big.toFile(), "rw"); FileChannel c = f.getChannel()) {
            f.seek(1000);
            System.out.println(f.read() + " " + c.position() + " " + (c == f.getChannel()));
            c.position(396);
            System.out.println(f.readInt() + " " + f.readInt());
            FileChannel out = FileChannel.open(dir.resolve("copy"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            System.out.println(c.transferTo(0, c.size(), out) + " " + out.size());
            System.out.println(c.transferTo(19990, 100, out) + " " + c.transferTo(30000, 1, out));
            out.close();
        }
        System.out.println(Files.mismatch(big, dir.resolve("copy")));
        try (FileInputStream in = new FileInputStream(p.toFile()); FileOutputStream o = new FileOutputStream(dir.resolve("c2").toFile())) {
            System.out.println(in.getChannel().size() + " " + o.getChannel().transferFrom(in.getChannel(), 0, 1000));
            t("w", () -> in.getChannel().write(ByteBuffer.allocate(1)));
            t("r", () -> o.getChannel().read(ByteBuffer.allocate(1)));
            o.getChannel().close();
            t("closed stream", () -> {
                o.write(1);
                return "";
            });
        }
        System.out.println(Files.readString(dir.resolve("c2")).replace('\0', '.'));
        try (SeekableByteChannel sb = Files.newByteChannel(p); BufferedReader r = new BufferedReader(Channels.newReader(sb, StandardCharsets.UTF_8))) {
            System.out.println(r.readLine().length());
        }
        try (WritableByteChannel w = Channels.newChannel(new ByteArrayOutputStream()); ReadableByteChannel r = Channels.newChannel(new ByteArrayInputStream(new byte[10]))) {
            System.out.println(w.write(ByteBuffer.allocate(5)) + " " + r.read(ByteBuffer.allocate(20)) + " " + r.read(ByteBuffer.allocate(20)));
        }
        try (AsynchronousFileChannel af = AsynchronousFileChannel.open(dir.resolve("async"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            System.out.println(af.write(ByteBuffer.wrap("asynchronous".getBytes()), 0).get());
            ByteBuffer b = ByteBuffer.allocate(5);
            Object lock = new Object();
            String[] got = new String[1];
            af.read(b, 1, "att", new CompletionHandler<Integer, String>() {
                public void completed(Integer n, String att) {
                    synchronized (lock) {
                        got[0] = n + " " + att + " " + text(b);
                        lock.notify();
                    }
                }

                public void failed(Throwable e, String att) {
                    e.printStackTrace();
                }
            });
            synchronized (lock) {
                while (got[0] == null) {
                    lock.wait();
                }
            }
            System.out.println(got[0] + " " + af.size());
        }
        Thread.currentThread().interrupt();
        FileChannel intr = FileChannel.open(p);
        t("interrupted", () -> intr.read(ByteBuffer.allocate(1)));
        System.out.println(Thread.interrupted() + " " + intr.isOpen());
        try (var del = Files.newByteChannel(dir.resolve("del"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            del.write(ByteBuffer.allocate(3));
        }
        System.out.println(Files.exists(dir.resolve("del")));
        try (var s = Files.list(dir)) {
            s.sorted().forEach(f -> {
                System.out.println(f.getFileName());
                f.toFile().delete();
            });
        }
        Files.delete(dir);
    }
}
