package java.lang.foreign;

import java.nio.ByteOrder;
import java.util.Optional;
import jdk.internal.foreign.layout.ValueLayouts;

public sealed interface AddressLayout extends ValueLayout permits ValueLayouts.OfAddressImpl {
    @Override
    AddressLayout withName(String name);

    @Override
    AddressLayout withoutName();

    @Override
    AddressLayout withByteAlignment(long byteAlignment);

    @Override
    AddressLayout withOrder(ByteOrder order);

    AddressLayout withTargetLayout(MemoryLayout layout);

    AddressLayout withoutTargetLayout();

    Optional<MemoryLayout> targetLayout();
}
