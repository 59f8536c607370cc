package java.lang.module;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

public final class Configuration {
    private static final Configuration EMPTY = new Configuration(List.of());

    private final List<Configuration> parents;
    private final Map<String, ResolvedModule> modules = new LinkedHashMap<>();
    private final Map<ResolvedModule, Set<ResolvedModule>> reads = new LinkedHashMap<>();

    private Configuration(List<Configuration> parents) {
        this.parents = parents;
    }

    public static Configuration empty() {
        return EMPTY;
    }

    public Configuration resolve(ModuleFinder before, ModuleFinder after, Collection<String> roots) {
        return resolve(before, List.of(this), after, roots);
    }

    public Configuration resolveAndBind(ModuleFinder before, ModuleFinder after, Collection<String> roots) {
        return resolveAndBind(before, List.of(this), after, roots);
    }

    public static Configuration resolve(ModuleFinder before, List<Configuration> parents, ModuleFinder after, Collection<String> roots) {
        return new Resolution(before, parents, after).run(List.copyOf(roots), false);
    }

    public static Configuration resolveAndBind(ModuleFinder before, List<Configuration> parents, ModuleFinder after, Collection<String> roots) {
        return new Resolution(before, parents, after).run(List.copyOf(roots), true);
    }

    public List<Configuration> parents() {
        return parents;
    }

