package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.Utf8Entry;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** When a class was compiled. */
public interface CompilationIDAttribute extends Attribute<CompilationIDAttribute>, ClassElement {
    Utf8Entry compilationId();

    static CompilationIDAttribute of(Utf8Entry id) {
        return new ClassAttributes.CompilationIDImpl(id);
    }

    static CompilationIDAttribute of(String id) {
        return new ClassAttributes.CompilationIDImpl(Scratch.utf8(id));
    }
}
