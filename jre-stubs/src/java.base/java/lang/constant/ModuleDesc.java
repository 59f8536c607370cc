package java.lang.constant;

import java.util.Objects;
import jdk.internal.constant.ModuleDescImpl;
import jdk.internal.constant.Names;

public sealed interface ModuleDesc permits ModuleDescImpl {
    static ModuleDesc of(String name) {
        return new ModuleDescImpl(Names.module(Objects.requireNonNull(name)));
    }

    String name();

    boolean equals(Object o);
}
