package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Scratch;

/** The method that a local or anonymous class is in (JVMS 4.7.7). */
public interface EnclosingMethodAttribute extends Attribute<EnclosingMethodAttribute>, ClassElement {
    ClassEntry enclosingClass();

    Optional<NameAndTypeEntry> enclosingMethod();

    default Optional<Utf8Entry> enclosingMethodName() {
        return enclosingMethod().map(NameAndTypeEntry::name);
    }

    default Optional<Utf8Entry> enclosingMethodType() {
        return enclosingMethod().map(NameAndTypeEntry::type);
    }

    default Optional<MethodTypeDesc> enclosingMethodTypeSymbol() {
        return enclosingMethodType().map(PoolEntries::methodType);
    }

    static EnclosingMethodAttribute of(ClassEntry className, Optional<NameAndTypeEntry> method) {
        return new ClassAttributes.EnclosingMethodImpl(className, method);
    }

    static EnclosingMethodAttribute of(ClassDesc className, Optional<String> methodName, Optional<MethodTypeDesc> methodType) {
        return of(Scratch.type(className),
                methodName.isPresent() && methodType.isPresent()
                        ? Optional.of(Scratch.pool().nameAndTypeEntry(methodName.get(), methodType.get())) : Optional.empty());
    }
}
