package jdk.internal.foreign.layout;

import java.lang.foreign.MemoryLayout;
import java.util.List;
import java.util.Objects;

/** A struct or a union. */
abstract class AbstractGroupLayout<L> extends AbstractLayout<L> {
    final List<MemoryLayout> members;
    final long least;

    AbstractGroupLayout(List<MemoryLayout> members, long size, long alignment, long least, String name) {
        super(size, alignment, name);
        this.members = members;
        this.least = least;
    }

    public final List<MemoryLayout> memberLayouts() {
        return members;
    }

    @Override
    public final L withByteAlignment(long byteAlignment) {
        if (byteAlignment < least) {
            throw new IllegalArgumentException("Invalid alignment constraint");
        }
        return super.withByteAlignment(byteAlignment);
    }

    @Override
    final long naturalAlignment() {
        return least;
    }

    final String text(String separator) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < members.size(); i++) {
            text.append(i == 0 ? "" : separator).append(members.get(i));
        }
        return decorated(text.append(']').toString());
    }

    @Override
    public final boolean equals(Object other) {
        return super.equals(other) && members.equals(((AbstractGroupLayout<?>) other).members);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(super.hashCode(), members);
    }
}
