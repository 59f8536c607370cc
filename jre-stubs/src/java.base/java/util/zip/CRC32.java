package java.util.zip;

/** The CRC-32 of bytes. */
public class CRC32 implements Checksum {
    private static final int SLICE = 1 << 18;
    private static int[] table;
    private int crc;

    public CRC32() {
        if (table == null) {
            int[] t = new int[256];
            for (int i = 0; i < 256; i++) {
                int c = i;
                for (int k = 0; k < 8; k++) {
                    c = (c & 1) != 0 ? c >>> 1 ^ 0xedb88320 : c >>> 1;
                }
                t[i] = c;
            }
            table = t;
        }
    }

    @Override
    public void update(int b) {
        int c = ~crc;
        crc = ~(table[(c ^ b) & 0xff] ^ c >>> 8);
    }

    @Override
    public void update(byte[] b, int off, int len) {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException(
                "Range [" + off + ", " + off + " + " + len + ") out of bounds for length " + b.length);
        }
        int end = off + len;
        for (int at = off; at < end; at += SLICE) {
            crc = updateBytes(crc, b, at, Math.min(SLICE, end - at));
        }
    }

    private static int updateBytes(int crc, byte[] b, int off, int len) {
        int[] t = table;
        int c = ~crc;
        for (int i = off; i < off + len; i++) {
            c = t[(c ^ b[i]) & 0xff] ^ c >>> 8;
        }
        return ~c;
    }

    @Override
    public void update(byte[] b) {
        update(b, 0, b.length);
    }

    @Override
    public void update(java.nio.ByteBuffer buffer) {
        if (buffer.hasArray()) {
            update(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
            buffer.position(buffer.limit());
            return;
        }
        byte[] b = new byte[Math.min(buffer.remaining(), SLICE)];
        while (buffer.hasRemaining()) {
            int n = Math.min(buffer.remaining(), b.length);
            buffer.get(b, 0, n);
            update(b, 0, n);
        }
    }

    @Override
    public void reset() {
        crc = 0;
    }

    @Override
    public long getValue() {
        return crc & 0xffffffffL;
    }
}
