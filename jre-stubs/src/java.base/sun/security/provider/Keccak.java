package sun.security.provider;

/** The sponge of FIPS 202, for outputs of any length. */
public final class Keccak {
    private final int rate;
    private final int suffix;
    private final long[] a = new long[25];
    private int at;
    private boolean squeezing;

    private Keccak(int rate, int suffix) {
        this.rate = rate;
        this.suffix = suffix;
    }

    public static Keccak shake128() {
        return new Keccak(168, 0x1f);
    }

    public static Keccak shake256() {
        return new Keccak(136, 0x1f);
    }

    public Keccak absorb(byte... data) {
        for (byte b : data) {
            mix(b & 0xff);
            if (++at == rate) {
                permute();
                at = 0;
            }
        }
        return this;
    }

    private void mix(int b) {
        a[at >> 3] ^= (long) b << 8 * (at & 7);
    }

    public byte[] squeeze(int length) {
        if (!squeezing) {
            mix(suffix);
            at = rate - 1;
            mix(0x80);
            at = rate;
            squeezing = true;
        }
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            if (at == rate) {
                permute();
                at = 0;
            }
            out[i] = (byte) (a[at >> 3] >>> 8 * (at & 7));
            at++;
        }
        return out;
    }

    private void permute() {
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
}
