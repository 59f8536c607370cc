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
        EnumSet<Location> set = EnumSet.noneOf(Location.class);
        Collections.addAll(set, locations);
        return Collections.unmodifiableSet(set);
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location) {
        EnumSet<AccessFlag> set = EnumSet.noneOf(AccessFlag.class);
        int left = mask;
        for (AccessFlag flag : values()) {
            for (Location place : flag.locations) {
                if (place == location && (mask & flag.mask) != 0) {
                    set.add(flag);
                    left &= ~flag.mask;
                }
            }
        }
        if (location == Location.METHOD && (left & STRICT.mask) != 0) {
            set.add(STRICT);
            left &= ~STRICT.mask;
        }
        if (left != 0) {
            throw new IllegalArgumentException("Unmatched bit position 0x" + Integer.toHexString(left) + " for location "
                    + location);
        }
        return Collections.unmodifiableSet(set);
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
        MODULE_OPENS
    }
}
