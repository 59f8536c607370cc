package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;

/** The nested classes that a class mentions (JVMS 4.7.6). */
public interface InnerClassesAttribute extends Attribute<InnerClassesAttribute>, ClassElement {
    List<InnerClassInfo> classes();

    static InnerClassesAttribute of(List<InnerClassInfo> innerClasses) {
        return new ClassAttributes.InnerClassesImpl(innerClasses);
    }

    static InnerClassesAttribute of(InnerClassInfo... innerClasses) {
        return of(List.of(innerClasses));
    }
}
