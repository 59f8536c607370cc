package com.sun.crypto.provider;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.IllegalBlockSizeException;

/** A block cipher in one of its modes; bytes that do not fill a block wait. */
final class BlockMode {
    static final int ECB = 0;
    static final int CBC = 1;
    static final int CTR = 2;
    static final int CFB = 3;
    static final int OFB = 4;
    static final int GCM = 5;

    private final int mode;
    private final boolean padded;
    private final boolean encrypting;
    private final BlockCipher cipher;
    private final int size;
    private final byte[] first;
    private final int tagLength;
    private byte[] chain;
    private byte[] waiting = new byte[0];
    /** What does not fill a block yet, in Galois counter mode. */
    private byte[] rest = new byte[0];
    /** How much of the chain's bytes has been used, for the modes that make a stream. */
    private int used;
    /** How much has been told of a block, in units that are smaller. */
    private int done;
    private final byte[] stream;
    /** How many of a block's bytes make the stream. */
    private final int unit;
    // Galois counter mode.
    private byte[] hashKey;
    private byte[] additional = new byte[0];
    private byte[] sum;
    private long length;
    private byte[] firstStream;

    BlockMode(int mode, boolean padded, boolean encrypting, BlockCipher cipher, byte[] iv, int tagBits, int unit) {
        this.mode = mode;
        this.padded = padded;
        this.encrypting = encrypting;
        this.tagLength = tagBits / 8;
        this.cipher = cipher;
        size = cipher.size;
        this.unit = unit;
        used = unit;
        stream = new byte[size];
        first = iv;
        start();
    }

    private void start() {
        waiting = new byte[0];
        rest = new byte[0];
        used = unit;
        done = 0;
        if (mode != GCM) {
            chain = first == null ? null : first.clone();
            return;
        }
        hashKey = new byte[size];
        cipher.encrypt(new byte[size], 0, hashKey, 0);
        chain = new byte[size];
        if (first.length == 12) {
            System.arraycopy(first, 0, chain, 0, 12);
            chain[15] = 1;
        } else {
            sum = new byte[size];
            hash(first, first.length);
            hash(lengths(0, first.length), size);
            chain = sum;
        }
        firstStream = new byte[size];
        cipher.encrypt(chain, 0, firstStream, 0);
        sum = new byte[size];
        length = 0;
        additional = new byte[0];
    }

    private byte[] lengths(long a, long b) {
        byte[] all = new byte[size];
        for (int i = 0; i < 8; i++) {
            all[i] = (byte) (a * 8 >> 56 - 8 * i);
            all[8 + i] = (byte) (b * 8 >> 56 - 8 * i);
        }
        return all;
    }

