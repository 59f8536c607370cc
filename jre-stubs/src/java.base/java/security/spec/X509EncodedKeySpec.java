package java.security.spec;

import java.security.DEREncodable;

/** A key in the format X.509. */
public class X509EncodedKeySpec extends EncodedKeySpec implements DEREncodable {
    public X509EncodedKeySpec(byte[] encodedKey) {
        super(encodedKey);
    }

    public X509EncodedKeySpec(byte[] encodedKey, String algorithm) {
        super(encodedKey, algorithm);
    }

    @Override
    public byte[] getEncoded() {
        return super.getEncoded();
    }

    @Override
    public final String getFormat() {
        return "X.509";
    }
}
