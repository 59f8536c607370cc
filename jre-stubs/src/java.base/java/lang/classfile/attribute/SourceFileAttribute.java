package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.Utf8Entry;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The name of the source file (JVMS 4.7.10). */
public interface SourceFileAttribute extends Attribute<SourceFileAttribute>, ClassElement {
    Utf8Entry sourceFile();

    static SourceFileAttribute of(String sourceFile) {
        return new ClassAttributes.SourceFileImpl(Scratch.utf8(sourceFile));
    }

    static SourceFileAttribute of(Utf8Entry sourceFile) {
        return new ClassAttributes.SourceFileImpl(sourceFile);
    }
}
