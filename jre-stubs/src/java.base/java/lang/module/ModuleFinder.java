package java.lang.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

public interface ModuleFinder {
    Optional<ModuleReference> find(String name);

    Set<ModuleReference> findAll();

    static ModuleFinder ofSystem() {
        return ModuleFinders.SYSTEM;
    }

    static ModuleFinder of(Path... entries) {
        if (entries.length == 0) {
            return ModuleFinders.composed(List.of());
        }
        return new ModulePath(List.of(entries));
    }

    static ModuleFinder compose(ModuleFinder... finders) {
        return ModuleFinders.composed(List.of(Objects.requireNonNull(finders)));
    }
}
