package jdk.internal.foreign;

import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/** Makes the variable handles of layouts; {@code java.lang.invoke} installs how. */
public final class SegmentHandles {
    /** What only {@code java.lang.invoke} can do. */
    public interface Maker {
        VarHandle make(ValueLayout layout, LayoutPath path);
    }

    private static Maker maker;

    private SegmentHandles() {
    }

    public static void install(Maker m) {
        maker = m;
    }

    /** A handle for values at the end of a path. */
    public static VarHandle make(ValueLayout layout, LayoutPath path) {
        if (maker == null) {
            try {
                Class.forName("java.lang.invoke.SegmentVarHandle");
            } catch (ClassNotFoundException e) {
                throw new InternalError(e);
            }
        }
        return maker.make(layout, path);
    }
}
