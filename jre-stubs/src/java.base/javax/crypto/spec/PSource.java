package javax.crypto.spec;

import java.util.Objects;

/** Where the label of OAEP comes from. */
public class PSource {
    private final String pSrcName;

    protected PSource(String pSrcName) {
        this.pSrcName = Objects.requireNonNull(pSrcName, "pSource algorithm is null");
    }

    public String getAlgorithm() {
        return pSrcName;
    }

    /** A given label. */
    public static final class PSpecified extends PSource {
        public static final PSpecified DEFAULT = new PSpecified(new byte[0]);

        private final byte[] p;

        public PSpecified(byte[] p) {
            super("PSpecified");
            this.p = p.clone();
        }

        public byte[] getValue() {
            return p.clone();
        }
    }
}
