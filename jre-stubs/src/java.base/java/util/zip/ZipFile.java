package java.util.zip;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a ZIP archive by its directory. */
public class ZipFile implements ZipConstants, Closeable {
    public static final int OPEN_READ = 1;
    public static final int OPEN_DELETE = 4;

    private final String name;
    private final RandomAccessFile file;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private String comment;
    private boolean closed;
    private final boolean delete;

    public ZipFile(String name) throws IOException {
        this(new File(name), OPEN_READ);
    }

    public ZipFile(File file) throws IOException {
        this(file, OPEN_READ);
    }

    public ZipFile(File file, int mode) throws IOException {
        this(file, mode, StandardCharsets.UTF_8);
    }

    public ZipFile(String name, Charset charset) throws IOException {
        this(new File(name), OPEN_READ, charset);
    }

    public ZipFile(File file, Charset charset) throws IOException {
        this(file, OPEN_READ, charset);
    }

    public ZipFile(File file, int mode, Charset charset) throws IOException {
        if ((mode & OPEN_READ) == 0 || (mode & ~(OPEN_READ | OPEN_DELETE)) != 0) {
            throw new IllegalArgumentException("Illegal mode: 0x" + Integer.toHexString(mode));
        }
        name = file.getPath();
        delete = (mode & OPEN_DELETE) != 0;
        if (!file.exists()) {
            throw new NoSuchFileException(name);
        }
        this.file = new RandomAccessFile(file, "r");
        boolean good = false;
        try {
            readDirectory(charset);
            good = true;
        } finally {
            if (!good) {
                this.file.close();
            }
        }
    }

    private static int half(byte[] b, int at) {
        return b[at] & 255 | (b[at + 1] & 255) << 8;
    }

    private static long word(byte[] b, int at) {
        return half(b, at) | (long) half(b, at + 2) << 16;
    }

    private byte[] read(long from, int length) throws IOException {
        byte[] b = new byte[length];
        file.seek(from);
        file.readFully(b);
        return b;
    }

    private void readDirectory(Charset charset) throws IOException {
        long size = file.length();
        if (size == 0) {
            throw new ZipException("zip file is empty");
        }
        int tail = (int) Math.min(size, 65557);
        byte[] b = read(size - tail, tail);
        int end = tail - 22;
        while (end >= 0 && word(b, end) != 0x06054b50L) {
            end--;
        }
        if (end < 0) {
            throw new ZipException("zip END header not found");
        }
        long count = half(b, end + 10);
        long directory = word(b, end + 12);
        long at = word(b, end + 16);
        long base = size - tail + end;
        if (end >= 20 && word(b, end - 20) == 0x07064b50L && (count == 0xFFFF || directory == 0xFFFFFFFFL || at == 0xFFFFFFFFL)) {
            byte[] wide = read(ZipEntry.quad(b, end - 12), 56);
            if (word(wide, 0) == 0x06064b50L) {
                count = ZipEntry.quad(wide, 32);
                directory = ZipEntry.quad(wide, 40);
                at = ZipEntry.quad(wide, 48);
                base -= 76;
            }
        }
        if (directory > base) {
            throw new ZipException("invalid END header (bad central directory size)");
        }
        // What stands in front of the archive is not counted in its offsets.
        long shift = base - directory - at;
        if (shift < 0) {
            throw new ZipException("invalid END header (bad central directory offset)");
        }
        at += shift;
        int length = (int) directory;
        int noteLength = half(b, end + 20);
        comment = noteLength == 0 ? null : new String(b, end + 22, Math.min(noteLength, tail - end - 22), charset);
        byte[] d = read(at, length);
        int p = 0;
        for (long i = 0; i < count; i++) {
            if (p + 46 > length || word(d, p) != 0x02014b50L) {
                throw new ZipException("invalid CEN header (bad signature)");
            }
            int flag = half(d, p + 8);
            int n = half(d, p + 28);
            int x = half(d, p + 30);
            int c = half(d, p + 32);
            ZipEntry e = new ZipEntry(new String(d, p + 46, n, (flag & 0x800) != 0 ? StandardCharsets.UTF_8 : charset));
            e.flag = flag;
            e.method = half(d, p + 10);
            e.xdostime = word(d, p + 12);
            e.crc = word(d, p + 16);
            e.csize = word(d, p + 20);
            e.size = word(d, p + 24);
            e.offset = word(d, p + 42);
            if (x > 0) {
                e.extra = java.util.Arrays.copyOfRange(d, p + 46 + n, p + 46 + n + x);
            }
            if (c > 0) {
                e.comment = new String(d, p + 46 + n + x, c, charset);
            }
            e.readExtra();
            e.offset += shift;
            entries.put(e.name, e);
            p += 46 + n + x + c;
        }
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("zip file closed");
        }
    }

    public String getComment() {
        ensureOpen();
        return comment;
    }

    public ZipEntry getEntry(String name) {
        java.util.Objects.requireNonNull(name, "name");
        ensureOpen();
        ZipEntry e = entries.get(name);
        if (e == null) {
            e = entries.get(name + "/");
        }
        return e == null ? null : made(e);
    }

    ZipEntry made(ZipEntry e) {
        return new ZipEntry(e);
    }

    public InputStream getInputStream(ZipEntry entry) throws IOException {
        java.util.Objects.requireNonNull(entry, "entry");
        ensureOpen();
        ZipEntry e = entries.get(entry.name);
        if (e == null) {
            return null;
        }
        byte[] data;
        try {
            byte[] header = read(e.offset, 30);
            data = read(e.offset + 30 + half(header, 26) + half(header, 28), (int) e.csize);
        } catch (EOFException ex) {
            throw new ZipException("ZipFile invalid LOC header (bad signature)");
        }
        if (e.method == ZipEntry.STORED) {
            return new ByteArrayInputStream(data);
        }
        if (e.method != ZipEntry.DEFLATED) {
            throw new ZipException("invalid compression method");
        }
        InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(data), new Inflater(true), 8192);
        in.usesDefaultInflater = true;
        return in;
    }

    public String getName() {
        return name;
    }

    public Enumeration<? extends ZipEntry> entries() {
        ensureOpen();
        java.util.List<ZipEntry> list = new java.util.ArrayList<>();
        for (ZipEntry e : entries.values()) {
            list.add(made(e));
        }
        return Collections.enumeration(list);
    }

    public Stream<? extends ZipEntry> stream() {
        ensureOpen();
        return entries.values().stream().map(this::made);
    }

    public int size() {
        ensureOpen();
        return entries.size();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            file.close();
            if (delete) {
                new File(name).delete();
            }
        }
    }

    @Override
    public String toString() {
        return name + "@" + Integer.toHexString(System.identityHashCode(this));
    }
}
