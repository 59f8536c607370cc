package java.lang.classfile.constantpool;

import java.lang.constant.ConstantDesc;

/** What a ConstantValue attribute may refer to (JVMS 4.7.2). */
public interface ConstantValueEntry extends LoadableConstantEntry {
    @Override
    ConstantDesc constantValue();
}
