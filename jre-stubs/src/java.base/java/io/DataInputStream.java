package java.io;

/** Reads primitive values from a byte stream. */
public class DataInputStream extends FilterInputStream implements DataInput {
    private final byte[] scratch = new byte[8];

    public DataInputStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read(byte[] b) throws IOException {
        return in.read(b, 0, b.length);
    }

    @Override
    public final int read(byte[] b, int off, int len) throws IOException {
        return in.read(b, off, len);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        int n = 0;
        while (n < len) {
            int count = in.read(b, off + n, len - n);
            if (count < 0) {
                throw new EOFException();
            }
            n += count;
        }
    }

    @Override
    public final int skipBytes(int n) throws IOException {
        int total = 0;
        int cur;
        while (total < n && (cur = (int) in.skip(n - total)) > 0) {
            total += cur;
        }
        return total;
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
        int ch = in.read();
        if (ch < 0) {
            throw new EOFException();
        }
        return ch;
    }

    private long number(int n) throws IOException {
        readFully(scratch, 0, n);
        long v = 0;
        for (int i = 0; i < n; i++) {
            v = v << 8 | scratch[i] & 0xff;
        }
        return v;
    }

    @Override
    public final short readShort() throws IOException {
        return (short) number(2);
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        return (int) number(2);
    }

    @Override
    public final char readChar() throws IOException {
        return (char) number(2);
    }

    @Override
    public final int readInt() throws IOException {
        return (int) number(4);
    }

    @Override
    public final long readLong() throws IOException {
        return number(8);
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat((int) number(4));
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(number(8));
    }

    @Override
    @Deprecated
    public final String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = in.read()) != -1 && c != '\n') {
            if (c == '\r') {
                int c2 = in.read();
                if (c2 != '\n' && c2 != -1) {
                    if (!(in instanceof PushbackInputStream)) {
                        in = new PushbackInputStream(in);
                    }
                    ((PushbackInputStream) in).unread(c2);
                }
                return line.toString();
            }
            line.append((char) c);
        }
        return c == -1 && line.length() == 0 ? null : line.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return readUTF(this);
    }

    private static UTFDataFormatException around(int at) {
        return new UTFDataFormatException("malformed input around byte " + at);
    }

    public static final String readUTF(DataInput in) throws IOException {
        int n = in.readUnsignedShort();
        byte[] b = new byte[n];
        char[] c = new char[n];
        in.readFully(b, 0, n);
        int i = 0;
        int o = 0;
        while (i < n) {
            int x = b[i] & 0xff;
            switch (x >> 4) {
                case 0: case 1: case 2: case 3: case 4: case 5: case 6: case 7:
                    i++;
                    c[o++] = (char) x;
                    break;
                case 12: case 13:
                    i += 2;
                    if (i > n) {
                        throw new UTFDataFormatException("malformed input: partial character at end");
                    }
                    if ((b[i - 1] & 0xc0) != 0x80) {
                        throw around(i);
                    }
                    c[o++] = (char) ((x & 0x1f) << 6 | b[i - 1] & 0x3f);
                    break;
                case 14:
                    i += 3;
                    if (i > n) {
                        throw new UTFDataFormatException("malformed input: partial character at end");
                    }
                    if ((b[i - 2] & 0xc0) != 0x80 || (b[i - 1] & 0xc0) != 0x80) {
                        throw around(i - 1);
                    }
                    c[o++] = (char) ((x & 0x0f) << 12 | (b[i - 2] & 0x3f) << 6 | b[i - 1] & 0x3f);
                    break;
                default:
                    throw around(i);
            }
        }
        return new String(c, 0, o);
    }
}
