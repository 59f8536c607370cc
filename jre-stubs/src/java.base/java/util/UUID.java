package java.util;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A universally unique identifier of 128 bits. */
public final class UUID implements java.io.Serializable, Comparable<UUID> {
    private static final long serialVersionUID = -4856846361193249489L;
    private static Random random;
    private final long mostSigBits;
    private final long leastSigBits;

    private UUID(byte[] data) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = high << 8 | data[i] & 0xff;
            low = low << 8 | data[i + 8] & 0xff;
        }
        mostSigBits = high;
        leastSigBits = low;
    }

    public UUID(long mostSigBits, long leastSigBits) {
        this.mostSigBits = mostSigBits;
        this.leastSigBits = leastSigBits;
    }

    private static UUID stamped(byte[] b, int version) {
        b[6] = (byte) (b[6] & 0x0f | version << 4);
        b[8] = (byte) (b[8] & 0x3f | 0x80);
        return new UUID(b);
    }

    public static synchronized UUID randomUUID() {
        if (random == null) {
            random = new Random();
        }
        byte[] b = new byte[16];
        random.nextBytes(b);
        return stamped(b, 4);
    }

    public static UUID nameUUIDFromBytes(byte[] name) {
        try {
            return stamped(MessageDigest.getInstance("MD5").digest(name), 3);
        } catch (NoSuchAlgorithmException e) {
            throw new InternalError("MD5 not supported", e);
        }
    }

    public static UUID fromString(String name) {
        if (name.length() > 36) {
            throw new IllegalArgumentException("UUID string too large");
        }
        long[] part = new long[5];
        int dashes = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '-') {
                dashes++;
            }
        }
        if (dashes != 4) {
            throw new IllegalArgumentException("Invalid UUID string: " + name);
        }
        int at = 0;
        for (int i = 0; i < 5; i++) {
            int end = i < 4 ? name.indexOf('-', at) : name.length();
            part[i] = Long.parseLong(name, at, end, 16);
            at = end + 1;
        }
        return new UUID((part[0] & 0xffffffffL) << 32 | (part[1] & 0xffff) << 16 | part[2] & 0xffff,
                (part[3] & 0xffff) << 48 | part[4] & 0xffffffffffffL);
    }

    public long getLeastSignificantBits() {
        return leastSigBits;
    }

    public long getMostSignificantBits() {
        return mostSigBits;
    }

    public int version() {
        return (int) (mostSigBits >> 12 & 0x0f);
    }

    public int variant() {
        return (int) (leastSigBits >>> 64 - (leastSigBits >>> 62) & leastSigBits >> 63);
    }

    private void timeBased() {
        if (version() != 1) {
            throw new UnsupportedOperationException("Not a time-based UUID");
        }
    }

    public long timestamp() {
        timeBased();
        return (mostSigBits & 0x0fffL) << 48 | (mostSigBits >> 16 & 0xffffL) << 32 | mostSigBits >>> 32;
    }

    public int clockSequence() {
        timeBased();
        return (int) ((leastSigBits & 0x3fff000000000000L) >>> 48);
    }

    public long node() {
        timeBased();
        return leastSigBits & 0xffffffffffffL;
    }

    private static String hex(long v, int digits) {
        return Long.toHexString(1L << digits * 4 | v & (1L << digits * 4) - 1).substring(1);
    }

    @Override
    public String toString() {
        return hex(mostSigBits >> 32, 8) + "-" + hex(mostSigBits >> 16, 4) + "-" + hex(mostSigBits, 4) + "-"
            + hex(leastSigBits >> 48, 4) + "-" + hex(leastSigBits, 12);
    }

    @Override
    public int hashCode() {
        long h = mostSigBits ^ leastSigBits;
        return (int) (h >> 32) ^ (int) h;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof UUID && mostSigBits == ((UUID) obj).mostSigBits && leastSigBits == ((UUID) obj).leastSigBits;
    }

    @Override
    public int compareTo(UUID val) {
        int c = Long.compare(mostSigBits, val.mostSigBits);
        return c != 0 ? c : Long.compare(leastSigBits, val.leastSigBits);
    }
}
