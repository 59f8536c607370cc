import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;

/** File channels: reading and writing at positions, scattering and gathering, transfers, mapping, locks, asynchronous ones. */
public class FileChannels {
    static Path dir;

    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println((what + " = " + act.run()).replace(dir.toString(), "DIR"));
        } catch (Throwable e) {
            System.out.println((what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause())).replace(dir.toString(), "DIR"));
        }
    }

    static ByteBuffer b(String s) {
        return ByteBuffer.wrap(s.getBytes());
    }

    static String s(ByteBuffer b) {
        b.flip();
        byte[] x = new byte[b.remaining()];
        b.get(x);
        return new String(x);
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("channels").toRealPath();
        Path p = dir.resolve("a");
        try (FileChannel c = FileChannel.open(p, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            t("write", () -> c.write(b("hello world")) + " " + c.position() + " " + c.size());
            t("at", () -> c.write(b("J"), 0) + " " + c.position());
            ByteBuffer five = ByteBuffer.allocate(5);
            t("read at", () -> c.read(five, 6) + s(five) + c.position());
            t("read end", () -> c.read(ByteBuffer.allocate(5)) + " " + c.read(ByteBuffer.allocate(5), 100) + " " + c.read(ByteBuffer.allocate(0)));
            t("gather", () -> c.write(new ByteBuffer[] {b(" one"), b(" two"), b(" three")}, 1, 2) + " " + c.size());
            c.position(0);
            ByteBuffer[] parts = {ByteBuffer.allocate(3), ByteBuffer.allocate(4), ByteBuffer.allocate(100)};
            t("scatter", () -> c.read(parts) + " " + s(parts[0]) + "|" + s(parts[1]) + "|" + s(parts[2]));
            t("sparse", () -> c.write(b("end"), 40) + " " + c.size());
            t("truncate", () -> c.truncate(10).size() + " " + c.position() + " " + c.truncate(100).size());
            t("negative", () -> c.position(-1));
            t("negative", () -> c.read(ByteBuffer.allocate(1), -1));
            t("negative", () -> c.truncate(-1));
            t("read only buffer", () -> c.read(b("x").asReadOnlyBuffer()));
            t("bounds", () -> c.write(new ByteBuffer[2], 1, 2));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            t("transfer to", () -> c.transferTo(2, 5, Channels.newChannel(out)) + " " + out);
            t("transfer beyond", () -> c.transferTo(50, 5, Channels.newChannel(out)));
            t("transfer from", () -> c.transferFrom(Channels.newChannel(new ByteArrayInputStream("ABCDEF".getBytes())), 4, 3) + " " + Files.readString(p));
            t("transfer far", () -> c.transferFrom(Channels.newChannel(new ByteArrayInputStream("Z".getBytes())), 1000, 3) + " " + c.size());
            MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 2, 6);
            t("mapped", () -> m.capacity() + " " + (char) m.get(0) + " " + m.put(0, (byte) '!').equals(m.force()));
            t("seen", () -> Files.readString(p).charAt(2));
            t("map grows", () -> c.map(FileChannel.MapMode.READ_WRITE, 0, 64).capacity() + " " + c.size());
            MappedByteBuffer ro = c.map(FileChannel.MapMode.READ_ONLY, 0, 4);
            t("map read", () -> ro.isReadOnly() + " " + ro.put((byte) 1));
            t("map private", () -> {
                MappedByteBuffer pr = c.map(FileChannel.MapMode.PRIVATE, 0, 4);
                pr.put(0, (byte) '?');
                return (char) pr.get(0) + " " + Files.readString(p).charAt(0);
            });
            t("map negative", () -> c.map(FileChannel.MapMode.READ_ONLY, -1, 4));
            t("map size", () -> c.map(FileChannel.MapMode.READ_ONLY, 0, 1L << 33));
            t("lock", () -> {
                FileLock l = c.lock(0, 5, false);
                String x = l.isValid() + " " + l.isShared() + " " + l.toString().replaceAll(".*\\[", "[");
                l.release();
                return x + " " + l.isValid() + " " + l.toString().replaceAll(".*\\[", "[");
            });
            t("release closed", () -> {
                FileLock l = c.tryLock();
                l.close();
                l.release();
                return l.acquiredBy() == c;
            });
            c.force(true);
        }
        FileChannel closed = FileChannel.open(p);
        closed.close();
        t("closed", () -> closed.read(ByteBuffer.allocate(1)));
        t("closed", closed::size);
        t("closed", () -> closed.map(FileChannel.MapMode.READ_ONLY, 0, 1));
        try (FileChannel r = FileChannel.open(p, StandardOpenOption.READ); FileChannel w = FileChannel.open(dir.resolve("w"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); FileChannel ap = FileChannel.open(dir.resolve("w"), StandardOpenOption.APPEND)) {
            t("write to reader", () -> r.write(b("x")));
            t("read from writer", () -> w.read(ByteBuffer.allocate(1)));
            t("truncate reader", () -> r.truncate(1));
            t("map writer", () -> w.map(FileChannel.MapMode.READ_ONLY, 0, 1));
            t("map for writing", () -> r.map(FileChannel.MapMode.READ_WRITE, 0, 1));
            t("lock reader", () -> r.lock());
            t("shared lock writer", () -> w.lock(0, 1, true));
            t("append", () -> {
                w.write(b("abc"));
                ap.position(0);
                ap.write(b("def"));
                return Files.readString(dir.resolve("w")) + " " + ap.position();
            });
            t("copy", () -> r.transferTo(0, r.size(), w) > 0 && w.size() > 10);
        }
        t("missing", () -> FileChannel.open(dir.resolve("none")));
        t("exists", () -> FileChannel.open(p, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        t("options", () -> FileChannel.open(p, StandardOpenOption.READ, StandardOpenOption.APPEND));
        t("folder", () -> FileChannel.open(dir, StandardOpenOption.WRITE));
        try (SeekableByteChannel c = Files.newByteChannel(p)) {
            t("seekable", () -> c.size() + " " + c.position(5).position() + " " + c.isOpen());
        }
        try (AsynchronousFileChannel a = AsynchronousFileChannel.open(dir.resolve("as"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            t("async write", () -> a.write(b("asynchronous"), 0).get());
            ByteBuffer in = ByteBuffer.allocate(5);
            t("async read", () -> a.read(in, 2).get() + s(in));
            CompletableFuture<String> done = new CompletableFuture<>();
            a.read(ByteBuffer.allocate(4), 100, "att", new CompletionHandler<Integer, String>() {
                public void completed(Integer n, String x) {
                    done.complete(n + x);
                }

                public void failed(Throwable e, String x) {
                    done.complete(e + x);
                }
            });
            t("async end", done::get);
            t("async negative", () -> a.read(in, -1));
            t("async size", () -> a.size() + " " + a.truncate(3).size());
        }
        for (String n : new String[] {"a", "w", "as"}) {
            Files.delete(dir.resolve(n));
        }
        Files.delete(dir);
    }
}
