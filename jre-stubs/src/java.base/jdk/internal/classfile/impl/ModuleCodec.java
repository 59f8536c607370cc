package jdk.internal.classfile.impl;

import java.lang.classfile.ClassReader;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.classfile.attribute.ModuleHashInfo;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.classfile.attribute.ModuleOpenInfo;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.List;

/** Contents of the attributes of modules (JVMS 4.7.25). */
final class ModuleCodec {
    private ModuleCodec() {
    }

    static ModuleAttribute module(ClassReader reader, int start) {
        ModuleEntry name = reader.readEntry(start, ModuleEntry.class);
        Utf8Entry version = reader.readEntryOrNull(start + 4, Utf8Entry.class);
        List<ModuleRequireInfo> requires = new ArrayList<>();
        int p = start + 8;
        for (int left = reader.readU2(p - 2); left > 0; left--) {
            requires.add(ModuleRequireInfo.of(reader.readEntry(p, ModuleEntry.class), reader.readU2(p + 2),
                    reader.readEntryOrNull(p + 4, Utf8Entry.class)));
            p += 6;
        }
        List<ModuleExportInfo> exports = new ArrayList<>();
        p += 2;
        for (int left = reader.readU2(p - 2); left > 0; left--) {
            exports.add(ModuleExportInfo.of(reader.readEntry(p, PackageEntry.class), reader.readU2(p + 2),
                    Parsing.entries(reader, p + 4, ModuleEntry.class)));
            p += 6 + reader.readU2(p + 4) * 2;
        }
        List<ModuleOpenInfo> opens = new ArrayList<>();
        p += 2;
        for (int left = reader.readU2(p - 2); left > 0; left--) {
            opens.add(ModuleOpenInfo.of(reader.readEntry(p, PackageEntry.class), reader.readU2(p + 2),
                    Parsing.entries(reader, p + 4, ModuleEntry.class)));
            p += 6 + reader.readU2(p + 4) * 2;
        }
        List<ClassEntry> uses = Parsing.classes(reader, p);
        p += 4 + uses.size() * 2;
        List<ModuleProvideInfo> provides = new ArrayList<>();
        for (int left = reader.readU2(p - 2); left > 0; left--) {
            provides.add(ModuleProvideInfo.of(reader.readEntry(p, ClassEntry.class), Parsing.classes(reader, p + 2)));
            p += 4 + reader.readU2(p + 2) * 2;
        }
        return ModuleAttribute.of(name, reader.readU2(start + 2), version, requires, exports, opens, uses, provides);
    }

    static void module(BufWriterImpl out, ModuleAttribute module) {
        out.writeIndex(module.moduleName());
        out.writeU2(module.moduleFlagsMask());
        out.writeIndexOrZero(module.moduleVersion().orElse(null));
        out.writeU2(module.requires().size());
        for (ModuleRequireInfo each : module.requires()) {
            out.writeIndex(each.requires());
            out.writeU2(each.requiresFlagsMask());
            out.writeIndexOrZero(each.requiresVersion().orElse(null));
        }
        out.writeU2(module.exports().size());
        for (ModuleExportInfo each : module.exports()) {
            out.writeIndex(each.exportedPackage());
            out.writeU2(each.exportsFlagsMask());
            ClassCodec.entries(out, each.exportsTo());
        }
        out.writeU2(module.opens().size());
        for (ModuleOpenInfo each : module.opens()) {
            out.writeIndex(each.openedPackage());
            out.writeU2(each.opensFlagsMask());
            ClassCodec.entries(out, each.opensTo());
        }
        ClassCodec.entries(out, module.uses());
        out.writeU2(module.provides().size());
        for (ModuleProvideInfo each : module.provides()) {
            out.writeIndex(each.provides());
            ClassCodec.entries(out, each.providesWith());
        }
    }

    static ModuleHashesAttribute hashes(ClassReader reader, int start) {
        List<ModuleHashInfo> all = new ArrayList<>();
        int p = start + 4;
        for (int left = reader.readU2(start + 2); left > 0; left--) {
            int length = reader.readU2(p + 2);
            all.add(ModuleHashInfo.of(reader.readEntry(p, ModuleEntry.class), reader.readBytes(p + 4, length)));
            p += 4 + length;
        }
        return ModuleHashesAttribute.of(reader.readEntry(start, Utf8Entry.class), all);
    }

    static void hashes(BufWriterImpl out, ModuleHashesAttribute attribute) {
        out.writeIndex(attribute.algorithm());
        out.writeU2(attribute.hashes().size());
        for (ModuleHashInfo each : attribute.hashes()) {
            out.writeIndex(each.moduleName());
            out.writeU2(each.hash().length);
            out.writeBytes(each.hash());
        }
    }
}
