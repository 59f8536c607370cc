package jdk.internal.foreign.layout;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.UnionLayout;
import java.util.List;

public final class UnionLayoutImpl extends AbstractGroupLayout<UnionLayoutImpl> implements UnionLayout {
    private UnionLayoutImpl(List<MemoryLayout> members, long size, long alignment, long least, String name) {
        super(members, size, alignment, least, name);
    }

    public static UnionLayout of(List<MemoryLayout> members) {
        long size = 0;
        long alignment = 1;
        for (MemoryLayout each : members) {
            size = Math.max(size, each.byteSize());
            alignment = Math.max(alignment, each.byteAlignment());
        }
        return new UnionLayoutImpl(members, size, alignment, alignment, null);
    }

    @Override
    UnionLayoutImpl with(long alignment, String name) {
        return new UnionLayoutImpl(members, size, alignment, least, name);
    }

    @Override
    public String toString() {
        return text("|");
    }
}
