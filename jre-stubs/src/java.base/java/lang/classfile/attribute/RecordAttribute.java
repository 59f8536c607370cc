package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.util.List;
import jdk.internal.classfile.impl.ClassAttributes;

/** The components of a record (JVMS 4.7.30). */
public interface RecordAttribute extends Attribute<RecordAttribute>, ClassElement {
    List<RecordComponentInfo> components();

    static RecordAttribute of(List<RecordComponentInfo> components) {
        return new ClassAttributes.RecordImpl(components);
    }

    static RecordAttribute of(RecordComponentInfo... components) {
        return of(List.of(components));
    }
}
