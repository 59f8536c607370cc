package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.Utf8Entry;
import jdk.internal.classfile.impl.ModuleAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The platform that a module is for. */
public interface ModuleTargetAttribute extends Attribute<ModuleTargetAttribute>, ClassElement {
    Utf8Entry targetPlatform();

    static ModuleTargetAttribute of(String targetPlatform) {
        return new ModuleAttributes.ModuleTargetImpl(Scratch.utf8(targetPlatform));
    }

    static ModuleTargetAttribute of(Utf8Entry targetPlatform) {
        return new ModuleAttributes.ModuleTargetImpl(targetPlatform);
    }
}
