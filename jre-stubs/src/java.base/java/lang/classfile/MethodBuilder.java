package java.lang.classfile;

import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.Headers;

/** Builds a method. */
public interface MethodBuilder extends ClassFileBuilder<MethodElement, MethodBuilder> {
    default MethodBuilder withFlags(int flags) {
        return with(new Headers.AccessFlagsImpl(AccessFlag.Location.METHOD, flags));
    }

    default MethodBuilder withFlags(AccessFlag... flags) {
        return withFlags(Flags.mask(AccessFlag.Location.METHOD, flags));
    }

    MethodBuilder withCode(Consumer<? super CodeBuilder> code);

    MethodBuilder transformCode(CodeModel code, CodeTransform transform);
}
