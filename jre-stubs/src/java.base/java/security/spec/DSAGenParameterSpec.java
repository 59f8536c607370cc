package java.security.spec;

/** How long the primes of DSA parameters are to be. */
public final class DSAGenParameterSpec implements AlgorithmParameterSpec {
    private final int primePLen;
    private final int subprimeQLen;
    private final int seedLen;

    public DSAGenParameterSpec(int primePLen, int subprimeQLen) {
        this(primePLen, subprimeQLen, subprimeQLen);
    }

    public DSAGenParameterSpec(int primePLen, int subprimeQLen, int seedLen) {
        switch (primePLen) {
            case 1024:
                if (subprimeQLen != 160) {
                    throw new IllegalArgumentException("subprimeQLen must be 160 when primePLen=1024");
                }
                break;
            case 2048:
                if (subprimeQLen != 224 && subprimeQLen != 256) {
                    throw new IllegalArgumentException("subprimeQLen must be 224 or 256 when primePLen=2048");
                }
                break;
            case 3072:
                if (subprimeQLen != 256) {
                    throw new IllegalArgumentException("subprimeQLen must be 256 when primePLen=3072");
                }
                break;
            default:
                throw new IllegalArgumentException("primePLen must be 1024, 2048, or 3072");
        }
        if (seedLen < subprimeQLen) {
            throw new IllegalArgumentException("seedLen must be equal to or greater than subprimeQLen");
        }
        this.primePLen = primePLen;
        this.subprimeQLen = subprimeQLen;
        this.seedLen = seedLen;
    }

    public int getPrimePLength() {
        return primePLen;
    }

    public int getSubprimeQLength() {
        return subprimeQLen;
    }

    public int getSeedLength() {
        return seedLen;
    }
}
