package java.lang.classfile.attribute;

import java.lang.classfile.Attribute;
import java.lang.classfile.BootstrapMethodEntry;
import java.util.List;

/** The bootstrap methods; the constant pool's builder makes them (JVMS 4.7.23). */
public interface BootstrapMethodsAttribute extends Attribute<BootstrapMethodsAttribute> {
    List<BootstrapMethodEntry> bootstrapMethods();

    int bootstrapMethodsSize();
}
