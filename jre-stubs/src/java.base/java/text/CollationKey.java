package java.text;

/** A text in a form whose bytes compare as its collator compares texts. */
public abstract class CollationKey implements Comparable<CollationKey> {
    private final String source;

    protected CollationKey(String source) {
        if (source == null) {
            throw new NullPointerException();
        }
        this.source = source;
    }

    @Override
    public abstract int compareTo(CollationKey target);

    public String getSourceString() {
        return source;
    }

    public abstract byte[] toByteArray();

    /** A key that is a string of weights. */
    static final class Weights extends CollationKey {
        private final String key;

        Weights(String source, String key) {
            super(source);
            this.key = key;
        }

        @Override
        public int compareTo(CollationKey target) {
            return Integer.signum(key.compareTo(((Weights) target).key));
        }

        @Override
        public boolean equals(Object target) {
            return this == target || target instanceof Weights && key.equals(((Weights) target).key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public byte[] toByteArray() {
            byte[] b = new byte[key.length() * 2];
            for (int i = 0; i < key.length(); i++) {
                b[2 * i] = (byte) (key.charAt(i) >> 8);
                b[2 * i + 1] = (byte) key.charAt(i);
            }
            return b;
        }
    }
}
