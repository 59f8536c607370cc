package sun.nio.cs;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;

/** US-ASCII. */
public final class US_ASCII extends Charset implements StandardCharset {
    public static final US_ASCII INSTANCE = new US_ASCII();

    private US_ASCII() {
        super("US-ASCII", new String[] {"iso-ir-6", "ANSI_X3.4-1986", "ISO_646.irv:1991", "ASCII", "ISO646-US", "us",
            "IBM367", "cp367", "csASCII", "646", "iso_646.irv:1983", "ANSI_X3.4-1968", "ascii7"});
    }

    @Override
    public boolean contains(Charset cs) {
        return cs instanceof US_ASCII;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new SingleByte.Decoder(this, true);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new SingleByte.Encoder(this, 0x7f);
    }
}
