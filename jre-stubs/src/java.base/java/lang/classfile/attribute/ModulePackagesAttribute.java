package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.constant.PackageDesc;
import java.util.List;
import jdk.internal.classfile.impl.ModuleAttributes;
import jdk.internal.classfile.impl.Scratch;

/** All packages of a module (JVMS 4.7.26). */
public interface ModulePackagesAttribute extends Attribute<ModulePackagesAttribute>, ClassElement {
    List<PackageEntry> packages();

    static ModulePackagesAttribute of(List<PackageEntry> packages) {
        return new ModuleAttributes.ModulePackagesImpl(packages);
    }

    static ModulePackagesAttribute of(PackageEntry... packages) {
        return of(List.of(packages));
    }

    static ModulePackagesAttribute ofNames(List<PackageDesc> packages) {
        return of(Scratch.map(packages, Scratch::inPackage));
    }

    static ModulePackagesAttribute ofNames(PackageDesc... packages) {
        return ofNames(List.of(packages));
    }
}
