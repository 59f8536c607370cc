package java.util;

/** An enum set in as many words of bits as its enum needs. */
final class RegularEnumSet<E extends Enum<E>> extends EnumSet<E> {
    private static final long serialVersionUID = 3411599620347842686L;
    private long[] words;

    RegularEnumSet(Class<E> elementType, Enum<?>[] universe) {
        super(elementType, universe);
        words = new long[universe.length + 63 >> 6];
    }

    @Override
    void addRange(int first, int last) {
        for (int i = first; i <= last; i++) {
            words[i >> 6] |= 1L << i;
        }
    }

    @Override
    void complement() {
        for (int i = 0; i < words.length; i++) {
            words[i] = ~words[i];
        }
        int rest = universe.length & 63;
        if (rest != 0) {
            words[words.length - 1] &= -1L >>> 64 - rest;
        }
    }

    private boolean isSet(int i) {
        return (words[i >> 6] & 1L << i) != 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            /** Elements of a word, as it was when the iterator came to it, that are still to be given. */
            private long unseen = words.length == 0 ? 0L : words[0];
            private int word;
            private int last = -1;

            public boolean hasNext() {
                while (unseen == 0L && word < words.length - 1) {
                    unseen = words[++word];
                }
                return unseen != 0L;
            }

            @SuppressWarnings("unchecked")
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = (word << 6) + Long.numberOfTrailingZeros(unseen);
                unseen &= unseen - 1L;
                return (E) universe[last];
            }

            public void remove() {
                if (last < 0) {
                    throw new IllegalStateException();
                }
                words[last >> 6] &= ~(1L << last);
                last = -1;
            }
        };
    }

    @Override
    public int size() {
        int n = 0;
        for (long w : words) {
            n += Long.bitCount(w);
        }
        return n;
    }

    private boolean mine(Object e) {
        if (e == null) {
            return false;
        }
        Class<?> c = e.getClass();
        return c == elementType || c.getSuperclass() == elementType;
    }

    @Override
    public boolean contains(Object e) {
        return mine(e) && isSet(((Enum<?>) e).ordinal());
    }

    @Override
    public boolean add(E e) {
        typeCheck(e);
        int i = e.ordinal();
        long old = words[i >> 6];
        words[i >> 6] = old | 1L << i;
        return old != words[i >> 6];
    }

    @Override
    public boolean remove(Object e) {
        if (!contains(e)) {
            return false;
        }
        int i = ((Enum<?>) e).ordinal();
        words[i >> 6] &= ~(1L << i);
        return true;
    }

    @Override
    public void clear() {
        Arrays.fill(words, 0L);
    }

    @Override
    public EnumSet<E> clone() {
        RegularEnumSet<E> copy = (RegularEnumSet<E>) super.clone();
        copy.words = words.clone();
        return copy;
    }
}
