package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import jdk.internal.classfile.impl.ClassAttributes;
import jdk.internal.classfile.impl.Scratch;

/** The host of a class's nest (JVMS 4.7.28). */
public interface NestHostAttribute extends Attribute<NestHostAttribute>, ClassElement {
    ClassEntry nestHost();

    static NestHostAttribute of(ClassEntry nestHost) {
        return new ClassAttributes.NestHostImpl(nestHost);
    }

    static NestHostAttribute of(ClassDesc nestHost) {
        return new ClassAttributes.NestHostImpl(Scratch.type(nestHost));
    }
}
