package java.security.cert;

import java.io.IOException;
import sun.security.util.Der;
import sun.security.util.HexDump;

/** What qualifies a policy (RFC 5280). */
public class PolicyQualifierInfo {
    private final byte[] encoded;
    private final String id;
    private final byte[] data;

    public PolicyQualifierInfo(byte[] encoded) throws IOException {
        this.encoded = encoded.clone();
        Der d = new Der(this.encoded).sequence();
        id = d.oid();
        data = d.rest();
    }

    public final String getPolicyQualifierId() {
        return id;
    }

    public final byte[] getEncoded() {
        return encoded.clone();
    }

    public final byte[] getPolicyQualifier() {
        return data == null ? null : data.clone();
    }

    @Override
    public String toString() {
        return "PolicyQualifierInfo: [\n  qualifierID: " + id + "\n  qualifier: " + (data == null ? "null" : HexDump.of(data)) + "\n]";
    }
}
