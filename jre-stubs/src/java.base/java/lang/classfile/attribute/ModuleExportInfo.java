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

/** A package that a module exports. */
public interface ModuleExportInfo {
    PackageEntry exportedPackage();

    int exportsFlagsMask();

    default Set<AccessFlag> exportsFlags() {
        return AccessFlag.maskToAccessFlags(exportsFlagsMask(), AccessFlag.Location.MODULE_EXPORTS);
    }

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.MODULE_EXPORTS, exportsFlagsMask(), flag);
    }

    List<ModuleEntry> exportsTo();

    static ModuleExportInfo of(PackageEntry exported, int exportsFlags, List<ModuleEntry> exportsTo) {
        return new ModuleInfo.UnboundModuleExportInfo(exported, exportsFlags, exportsTo);
    }

    static ModuleExportInfo of(PackageEntry exported, Collection<AccessFlag> exportsFlags, List<ModuleEntry> exportsTo) {
        return of(exported, Flags.mask(AccessFlag.Location.MODULE_EXPORTS, exportsFlags), exportsTo);
    }

    static ModuleExportInfo of(PackageEntry exported, int exportsFlags, ModuleEntry... exportsTo) {
        return of(exported, exportsFlags, List.of(exportsTo));
    }

    static ModuleExportInfo of(PackageEntry exported, Collection<AccessFlag> exportsFlags, ModuleEntry... exportsTo) {
        return of(exported, Flags.mask(AccessFlag.Location.MODULE_EXPORTS, exportsFlags), exportsTo);
    }

    static ModuleExportInfo of(PackageDesc exported, int exportsFlags, List<ModuleDesc> exportsTo) {
        return of(Scratch.inPackage(exported), exportsFlags, Scratch.map(exportsTo, Scratch::module));
    }

    static ModuleExportInfo of(PackageDesc exported, Collection<AccessFlag> exportsFlags, List<ModuleDesc> exportsTo) {
        return of(exported, Flags.mask(AccessFlag.Location.MODULE_EXPORTS, exportsFlags), exportsTo);
    }

    static ModuleExportInfo of(PackageDesc exported, int exportsFlags, ModuleDesc... exportsTo) {
        return of(exported, exportsFlags, List.of(exportsTo));
    }

    static ModuleExportInfo of(PackageDesc exported, Collection<AccessFlag> exportsFlags, ModuleDesc... exportsTo) {
        return of(exported, Flags.mask(AccessFlag.Location.MODULE_EXPORTS, exportsFlags), exportsTo);
    }
}
