package java.lang.classfile;

import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.AnnotationImpl;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Scratch;

/** An annotation (JVMS 4.7.16). */
public interface Annotation {
    Utf8Entry className();

    default ClassDesc classSymbol() {
        return PoolEntries.fieldType(className());
    }

    List<AnnotationElement> elements();

    static Annotation of(Utf8Entry annotationClass, List<AnnotationElement> elements) {
        return new AnnotationImpl(annotationClass, elements);
    }

    static Annotation of(Utf8Entry annotationClass, AnnotationElement... elements) {
        return of(annotationClass, List.of(elements));
    }

    static Annotation of(ClassDesc annotationClass, List<AnnotationElement> elements) {
        return of(Scratch.utf8(annotationClass), elements);
    }

    static Annotation of(ClassDesc annotationClass, AnnotationElement... elements) {
        return of(annotationClass, List.of(elements));
    }
}
