package java.lang.classfile;

import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.util.List;

/** A row of the BootstrapMethods table (JVMS 4.7.23). */
public interface BootstrapMethodEntry {
    ConstantPool constantPool();

    int bsmIndex();

    MethodHandleEntry bootstrapMethod();

    List<LoadableConstantEntry> arguments();
}
