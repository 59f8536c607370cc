package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.MethodElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The exceptions that a method declares (JVMS 4.7.5). */
public interface ExceptionsAttribute extends Attribute<ExceptionsAttribute>, MethodElement {
    List<ClassEntry> exceptions();

    static ExceptionsAttribute of(List<ClassEntry> exceptions) {
        return new ClassAttributes.ExceptionsImpl(exceptions);
    }

    static ExceptionsAttribute of(ClassEntry... exceptions) {
        return of(List.of(exceptions));
    }

    static ExceptionsAttribute ofSymbols(List<ClassDesc> exceptions) {
        return of(Scratch.types(exceptions));
    }

    static ExceptionsAttribute ofSymbols(ClassDesc... exceptions) {
        return ofSymbols(List.of(exceptions));
    }
}
