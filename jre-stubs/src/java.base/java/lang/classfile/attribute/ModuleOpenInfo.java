package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.ModuleInfo;
import jdk.internal.classfile.impl.Scratch;

/** A package that a module opens. */
public interface ModuleOpenInfo {
    PackageEntry openedPackage();

    int opensFlagsMask();

    default Set<AccessFlag> opensFlags() {
        return AccessFlag.maskToAccessFlags(opensFlagsMask(), AccessFlag.Location.MODULE_OPENS);
    }

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.MODULE_OPENS, opensFlagsMask(), flag);
    }

    List<ModuleEntry> opensTo();

    static ModuleOpenInfo of(PackageEntry opened, int opensFlags, List<ModuleEntry> opensTo) {
        return new ModuleInfo.UnboundModuleOpenInfo(opened, opensFlags, opensTo);
    }

    static ModuleOpenInfo of(PackageEntry opened, Collection<AccessFlag> opensFlags, List<ModuleEntry> opensTo) {
        return of(opened, Flags.mask(AccessFlag.Location.MODULE_OPENS, opensFlags), opensTo);
    }

    static ModuleOpenInfo of(PackageEntry opened, int opensFlags, ModuleEntry... opensTo) {
        return of(opened, opensFlags, List.of(opensTo));
    }

    static ModuleOpenInfo of(PackageEntry opened, Collection<AccessFlag> opensFlags, ModuleEntry... opensTo) {
        return of(opened, Flags.mask(AccessFlag.Location.MODULE_OPENS, opensFlags), opensTo);
    }

    static ModuleOpenInfo of(PackageDesc opened, int opensFlags, List<ModuleDesc> opensTo) {
        return of(Scratch.inPackage(opened), opensFlags, Scratch.map(opensTo, Scratch::module));
    }

    static ModuleOpenInfo of(PackageDesc opened, Collection<AccessFlag> opensFlags, List<ModuleDesc> opensTo) {
        return of(opened, Flags.mask(AccessFlag.Location.MODULE_OPENS, opensFlags), opensTo);
    }

    static ModuleOpenInfo of(PackageDesc opened, int opensFlags, ModuleDesc... opensTo) {
        return of(opened, opensFlags, List.of(opensTo));
    }

    static ModuleOpenInfo of(PackageDesc opened, Collection<AccessFlag> opensFlags, ModuleDesc... opensTo) {
        return of(opened, Flags.mask(AccessFlag.Location.MODULE_OPENS, opensFlags), opensTo);
    }
}
