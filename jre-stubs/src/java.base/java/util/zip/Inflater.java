package java.util.zip;

import ijen.internal.Zlib;
import java.nio.ByteBuffer;

/** Decompresses. */
public class Inflater implements AutoCloseable {
    private long id;
    private final boolean nowrap;
    private byte[] input = new byte[0];
    private int inputPos;
    private int inputLim;
    /** Where the input is from, if it is a buffer: its position follows what is consumed. */
    private ByteBuffer source;
    private int sourceStart;
    private boolean finished;
    private long bytesRead;
    private long bytesWritten;
    private boolean needDict;

    public Inflater(boolean nowrap) {
        this.nowrap = nowrap;
        id = Zlib.inflater(nowrap);
    }

    public Inflater() {
        this(false);
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

    public void setDictionary(byte[] dictionary, int off, int len) {
        Ranges.check(off, len, dictionary.length);
        ensureOpen();
        Zlib.inflateDictionary(id, dictionary, off, len);
        needDict = false;
    }

    public void setDictionary(ByteBuffer dictionary) {
        ensureOpen();
        byte[] bytes = new byte[dictionary.remaining()];
        dictionary.get(bytes);
        setDictionary(bytes, 0, bytes.length);
    }

    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    public int getRemaining() {
        return inputLim - inputPos;
    }

    public boolean needsInput() {
        return inputLim <= inputPos;
    }

    public boolean needsDictionary() {
        return needDict;
    }

    public boolean finished() {
        return finished;
    }

    private void ensureOpen() {
        if (id == 0) {
            throw new IllegalStateException("Inflater has been closed");
        }
    }

    public int inflate(byte[] output, int off, int len) throws DataFormatException {
        Ranges.check(off, len, output.length);
        ensureOpen();
        if (finished || len == 0) {
            return 0;
        }
        long result = Zlib.inflate(id, input, inputPos, inputLim - inputPos, output, off, len);
        int read = (int) (result & 0x7fffffffL);
        int written = (int) (result >>> 31 & 0x7fffffffL);
        inputPos += read;
        if (source != null) {
            source.position(sourceStart + inputPos);
        }
        bytesRead += read;
        bytesWritten += written;
        if (result >>> 62 == 3) {
            throw new DataFormatException(Zlib.inflateFailure(id));
        }
        finished = (result >>> 62 & 1) != 0;
        needDict = result < 0;
        return written;
    }

    public int inflate(byte[] output) throws DataFormatException {
        return inflate(output, 0, output.length);
    }

    public int inflate(ByteBuffer output) throws DataFormatException {
        if (output.isReadOnly()) {
            throw new java.nio.ReadOnlyBufferException();
        }
        byte[] bytes = new byte[output.remaining()];
        int n = inflate(bytes);
        output.put(bytes, 0, n);
        return n;
    }

    public int getAdler() {
        ensureOpen();
        return Zlib.inflateAdler(id);
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
        id = Zlib.inflater(nowrap);
        input = new byte[0];
        inputPos = 0;
        inputLim = 0;
        source = null;
        finished = false;
        needDict = false;
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
