package java.lang.classfile;

import java.lang.reflect.AccessFlag;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.Headers;

/** Builds a field. */
public interface FieldBuilder extends ClassFileBuilder<FieldElement, FieldBuilder> {
    default FieldBuilder withFlags(int flags) {
        return with(new Headers.AccessFlagsImpl(AccessFlag.Location.FIELD, flags));
    }

    default FieldBuilder withFlags(AccessFlag... flags) {
        return withFlags(Flags.mask(AccessFlag.Location.FIELD, flags));
    }
}
