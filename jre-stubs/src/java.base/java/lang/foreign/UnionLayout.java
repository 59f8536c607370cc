package java.lang.foreign;

import jdk.internal.foreign.layout.UnionLayoutImpl;

public sealed interface UnionLayout extends GroupLayout permits UnionLayoutImpl {
    @Override
    UnionLayout withName(String name);

    @Override
    UnionLayout withoutName();

    @Override
    UnionLayout withByteAlignment(long byteAlignment);
}
