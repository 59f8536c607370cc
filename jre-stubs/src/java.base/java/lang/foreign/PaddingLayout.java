package java.lang.foreign;

import jdk.internal.foreign.layout.PaddingLayoutImpl;

public sealed interface PaddingLayout extends MemoryLayout permits PaddingLayoutImpl {
    @Override
    PaddingLayout withName(String name);

    @Override
    PaddingLayout withoutName();

    @Override
    PaddingLayout withByteAlignment(long byteAlignment);
}
