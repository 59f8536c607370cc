package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.ModuleAttributes;
import jdk.internal.classfile.impl.ModuleBuilderImpl;
import jdk.internal.classfile.impl.Scratch;

/** The declaration of a module (JVMS 4.7.25). */
public interface ModuleAttribute extends Attribute<ModuleAttribute>, ClassElement {
    ModuleEntry moduleName();

    int moduleFlagsMask();

    default Set<AccessFlag> moduleFlags() {
        return AccessFlag.maskToAccessFlags(moduleFlagsMask(), AccessFlag.Location.MODULE);
    }

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.MODULE, moduleFlagsMask(), flag);
    }

    Optional<Utf8Entry> moduleVersion();

    List<ModuleRequireInfo> requires();

    List<ModuleExportInfo> exports();

    List<ModuleOpenInfo> opens();

    List<ClassEntry> uses();

    List<ModuleProvideInfo> provides();

    static ModuleAttribute of(ModuleEntry moduleName, int moduleFlags, Utf8Entry moduleVersion,
            Collection<ModuleRequireInfo> requires, Collection<ModuleExportInfo> exports,
            Collection<ModuleOpenInfo> opens, Collection<ClassEntry> uses, Collection<ModuleProvideInfo> provides) {
        return new ModuleAttributes.ModuleImpl(moduleName, moduleFlags, Optional.ofNullable(moduleVersion),
                List.copyOf(requires), List.copyOf(exports), List.copyOf(opens), List.copyOf(uses), List.copyOf(provides));
    }

    static ModuleAttribute of(ModuleDesc moduleName, Consumer<ModuleAttributeBuilder> attrHandler) {
        return of(Scratch.module(moduleName), attrHandler);
    }

    static ModuleAttribute of(ModuleEntry moduleName, Consumer<ModuleAttributeBuilder> attrHandler) {
        ModuleBuilderImpl builder = new ModuleBuilderImpl(moduleName);
        attrHandler.accept(builder);
        return builder.build();
    }

    /** Collects a module's declarations. */
    interface ModuleAttributeBuilder {
        ModuleAttributeBuilder moduleName(ModuleDesc moduleName);

        ModuleAttributeBuilder moduleFlags(int flagsMask);

        default ModuleAttributeBuilder moduleFlags(AccessFlag... moduleFlags) {
            return moduleFlags(Flags.mask(AccessFlag.Location.MODULE, moduleFlags));
        }

        ModuleAttributeBuilder moduleVersion(String version);

        ModuleAttributeBuilder requires(ModuleDesc module, int requiresFlagsMask, String version);

        default ModuleAttributeBuilder requires(ModuleDesc module, Collection<AccessFlag> requiresFlags, String version) {
            return requires(module, Flags.mask(AccessFlag.Location.MODULE_REQUIRES, requiresFlags), version);
        }

        ModuleAttributeBuilder requires(ModuleRequireInfo requires);

        ModuleAttributeBuilder exports(PackageDesc pkge, int exportsFlagsMask, ModuleDesc... exportsToModules);

        default ModuleAttributeBuilder exports(PackageDesc pkge, Collection<AccessFlag> exportsFlags,
                ModuleDesc... exportsToModules) {
            return exports(pkge, Flags.mask(AccessFlag.Location.MODULE_EXPORTS, exportsFlags), exportsToModules);
        }

        ModuleAttributeBuilder exports(ModuleExportInfo exports);

        ModuleAttributeBuilder opens(PackageDesc pkge, int opensFlagsMask, ModuleDesc... opensToModules);

        default ModuleAttributeBuilder opens(PackageDesc pkge, Collection<AccessFlag> opensFlags,
                ModuleDesc... opensToModules) {
            return opens(pkge, Flags.mask(AccessFlag.Location.MODULE_OPENS, opensFlags), opensToModules);
        }

        ModuleAttributeBuilder opens(ModuleOpenInfo opens);

        ModuleAttributeBuilder uses(ClassDesc service);

        ModuleAttributeBuilder uses(ClassEntry uses);

        ModuleAttributeBuilder provides(ClassDesc service, ClassDesc... implClasses);

        ModuleAttributeBuilder provides(ModuleProvideInfo provides);
    }
}
