package java.io;

/** Writes primitive values to a byte stream. */
public class DataOutputStream extends FilterOutputStream implements DataOutput {
    protected int written;
    private final byte[] scratch = new byte[8];

    public DataOutputStream(OutputStream out) {
        super(out);
    }

    private void count(int n) {
        int total = written + n;
        written = total < 0 ? Integer.MAX_VALUE : total;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        out.write(b);
        count(1);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        count(len);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void number(long v, int n) throws IOException {
        for (int i = n - 1; i >= 0; i--) {
            scratch[i] = (byte) v;
            v >>= 8;
        }
        out.write(scratch, 0, n);
        count(n);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        out.write(v ? 1 : 0);
        count(1);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        out.write(v);
        count(1);
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
        number(Float.floatToIntBits(v), 4);
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        number(Double.doubleToLongBits(v), 8);
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            out.write((byte) s.charAt(i));
        }
        count(n);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            number(s.charAt(i), 2);
        }
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        writeUTF(str, this);
    }

    static int writeUTF(String str, DataOutput out) throws IOException {
        int n = str.length();
        long size = 0;
        for (int i = 0; i < n; i++) {
            char c = str.charAt(i);
            size += c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        if (size > 65535) {
            String head = str.substring(0, 8);
            String tail = str.substring(n - 8, n);
            throw new UTFDataFormatException("encoded string (" + head + "..." + tail + ") too long: " + size + " bytes");
        }
        byte[] b = new byte[(int) size + 2];
        b[0] = (byte) (size >>> 8);
        b[1] = (byte) size;
        int o = 2;
        for (int i = 0; i < n; i++) {
            char c = str.charAt(i);
            if (c >= 1 && c < 0x80) {
                b[o++] = (byte) c;
            } else if (c < 0x800) {
                b[o++] = (byte) (0xc0 | c >> 6);
                b[o++] = (byte) (0x80 | c & 0x3f);
            } else {
                b[o++] = (byte) (0xe0 | c >> 12);
                b[o++] = (byte) (0x80 | c >> 6 & 0x3f);
                b[o++] = (byte) (0x80 | c & 0x3f);
            }
        }
        out.write(b, 0, b.length);
        return b.length;
    }

    public final int size() {
        return written;
    }
}
