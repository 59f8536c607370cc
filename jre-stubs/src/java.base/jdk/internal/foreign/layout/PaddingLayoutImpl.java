package jdk.internal.foreign.layout;

import java.lang.foreign.PaddingLayout;

public final class PaddingLayoutImpl extends AbstractLayout<PaddingLayoutImpl> implements PaddingLayout {
    private PaddingLayoutImpl(long size, long alignment, String name) {
        super(size, alignment, name);
    }

    public static PaddingLayout of(long size) {
        if (size <= 0) {
            throw new IllegalArgumentException("Invalid byte size: " + size);
        }
        return new PaddingLayoutImpl(size, 1, null);
    }

    @Override
    PaddingLayoutImpl with(long alignment, String name) {
        return new PaddingLayoutImpl(size, alignment, name);
    }

    @Override
    long naturalAlignment() {
        return alignment;
    }

    @Override
    public String toString() {
        return decorated("x" + size);
    }
}
