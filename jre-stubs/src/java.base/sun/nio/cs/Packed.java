package sun.nio.cs;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what CharsetTablesGenerator has packed. */
final class Packed {
    final byte[] bytes;
    int at;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The deflated bytes that the characters from there hold, seven bits in each. */
    static Packed inflate(String text, int from) {
        byte[] packed = new byte[(text.length() - from) * 7 / 8];
        int held = 0;
        int bits = 0;
        int n = 0;
        for (int i = from; i < text.length() && n < packed.length; i++) {
            bits |= (text.charAt(i) & 127) << held;
            held += 7;
            if (held >= 8) {
                packed[n++] = (byte) bits;
                bits >>>= 8;
                held -= 8;
            }
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] out = new byte[6 * packed.length];
            int length = inflater.inflate(out);
            while (!inflater.finished()) {
                byte[] more = new byte[2 * out.length];
                System.arraycopy(out, 0, more, 0, length);
                out = more;
                length += inflater.inflate(out, length, out.length - length);
            }
            return new Packed(out);
        } catch (DataFormatException e) {
            throw new InternalError(e);
        } finally {
            inflater.end();
        }
    }

    int number() {
        int v = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[at++];
            v |= (b & 127) << shift;
            if (b >= 0) {
                return v;
            }
        }
    }

    /** Changes a map from code points to bytes as the list says; null: skips it. */
    void exceptions(CodeMap map) {
        int last = -1;
        for (int n = number(); n > 0; n--) {
            int step = number();
            int run = (step & 1) != 0 ? number() : 1;
            int value = number();
            for (int i = 0; map != null && i < run; i++) {
                map.put(last + (step >> 1) + i, value == 0 ? 0 : value + i);
            }
            last += (step >> 1) + run - 1;
        }
    }
}
