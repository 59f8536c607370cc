package java.lang.foreign;

import jdk.internal.foreign.layout.SequenceLayoutImpl;

public sealed interface SequenceLayout extends MemoryLayout permits SequenceLayoutImpl {
    MemoryLayout elementLayout();

    long elementCount();

    SequenceLayout withElementCount(long elementCount);

    SequenceLayout reshape(long... elementCounts);

    SequenceLayout flatten();

    @Override
    SequenceLayout withName(String name);

    @Override
    MemoryLayout withoutName();

    @Override
    SequenceLayout withByteAlignment(long byteAlignment);
}
