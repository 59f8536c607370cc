package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;
import jdk.internal.classfile.impl.ClassInfo;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.Scratch;

/** A parameter's name and flags (JVMS 4.7.24). */
public interface MethodParameterInfo {
    Optional<Utf8Entry> name();

    int flagsMask();

    default Set<AccessFlag> flags() {
        return AccessFlag.maskToAccessFlags(flagsMask(), AccessFlag.Location.METHOD_PARAMETER);
    }

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.METHOD_PARAMETER, flagsMask(), flag);
    }

    static MethodParameterInfo of(Optional<Utf8Entry> name, int flags) {
        return new ClassInfo.UnboundMethodParameterInfo(name, flags);
    }

    static MethodParameterInfo of(Optional<String> name, AccessFlag... flags) {
        return of(name.map(Scratch::utf8), Flags.mask(AccessFlag.Location.METHOD_PARAMETER, flags));
    }

    static MethodParameterInfo ofParameter(Optional<String> name, int flags) {
        return of(name.map(Scratch::utf8), flags);
    }
}
