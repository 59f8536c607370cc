package java.lang.classfile.constantpool;

import java.lang.constant.PackageDesc;

/** CONSTANT_Package_info (JVMS 4.4.12). */
public interface PackageEntry extends PoolEntry {
    Utf8Entry name();

    PackageDesc asSymbol();

    boolean matches(PackageDesc desc);
}
