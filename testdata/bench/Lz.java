/** Byte work: a buffer compressed by back references found through a hash table, expanded again and compared; a CRC. */
public class Lz {
    static int compress(byte[] in, byte[] out) {
        int[] table = new int[1 << 13];
        int at = 0, to = 0;
        while (at < in.length) {
            int match = 0, from = 0;
            if (at + 4 <= in.length) {
                int key = (in[at] & 255) | (in[at + 1] & 255) << 8 | (in[at + 2] & 255) << 16 | in[at + 3] << 24;
                int slot = key * 0x9E3779B1 >>> 19;
                from = table[slot] - 1;
                table[slot] = at + 1;
                if (from >= 0 && at - from < 65536) while (match < 130 && at + match < in.length && in[from + match] == in[at + match]) match++;
            }
            if (match >= 4) {
                out[to++] = (byte) (match - 3);
                out[to++] = (byte) (at - from);
                out[to++] = (byte) ((at - from) >>> 8);
                at += match;
            } else {
                out[to++] = 0;
                out[to++] = in[at++];
            }
        }
        return to;
    }

    static int expand(byte[] in, int length, byte[] out) {
        int to = 0;
        for (int at = 0; at < length; ) {
            int code = in[at++];
            if (code == 0) {
                out[to++] = in[at++];
            } else {
                int distance = (in[at] & 255) | (in[at + 1] & 255) << 8;
                at += 2;
                for (int end = to + code + 3; to < end; to++) out[to] = out[to - distance];
            }
        }
        return to;
    }

    static int crc(byte[] bytes, int length) {
        int crc = -1;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 255;
            for (int bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (0xEDB88320 & -(crc & 1));
        }
        return ~crc;
    }

    public static void main(String[] args) {
        int size = args.length == 0 ? 8_000_000 : Integer.parseInt(args[0]);
        byte[] text = new byte[size], packed = new byte[2 * size + 16], again = new byte[size];
        int seed = 7;
        for (int i = 0; i < size; i++) {
            if (i % 53 == 0) seed = seed * 1664525 + 1013904223;
            text[i] = (byte) ('a' + ((seed >>> (i % 53 % 24)) & 15));
        }
        int length = compress(text, packed);
        int back = expand(packed, length, again);
        System.out.println(length + " " + back + " " + java.util.Arrays.equals(text, again) + " " + Integer.toHexString(crc(packed, length)));
    }
}
