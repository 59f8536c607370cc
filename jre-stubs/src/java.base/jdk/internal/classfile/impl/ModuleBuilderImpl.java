package jdk.internal.classfile.impl;

import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.classfile.attribute.ModuleOpenInfo;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Collects a module's declarations, each once, in order. */
public final class ModuleBuilderImpl implements ModuleAttribute.ModuleAttributeBuilder {
    private ModuleEntry name;
    private int flags;
    private Utf8Entry version;
    private final Set<ModuleRequireInfo> requires = new LinkedHashSet<>();
    private final Set<ModuleExportInfo> exports = new LinkedHashSet<>();
    private final Set<ModuleOpenInfo> opens = new LinkedHashSet<>();
    private final Set<ClassEntry> uses = new LinkedHashSet<>();
    private final Set<ModuleProvideInfo> provides = new LinkedHashSet<>();

    public ModuleBuilderImpl(ModuleEntry name) {
        this.name = Objects.requireNonNull(name);
    }

    public ModuleAttribute build() {
        return ModuleAttribute.of(name, flags, version, requires, exports, opens, uses, provides);
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder moduleName(ModuleDesc moduleName) {
        name = Scratch.module(moduleName);
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder moduleFlags(int flagsMask) {
        flags = flagsMask;
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder moduleVersion(String text) {
        version = text == null ? null : Scratch.utf8(text);
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder requires(ModuleDesc module, int mask, String text) {
        return requires(ModuleRequireInfo.of(module, mask, text));
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder requires(ModuleRequireInfo info) {
        requires.add(Objects.requireNonNull(info));
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder exports(PackageDesc pkge, int mask, ModuleDesc... to) {
        return exports(ModuleExportInfo.of(pkge, mask, to));
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder exports(ModuleExportInfo info) {
        exports.add(Objects.requireNonNull(info));
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder opens(PackageDesc pkge, int mask, ModuleDesc... to) {
        return opens(ModuleOpenInfo.of(pkge, mask, to));
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder opens(ModuleOpenInfo info) {
        opens.add(Objects.requireNonNull(info));
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder uses(ClassDesc service) {
        return uses(Scratch.type(service));
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder uses(ClassEntry service) {
        uses.add(Objects.requireNonNull(service));
        return this;
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder provides(ClassDesc service, ClassDesc... implementations) {
        return provides(ModuleProvideInfo.of(service, implementations));
    }

    @Override
    public ModuleAttribute.ModuleAttributeBuilder provides(ModuleProvideInfo info) {
        provides.add(Objects.requireNonNull(info));
        return this;
    }
}
