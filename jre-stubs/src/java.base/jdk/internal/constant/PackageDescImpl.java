package jdk.internal.constant;

import java.lang.constant.PackageDesc;

public final class PackageDescImpl implements PackageDesc {
    private final String name;

    public PackageDescImpl(String internalName) {
        name = internalName;
    }

    @Override
    public String internalName() {
        return name;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PackageDescImpl && name.equals(((PackageDescImpl) o).name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "PackageDesc[" + name() + "]";
    }
}
