package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ModuleDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.ModuleInfo;
import jdk.internal.classfile.impl.Scratch;

/** A module that a module needs. */
public interface ModuleRequireInfo {
    ModuleEntry requires();

    int requiresFlagsMask();

    default Set<AccessFlag> requiresFlags() {
        return AccessFlag.maskToAccessFlags(requiresFlagsMask(), AccessFlag.Location.MODULE_REQUIRES);
    }

    Optional<Utf8Entry> requiresVersion();

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.MODULE_REQUIRES, requiresFlagsMask(), flag);
    }

    static ModuleRequireInfo of(ModuleEntry requires, int requiresFlags, Utf8Entry requiresVersion) {
        return new ModuleInfo.UnboundModuleRequiresInfo(requires, requiresFlags, Optional.ofNullable(requiresVersion));
    }

    static ModuleRequireInfo of(ModuleEntry requires, Collection<AccessFlag> requiresFlags, Utf8Entry requiresVersion) {
        return of(requires, Flags.mask(AccessFlag.Location.MODULE_REQUIRES, requiresFlags), requiresVersion);
    }

    static ModuleRequireInfo of(ModuleDesc requires, int requiresFlags, String requiresVersion) {
        return of(Scratch.module(requires), requiresFlags, requiresVersion == null ? null : Scratch.utf8(requiresVersion));
    }

    static ModuleRequireInfo of(ModuleDesc requires, Collection<AccessFlag> requiresFlags, String requiresVersion) {
        return of(requires, Flags.mask(AccessFlag.Location.MODULE_REQUIRES, requiresFlags), requiresVersion);
    }
}
