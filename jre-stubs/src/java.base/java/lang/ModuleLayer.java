package java.lang;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The layers there are: the empty one, and the one of the library's modules and those of the module path. */
public final class ModuleLayer {
    private static final ModuleLayer EMPTY = new ModuleLayer(List.of(), Set.of());

    private final List<ModuleLayer> parents;
    /** Null for the boot layer: {@link ModuleBoot} knows them. */
    private final Set<Module> modules;

    private ModuleLayer(List<ModuleLayer> parents, Set<Module> modules) {
        this.parents = parents;
        this.modules = modules;
    }

    private static final class Boot {
        static final ModuleLayer LAYER = new ModuleLayer(List.of(EMPTY), null);
    }

    public Configuration configuration() {
        if (this == EMPTY) {
            return Configuration.empty();
        }
        return ModuleBoot.configuration != null ? ModuleBoot.configuration : Configured.BOOT;
    }

    private static final class Configured {
        static final Configuration BOOT = Configuration.empty().resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), LibraryModules.packages().keySet());
    }

    public List<ModuleLayer> parents() {
        return parents;
    }

    public Set<Module> modules() {
        return modules == null ? ModuleBoot.modules() : modules;
    }

    public Optional<Module> findModule(String name) {
        Objects.requireNonNull(name);
        return modules().stream().filter(module -> module.getName().equals(name)).findFirst();
    }

    public ClassLoader findLoader(String name) {
        return findModule(name)
                .orElseThrow(() -> new IllegalArgumentException("Module " + name + " not known to this layer"))
                .getClassLoader();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Module module : modules()) {
            text.append(text.length() == 0 ? "" : ", ").append(module.getName());
        }
        return text.toString();
    }

    public static ModuleLayer empty() {
        return EMPTY;
    }

    public static ModuleLayer boot() {
        return Boot.LAYER;
    }
}
