package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CompoundElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.BootstrapMethodsAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.EnclosingMethodAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModuleOpenInfo;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.attribute.ModuleProvideInfo;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.AnnotationConstantValueEntry;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;

/** Prints models as YAML. */
public final class Printer {
    private final Yaml out = new Yaml();

    public String print(CompoundElement<?> element) {
        out.document();
        if (element instanceof ClassModel model) {
            print(model);
        } else if (element instanceof FieldModel field) {
            print(field);
        } else if (element instanceof MethodModel method) {
            print(method);
        } else {
            new CodePrinter(out, (CodeModel) element).print();
        }
        return out.toString();
    }

    private void print(ClassModel model) {
        out.line("class name", Yaml.scalar(model.thisClass().asInternalName()));
        out.line("version", model.majorVersion() + "." + model.minorVersion());
        out.line("flags", flags(model.flags().flagsMask(), AccessFlag.Location.CLASS));
        out.line("superclass", Yaml.scalar(model.superclass().map(ClassEntry::asInternalName).orElse("")));
        out.line("interfaces", names(model.interfaces()));
        out.line("attributes", attributeNames(model));
        out.open("constant pool");
        for (PoolEntry each : model.constantPool()) {
            out.line(String.valueOf(each.index()), entry(each));
        }
        out.close();
        attributes(out, model);
        out.open("fields");
        for (FieldModel each : model.fields()) {
            out.item();
            print(each);
        }
        out.close();
        out.open("methods");
        for (MethodModel each : model.methods()) {
            out.item();
            print(each);
        }
        out.close();
    }

    private void print(FieldModel field) {
        out.line("field name", Yaml.scalar(field.fieldName()));
        out.line("flags", flags(field.flags().flagsMask(), AccessFlag.Location.FIELD));
        out.line("field type", Yaml.scalar(field.fieldType()));
        out.line("attributes", attributeNames(field));
        attributes(out, field);
    }

    private void print(MethodModel method) {
        out.line("method name", Yaml.scalar(method.methodName()));
        out.line("flags", flags(method.flags().flagsMask(), AccessFlag.Location.METHOD));
        out.line("method type", Yaml.scalar(method.methodType()));
        out.line("attributes", attributeNames(method));
        attributes(out, method);
        method.code().ifPresent(code -> {
            out.open("code");
            new CodePrinter(out, code).print();
            out.close();
        });
    }

    private static String flags(int mask, AccessFlag.Location location) {
        return Yaml.list(AccessFlag.maskToAccessFlags(mask, location));
    }

    static String attributeNames(AttributedElement element) {
        return Yaml.list(Scratch.map(element.attributes(), Attribute::attributeName));
    }

    private static String names(List<ClassEntry> classes) {
        return Yaml.list(Scratch.map(classes, ClassEntry::asInternalName));
    }

    private static String entry(PoolEntry entry) {
        if (entry instanceof Utf8Entry e) {
            return Yaml.map("tag", "Utf8", "value", e.stringValue());
        }
        if (entry instanceof ClassEntry e) {
            return Yaml.map("tag", "Class", "class name index", e.name().index(), "class internal name", e.asInternalName());
        }
        if (entry instanceof StringEntry e) {
            return Yaml.map("tag", "String", "value index", e.utf8().index(), "value", e.stringValue());
        }
        if (entry instanceof ModuleEntry e) {
            return Yaml.map("tag", "Module", "module name index", e.name().index(), "module name", e.name());
        }
        if (entry instanceof PackageEntry e) {
            return Yaml.map("tag", "Package", "package name index", e.name().index(), "package name", e.name());
        }
        if (entry instanceof MethodTypeEntry e) {
            return Yaml.map("tag", "MethodType", "descriptor index", e.descriptor().index(), "descriptor", e.descriptor());
        }
        if (entry instanceof NameAndTypeEntry e) {
            return Yaml.map("tag", "NameAndType", "name index", e.name().index(), "type index", e.type().index(), "name",
                    e.name(), "type", e.type());
        }
        if (entry instanceof MemberRefEntry e) {
            String tag = e instanceof FieldRefEntry ? "Fieldref" : e instanceof MethodRefEntry ? "Methodref" : "InterfaceMethodref";
            return Yaml.map("tag", tag, "owner index", e.owner().index(), "name and type index", e.nameAndType().index(),
                    "owner", e.owner().asInternalName(), "name", e.name(), "type", e.type());
        }
        if (entry instanceof MethodHandleEntry e) {
            MemberRefEntry member = e.reference();
            return Yaml.map("tag", "MethodHandle", "reference kind",
                    DirectMethodHandleDesc.Kind.valueOf(e.kind(), member instanceof InterfaceMethodRefEntry), "reference index",
                    member.index(), "owner", member.owner().asInternalName(), "name", member.name(), "type", member.type());
        }
        if (entry instanceof DynamicConstantPoolEntry e) {
            return Yaml.map("tag", e instanceof InvokeDynamicEntry ? "InvokeDynamic" : "Dynamic",
                    "bootstrap method handle index", e.bootstrap().bootstrapMethod().index(), "bootstrap method arguments indexes",
                    new String[] {Yaml.list(Scratch.map(e.bootstrap().arguments(), PoolEntry::index))}, "name and type index",
                    e.nameAndType().index(), "name", e.name(), "type", e.type());
        }
        String name = entry instanceof IntegerEntry ? "Integer" : entry instanceof FloatEntry ? "Float"
                : entry instanceof LongEntry ? "Long" : "Double";
        return Yaml.map("tag", name, "value", String.valueOf(((AnnotationConstantValueEntry) entry).constantValue()));
    }

