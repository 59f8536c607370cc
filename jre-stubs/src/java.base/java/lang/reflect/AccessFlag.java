package java.lang.reflect;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

public enum AccessFlag {
    PUBLIC(0x1, true, Location.CLASS, Location.FIELD, Location.METHOD, Location.INNER_CLASS),
    PRIVATE(0x2, true, Location.FIELD, Location.METHOD, Location.INNER_CLASS),
    PROTECTED(0x4, true, Location.FIELD, Location.METHOD, Location.INNER_CLASS),
    STATIC(0x8, true, Location.FIELD, Location.METHOD, Location.INNER_CLASS),
    FINAL(0x10, true, Location.CLASS, Location.FIELD, Location.METHOD, Location.INNER_CLASS, Location.METHOD_PARAMETER),
    SUPER(0x20, false, Location.CLASS),
    OPEN(0x20, false, Location.MODULE),
    TRANSITIVE(0x20, false, Location.MODULE_REQUIRES),
    SYNCHRONIZED(0x20, true, Location.METHOD),
    STATIC_PHASE(0x40, false, Location.MODULE_REQUIRES),
    VOLATILE(0x40, true, Location.FIELD),
    BRIDGE(0x40, false, Location.METHOD),
    TRANSIENT(0x80, true, Location.FIELD),
    VARARGS(0x80, false, Location.METHOD),
    NATIVE(0x100, true, Location.METHOD),
    INTERFACE(0x200, false, Location.CLASS, Location.INNER_CLASS),
    ABSTRACT(0x400, true, Location.CLASS, Location.METHOD, Location.INNER_CLASS),
    STRICT(0x800, true),
    SYNTHETIC(0x1000, false, Location.CLASS, Location.FIELD, Location.METHOD, Location.INNER_CLASS,
            Location.METHOD_PARAMETER, Location.MODULE, Location.MODULE_REQUIRES, Location.MODULE_EXPORTS,
            Location.MODULE_OPENS),
    ANNOTATION(0x2000, false, Location.CLASS, Location.INNER_CLASS),
    ENUM(0x4000, false, Location.CLASS, Location.FIELD, Location.INNER_CLASS),
    MANDATED(0x8000, false, Location.METHOD_PARAMETER, Location.MODULE, Location.MODULE_REQUIRES,
            Location.MODULE_EXPORTS, Location.MODULE_OPENS),
    MODULE(0x8000, false, Location.CLASS);

    private final int mask;
    private final boolean sourceModifier;
    private final Location[] locations;

    AccessFlag(int mask, boolean sourceModifier, Location... locations) {
        this.mask = mask;
        this.sourceModifier = sourceModifier;
        this.locations = locations;
    }

    public int mask() {
        return mask;
    }

    public boolean sourceModifier() {
        return sourceModifier;
    }

    public Set<Location> locations() {
        return Set.of(locations);
    }

    public Set<Location> locations(ClassFileFormatVersion cffv) {
        int release = java.util.Objects.requireNonNull(cffv).ordinal();
        EnumSet<Location> set = EnumSet.noneOf(Location.class);
        for (Location location : Location.values()) {
            if (applies(location, release)) {
                set.add(location);
            }
        }
        return Set.copyOf(set);
    }

    /** Whether the flag has a meaning there in class files of that release. */
    private boolean applies(Location location, int release) {
        if (this == STRICT) {
            return location == Location.METHOD && release >= 2 && release <= 16;
        }
        boolean there = false;
        for (Location place : locations) {
            there |= place == location;
        }
        int since = switch (location) {
            case INNER_CLASS -> 1;
            case METHOD_PARAMETER -> 8;
            case MODULE, MODULE_REQUIRES, MODULE_EXPORTS, MODULE_OPENS -> 9;
            default -> 0;
        };
        int own = switch (this) {
            case BRIDGE, VARARGS, SYNTHETIC, ANNOTATION, ENUM -> 5;
            case MODULE -> 9;
            default -> 0;
        };
        return there && release >= Math.max(since, own);
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location) {
        return parsed(mask, location, ClassFileFormatVersion.latest(), "");
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location, ClassFileFormatVersion cffv) {
        return parsed(mask, location, cffv, " for class file format " + java.util.Objects.requireNonNull(cffv));
    }

    private static Set<AccessFlag> parsed(int mask, Location location, ClassFileFormatVersion version, String where) {
        EnumSet<AccessFlag> set = EnumSet.noneOf(AccessFlag.class);
        int left = mask;
        for (AccessFlag flag : values()) {
            if ((mask & flag.mask) != 0 && flag.applies(location, version.ordinal())) {
                set.add(flag);
                left &= ~flag.mask;
            }
        }
        if (left != 0) {
            throw new IllegalArgumentException("Unmatched bit position 0x" + Integer.toHexString(left) + " for location "
                    + location + where);
        }
        return Collections.unmodifiableSet(set);
    }

    /** Those of a method, whose class may be of a release that still had STRICT. */
    static Set<AccessFlag> ofMethod(int mask) {
        return parsed(mask, Location.METHOD, (mask & STRICT.mask) == 0 ? ClassFileFormatVersion.latest()
                : ClassFileFormatVersion.RELEASE_16, "");
    }

    public enum Location {
        CLASS,
        FIELD,
        METHOD,
        INNER_CLASS,
        METHOD_PARAMETER,
        MODULE,
        MODULE_REQUIRES,
        MODULE_EXPORTS,
        MODULE_OPENS;

        public int flagsMask() {
            return flagsMask(ClassFileFormatVersion.latest());
        }

        public int flagsMask(ClassFileFormatVersion cffv) {
            int mask = 0;
            for (AccessFlag flag : flags(cffv)) {
                mask |= flag.mask;
            }
            return mask;
        }

        public Set<AccessFlag> flags() {
            return flags(ClassFileFormatVersion.latest());
        }

        public Set<AccessFlag> flags(ClassFileFormatVersion cffv) {
            int release = java.util.Objects.requireNonNull(cffv).ordinal();
            EnumSet<AccessFlag> set = EnumSet.noneOf(AccessFlag.class);
            for (AccessFlag flag : AccessFlag.values()) {
                if (flag.applies(this, release)) {
                    set.add(flag);
                }
            }
            return Collections.unmodifiableSet(set);
        }
    }
}
