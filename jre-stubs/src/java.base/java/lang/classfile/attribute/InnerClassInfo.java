package java.lang.classfile.attribute;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;
import java.util.Set;
import jdk.internal.classfile.impl.ClassInfo;
import jdk.internal.classfile.impl.Flags;
import jdk.internal.classfile.impl.Scratch;

/** A nested class (JVMS 4.7.6). */
public interface InnerClassInfo {
    ClassEntry innerClass();

    Optional<ClassEntry> outerClass();

    Optional<Utf8Entry> innerName();

    int flagsMask();

    default Set<AccessFlag> flags() {
        return AccessFlag.maskToAccessFlags(flagsMask(), AccessFlag.Location.INNER_CLASS);
    }

    default boolean has(AccessFlag flag) {
        return Flags.has(AccessFlag.Location.INNER_CLASS, flagsMask(), flag);
    }

    static InnerClassInfo of(ClassEntry innerClass, Optional<ClassEntry> outerClass, Optional<Utf8Entry> innerName,
            int flags) {
        return new ClassInfo.UnboundInnerClassInfo(innerClass, outerClass, innerName, flags);
    }

    static InnerClassInfo of(ClassDesc innerClass, Optional<ClassDesc> outerClass, Optional<String> innerName, int flags) {
        return of(Scratch.type(innerClass), outerClass.map(Scratch::type), innerName.map(Scratch::utf8), flags);
    }

    static InnerClassInfo of(ClassDesc innerClass, Optional<ClassDesc> outerClass, Optional<String> innerName,
            AccessFlag... flags) {
        return of(innerClass, outerClass, innerName, Flags.mask(AccessFlag.Location.INNER_CLASS, flags));
    }
}
