package jdk.internal.foreign.layout;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.util.List;

public final class StructLayoutImpl extends AbstractGroupLayout<StructLayoutImpl> implements StructLayout {
    private StructLayoutImpl(List<MemoryLayout> members, long size, long alignment, long least, String name) {
        super(members, size, alignment, least, name);
    }

    public static StructLayout of(List<MemoryLayout> members) {
        long size = 0;
        long alignment = 1;
        for (MemoryLayout each : members) {
            if (size % each.byteAlignment() != 0) {
                throw new IllegalArgumentException("Invalid alignment constraint for member layout: " + each);
            }
            size += each.byteSize();
            if (size < 0) {
                throw tooLarge();
            }
            alignment = Math.max(alignment, each.byteAlignment());
        }
        return new StructLayoutImpl(members, size, alignment, alignment, null);
    }

    @Override
    StructLayoutImpl with(long alignment, String name) {
        return new StructLayoutImpl(members, size, alignment, least, name);
    }

    @Override
    public String toString() {
        return text("");
    }
}
