package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.ClassInfo;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Scratch;

/** A component of a record (JVMS 4.7.30). */
public interface RecordComponentInfo extends AttributedElement {
    Utf8Entry name();

    Utf8Entry descriptor();

    default ClassDesc descriptorSymbol() {
        return PoolEntries.fieldType(descriptor());
    }

    static RecordComponentInfo of(Utf8Entry name, Utf8Entry descriptor, List<Attribute<?>> attributes) {
        return new ClassInfo.UnboundRecordComponentInfo(name, descriptor, attributes);
    }

    static RecordComponentInfo of(Utf8Entry name, Utf8Entry descriptor, Attribute<?>... attributes) {
        return of(name, descriptor, List.of(attributes));
    }

    static RecordComponentInfo of(String name, ClassDesc descriptor, List<Attribute<?>> attributes) {
        return of(Scratch.utf8(name), Scratch.utf8(descriptor), attributes);
    }

    static RecordComponentInfo of(String name, ClassDesc descriptor, Attribute<?>... attributes) {
        return of(name, descriptor, List.of(attributes));
    }
}
