package java.security;

/** SHA-3, and SHAKE with a length (FIPS 202). */
final class SpongeDigest extends MessageDigest implements Cloneable {
    /** Blocks that are worked on at once. */
    private static final int SLICE = 1024;
    private final int length;
    private final int strength;
    private final byte suffix;
    private long[] lanes = new long[25];
    private int used;

    SpongeDigest(String name, int length) {
        this(name, length, length, (byte) 6);
    }

    /** With the strength in bytes, and what stands behind the message. */
    SpongeDigest(String name, int length, int strength, byte suffix) {
        super(name);
        this.length = length;
        this.strength = strength;
        this.suffix = suffix;
    }

    private int rate() {
        return 200 - 2 * strength;
    }

    @Override
    protected int engineGetDigestLength() {
        return length;
    }

    @Override
    protected void engineReset() {
        lanes = new long[25];
        used = 0;
    }

    @Override
    protected void engineUpdate(byte input) {
        mix(used, input);
        if (++used == rate()) {
            permute(lanes);
            used = 0;
        }
    }

    @Override
    protected void engineUpdate(byte[] b, int off, int len) {
        int rate = rate();
        while (len > 0) {
            if (used == 0 && len >= rate) {
                int blocks = Math.min(len / rate, SLICE);
                absorb(lanes, b, off, rate, blocks);
                off += blocks * rate;
                len -= blocks * rate;
                continue;
            }
            engineUpdate(b[off++]);
            len--;
        }
    }

    private static void absorb(long[] lanes, byte[] b, int off, int rate, int blocks) {
        for (; blocks > 0; blocks--) {
            for (int i = 0; i < rate; i++) {
                lanes[i >> 3] ^= (b[off++] & 0xffL) << 8 * (i & 7);
            }
            permute(lanes);
        }
    }

    private void mix(int at, int value) {
        lanes[at >> 3] ^= (value & 0xffL) << 8 * (at & 7);
    }

    @Override
    protected byte[] engineDigest() {
        mix(used, suffix);
        mix(rate() - 1, 0x80);
        permute(lanes);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            out[i] = (byte) (lanes[i >> 3] >>> 8 * (i & 7));
        }
        engineReset();
        return out;
    }

    private static void permute(long[] a) {
        long[] c = new long[5];
        int lfsr = 1;
        for (int round = 0; round < 24; round++) {
            for (int x = 0; x < 5; x++) {
                c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long d = c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
                for (int y = 0; y < 25; y += 5) {
                    a[x + y] ^= d;
                }
            }
            int x = 1;
            int y = 0;
            long moved = a[1];
            for (int t = 0; t < 24; t++) {
                int next = (2 * x + 3 * y) % 5;
                x = y;
                y = next;
                long kept = a[x + 5 * y];
                a[x + 5 * y] = Long.rotateLeft(moved, (t + 1) * (t + 2) / 2);
                moved = kept;
            }
            for (int row = 0; row < 25; row += 5) {
                System.arraycopy(a, row, c, 0, 5);
                for (int i = 0; i < 5; i++) {
                    a[row + i] = c[i] ^ ~c[(i + 1) % 5] & c[(i + 2) % 5];
                }
            }
            for (int j = 0; j < 7; j++) {
                if ((lfsr & 1) != 0) {
                    a[0] ^= 1L << (1 << j) - 1;
                }
                lfsr = lfsr << 1 ^ (lfsr >> 7) * 0x171;
            }
        }
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        SpongeDigest d = (SpongeDigest) super.clone();
        d.lanes = lanes.clone();
        return d;
    }
}
