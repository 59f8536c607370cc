package java.util.stream;

/** What a stage of a stream does with the elements. */
interface Op {
    /** The stage in front of another; {@code shorts}: some stage may want no more elements before the source ends. */
    Sink wrap(Sink next, boolean shorts);

    /** Of how many elements it makes how many, where the stage says that it keeps the size known. */
    default long size(long before) {
        return before;
    }

    /** Whether it may want no more elements. */
    default boolean shorts() {
        return false;
    }

    /** Whether what it does with an element depends on those before. */
    default boolean stateful() {
        return false;
    }

    /** Such an operation. */
    abstract class Stateful implements Op {
        private final boolean shorts;

        Stateful(boolean shorts) {
            this.shorts = shorts;
        }

        @Override
        public boolean shorts() {
            return shorts;
        }

        @Override
        public boolean stateful() {
            return true;
        }
    }

    /** The elements from one index on, and at most so many. */
    abstract class Slice extends Stateful {
        final long skip;
        final long limit;

        Slice(long skip, long limit) {
            super(limit != Long.MAX_VALUE);
            this.skip = skip;
            this.limit = limit;
        }

        @Override
        public long size(long before) {
            return before < 0L ? -1L : Math.min(limit, Math.max(0L, before - skip));
        }
    }
}
