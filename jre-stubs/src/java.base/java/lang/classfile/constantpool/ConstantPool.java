package java.lang.classfile.constantpool;

import java.lang.classfile.BootstrapMethodEntry;
import java.util.Iterator;
import jdk.internal.classfile.impl.PoolEntries;

/** The constants of a class file, by index (JVMS 4.4). */
public interface ConstantPool extends Iterable<PoolEntry> {
    PoolEntry entryByIndex(int index);

    /** One more than the largest index. */
    int size();

    <T extends PoolEntry> T entryByIndex(int index, Class<T> cls);

    @Override
    default Iterator<PoolEntry> iterator() {
        return new PoolEntries.OfPool(this);
    }

    BootstrapMethodEntry bootstrapMethodEntry(int index);

    int bootstrapMethodCount();
}
