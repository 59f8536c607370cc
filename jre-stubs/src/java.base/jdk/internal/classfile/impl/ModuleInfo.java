package jdk.internal.classfile.impl;

import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.classfile.attribute.ModuleHashInfo;
import java.lang.classfile.attribute.ModuleOpenInfo;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows of a Module attribute. */
public final class ModuleInfo {
    private ModuleInfo() {
    }

    public record UnboundModuleExportInfo(PackageEntry exportedPackage, int exportsFlagsMask, List<ModuleEntry> exportsTo)
            implements ModuleExportInfo {
        public UnboundModuleExportInfo {
            Objects.requireNonNull(exportedPackage);
            exportsTo = List.copyOf(exportsTo);
        }
    }

    public record UnboundModuleOpenInfo(PackageEntry openedPackage, int opensFlagsMask, List<ModuleEntry> opensTo)
            implements ModuleOpenInfo {
        public UnboundModuleOpenInfo {
            Objects.requireNonNull(openedPackage);
            opensTo = List.copyOf(opensTo);
        }
    }

    public record UnboundModuleProvideInfo(ClassEntry provides, List<ClassEntry> providesWith) implements ModuleProvideInfo {
        public UnboundModuleProvideInfo {
            Objects.requireNonNull(provides);
            providesWith = List.copyOf(providesWith);
        }
    }

    public record UnboundModuleRequiresInfo(ModuleEntry requires, int requiresFlagsMask, Optional<Utf8Entry> requiresVersion)
            implements ModuleRequireInfo {
        public UnboundModuleRequiresInfo {
            Objects.requireNonNull(requires);
            Objects.requireNonNull(requiresVersion);
        }
    }

    public record UnboundModuleHashInfo(ModuleEntry moduleName, byte[] hash) implements ModuleHashInfo {
        public UnboundModuleHashInfo {
            Objects.requireNonNull(moduleName);
            Objects.requireNonNull(hash);
        }
    }
}
