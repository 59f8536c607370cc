package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;

/** ISO-8859-1. */
public final class ISO_8859_1 extends Charset implements StandardCharset {
    public static final ISO_8859_1 INSTANCE = new ISO_8859_1();

    private ISO_8859_1() {
        super("ISO-8859-1", new String[] {"iso-ir-100", "ISO_8859-1", "latin1", "l1", "IBM819", "cp819", "csISOLatin1",
            "819", "IBM-819", "ISO8859_1", "ISO_8859-1:1987", "ISO_8859_1", "8859_1", "ISO8859-1"});
    }

    @Override
    public boolean contains(Charset cs) {
        return cs instanceof US_ASCII || cs instanceof ISO_8859_1;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new SingleByte.Decoder(this, false);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new SingleByte.Encoder(this, 0xff);
    }
}
