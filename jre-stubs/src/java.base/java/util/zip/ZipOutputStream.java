package java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes a ZIP archive. */
public class ZipOutputStream extends DeflaterOutputStream implements ZipConstants {
    public static final int STORED = ZipEntry.STORED;
    public static final int DEFLATED = ZipEntry.DEFLATED;

    private final Charset charset;
    private ZipEntry current;
    private final List<ZipEntry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final CRC32 crc = new CRC32();
    private long written;
    private long start;
    private long stored;
    private byte[] comment = new byte[0];
    private int method = DEFLATED;
    private boolean finished;
    private boolean closed;

    public ZipOutputStream(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    public ZipOutputStream(OutputStream out, Charset charset) {
        super(out, out != null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : null);
        this.charset = Objects.requireNonNull(charset, "charset");
        usesDefaultDeflater = true;
    }

    public void setComment(String comment) {
        byte[] bytes = comment == null ? new byte[0] : comment.getBytes(charset);
        if (bytes.length > 0xffff) {
            throw new IllegalArgumentException("ZIP file comment too long.");
        }
        this.comment = bytes;
    }

    public void setMethod(int method) {
        if (method != DEFLATED && method != STORED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    public void setLevel(int level) {
        def.setLevel(level);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    public void putNextEntry(ZipEntry e) throws IOException {
        ensureOpen();
        if (current != null) {
            closeEntry();
        }
        if (e.xdostime == -1) {
            e.setTime(System.currentTimeMillis());
        }
        if (e.method == -1) {
            e.method = method;
        }
        e.offset = written;
        e.flag = 0;
        if (e.method == DEFLATED) {
            if (e.size == -1 || e.csize == -1 || e.crc == -1) {
                e.flag = 8;
            }
        } else {
            if (e.size == -1) {
                e.size = e.csize;
            } else if (e.csize == -1) {
                e.csize = e.size;
            } else if (e.size != e.csize) {
                throw new ZipException("STORED entry where compressed != uncompressed size");
            }
            if (e.size == -1 || e.crc == -1) {
                throw new ZipException("STORED entry missing size, compressed size, or crc-32");
            }
        }
        if (!names.add(e.name)) {
            throw new ZipException("duplicate entry: " + e.name);
        }
        if (charset == StandardCharsets.UTF_8) {
            e.flag |= 0x800;
        }
        current = e;
        entries.add(e);
        byte[] name = e.name.getBytes(charset);
        byte[] x = e.extraToWrite(true);
        int extra = x == null ? 0 : x.length;
        boolean later = (e.flag & 8) != 0;
        word(0x04034b50L);
        half(e.method == DEFLATED ? 20 : 10);
        half(e.flag);
        half(e.method);
        word(e.xdostime);
        word(later ? 0 : e.crc);
        word(later ? 0 : e.csize);
        word(later ? 0 : e.size);
        half(name.length);
        half(extra);
        bytes(name);
        if (extra > 0) {
            bytes(x);
        }
        crc.reset();
        start = written;
        stored = 0;
    }

    public void closeEntry() throws IOException {
        ensureOpen();
        if (current == null) {
            return;
        }
        ZipEntry e = current;
        if (e.method == DEFLATED) {
            def.finish();
            while (!def.finished()) {
                deflate();
            }
            if ((e.flag & 8) == 0) {
                if (e.size != def.getBytesRead()) {
                    throw new ZipException("invalid entry size (expected " + e.size + " but got " + def.getBytesRead() + " bytes)");
                }
                if (e.csize != def.getBytesWritten()) {
                    throw new ZipException("invalid entry compressed size (expected " + e.csize + " but got " + def.getBytesWritten() + " bytes)");
                }
                if (e.crc != crc.getValue()) {
                    throw new ZipException("invalid entry CRC-32 (expected 0x" + Long.toHexString(e.crc) + " but got 0x"
                        + Long.toHexString(crc.getValue()) + ")");
                }
            } else {
                e.size = def.getBytesRead();
                e.csize = def.getBytesWritten();
                e.crc = crc.getValue();
                written += e.csize;
                word(0x08074b50L);
                word(e.crc);
                word(e.csize);
                word(e.size);
                written -= e.csize;
            }
            written += e.csize;
            def.reset();
        } else {
            if (e.size != stored) {
                throw new ZipException("invalid entry size (expected " + e.size + " but got " + stored + " bytes)");
            }
            if (e.crc != crc.getValue()) {
                throw new ZipException("invalid entry crc-32 (expected 0x" + Long.toHexString(e.crc) + " but got 0x"
                    + Long.toHexString(crc.getValue()) + ")");
            }
        }
        crc.reset();
        current = null;
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return;
        }
        if (current == null) {
            throw new ZipException("no current ZIP entry");
        }
        if (current.method == DEFLATED) {
            super.write(b, off, len);
        } else {
            stored += len;
            if (stored > current.size) {
                throw new ZipException("attempt to write past end of STORED entry");
            }
            out.write(b, off, len);
            written += len;
        }
        crc.update(b, off, len);
    }

    @Override
    public void finish() throws IOException {
        ensureOpen();
        if (finished) {
            return;
        }
        if (current != null) {
            closeEntry();
        }
        long directory = written;
        for (ZipEntry e : entries) {
            byte[] name = e.name.getBytes(charset);
            byte[] note = e.comment == null ? new byte[0] : e.comment.getBytes(charset);
            byte[] x = e.extraToWrite(false);
            int extra = x == null ? 0 : x.length;
            word(0x02014b50L);
            half(e.method == DEFLATED ? 20 : 10);
            half(e.method == DEFLATED ? 20 : 10);
            half(e.flag);
            half(e.method);
            word(e.xdostime);
            word(e.crc);
            word(e.csize);
            word(e.size);
            half(name.length);
            half(extra);
            half(note.length);
            half(0);
            half(0);
            word(0);
            word(e.offset);
            bytes(name);
            if (extra > 0) {
                bytes(x);
            }
            bytes(note);
        }
        long length = written - directory;
        word(0x06054b50L);
        half(0);
        half(0);
        half(entries.size());
        half(entries.size());
        word(length);
        word(directory);
        half(comment.length);
        bytes(comment);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            finish();
            def.end();
            out.close();
            closed = true;
        }
    }

    private void half(int v) throws IOException {
        out.write(v);
        out.write(v >> 8);
        written += 2;
    }

    private void word(long v) throws IOException {
        half((int) v);
        half((int) (v >> 16));
    }

    private void bytes(byte[] b) throws IOException {
        out.write(b, 0, b.length);
        written += b.length;
    }
}
