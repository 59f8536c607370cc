package java.util.zip;

import ijen.internal.Zlib;
import java.nio.ByteBuffer;

/** Compresses. */
public class Deflater implements AutoCloseable {
    public static final int DEFLATED = 8;
    public static final int NO_COMPRESSION = 0;
    public static final int BEST_SPEED = 1;
    public static final int BEST_COMPRESSION = 9;
    public static final int DEFAULT_COMPRESSION = -1;
    public static final int FILTERED = 1;
    public static final int HUFFMAN_ONLY = 2;
    public static final int DEFAULT_STRATEGY = 0;
    public static final int NO_FLUSH = 0;
    public static final int SYNC_FLUSH = 2;
    public static final int FULL_FLUSH = 3;

    private long id;
    private final boolean nowrap;
    private int level;
    private byte[] input = new byte[0];
    private int inputPos;
    private int inputLim;
    /** Where the input is from, if it is a buffer: its position follows what is consumed. */
    private ByteBuffer source;
    private int sourceStart;
    private boolean finish;
    private boolean finished;
    private long bytesRead;
    private long bytesWritten;
    private int strategy;
    private boolean setParams;

    public Deflater(int level, boolean nowrap) {
        if (level < DEFAULT_COMPRESSION || level > BEST_COMPRESSION) {
            throw new IllegalArgumentException();
        }
        this.level = level;
        this.nowrap = nowrap;
        id = Zlib.deflater(level, DEFAULT_STRATEGY, nowrap);
    }

    public Deflater(int level) {
        this(level, false);
    }

    public Deflater() {
        this(DEFAULT_COMPRESSION, false);
    }

    public void setInput(byte[] input, int off, int len) {
        Ranges.check(off, len, input.length);
        this.input = input;
        inputPos = off;
        inputLim = off + len;
        source = null;
    }

    public void setInput(byte[] input) {
        setInput(input, 0, input.length);
    }

    public void setInput(ByteBuffer input) {
        byte[] bytes = new byte[input.remaining()];
        int start = input.position();
        input.get(start, bytes);
        setInput(bytes);
        source = input;
        sourceStart = start;
    }

    public void setStrategy(int strategy) {
        if (strategy < DEFAULT_STRATEGY || strategy > HUFFMAN_ONLY) {
            throw new IllegalArgumentException();
        }
        if (strategy != this.strategy) {
            this.strategy = strategy;
            setParams = true;
        }
    }

    public void setDictionary(byte[] dictionary, int off, int len) {
        Ranges.check(off, len, dictionary.length);
        ensureOpen();
        Zlib.deflateDictionary(id, dictionary, off, len);
    }

    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    public void setDictionary(ByteBuffer dictionary) {
        ensureOpen();
        byte[] bytes = new byte[dictionary.remaining()];
        dictionary.get(bytes);
        setDictionary(bytes, 0, bytes.length);
    }

    public void setLevel(int level) {
        if ((level < 0 || level > 9) && level != DEFAULT_COMPRESSION) {
            throw new IllegalArgumentException("invalid compression level");
        }
        if (level != this.level) {
            this.level = level;
            setParams = true;
        }
    }

    public boolean needsInput() {
        return inputLim <= inputPos;
    }

    public void finish() {
        finish = true;
    }

    public boolean finished() {
        return finished;
    }

    private void ensureOpen() {
        if (id == 0) {
            throw new IllegalStateException("Deflater has been closed");
        }
    }

    public int deflate(byte[] output, int off, int len) {
        return deflate(output, off, len, NO_FLUSH);
    }

    public int deflate(byte[] output) {
        return deflate(output, 0, output.length, NO_FLUSH);
    }

    public int deflate(ByteBuffer output) {
        return deflate(output, NO_FLUSH);
    }

    public int deflate(ByteBuffer output, int flush) {
        if (output.isReadOnly()) {
            throw new java.nio.ReadOnlyBufferException();
        }
        byte[] bytes = new byte[output.remaining()];
        int n = deflate(bytes, 0, bytes.length, flush);
        output.put(bytes, 0, n);
        return n;
    }

    public int deflate(byte[] output, int off, int len, int flush) {
        Ranges.check(off, len, output.length);
        if (flush != NO_FLUSH && flush != SYNC_FLUSH && flush != FULL_FLUSH) {
            throw new IllegalArgumentException();
        }
        ensureOpen();
        if (finished || len == 0) {
            return 0;
        }
        long result = Zlib.deflate(id, input, inputPos, inputLim - inputPos, output, off, len,
            setParams ? 8 | (level & 15) << 4 | strategy << 8 : finish ? 4 : flush);
        setParams = setParams && result < 0;
        int read = (int) (result & 0x7fffffffL);
        int written = (int) (result >>> 31 & 0x7fffffffL);
        inputPos += read;
        if (source != null) {
            source.position(sourceStart + inputPos);
        }
        bytesRead += read;
        bytesWritten += written;
        finished = (result >>> 62 & 1) != 0;
        return written;
    }

    public int getAdler() {
        ensureOpen();
        return Zlib.deflateAdler(id);
    }

    @Deprecated
    public int getTotalIn() {
        return (int) getBytesRead();
    }

    public long getBytesRead() {
        ensureOpen();
        return bytesRead;
    }

    @Deprecated
    public int getTotalOut() {
        return (int) getBytesWritten();
    }

    public long getBytesWritten() {
        ensureOpen();
        return bytesWritten;
    }

    public void reset() {
        ensureOpen();
        Zlib.end(id);
        id = Zlib.deflater(level, strategy, nowrap);
        finish = false;
        finished = false;
        input = new byte[0];
        inputPos = 0;
        inputLim = 0;
        source = null;
        bytesRead = 0;
        bytesWritten = 0;
    }

    public void end() {
        if (id != 0) {
            Zlib.end(id);
            id = 0;
        }
    }

    @Override
    public void close() {
        end();
    }
}
