package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import jdk.internal.classfile.impl.ModuleAttributes;

/** How a module may be resolved. */
public interface ModuleResolutionAttribute extends Attribute<ModuleResolutionAttribute>, ClassElement {
    int resolutionFlags();

    static ModuleResolutionAttribute of(int resolutionFlags) {
        return new ModuleAttributes.ModuleResolutionImpl(resolutionFlags);
    }
}
