package javax.crypto.spec;

import java.security.InvalidKeyException;
import java.security.spec.KeySpec;
import java.util.Arrays;

/** A DES key. */
public class DESKeySpec implements KeySpec {
    public static final int DES_KEY_LEN = 8;

    private final byte[] key;

    public DESKeySpec(byte[] key) throws InvalidKeyException {
        this(key, 0);
    }

    public DESKeySpec(byte[] key, int offset) throws InvalidKeyException {
        if (key.length - offset < DES_KEY_LEN) {
            throw new InvalidKeyException("Wrong key size");
        }
        this.key = Arrays.copyOfRange(key, offset, offset + DES_KEY_LEN);
    }

    public byte[] getKey() {
        return key.clone();
    }

    public static boolean isParityAdjusted(byte[] key, int offset) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("null key");
        }
        if (key.length - offset < DES_KEY_LEN) {
            throw new InvalidKeyException("Wrong key size");
        }
        for (int i = 0; i < DES_KEY_LEN; i++) {
            if ((Integer.bitCount(key[offset + i] & 0xff) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    public static boolean isWeak(byte[] key, int offset) throws InvalidKeyException {
        if (key == null) {
            throw new InvalidKeyException("null key");
        }
        if (key.length - offset < DES_KEY_LEN) {
            throw new InvalidKeyException("Wrong key size");
        }
        long k = 0;
        for (int i = 0; i < DES_KEY_LEN; i++) {
            k = k << 8 | key[offset + i] & 0xfe;
        }
        long[] weak = {0x0000000000000000L, 0xfefefefefefefefeL, 0x1e1e1e1e0e0e0e0eL, 0xe0e0e0e0f0f0f0f0L,
            0x00fe00fe00fe00feL, 0x1ee01ee00ef00ef0L, 0x00e000e000f000f0L, 0x1efe1efe0efe0efeL, 0x001e001e000e000eL, 0xe0fee0fef0fef0feL,
            0xfe00fe00fe00fe00L, 0xe01ee01ef00ef00eL, 0xe000e000f000f000L, 0xfe1efe1efe0efe0eL, 0x1e001e000e000e00L, 0xfee0fee0fef0fef0L};
        for (long w : weak) {
            if (k == w) {
                return true;
            }
        }
        return false;
    }
}
