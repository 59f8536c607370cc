package jdk.internal.foreign;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public final class FunctionDescriptorImpl implements FunctionDescriptor {
    private final MemoryLayout result;
    private final List<MemoryLayout> arguments;

    private FunctionDescriptorImpl(MemoryLayout result, List<MemoryLayout> arguments) {
        this.result = result;
        this.arguments = arguments;
    }

    public static FunctionDescriptorImpl of(MemoryLayout result, List<MemoryLayout> arguments) {
        if (result instanceof PaddingLayout) {
            throw new IllegalArgumentException("Unsupported padding layout return in function descriptor: " + result);
        }
        for (MemoryLayout each : arguments) {
            if (each instanceof PaddingLayout) {
                throw new IllegalArgumentException("Unsupported padding layout argument in function descriptor: " + each);
            }
        }
        return new FunctionDescriptorImpl(result, arguments);
    }

    @Override
    public Optional<MemoryLayout> returnLayout() {
        return Optional.ofNullable(result);
    }

    @Override
    public List<MemoryLayout> argumentLayouts() {
        return arguments;
    }

    @Override
    public FunctionDescriptor appendArgumentLayouts(MemoryLayout... addedLayouts) {
        return insertArgumentLayouts(arguments.size(), addedLayouts);
    }

    @Override
    public FunctionDescriptor insertArgumentLayouts(int index, MemoryLayout... addedLayouts) {
        if (index < 0 || index > arguments.size()) {
            throw new IllegalArgumentException("Index out of bounds: " + index);
        }
        List<MemoryLayout> all = new ArrayList<>(arguments);
        all.addAll(index, List.of(addedLayouts));
        return of(result, List.copyOf(all));
    }

    @Override
    public FunctionDescriptor changeReturnLayout(MemoryLayout newReturn) {
        return of(Objects.requireNonNull(newReturn), arguments);
    }

    @Override
    public FunctionDescriptor dropReturnLayout() {
        return new FunctionDescriptorImpl(null, arguments);
    }

    private static Class<?> carrier(MemoryLayout layout) {
        if (layout instanceof ValueLayout) {
            return ((ValueLayout) layout).carrier();
        }
        if (layout instanceof GroupLayout || layout instanceof SequenceLayout) {
            return MemorySegment.class;
        }
        throw new IllegalArgumentException("Unsupported layout: " + layout);
    }

    @Override
    public MethodType toMethodType() {
        Class<?>[] types = new Class<?>[arguments.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = carrier(arguments.get(i));
        }
        return MethodType.methodType(result == null ? void.class : carrier(result), types);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (MemoryLayout each : arguments) {
            text.append(each);
        }
        return text.append(')').append(result == null ? "v" : result.toString()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionDescriptorImpl && Objects.equals(result, ((FunctionDescriptorImpl) other).result)
                && arguments.equals(((FunctionDescriptorImpl) other).arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(arguments, result);
    }
}
