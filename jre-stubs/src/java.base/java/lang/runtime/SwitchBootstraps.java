package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The VM links the call sites that name these bootstraps itself; called as methods they refuse. */
public final class SwitchBootstraps {
    private SwitchBootstraps() {
    }

    public static CallSite typeSwitch(MethodHandles.Lookup lookup, String name, MethodType type,
            Object... labels) {
        throw new UnsupportedOperationException("SwitchBootstraps.typeSwitch outside of an invokedynamic instruction");
    }

    public static CallSite enumSwitch(MethodHandles.Lookup lookup, String name, MethodType type,
            Object... labels) {
        throw new UnsupportedOperationException("SwitchBootstraps.enumSwitch outside of an invokedynamic instruction");
    }
}
