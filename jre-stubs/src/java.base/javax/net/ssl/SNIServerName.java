package javax.net.ssl;

import java.util.Arrays;
import java.util.Objects;

/** The name of a server that a client asks for (RFC 6066). */
public abstract class SNIServerName {
    private final int type;
    private final byte[] encoded;

    protected SNIServerName(int type, byte[] encoded) {
        SNIMatcher.check(type);
        Objects.requireNonNull(encoded, "Server name encoded value cannot be null");
        this.type = type;
        this.encoded = encoded.clone();
    }

    public final int getType() {
        return type;
    }

    public final byte[] getEncoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other != null && getClass() == other.getClass() && type == ((SNIServerName) other).type
            && Arrays.equals(encoded, ((SNIServerName) other).encoded);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * 17 + type) + Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "type=" + (type == StandardConstants.SNI_HOST_NAME ? "host_name (0)" : "(" + type + ")") + ", value=" + hex();
    }

    private String hex() {
        return encoded.length == 0 ? "(empty)" : java.util.HexFormat.ofDelimiter(":").withUpperCase().formatHex(encoded);
    }
}