    /** The attributes of a class, field, method or record component that have something to say. */
    static void attributes(Yaml out, AttributedElement element) {
        for (Attribute<?> each : element.attributes()) {
            attribute(out, each);
        }
    }

    private static void attribute(Yaml out, Attribute<?> attribute) {
        if (attribute instanceof SignatureAttribute a) {
            out.line("signature", Yaml.scalar(a.signature()));
        } else if (attribute instanceof SourceFileAttribute a) {
            out.line("source file", Yaml.scalar(a.sourceFile()));
        } else if (attribute instanceof ConstantValueAttribute a) {
            out.line("constant value", Yaml.scalar(a.constant().constantValue()));
        } else if (attribute instanceof ExceptionsAttribute a) {
            out.line("exceptions", names(a.exceptions()));
        } else if (attribute instanceof NestHostAttribute a) {
            out.line("nest host", Yaml.scalar(a.nestHost().asInternalName()));
        } else if (attribute instanceof NestMembersAttribute a) {
            out.line("nest members", names(a.nestMembers()));
        } else if (attribute instanceof PermittedSubclassesAttribute a) {
            out.line("permitted subclasses", names(a.permittedSubclasses()));
        } else if (attribute instanceof EnclosingMethodAttribute a) {
            out.line("enclosing method", Yaml.map("class", a.enclosingClass().asInternalName(), "method name",
                    a.enclosingMethodName().map(Utf8Entry::stringValue).map(Yaml::scalar).map(Printer::raw).orElse(raw(null)), "method type",
                    a.enclosingMethodType().map(Utf8Entry::stringValue).map(Yaml::scalar).map(Printer::raw).orElse(raw(null))));
        } else if (attribute instanceof InnerClassesAttribute a) {
            out.open("inner classes");
            for (InnerClassInfo each : a.classes()) {
                out.entry(Yaml.map("inner class", each.innerClass().asInternalName(), "outer class",
                        raw(each.outerClass().map(ClassEntry::asInternalName).orElse(null)), "inner name",
                        raw(each.innerName().map(Utf8Entry::stringValue).orElse(null)), "flags",
                        raw(flags(each.flagsMask(), AccessFlag.Location.INNER_CLASS))));
            }
            out.close();
        } else if (attribute instanceof BootstrapMethodsAttribute a) {
            out.open("bootstrap methods");
            for (BootstrapMethodEntry each : a.bootstrapMethods()) {
                DirectMethodHandleDesc method = each.bootstrapMethod().asSymbol();
                out.entry(Yaml.map("index", each.bsmIndex(), "kind", method.kind(), "owner",
                        each.bootstrapMethod().reference().owner().asInternalName(), "name", method.methodName(), "args",
                        raw(Yaml.list(Scratch.map(each.arguments(), LoadableConstantEntry::constantValue)))));
            }
            out.close();
        } else if (attribute instanceof RecordAttribute a) {
            out.open("record components");
            for (RecordComponentInfo each : a.components()) {
                out.item();
                out.line("name", Yaml.scalar(each.name()));
                out.line("type", Yaml.scalar(each.descriptor()));
                out.line("attributes", attributeNames(each));
                attributes(out, each);
            }
            out.close();
        } else if (attribute instanceof AnnotationDefaultAttribute a) {
            out.line("annotation default", AnnotationPrinter.value(a.defaultValue()));
        } else if (attribute instanceof ModuleAttribute a) {
            module(out, a);
        } else if (attribute instanceof ModulePackagesAttribute a) {
            out.line("module packages", Yaml.list(Scratch.map(a.packages(), each -> each.name().stringValue().replace('/', '.'))));
        } else if (attribute instanceof ModuleMainClassAttribute a) {
            out.line("module main class", Yaml.scalar(a.mainClass().asInternalName()));
        } else {
            AnnotationPrinter.attribute(out, attribute);
        }
    }

    private static String[] raw(String text) {
        return new String[] {text == null ? "null" : text};
    }

    private static String packageName(PackageEntry entry) {
        return entry.name().stringValue().replace('/', '.');
    }

    private static void module(Yaml out, ModuleAttribute module) {
        out.open("module");
        out.line("name", Yaml.scalar(module.moduleName().name()));
        out.line("flags", flags(module.moduleFlagsMask(), AccessFlag.Location.MODULE));
        module.moduleVersion().ifPresent(version -> out.line("version", Yaml.scalar(version)));
        out.line("uses", names(module.uses()));
        out.open("requires");
        for (ModuleRequireInfo each : module.requires()) {
            out.entry(Yaml.map("name", each.requires().name(), "flags",
                    raw(flags(each.requiresFlagsMask(), AccessFlag.Location.MODULE_REQUIRES)), "version",
                    each.requiresVersion().orElse(null)));
        }
        out.close();
        out.open("exports");
        for (ModuleExportInfo each : module.exports()) {
            out.entry(Yaml.map("package", packageName(each.exportedPackage()), "flags",
                    raw(flags(each.exportsFlagsMask(), AccessFlag.Location.MODULE_EXPORTS)), "to",
                    raw(Yaml.list(Scratch.map(each.exportsTo(), ModuleEntry::name)))));
        }
        out.close();
        out.open("opens");
        for (ModuleOpenInfo each : module.opens()) {
            out.entry(Yaml.map("package", packageName(each.openedPackage()), "flags",
                    raw(flags(each.opensFlagsMask(), AccessFlag.Location.MODULE_OPENS)), "to",
                    raw(Yaml.list(Scratch.map(each.opensTo(), ModuleEntry::name)))));
        }
        out.close();
        out.open("provides");
        for (ModuleProvideInfo each : module.provides()) {
            out.entry(Yaml.map("class", each.provides().asInternalName(), "with", raw(names(each.providesWith()))));
        }
        out.close();
        out.close();
    }
}
