package jdk.internal.classfile.impl;

import java.lang.classfile.Attributes;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.classfile.attribute.ModuleHashInfo;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModuleOpenInfo;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.classfile.attribute.ModuleResolutionAttribute;
import java.lang.classfile.attribute.ModuleTargetAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Attributes of modules. */
public final class ModuleAttributes {
    private ModuleAttributes() {
    }

    public static final class ModuleHashesImpl extends AttributeImpl<ModuleHashesAttribute> implements ModuleHashesAttribute {
        private final Utf8Entry algorithm;
        private final List<ModuleHashInfo> hashes;

        public ModuleHashesImpl(Utf8Entry algorithm, List<ModuleHashInfo> hashes) {
            super(Attributes.moduleHashes());
            this.algorithm = Objects.requireNonNull(algorithm);
            this.hashes = List.copyOf(hashes);
        }

        @Override
        public Utf8Entry algorithm() {
            return algorithm;
        }

        @Override
        public List<ModuleHashInfo> hashes() {
            return hashes;
        }
    }

    public static final class ModuleMainClassImpl extends AttributeImpl<ModuleMainClassAttribute> implements ModuleMainClassAttribute {
        private final ClassEntry mainClass;

        public ModuleMainClassImpl(ClassEntry mainClass) {
            super(Attributes.moduleMainClass());
            this.mainClass = Objects.requireNonNull(mainClass);
        }

        @Override
        public ClassEntry mainClass() {
            return mainClass;
        }
    }

    public static final class ModulePackagesImpl extends AttributeImpl<ModulePackagesAttribute> implements ModulePackagesAttribute {
        private final List<PackageEntry> packages;

        public ModulePackagesImpl(List<PackageEntry> packages) {
            super(Attributes.modulePackages());
            this.packages = List.copyOf(packages);
        }

        @Override
        public List<PackageEntry> packages() {
            return packages;
        }
    }

    public static final class ModuleResolutionImpl extends AttributeImpl<ModuleResolutionAttribute> implements ModuleResolutionAttribute {
        private final int resolutionFlags;

        public ModuleResolutionImpl(int resolutionFlags) {
            super(Attributes.moduleResolution());
            this.resolutionFlags = resolutionFlags;
        }

        @Override
        public int resolutionFlags() {
            return resolutionFlags;
        }
    }

    public static final class ModuleTargetImpl extends AttributeImpl<ModuleTargetAttribute> implements ModuleTargetAttribute {
        private final Utf8Entry targetPlatform;

        public ModuleTargetImpl(Utf8Entry targetPlatform) {
            super(Attributes.moduleTarget());
            this.targetPlatform = Objects.requireNonNull(targetPlatform);
        }

        @Override
        public Utf8Entry targetPlatform() {
            return targetPlatform;
        }
    }

    public static final class ModuleImpl extends AttributeImpl<ModuleAttribute> implements ModuleAttribute {
        private final ModuleEntry moduleName;
        private final int moduleFlagsMask;
        private final Optional<Utf8Entry> moduleVersion;
        private final List<ModuleRequireInfo> requires;
        private final List<ModuleExportInfo> exports;
        private final List<ModuleOpenInfo> opens;
        private final List<ClassEntry> uses;
        private final List<ModuleProvideInfo> provides;

        public ModuleImpl(ModuleEntry moduleName, int moduleFlagsMask, Optional<Utf8Entry> moduleVersion,
                List<ModuleRequireInfo> requires, List<ModuleExportInfo> exports, List<ModuleOpenInfo> opens, List<ClassEntry> uses, List<ModuleProvideInfo> provides) {
            super(Attributes.module());
            this.moduleName = Objects.requireNonNull(moduleName);
            this.moduleFlagsMask = moduleFlagsMask;
            this.moduleVersion = Objects.requireNonNull(moduleVersion);
            this.requires = List.copyOf(requires);
            this.exports = List.copyOf(exports);
            this.opens = List.copyOf(opens);
            this.uses = List.copyOf(uses);
            this.provides = List.copyOf(provides);
        }

        @Override
        public ModuleEntry moduleName() {
            return moduleName;
        }

        @Override
        public int moduleFlagsMask() {
            return moduleFlagsMask;
        }

        @Override
        public Optional<Utf8Entry> moduleVersion() {
            return moduleVersion;
        }

        @Override
        public List<ModuleRequireInfo> requires() {
            return requires;
        }

        @Override
        public List<ModuleExportInfo> exports() {
            return exports;
        }

        @Override
        public List<ModuleOpenInfo> opens() {
            return opens;
        }

        @Override
        public List<ClassEntry> uses() {
            return uses;
        }

        @Override
        public List<ModuleProvideInfo> provides() {
            return provides;
        }
    }
}
