package jdk.internal.classfile.impl;

import java.lang.reflect.AccessFlag;
import java.lang.reflect.ClassFileFormatVersion;
import java.util.Collection;
import java.util.List;

/** Masks of access flags, by where they are. */
public final class Flags {
    private Flags() {
    }

    public static int mask(AccessFlag.Location location, AccessFlag... flags) {
        return mask(location, List.of(flags));
    }

    public static int mask(AccessFlag.Location location, Collection<AccessFlag> flags) {
        int mask = 0;
        for (AccessFlag flag : flags) {
            if (!flag.locations().contains(location) && !flag.locations(ClassFileFormatVersion.RELEASE_16).contains(location)) {
                throw new IllegalArgumentException("unexpected flag: " + flag + " use in target location: " + location);
            }
            mask |= flag.mask();
        }
        return mask;
    }

    public static boolean has(AccessFlag.Location location, int mask, AccessFlag flag) {
        return (mask & flag.mask()) == flag.mask()
                && (flag.locations().contains(location) || flag.locations(ClassFileFormatVersion.RELEASE_16).contains(location));
    }
}
