package java.lang.constant;

import jdk.internal.constant.Names;
import jdk.internal.constant.PackageDescImpl;

public sealed interface PackageDesc permits PackageDescImpl {
    static PackageDesc of(String name) {
        return new PackageDescImpl(Names.packageOf(name).replace('.', '/'));
    }

    static PackageDesc ofInternalName(String name) {
        return new PackageDescImpl(Names.internalPackageOf(name));
    }

    String internalName();

    default String name() {
        return internalName().replace('/', '.');
    }

    boolean equals(Object o);
}
