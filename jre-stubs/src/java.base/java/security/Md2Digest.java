package java.security;

import java.util.HexFormat;

/** MD2 (RFC 1319). */
final class Md2Digest extends MessageDigest implements Cloneable {
    /** The permutation of the bytes that RFC 1319 makes from the digits of pi. */
    private static final String PI = "292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca1e9b573cfdd4e01667426f188a17e512be4e"
            + "c4d6da9ede49a0fbf58ebb2fee7aa968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703ff1930b3"
            + "48a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1459d705964718720865bcf65e62da8021b6025adaeb0"
            + "b9f61c46616934407e0f5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d526adc37c86cc1abfa"
            + "24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb99"
            + "8d339f118314";
    private static byte[] table;

    private byte[] state = new byte[48];
    private byte[] checksum = new byte[16];
    private byte[] block = new byte[16];
    private int used;

    Md2Digest(String name) {
        super(name);
    }

    @Override
    protected int engineGetDigestLength() {
        return 16;
    }

    @Override
    protected void engineReset() {
        state = new byte[48];
        checksum = new byte[16];
        used = 0;
    }

    @Override
    protected void engineUpdate(byte input) {
        block[used++] = input;
        if (used == 16) {
            compress(block, true);
            used = 0;
        }
    }

    @Override
    protected void engineUpdate(byte[] b, int off, int len) {
        for (int i = 0; i < len; i++) {
            engineUpdate(b[off + i]);
        }
    }

    @Override
    protected byte[] engineDigest() {
        for (int pad = 16 - used, i = 0; i < pad; i++) {
            engineUpdate((byte) pad);
        }
        compress(checksum.clone(), false);
        byte[] out = java.util.Arrays.copyOf(state, 16);
        engineReset();
        return out;
    }

    private void compress(byte[] b, boolean sum) {
        if (table == null) {
            table = HexFormat.of().parseHex(PI);
        }
        byte[] s = table;
        if (sum) {
            int last = checksum[15] & 0xff;
            for (int i = 0; i < 16; i++) {
                checksum[i] ^= s[(b[i] ^ last) & 0xff];
                last = checksum[i] & 0xff;
            }
        }
        for (int i = 0; i < 16; i++) {
            state[16 + i] = b[i];
            state[32 + i] = (byte) (b[i] ^ state[i]);
        }
        int t = 0;
        for (int round = 0; round < 18; round++) {
            for (int i = 0; i < 48; i++) {
                state[i] ^= s[t];
                t = state[i] & 0xff;
            }
            t = t + round & 0xff;
        }
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        Md2Digest d = (Md2Digest) super.clone();
        d.state = state.clone();
        d.checksum = checksum.clone();
        d.block = block.clone();
        return d;
    }
}
