package sun.nio.cs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** A decoder whose loop works on arrays; other buffers are copied. */
abstract class ArrayDecoder extends CharsetDecoder {
    /** Where the loop stopped. */
    int sp;
    int dp;

    ArrayDecoder(Charset cs, float average, float max) {
        super(cs, average, max);
    }

    /** Decodes from b[sp..sl) to c[dp..dl) and moves sp and dp. */
    abstract CoderResult loop(byte[] b, int sl, char[] c, int dl);

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        byte[] b;
        int base = 0;
        if (in.hasArray()) {
            b = in.array();
            base = in.arrayOffset() + in.position();
        } else {
            b = new byte[in.remaining()];
            in.get(in.position(), b, 0, b.length);
        }
        boolean direct = out.hasArray();
        char[] c = direct ? out.array() : new char[out.remaining()];
        int outBase = direct ? out.arrayOffset() + out.position() : 0;
        sp = base;
        dp = outBase;
        CoderResult r = loop(b, base + in.remaining(), c, outBase + out.remaining());
        in.position(in.position() + sp - base);
        if (direct) {
            out.position(out.position() + dp - outBase);
        } else {
            out.put(c, 0, dp);
        }
        return r;
    }
}
