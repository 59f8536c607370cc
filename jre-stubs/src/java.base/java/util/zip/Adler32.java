package java.util.zip;

/** The Adler-32 checksum of bytes. */
public class Adler32 implements Checksum {
    private static final int SLICE = 1 << 18;
    private int adler = 1;

    public Adler32() {
    }

    @Override
    public void update(int b) {
        int s1 = ((adler & 0xffff) + (b & 0xff)) % 65521;
        adler = ((adler >>> 16) + s1) % 65521 << 16 | s1;
    }

    @Override
    public void update(byte[] b, int off, int len) {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException(
                "Range [" + off + ", " + off + " + " + len + ") out of bounds for length " + b.length);
        }
        int end = off + len;
        for (int at = off; at < end; at += SLICE) {
            adler = updateBytes(adler, b, at, Math.min(SLICE, end - at));
        }
    }

    private static int updateBytes(int adler, byte[] b, int off, int len) {
        long s1 = adler & 0xffff;
        long s2 = adler >>> 16;
        for (int i = off; i < off + len; i++) {
            s1 += b[i] & 0xff;
            s2 += s1;
            if ((i & 0xfff) == 0) {
                s1 %= 65521;
                s2 %= 65521;
            }
        }
        return (int) (s2 % 65521 << 16 | s1 % 65521);
    }

    @Override
    public void update(byte[] b) {
        update(b, 0, b.length);
    }

    @Override
    public void update(java.nio.ByteBuffer buffer) {
        byte[] b = new byte[buffer.remaining()];
        buffer.get(b);
        update(b, 0, b.length);
    }

    @Override
    public void reset() {
        adler = 1;
    }

    @Override
    public long getValue() {
        return adler & 0xffffffffL;
    }
}
