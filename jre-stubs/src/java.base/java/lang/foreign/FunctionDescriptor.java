package java.lang.foreign;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.foreign.FunctionDescriptorImpl;

public sealed interface FunctionDescriptor permits FunctionDescriptorImpl {
    Optional<MemoryLayout> returnLayout();

    List<MemoryLayout> argumentLayouts();

    FunctionDescriptor appendArgumentLayouts(MemoryLayout... addedLayouts);

    FunctionDescriptor insertArgumentLayouts(int index, MemoryLayout... addedLayouts);

    FunctionDescriptor changeReturnLayout(MemoryLayout newReturn);

    FunctionDescriptor dropReturnLayout();

    MethodType toMethodType();

    static FunctionDescriptor of(MemoryLayout resLayout, MemoryLayout... argLayouts) {
        Objects.requireNonNull(resLayout);
        return FunctionDescriptorImpl.of(resLayout, List.of(argLayouts));
    }

    static FunctionDescriptor ofVoid(MemoryLayout... argLayouts) {
        return FunctionDescriptorImpl.of(null, List.of(argLayouts));
    }
}
