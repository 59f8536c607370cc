package java.lang.classfile.constantpool;

import java.lang.constant.ConstantDesc;

/** What an annotation's constant element may refer to. */
public interface AnnotationConstantValueEntry extends PoolEntry {
    ConstantDesc constantValue();
}
