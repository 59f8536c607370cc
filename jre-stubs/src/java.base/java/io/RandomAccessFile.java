package java.io;

import java.nio.channels.FileChannel;
import sun.nio.ch.FileChannelImpl;

/** Reads and writes a file at any place. */
public class RandomAccessFile implements DataOutput, DataInput, Closeable {
    private static final int O_RDONLY = 1;
    private static final int O_RDWR = 2;
    private static final int O_SYNC = 4;
    private static final int O_DSYNC = 8;

    private final FileDescriptor fd;
    private volatile boolean closed;
    private volatile FileChannel channel;
    private final String path;
    private final boolean writable;

    public RandomAccessFile(String pathname, String mode) throws FileNotFoundException {
        this(pathname != null ? new File(pathname) : null, mode);
    }

    public RandomAccessFile(File file, String mode) throws FileNotFoundException {
        String name = file != null ? file.getPath() : null;
        int flags = -1;
        switch (mode) {
            case "r":
                flags = O_RDONLY;
                break;
            case "rw":
                flags = O_RDWR;
                break;
            case "rws":
                flags = O_RDWR | O_SYNC;
                break;
            case "rwd":
                flags = O_RDWR | O_DSYNC;
                break;
            default:
                throw new IllegalArgumentException("Illegal mode \"" + mode
                        + "\" must be one of \"r\", \"rw\", \"rws\", or \"rwd\"");
        }
        if (name == null) {
            throw new NullPointerException();
        }
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        fd = new FileDescriptor();
        path = file.getAbsolutePath();
        writable = (flags & O_RDWR) != 0;
        open0(name, flags);
    }

    private native void open0(String name, int mode) throws FileNotFoundException;

    private native int read0() throws IOException;

    private native int readBytes0(byte[] b, int off, int len) throws IOException;

    private native void write0(int b) throws IOException;

    private native void writeBytes0(byte[] b, int off, int len) throws IOException;

    public native long getFilePointer() throws IOException;

    private native void seek0(long pos) throws IOException;

    private native long length0() throws IOException;

    private native void setLength0(long newLength) throws IOException;

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    public final FileChannel getChannel() {
        FileChannel known = channel;
        if (known == null) {
            synchronized (this) {
                known = channel;
                if (known == null) {
                    known = new FileChannelImpl(fd.number(), path, true, writable, false, this);
                    channel = known;
                }
            }
        }
        return known;
    }

    public int read() throws IOException {
        return read0();
    }

    public int read(byte[] b, int off, int len) throws IOException {
        return readBytes0(b, off, len);
    }

    public int read(byte[] b) throws IOException {
        return readBytes0(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        int n = 0;
        do {
            int count = this.read(b, off + n, len - n);
            if (count < 0) {
                throw new EOFException();
            }
            n += count;
        } while (n < len);
    }

    @Override
    public int skipBytes(int n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        long pos = getFilePointer();
        long to = Math.min(pos + n, length());
        seek(to);
        return (int) (to - pos);
    }

    @Override
    public void write(int b) throws IOException {
        write0(b);
    }

    @Override
    public void write(byte[] b) throws IOException {
        writeBytes0(b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        writeBytes0(b, off, len);
    }

    public void seek(long pos) throws IOException {
        if (pos < 0) {
            throw new IOException("Negative seek offset");
        }
        seek0(pos);
    }

    public long length() throws IOException {
        return length0();
    }

    public void setLength(long newLength) throws IOException {
        setLength0(newLength);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (channel != null) {
            channel.close();
        }
        fd.close();
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return readUnsignedByte() != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) readUnsignedByte();
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        int ch = this.read();
        if (ch < 0) {
            throw new EOFException();
        }
        return ch;
    }

    @Override
    public final short readShort() throws IOException {
        return (short) readUnsignedShort();
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        byte[] b = new byte[2];
        readFully(b, 0, 2);
        return (b[0] & 0xff) << 8 | b[1] & 0xff;
    }

    @Override
    public final char readChar() throws IOException {
        return (char) readUnsignedShort();
    }

    @Override
    public final int readInt() throws IOException {
        int high = readUnsignedShort();
        return high << 16 | readUnsignedShort();
    }

    @Override
    public final long readLong() throws IOException {
        long high = readInt();
        return high << 32 | readInt() & 0xffffffffL;
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public final String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = read()) != -1 && c != '\n') {
            if (c == '\r') {
                long cur = getFilePointer();
                if (read() != '\n') {
                    seek(cur);
                }
                return line.toString();
            }
            line.append((char) c);
        }
        return c == -1 && line.length() == 0 ? null : line.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return DataInputStream.readUTF(this);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        write(v ? 1 : 0);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        write(v);
    }

    private void number(long v, int n) throws IOException {
        byte[] b = new byte[n];
        for (int i = n - 1; i >= 0; i--) {
            b[i] = (byte) v;
            v >>= 8;
        }
        write(b, 0, n);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        number(v, 2);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        number(v, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        number(v, 8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        write(b, 0, b.length);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        for (int i = 0; i < s.length(); i++) {
            writeChar(s.charAt(i));
        }
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        DataOutputStream.writeUTF(str, this);
    }
}