    /** The Galois hash over blocks, the last one filled with zeros. */
    private void hash(byte[] data, int count) {
        for (int at = 0; at < count; at += size) {
            for (int i = 0; i < size && at + i < count; i++) {
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
        for (int i = counter.length - 1; i >= end && ++counter[i] == 0; i--) {
            // The carry goes on.
        }
    }

    private byte nextOfStream(byte in) {
        if (used == unit) {
            if (mode == GCM) {
                count(chain, 12);
            }
            cipher.encrypt(chain, 0, stream, 0);
            if (mode == CTR) {
                count(chain, 0);
            } else if (mode == CFB || mode == OFB) {
                System.arraycopy(chain, unit, chain, 0, size - unit);
            }
            used = 0;
        }
        byte out = (byte) (in ^ stream[used]);
        if (mode == CFB || mode == OFB) {
            chain[size - unit + used] = mode == OFB ? stream[used] : encrypting ? out : in;
        }
        used++;
        return out;
    }

    private void block(byte[] in, int from, byte[] out, int to) {
        if (encrypting) {
            if (mode == CBC) {
                for (int i = 0; i < size; i++) {
                    chain[i] ^= in[from + i];
                }
                cipher.encrypt(chain, 0, chain, 0);
                System.arraycopy(chain, 0, out, to, size);
            } else {
                cipher.encrypt(in, from, out, to);
            }
            return;
        }
        byte[] plain = new byte[size];
        cipher.decrypt(in, from, plain, 0);
        if (mode == CBC) {
            for (int i = 0; i < size; i++) {
                plain[i] ^= chain[i];
                chain[i] = in[from + i];
            }
        }
        System.arraycopy(plain, 0, out, to, size);
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
            // Whole units only, as long as more may come, and not what may be padding.
            byte[] all = join(data, off, len);
            int whole = Math.max(0, all.length - (padded && !encrypting ? size : 0));
            whole -= whole % unit;
            done = (done + whole) % size;
            waiting = Arrays.copyOfRange(all, whole, all.length);
            return streamed(all, 0, whole);
        }
        if (mode == GCM) {
            // Whole blocks; what has been written waits for the tag.
            byte[] all = Arrays.copyOf(rest, rest.length + len);
            System.arraycopy(data, off, all, rest.length, len);
            int whole = all.length - all.length % size;
            rest = Arrays.copyOfRange(all, whole, all.length);
            return written(streamed(all, 0, whole));
        }
        if (mode == CTR) {
            return streamed(data, off, len);
        }
        byte[] all = join(data, off, len);
        // As many bytes as a block has may be padding.
        int blocks = Math.max(0, all.length - (padded && !encrypting ? size : 0)) / size;
        byte[] out = new byte[blocks * size];
        for (int i = 0; i < blocks; i++) {
            block(all, i * size, out, i * size);
        }
        waiting = Arrays.copyOfRange(all, blocks * size, all.length);
        return out;
    }

    byte[] finish(byte[] data, int off, int len) throws IllegalBlockSizeException, BadPaddingException {
        try {
            if (mode == GCM) {
                return finishGcm(data, off, len);
            }
            if (mode >= CTR) {
                byte[] all = join(data, off, len);
                if (encrypting && padded) {
                    all = pad(all);
                } else if (padded && (done + all.length) % size != 0) {
                    throw new IllegalBlockSizeException("Input length must be multiple of " + size + " when decrypting with padded cipher");
                }
                all = streamed(all, 0, all.length);
                return padded && !encrypting ? unpad(all) : all;
            }
            byte[] all = join(data, off, len);
            if (encrypting && padded) {
                all = pad(all);
            }
            if (all.length % size != 0) {
                throw new IllegalBlockSizeException(encrypting ? "Input length not multiple of " + size + " bytes"
                    : padded ? "Input length must be multiple of " + size + " when decrypting with padded cipher"
                        : "Input length not multiple of " + size + " bytes");
            }
            byte[] out = new byte[all.length];
            for (int i = 0; i < all.length; i += size) {
                block(all, i, out, i);
            }
            if (!encrypting && padded) {
                return unpad(out);
            }
            return out;
        } finally {
            start();
        }
    }

    private byte[] pad(byte[] all) {
        int n = all.length;
        int pad = size - (done + n) % size;
        byte[] longer = Arrays.copyOf(all, n + pad);
        Arrays.fill(longer, n, n + pad, (byte) pad);
        return longer;
    }

    private byte[] unpad(byte[] out) throws BadPaddingException {
        if (out.length == 0) {
            return out;
        }
        int pad = out[out.length - 1] & 255;
        boolean good = pad >= 1 && pad <= size && pad <= out.length;
        for (int i = 1; good && i <= pad; i++) {
            good = out[out.length - i] == pad;
        }
        if (!good) {
            throw new BadPaddingException("Given final block not properly padded. Such issues can arise if a bad key is used during decryption.");
        }
        return Arrays.copyOf(out, out.length - pad);
    }

    private byte[] written(byte[] out) {
        waiting = join(out, 0, out.length);
        return out;
    }

    private byte[] finishGcm(byte[] data, int off, int len) throws BadPaddingException {
        if (encrypting) {
            byte[] all = Arrays.copyOf(rest, rest.length + len);
            System.arraycopy(data, off, all, rest.length, len);
            byte[] last = written(streamed(all, 0, all.length));
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
        hash(lengths(additional.length, count), size);
        byte[] tag = sum.clone();
        for (int i = 0; i < size; i++) {
            tag[i] ^= firstStream[i];
        }
        return tag;
    }

    int waiting() {
        return mode == GCM && encrypting ? rest.length : waiting.length;
    }
}
