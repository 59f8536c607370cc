package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import jdk.internal.classfile.impl.ModuleAttributes;
import jdk.internal.classfile.impl.Scratch;

/** Digests of other modules that belong to a module. */
public interface ModuleHashesAttribute extends Attribute<ModuleHashesAttribute>, ClassElement {
    Utf8Entry algorithm();

    List<ModuleHashInfo> hashes();

    static ModuleHashesAttribute of(String algorithm, List<ModuleHashInfo> hashes) {
        return of(Scratch.utf8(algorithm), hashes);
    }

    static ModuleHashesAttribute of(String algorithm, ModuleHashInfo... hashes) {
        return of(algorithm, List.of(hashes));
    }

    static ModuleHashesAttribute of(Utf8Entry algorithm, List<ModuleHashInfo> hashes) {
        return new ModuleAttributes.ModuleHashesImpl(algorithm, hashes);
    }

    static ModuleHashesAttribute of(Utf8Entry algorithm, ModuleHashInfo... hashes) {
        return of(algorithm, List.of(hashes));
    }
}