    public Set<ResolvedModule> modules() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(modules.values()));
    }

    public Optional<ResolvedModule> findModule(String name) {
        Objects.requireNonNull(name);
        ArrayDeque<Configuration> waiting = new ArrayDeque<>(List.of(this));
        Set<Configuration> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            Configuration each = waiting.removeFirst();
            ResolvedModule found = each.modules.get(name);
            if (found != null) {
                return Optional.of(found);
            }
            if (seen.add(each)) {
                waiting.addAll(each.parents);
            }
        }
        return Optional.empty();
    }

    Set<ResolvedModule> reads(ResolvedModule module) {
        return Collections.unmodifiableSet(reads.get(module));
    }

    @Override
    public String toString() {
        return modules.keySet().stream().collect(Collectors.joining(", "));
    }

    /** The making of a configuration, as the class's description has it: find, bind, read, check. */
    private static final class Resolution {
        private final ModuleFinder before;
        private final ModuleFinder after;
        private final Configuration made;
        private final ArrayDeque<ModuleDescriptor> waiting = new ArrayDeque<>();
        private final Map<String, ModuleReference> found = new LinkedHashMap<>();

        Resolution(ModuleFinder before, List<Configuration> parents, ModuleFinder after) {
            this.before = Objects.requireNonNull(before);
            this.after = Objects.requireNonNull(after);
            if (parents.isEmpty()) {
                throw new IllegalArgumentException("'parents' is empty");
            }
            made = new Configuration(List.copyOf(parents));
        }

        private Optional<ResolvedModule> inParents(String name) {
            for (Configuration parent : made.parents) {
                Optional<ResolvedModule> module = parent.findModule(name);
                if (module.isPresent()) {
                    return module;
                }
            }
            return Optional.empty();
        }

        private static ModuleReference ask(ModuleFinder finder, String name) {
            return finder.find(name).orElse(null);
        }

        Configuration run(List<String> roots, boolean bind) {
            for (String root : roots) {
                ModuleReference reference = ask(before, root);
                if (reference == null) {
                    if (inParents(root).isPresent()) {
                        continue;
                    }
                    reference = ask(after, root);
                    if (reference == null) {
                        throw new FindException("Module " + root + " not found");
                    }
                }
                add(reference);
            }
            follow();
            if (bind) {
                bind();
            }
            checkCycles();
            found.forEach((name, reference) -> made.modules.put(name, new ResolvedModule(made, reference)));
            readAll();
            made.modules.values().forEach(this::check);
            return made;
        }

        private void add(ModuleReference reference) {
            ModuleDescriptor descriptor = reference.descriptor();
            if (found.putIfAbsent(descriptor.name(), reference) != null) {
                return;
            }
            waiting.add(descriptor);
            if (descriptor.isAutomatic()) {
                for (ModuleFinder finder : new ModuleFinder[] {before, after}) {
                    for (ModuleReference other : finder.findAll()) {
                        String name = other.descriptor().name();
                        if (other.descriptor().isAutomatic() && !found.containsKey(name) && (finder == before || !inParents(name).isPresent())) {
                            add(other);
                        }
                    }
                }
            }
        }

        /** Takes in what the modules need. */
        private void follow() {
            while (!waiting.isEmpty()) {
                ModuleDescriptor descriptor = waiting.remove();
                for (ModuleDescriptor.Requires each : descriptor.requires()) {
                    String name = each.name();
                    if (each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)) {
                        continue;
                    }
                    ModuleReference reference = ask(before, name);
                    if (reference == null) {
                        if (inParents(name).isPresent()) {
                            continue;
                        }
                        reference = ask(after, name);
                        if (reference == null) {
                            throw new FindException("Module " + name + " not found, required by " + descriptor.name());
                        }
                    }
                    add(reference);
                }
            }
        }

        /** Takes in who provides a service that a module uses. */
        private void bind() {
            boolean more = true;
            while (more) {
                more = false;
                Set<String> used = new HashSet<>();
                found.values().forEach(reference -> used.addAll(reference.descriptor().uses()));
                for (Configuration parent : made.parents) {
                    collectUses(parent, used);
                }
                for (ModuleFinder finder : new ModuleFinder[] {before, after}) {
                    for (ModuleReference reference : finder.findAll()) {
                        ModuleDescriptor descriptor = reference.descriptor();
                        if (found.containsKey(descriptor.name()) || finder == after && inParents(descriptor.name()).isPresent()) {
                            continue;
                        }
                        if (descriptor.provides().stream().anyMatch(provides -> used.contains(provides.service()))) {
                            add(reference);
                            follow();
                            more = true;
                        }
                    }
                }
            }
        }

        private static void collectUses(Configuration configuration, Set<String> used) {
            configuration.modules.values().forEach(module -> used.addAll(module.descriptor().uses()));
            configuration.parents.forEach(parent -> collectUses(parent, used));
        }

        private void checkCycles() {
            Set<String> done = new HashSet<>();
            for (String name : found.keySet()) {
                visit(name, new LinkedHashSet<>(), done);
            }
        }

        private void visit(String name, LinkedHashSet<String> path, Set<String> done) {
            if (done.contains(name)) {
                return;
            }
            if (!path.add(name)) {
                List<String> cycle = new ArrayList<>(path);
                cycle = cycle.subList(cycle.indexOf(name), cycle.size());
                throw new ResolutionException("Cycle detected: " + String.join(" -> ", cycle) + " -> " + name);
            }
            ModuleDescriptor descriptor = found.get(name).descriptor();
            if (!descriptor.isAutomatic()) {
                for (ModuleDescriptor.Requires each : descriptor.requires()) {
                    ModuleReference next = found.get(each.name());
                    if (next != null && !next.descriptor().isAutomatic()) {
                        visit(each.name(), path, done);
                    }
                }
            }
            path.remove(name);
            done.add(name);
        }

        private ResolvedModule resolved(String name) {
            ResolvedModule own = made.modules.get(name);
            return own != null ? own : inParents(name).orElse(null);
        }

        private static boolean isTransitive(ModuleDescriptor.Requires each) {
            return each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE);
        }

        private void readAll() {
            for (ResolvedModule module : made.modules.values()) {
                Set<ResolvedModule> all = new LinkedHashSet<>();
                if (module.descriptor().isAutomatic()) {
                    made.modules.values().forEach(all::add);
                    made.parents.forEach(parent -> readAllOf(parent, all));
                } else {
                    for (ModuleDescriptor.Requires each : module.descriptor().requires()) {
                        ResolvedModule other = resolved(each.name());
                        if (other != null) {
                            readThrough(other, all);
                        }
                    }
                }
                all.remove(module);
                made.reads.put(module, all);
            }
        }

        private static void readAllOf(Configuration configuration, Set<ResolvedModule> all) {
            all.addAll(configuration.modules.values());
            configuration.parents.forEach(parent -> readAllOf(parent, all));
        }

        /** A module and what it passes on to those who read it: its transitive requirements, and of automatic ones each other. */
        private void readThrough(ResolvedModule module, Set<ResolvedModule> all) {
            if (!all.add(module)) {
                return;
            }
            if (module.descriptor().isAutomatic()) {
                for (ResolvedModule other : module.configuration().modules.values()) {
                    if (other.descriptor().isAutomatic()) {
                        all.add(other);
                    }
                }
                return;
            }
            for (ModuleDescriptor.Requires each : module.descriptor().requires()) {
                if (isTransitive(each)) {
                    ResolvedModule other = module.configuration() == made ? resolved(each.name())
                            : module.configuration().findModule(each.name()).orElse(null);
                    if (other != null) {
                        readThrough(other, all);
                    }
                }
            }
        }


        private static Set<String> exported(ResolvedModule from, ResolvedModule to) {
            ModuleDescriptor descriptor = from.descriptor();
            if (descriptor.isAutomatic()) {
                return descriptor.packages();
            }
            return descriptor.exports().stream().filter(each -> !each.isQualified() || each.targets().contains(to.name()))
                    .map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        }

        /** No package from two modules, and the services that are named are there. */
        private void check(ResolvedModule module) {
            ModuleDescriptor descriptor = module.descriptor();
            Map<String, ResolvedModule> origin = new LinkedHashMap<>();
            descriptor.packages().forEach(name -> origin.put(name, module));
            for (ResolvedModule other : made.reads.get(module)) {
                for (String name : exported(other, module)) {
                    ResolvedModule first = origin.putIfAbsent(name, other);
                    if (first == module) {
                        throw new ResolutionException("Module " + module.name() + " contains package " + name + ", module " + other.name()
                                + " exports package " + name + " to " + module.name());
                    }
                    if (first != null) {
                        throw new ResolutionException("Modules " + other.name() + " and " + first.name() + " export package " + name
                                + " to module " + module.name());
                    }
                }
            }
            if (descriptor.isAutomatic()) {
                return;
            }
            for (String service : descriptor.uses()) {
                checkService(service, module, origin, "uses");
            }
            for (ModuleDescriptor.Provides each : descriptor.provides()) {
                checkService(each.service(), module, origin, "provides");
            }
        }

        private static void checkService(String service, ResolvedModule module, Map<String, ResolvedModule> origin, String how) {
            String name = service.substring(0, service.lastIndexOf('.'));
            if (!origin.containsKey(name)) {
                throw new ResolutionException("Module " + module.name() + " " + how + " " + service + " but does not read a module that exports "
                        + name + " to " + module.name());
            }
        }
    }
}
