package sun.nio.cs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** An encoder whose loop works on arrays; other buffers are copied. */
abstract class ArrayEncoder extends CharsetEncoder {
    int sp;
    int dp;

    ArrayEncoder(Charset cs, float average, float max, byte[] replacement) {
        super(cs, average, max, replacement);
    }

    abstract CoderResult loop(char[] c, int sl, byte[] b, int dl);

    /** The length-dependent result for a surrogate at c[i]; null when a pair is there. */
    static CoderResult surrogate(char[] c, int i, int sl) {
        if (Character.isLowSurrogate(c[i])) {
            return CoderResult.malformedForLength(1);
        }
        if (i + 1 >= sl) {
            return CoderResult.UNDERFLOW;
        }
        return Character.isLowSurrogate(c[i + 1]) ? null : CoderResult.malformedForLength(1);
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        char[] c;
        int base = 0;
        if (in.hasArray()) {
            c = in.array();
            base = in.arrayOffset() + in.position();
        } else {
            c = new char[in.remaining()];
            in.get(in.position(), c, 0, c.length);
        }
        boolean direct = out.hasArray();
        byte[] b = direct ? out.array() : new byte[out.remaining()];
        int outBase = direct ? out.arrayOffset() + out.position() : 0;
        sp = base;
        dp = outBase;
        CoderResult r = loop(c, base + in.remaining(), b, outBase + out.remaining());
        in.position(in.position() + sp - base);
        if (direct) {
            out.position(out.position() + dp - outBase);
        } else {
            out.put(b, 0, dp);
        }
        return r;
    }
}
