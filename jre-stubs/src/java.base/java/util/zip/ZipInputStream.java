package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads a ZIP archive from its beginning. */
public class ZipInputStream extends InflaterInputStream implements ZipConstants {
    private final Charset charset;
    private ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private long remaining;
    private boolean entryEOF;
    private boolean closed;

    public ZipInputStream(InputStream in) {
        this(in, StandardCharsets.UTF_8);
    }

    public ZipInputStream(InputStream in, Charset charset) {
        super(new PushbackInputStream(in, 512), new Inflater(true), 512);
        usesDefaultInflater = true;
        if (in == null) {
            throw new NullPointerException("in is null");
        }
        this.charset = Objects.requireNonNull(charset, "charset");
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    private int next() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private int half() throws IOException {
        return next() | next() << 8;
    }

    private long word() throws IOException {
        return half() | (long) half() << 16;
    }

    public ZipEntry getNextEntry() throws IOException {
        ensureOpen();
        if (entry != null) {
            closeEntry();
        }
        crc.reset();
        inf.reset();
        entry = readHeader();
        if (entry == null) {
            return null;
        }
        if (entry.method == ZipEntry.STORED) {
            remaining = entry.size;
        }
        entryEOF = false;
        return entry;
    }

    private ZipEntry readHeader() throws IOException {
        try {
            if (word() != 0x04034b50L) {
                return null;
            }
        } catch (EOFException e) {
            return null;
        }
        half();
        int flag = half();
        if ((flag & 1) == 1) {
            throw new ZipException("encrypted ZIP entry not supported");
        }
        int method = half();
        long time = word();
        long check = word();
        long csize = word();
        long size = word();
        int nameLength = half();
        int extraLength = half();
        byte[] name = readExactly(nameLength);
        ZipEntry e = createZipEntry(new String(name, (flag & 0x800) != 0 ? StandardCharsets.UTF_8 : charset));
        e.flag = flag;
        e.method = method;
        e.xdostime = time;
        if ((flag & 8) == 8) {
            if (method != ZipEntry.DEFLATED) {
                throw new ZipException("only DEFLATED entries can have EXT descriptor");
            }
        } else {
            e.crc = check;
            e.csize = csize;
            e.size = size;
        }
        if (extraLength > 0) {
            e.extra = readExactly(extraLength);
            e.readExtra();
        }
        return e;
    }

    private byte[] readExactly(int length) throws IOException {
        byte[] b = in.readNBytes(length);
        if (b.length < length) {
            throw new EOFException();
        }
        return b;
    }

    protected ZipEntry createZipEntry(String name) {
        return new ZipEntry(name);
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        byte[] skipped = new byte[512];
        while (read(skipped, 0, skipped.length) != -1) {
            // to the end of the entry
        }
        entryEOF = true;
    }

    @Override
    public int available() throws IOException {
        ensureOpen();
        return entryEOF ? 0 : 1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (entry == null) {
            return -1;
        }
        if (entry.method == ZipEntry.DEFLATED) {
            len = super.read(b, off, len);
            if (len == -1) {
                readEnd();
                entryEOF = true;
                entry = null;
            } else {
                crc.update(b, off, len);
            }
            return len;
        }
        if (entry.method != ZipEntry.STORED) {
            throw new ZipException("invalid compression method");
        }
        if (remaining <= 0) {
            entryEOF = true;
            entry = null;
            return -1;
        }
        len = in.read(b, off, (int) Math.min(len, remaining));
        if (len == -1) {
            throw new ZipException("unexpected EOF");
        }
        crc.update(b, off, len);
        remaining -= len;
        if (remaining == 0 && entry.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(entry.crc) + " but got 0x" + Long.toHexString(crc.getValue())
                + ")");
        }
        return len;
    }

    private void readEnd() throws IOException {
        int left = inf.getRemaining();
        if (left > 0) {
            ((PushbackInputStream) in).unread(buf, len - left, left);
        }
        ZipEntry e = entry;
        if ((e.flag & 8) == 8) {
            long sig = word();
            if (sig != 0x08074b50L) {
                e.crc = sig;
            } else {
                e.crc = word();
            }
            e.csize = word();
            e.size = word();
        }
        if (e.size != inf.getBytesWritten()) {
            throw new ZipException("invalid entry size (expected " + e.size + " but got " + inf.getBytesWritten() + " bytes)");
        }
        if (e.csize != inf.getBytesRead()) {
            throw new ZipException("invalid entry compressed size (expected " + e.csize + " but got " + inf.getBytesRead() + " bytes)");
        }
        if (e.crc != crc.getValue()) {
            throw new ZipException("invalid entry CRC (expected 0x" + Long.toHexString(e.crc) + " but got 0x" + Long.toHexString(crc.getValue())
                + ")");
        }
    }

    @Override
    public long skip(long n) throws IOException {
        if (n < 0) {
            throw new IllegalArgumentException("negative skip length");
        }
        ensureOpen();
        byte[] b = new byte[512];
        long total = 0;
        while (total < n) {
            int count = read(b, 0, (int) Math.min(n - total, b.length));
            if (count == -1) {
                entryEOF = true;
                break;
            }
            total += count;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            closed = true;
        }
    }
}
