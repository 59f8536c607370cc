package javax.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.util.Arrays;

/** AES in one of its modes; bytes that do not fill a block wait. */
final class AesMode {
    static final int ECB = 0;
    static final int CBC = 1;
    static final int CTR = 2;
    static final int CFB = 3;
    static final int OFB = 4;
    static final int GCM = 5;

    private final int mode;
    private final boolean padded;
    private final boolean encrypting;
    private final Aes aes;
    private final byte[] first;
    private final int tagLength;
    private byte[] chain;
    private byte[] waiting = new byte[0];
    /** How much of the chain's bytes has been used, for the modes that make a stream. */
    private int used = Aes.BLOCK;
    private byte[] stream = new byte[Aes.BLOCK];
    // Galois counter mode.
    private byte[] hashKey;
    private byte[] additional = new byte[0];
    private byte[] sum;
    private long length;
    private byte[] firstStream;

    AesMode(int mode, boolean padded, boolean encrypting, byte[] key, byte[] iv, int tagBits) throws InvalidAlgorithmParameterException {
        this.mode = mode;
        this.padded = padded;
        this.encrypting = encrypting;
        this.tagLength = tagBits / 8;
        aes = new Aes(key);
        first = iv;
        start();
    }

    private void start() {
        waiting = new byte[0];
        used = Aes.BLOCK;
        if (mode != GCM) {
            chain = first == null ? null : first.clone();
            return;
        }
        hashKey = new byte[Aes.BLOCK];
        aes.encrypt(new byte[Aes.BLOCK], 0, hashKey, 0);
        chain = new byte[Aes.BLOCK];
        if (first.length == 12) {
            System.arraycopy(first, 0, chain, 0, 12);
            chain[15] = 1;
        } else {
            sum = new byte[Aes.BLOCK];
            hash(first, first.length);
            hash(lengths(0, first.length), Aes.BLOCK);
            chain = sum;
        }
        firstStream = new byte[Aes.BLOCK];
        aes.encrypt(chain, 0, firstStream, 0);
        sum = new byte[Aes.BLOCK];
        length = 0;
        additional = new byte[0];
    }

    private static byte[] lengths(long a, long b) {
        byte[] all = new byte[Aes.BLOCK];
        for (int i = 0; i < 8; i++) {
            all[i] = (byte) (a * 8 >> 56 - 8 * i);
            all[8 + i] = (byte) (b * 8 >> 56 - 8 * i);
        }
        return all;
    }

    /** The Galois hash over blocks, the last one filled with zeros. */
    private void hash(byte[] data, int count) {
        for (int at = 0; at < count; at += Aes.BLOCK) {
            for (int i = 0; i < Aes.BLOCK && at + i < count; i++) {
                sum[i] ^= data[at + i];
            }
            multiply();
        }
    }

    private void multiply() {
        long high = 0;
        long low = 0;
        long vh = 0;
        long vl = 0;
        for (int i = 0; i < 8; i++) {
            vh = vh << 8 | hashKey[i] & 255;
            vl = vl << 8 | hashKey[8 + i] & 255;
        }
        for (int i = 0; i < 128; i++) {
            if ((sum[i >> 3] & 0x80 >> (i & 7)) != 0) {
                high ^= vh;
                low ^= vl;
            }
            boolean carry = (vl & 1) != 0;
            vl = vl >>> 1 | vh << 63;
            vh >>>= 1;
            if (carry) {
                vh ^= 0xe1L << 56;
            }
        }
        for (int i = 0; i < 8; i++) {
            sum[i] = (byte) (high >> 56 - 8 * i);
            sum[8 + i] = (byte) (low >> 56 - 8 * i);
        }
    }

    void addAdditional(byte[] data) {
        int n = additional.length;
        additional = Arrays.copyOf(additional, n + data.length);
        System.arraycopy(data, 0, additional, n, data.length);
    }

    private static void count(byte[] counter, int end) {
        for (int i = 15; i >= end && ++counter[i] == 0; i--) {
            // The carry goes on.
        }
    }

    private byte nextOfStream(byte in) {
        if (used == Aes.BLOCK) {
            if (mode == GCM) {
                count(chain, 12);
            }
            aes.encrypt(chain, 0, stream, 0);
            if (mode == CTR) {
                count(chain, 0);
            } else if (mode == OFB) {
                System.arraycopy(stream, 0, chain, 0, Aes.BLOCK);
            }
            used = 0;
        }
        byte out = (byte) (in ^ stream[used]);
        if (mode == CFB) {
            chain[used] = encrypting ? out : in;
        }
        used++;
        return out;
    }

    private void block(byte[] in, int from, byte[] out, int to) {
        if (encrypting) {
            if (mode == CBC) {
                for (int i = 0; i < Aes.BLOCK; i++) {
                    chain[i] ^= in[from + i];
                }
                aes.encrypt(chain, 0, chain, 0);
                System.arraycopy(chain, 0, out, to, Aes.BLOCK);
            } else {
                aes.encrypt(in, from, out, to);
            }
            return;
        }
        byte[] plain = new byte[Aes.BLOCK];
        aes.decrypt(in, from, plain, 0);
        if (mode == CBC) {
            for (int i = 0; i < Aes.BLOCK; i++) {
                plain[i] ^= chain[i];
                chain[i] = in[from + i];
            }
        }
        System.arraycopy(plain, 0, out, to, Aes.BLOCK);
    }

