package java.lang.foreign;

import jdk.internal.foreign.layout.StructLayoutImpl;

public sealed interface StructLayout extends GroupLayout permits StructLayoutImpl {
    @Override
    StructLayout withName(String name);

    @Override
    StructLayout withoutName();

    @Override
    StructLayout withByteAlignment(long byteAlignment);
}
