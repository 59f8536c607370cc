package java.lang;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the boot layer of a program that is started with a module path (JEP 261). */
final class ModuleBoot {
    static Configuration configuration;
    private static Map<String, Module> modules;

    private ModuleBoot() {
    }

    /** Whether programs see a property of the module system. */
    static boolean isShown(String property) {
        return property.equals("jdk.module.path") || property.equals("jdk.module.main") || property.equals("jdk.module.main.class");
    }

    static Set<Module> modules() {
        return modules == null ? LibraryModules.all() : Collections.unmodifiableSet(new LinkedHashSet<>(modules.values()));
    }

    static ModuleReference reference(String name) {
        return configuration.findModule(name).orElseThrow().reference();
    }

    /** The launcher's call before the main class is loaded: its name, null when it is on the class path. */
    static String start() {
        Map<String, String> options = new HashMap<>();
        List<String> roots = new ArrayList<>();
        String[] initial = ijen.internal.Properties.initial();
        for (int i = 0; i < initial.length; i += 2) {
            options.put(initial[i], initial[i + 1]);
        }
        String main = options.get("jdk.module.main");
        try {
            ModuleFinder finder = finder(options.getOrDefault("jdk.module.path", ""));
            if (main != null) {
                roots.add(main);
            }
            for (int i = 0; i < initial.length; i += 2) {
                if (initial[i].startsWith("jdk.module.addmods.")) {
                    addRoots(initial[i + 1], finder, roots);
                }
            }
            configuration = Configuration.empty().resolveAndBind(finder, new Library(), roots);
        } catch (FindException | ResolutionException e) {
            System.out.println("Error occurred during initialization of boot layer\n" + e);
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                System.out.println("Caused by: " + cause);
            }
            Runtime.getRuntime().halt(1);
        }
        define();
        warn(initial);
        return main == null ? null : mainClass(main, options.get("jdk.module.main.class"));
    }

    private static ModuleFinder finder(String path) {
        List<Path> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry));
            }
        }
        return ModuleFinder.of(entries.toArray(new Path[0]));
    }

    private static void addRoots(String names, ModuleFinder finder, List<String> roots) {
        for (String name : names.split(",")) {
            if (name.equals("ALL-MODULE-PATH")) {
                finder.findAll().forEach(each -> roots.add(each.descriptor().name()));
            } else if (!name.isEmpty() && !name.startsWith("ALL-")) {
                roots.add(name);
            }
        }
    }

    private static void define() {
        Map<String, Module> all = new LinkedHashMap<>();
        HashMap<String, Module> packages = new HashMap<>();
        ArrayList<String> places = new ArrayList<>();
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        Map<String, Module> library = new HashMap<>();
        LibraryModules.all().forEach(each -> library.put(each.getName(), each));
        for (ResolvedModule each : configuration.modules()) {
            ModuleDescriptor descriptor = each.reference().descriptor();
            boolean own = !each.reference().location().map(URI::getScheme).orElse("").equals("jrt");
            Module module = own || !library.containsKey(each.name()) ? new Module(own ? loader : null, each.name(), descriptor)
                    : library.get(each.name());
            all.put(each.name(), module);
            for (String name : own ? descriptor.packages() : Set.<String>of()) {
                packages.put(name, module);
                places.add(name.replace('.', '/'));
                places.add(descriptor.toNameAndVersion());
            }
        }
        for (ResolvedModule each : configuration.modules()) {
            Set<Module> reads = new HashSet<>();
            each.reads().forEach(other -> reads.add(all.get(other.name())));
            all.get(each.name()).setReads(reads);
        }
        modules = all;
        Module.ofPackages = packages;
        ijen.internal.ClassPath.setModules(places.toArray(new String[0]));
    }

    /** Of options for modules and packages that there are not; the launcher has looked at java.base's. */
    private static void warn(String[] initial) {
        for (int i = 0; i < initial.length; i += 2) {
            boolean opens = initial[i].startsWith("jdk.module.addopens.");
            int slash = initial[i + 1].indexOf('/');
            if (opens || initial[i].startsWith("jdk.module.addexports.")) {
                String name = initial[i + 1].substring(0, slash);
                String source = initial[i + 1].substring(slash + 1, initial[i + 1].indexOf('='));
                Module module = modules.get(name);
                if (module == null) {
                    System.err.println("WARNING: Unknown module: " + name + " specified to " + (opens ? "--add-opens" : "--add-exports"));
                } else if (module.getClassLoader() != null && !module.getPackages().contains(source)) {
                    System.err.println("WARNING: package " + source + " not in " + name);
                }
            }
        }
    }

    private static String mainClass(String module, String given) {
        String name = given;
        if (name == null) {
            name = configuration.findModule(module).flatMap(each -> each.reference().descriptor().mainClass()).orElse(null);
            if (name == null) {
                System.err.println("module " + module + " does not have a ModuleMainClass attribute, use -m <module>/<main-class>");
                Runtime.getRuntime().halt(1);
            }
            System.setProperty("jdk.module.main.class", name);
        }
        return name;
    }

    /** The JDK's modules: the library's, and by their names alone those that it does not have. */
    private static final class Library implements ModuleFinder {
        private final ModuleFinder base = ModuleFinder.ofSystem();
        private final Map<String, ModuleReference> others = new HashMap<>();

        @Override
        public Optional<ModuleReference> find(String name) {
            Optional<ModuleReference> found = base.find(name);
            if (found.isEmpty() && (name.startsWith("java.") || name.startsWith("jdk."))) {
                return Optional.of(others.computeIfAbsent(name, LibraryReference::new));
            }
            return found;
        }

        @Override
        public Set<ModuleReference> findAll() {
            return base.findAll();
        }
    }

    private static final class LibraryReference extends ModuleReference {
        LibraryReference(String name) {
            super(describe(name), URI.create("jrt:/" + name));
        }

        private static ModuleDescriptor describe(String name) {
            ModuleDescriptor.Builder builder = ModuleDescriptor.newModule(name).version(Runtime.version().toString());
            builder.requires(Set.of(ModuleDescriptor.Requires.Modifier.MANDATED), "java.base");
            return builder.build();
        }

        @Override
        public ModuleReader open() throws java.io.IOException {
            return ModuleFinder.ofSystem().find("java.base").orElseThrow().open();
        }

        @Override
        public int hashCode() {
            return Objects.hash(descriptor().name());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return "[module " + descriptor().name() + ", location=" + location().get() + "]";
        }
    }
}