    private byte[] join(byte[] data, int off, int len) {
        byte[] all = Arrays.copyOf(waiting, waiting.length + len);
        System.arraycopy(data, off, all, waiting.length, len);
        return all;
    }

    private byte[] streamed(byte[] data, int off, int len) {
        byte[] out = new byte[len];
        for (int i = 0; i < len; i++) {
            out[i] = nextOfStream(data[off + i]);
        }
        return out;
    }

    /** What can be told now. */
    byte[] update(byte[] data, int off, int len) {
        if (mode == GCM && !encrypting) {
            // Nothing is given before the tag has been seen.
            waiting = join(data, off, len);
            return new byte[0];
        }
        if (mode == CFB || mode == OFB) {
            // Whole blocks only, as long as more may come.
            byte[] all = join(data, off, len);
            int whole = all.length - all.length % Aes.BLOCK;
            waiting = Arrays.copyOfRange(all, whole, all.length);
            return streamed(all, 0, whole);
        }
        if (mode >= CTR) {
            byte[] out = streamed(data, off, len);
            if (mode == GCM) {
                waiting = join(out, 0, len);
            }
            return out;
        }
        byte[] all = join(data, off, len);
        int blocks = all.length / Aes.BLOCK;
        // The last block may be padding.
        if (padded && !encrypting && blocks > 0 && all.length % Aes.BLOCK == 0) {
            blocks--;
        }
        byte[] out = new byte[blocks * Aes.BLOCK];
        for (int i = 0; i < blocks; i++) {
            block(all, i * Aes.BLOCK, out, i * Aes.BLOCK);
        }
        waiting = Arrays.copyOfRange(all, blocks * Aes.BLOCK, all.length);
        return out;
    }

    byte[] finish(byte[] data, int off, int len) throws IllegalBlockSizeException, BadPaddingException {
        try {
            if (mode == GCM) {
                return finishGcm(data, off, len);
            }
            if (mode >= CTR) {
                byte[] all = join(data, off, len);
                return streamed(all, 0, all.length);
            }
            byte[] all = join(data, off, len);
            if (encrypting && padded) {
                int pad = Aes.BLOCK - all.length % Aes.BLOCK;
                int n = all.length;
                all = Arrays.copyOf(all, n + pad);
                Arrays.fill(all, n, n + pad, (byte) pad);
            }
            if (all.length % Aes.BLOCK != 0) {
                throw new IllegalBlockSizeException(encrypting ? "Input length not multiple of 16 bytes"
                    : padded ? "Input length must be multiple of 16 when decrypting with padded cipher"
                        : "Input length not multiple of 16 bytes");
            }
            byte[] out = new byte[all.length];
            for (int i = 0; i < all.length; i += Aes.BLOCK) {
                block(all, i, out, i);
            }
            if (!encrypting && padded && out.length > 0) {
                int pad = out[out.length - 1] & 255;
                boolean good = pad >= 1 && pad <= Aes.BLOCK;
                for (int i = 1; good && i <= pad; i++) {
                    good = out[out.length - i] == pad;
                }
                if (!good) {
                    throw new BadPaddingException("Given final block not properly padded. Such issues can arise if a bad key is used "
                        + "during decryption.");
                }
                return Arrays.copyOf(out, out.length - pad);
            }
            return out;
        } finally {
            start();
        }
    }

    private byte[] finishGcm(byte[] data, int off, int len) throws BadPaddingException {
        if (encrypting) {
            byte[] last = update(data, off, len);
            byte[] tag = tag(waiting, waiting.length);
            byte[] out = Arrays.copyOf(last, last.length + tagLength);
            System.arraycopy(tag, 0, out, last.length, tagLength);
            return out;
        }
        byte[] all = join(data, off, len);
        int n = all.length - tagLength;
        if (n < 0) {
            throw new AEADBadTagException("Input data too short to contain an expected tag length of " + tagLength + "bytes");
        }
        byte[] tag = tag(all, n);
        if (!MessageDigest.isEqual(Arrays.copyOf(tag, tagLength), Arrays.copyOfRange(all, n, all.length))) {
            throw new AEADBadTagException("Tag mismatch");
        }
        byte[] out = new byte[n];
        for (int i = 0; i < n; i++) {
            out[i] = nextOfStream(all[i]);
        }
        return out;
    }

    private byte[] tag(byte[] text, int count) {
        hash(additional, additional.length);
        hash(text, count);
        hash(lengths(additional.length, count), Aes.BLOCK);
        byte[] tag = sum.clone();
        for (int i = 0; i < Aes.BLOCK; i++) {
            tag[i] ^= firstStream[i];
        }
        return tag;
    }

    int waiting() {
        return mode == GCM && encrypting ? 0 : waiting.length;
    }
}
