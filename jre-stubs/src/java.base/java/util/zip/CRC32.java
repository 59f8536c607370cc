package java.util.zip;

/** The CRC-32 of bytes. */
public class CRC32 implements Checksum {
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
            throw new ArrayIndexOutOfBoundsException();
        }
        int[] t = table;
        int c = ~crc;
        for (int i = off; i < off + len; i++) {
            c = t[(c ^ b[i]) & 0xff] ^ c >>> 8;
        }
        crc = ~c;
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
        crc = 0;
    }

    @Override
    public long getValue() {
        return crc & 0xffffffffL;
    }
}
