import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Which modules read which. */
public class Configurations implements ModuleFinder {
    final Map<String, ModuleReference> modules = new LinkedHashMap<>();

    Configurations add(ModuleDescriptor.Builder builder) {
        ModuleDescriptor descriptor = builder.build();
        modules.put(descriptor.name(), new ModuleReference(descriptor, URI.create("memory:" + descriptor.name())) {
            @Override
            public ModuleReader open() {
                throw new AssertionError();
            }
        });
        return this;
    }

    @Override
    public Optional<ModuleReference> find(String name) {
        return Optional.ofNullable(modules.get(name));
    }

    @Override
    public Set<ModuleReference> findAll() {
        return Set.copyOf(modules.values());
    }

    static ModuleDescriptor.Builder module(String name, String... requires) {
        ModuleDescriptor.Builder builder = ModuleDescriptor.newModule(name).requires(Set.of(Modifier.MANDATED), "java.base");
        for (String each : requires) {
            builder.requires(each);
        }
        return builder;
    }

    static String show(Configuration configuration) {
        return configuration.modules().stream().sorted(Comparator.comparing(ResolvedModule::name))
                .map(m -> m.name() + " -> " + m.reads().stream().map(ResolvedModule::name).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    static void attempt(String what, Callable<?> action) {
        try {
            System.out.println(what + ": " + action.call());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("(Cycle detected): .*", "$1"));
        }
    }

    public static void main(String[] args) {
        Configuration boot = ModuleLayer.boot().configuration();
        ModuleFinder none = ModuleFinder.of();
        Configurations finder = new Configurations()
                .add(module("app", "lib").uses("spi.Service").requires("spi").exports("app.api"))
                .add(module("lib").requires(Set.of(Modifier.TRANSITIVE), "core").exports("lib"))
                .add(module("core").exports("core").exports("core.secret", Set.of("lib")))
                .add(module("spi").exports("spi"))
                .add(module("provider", "spi").provides("spi.Service", List.of("provider.Impl")))
                .add(module("lonely", "spi").provides("spi.Other", List.of("lonely.Impl")))
                .add(module("ring1", "ring2")).add(module("ring2", "ring3")).add(module("ring3", "ring1"))
                .add(module("broken", "missing"))
                .add(module("patient").requires(Set.of(Modifier.STATIC), "missing").requires(Set.of(Modifier.STATIC), "core"))
                .add(module("left").exports("same")).add(module("mine", "left").packages(Set.of("same")))
                .add(module("unread").uses("core.Thing"))
                .add(ModuleDescriptor.newAutomaticModule("auto").packages(Set.of("auto")))
                .add(ModuleDescriptor.newAutomaticModule("auto2").packages(Set.of("auto2")))
                .add(module("onauto", "auto"));
        for (String root : new String[] {"app", "core", "patient", "ring1", "broken", "mine", "unread", "nothing", "java.base"}) {
            attempt(root, () -> show(boot.resolve(finder, none, Set.of(root))));
        }
        attempt("bound", () -> show(boot.resolveAndBind(finder, none, Set.of("app"))));
        attempt("after", () -> show(boot.resolve(none, finder, List.of("lib", "patient"))));
        attempt("no roots", () -> show(boot.resolve(finder, none, Set.of())));
        attempt("static", () -> show(Configuration.resolve(finder, List.of(boot), none, List.of("lib"))));
        attempt("no parents", () -> Configuration.resolve(finder, List.of(), none, List.of("lib")));
        attempt("empty parent", () -> Configuration.empty().resolve(finder, none, Set.of("core")));
        attempt("null", () -> boot.resolve(finder, null, Set.of("core")));
        Configuration below = boot.resolve(finder, none, Set.of("core"));
        Configuration above = below.resolve(none, finder, Set.of("app"));
        System.out.println(show(above) + " | " + above.parents().equals(List.of(below)) + " " + above.findModule("core").get().configuration().equals(below)
                + " " + above.findModule("java.base").isPresent() + " " + above.findModule("ring1").isPresent());
        ResolvedModule core = below.findModule("core").get();
        System.out.println(core.name() + " " + core.reference().location() + " " + core.equals(below.findModule("core").get()) + " " + core.equals(above.findModule("app").get())
                + " " + (core.hashCode() == below.findModule("core").get().hashCode()) + " " + below);
        attempt("automatic", () -> boot.resolve(finder, none, Set.of("onauto")).findModule("onauto").get().reads().stream().map(ResolvedModule::name).sorted().toList());
        System.out.println(Configuration.empty().modules() + " " + Configuration.empty().parents() + " [" + Configuration.empty() + "] " + Configuration.empty().findModule("java.base"));
        attempt("fixed", () -> below.modules().remove(core));
        attempt("fixed reads", () -> core.reads().remove(core));
    }
}
