package jdk.internal.constant;

import java.lang.constant.ModuleDesc;

public final class ModuleDescImpl implements ModuleDesc {
    private final String name;

    public ModuleDescImpl(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModuleDescImpl && name.equals(((ModuleDescImpl) o).name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "ModuleDesc[" + name + "]";
    }
}
