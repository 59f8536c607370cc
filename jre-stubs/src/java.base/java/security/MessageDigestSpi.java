package java.security;

/** What a message digest implements. */
public abstract class MessageDigestSpi {
    public MessageDigestSpi() {
    }

    protected int engineGetDigestLength() {
        return 0;
    }

    protected abstract void engineUpdate(byte input);

    protected abstract void engineUpdate(byte[] input, int offset, int len);

    protected void engineUpdate(java.nio.ByteBuffer input) {
        byte[] b = new byte[input.remaining()];
        input.get(b);
        engineUpdate(b, 0, b.length);
    }

    protected abstract byte[] engineDigest();

    protected int engineDigest(byte[] buf, int offset, int len) throws DigestException {
        if (len < engineGetDigestLength()) {
            throw new DigestException(this instanceof MessageDigest
                ? "Length must be at least " + engineGetDigestLength() + " for " + ((MessageDigest) this).getAlgorithm() + "digests"
                : "partial digests not returned");
        }
        byte[] d = engineDigest();
        System.arraycopy(d, 0, buf, offset, d.length);
        return d.length;
    }

    protected abstract void engineReset();

    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }
}
