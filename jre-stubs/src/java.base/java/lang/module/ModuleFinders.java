package java.lang.module;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finders of several finders' modules, and of the library's. */
final class ModuleFinders {
    static final ModuleFinder SYSTEM = new Library();

    private ModuleFinders() {
    }

    static ModuleFinder composed(List<ModuleFinder> finders) {
        return new ModuleFinder() {
            @Override
            public Optional<ModuleReference> find(String name) {
                Objects.requireNonNull(name);
                for (ModuleFinder each : finders) {
                    Optional<ModuleReference> found = each.find(name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            }

            @Override
            public Set<ModuleReference> findAll() {
                Set<String> names = new HashSet<>();
                Set<ModuleReference> all = new HashSet<>();
                for (ModuleFinder each : finders) {
                    for (ModuleReference reference : each.findAll()) {
                        if (names.add(reference.descriptor().name())) {
                            all.add(reference);
                        }
                    }
                }
                return Set.copyOf(all);
            }
        };
    }

    /** The modules of the library. */
    private static final class Library implements ModuleFinder {
        private Map<String, ModuleReference> references;

        private synchronized Map<String, ModuleReference> references() {
            if (references == null) {
                Map<String, ModuleReference> all = new HashMap<>();
                for (Module each : ModuleLayer.boot().modules()) {
                    all.put(each.getName(), new Reference(each.getDescriptor()));
                }
                references = all;
            }
            return references;
        }

        @Override
        public Optional<ModuleReference> find(String name) {
            return Optional.ofNullable(references().get(Objects.requireNonNull(name)));
        }

        @Override
        public Set<ModuleReference> findAll() {
            return Set.copyOf(references().values());
        }
    }

    private static final class Reference extends ModuleReference {
        Reference(ModuleDescriptor descriptor) {
            super(descriptor, URI.create("jrt:/" + descriptor.name()));
        }

        @Override
        public ModuleReader open() {
            return new Reader(descriptor());
        }

        @Override
        public String toString() {
            return "[module " + descriptor().name() + ", location=" + location().get() + "]";
        }
    }

    private static final class Reader implements ModuleReader {
        private final ModuleDescriptor module;
        private volatile boolean closed;

        Reader(ModuleDescriptor module) {
            this.module = module;
        }

        /** Whether a resource, or a class, is in the module. */
        private boolean has(String name) {
            int slash = name.lastIndexOf('/');
            return slash < 0 ? module.name().equals("java.base") : module.packages().contains(name.substring(0, slash).replace('/', '.'));
        }

        private InputStream stream(String name) throws IOException {
            Objects.requireNonNull(name);
            if (closed) {
                throw new IOException("ModuleReader is closed");
            }
            return has(name) ? Object.class.getModule().getResourceAsStream(name) : null;
        }

        @Override
        public Optional<URI> find(String name) throws IOException {
            try (InputStream in = stream(name)) {
                return in == null ? Optional.empty() : Optional.of(URI.create("jrt:/" + module.name() + "/" + name));
            }
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            return Optional.ofNullable(stream(name));
        }

        @Override
        public Stream<String> list() throws IOException {
            if (closed) {
                throw new IOException("ModuleReader is closed");
            }
            return Stream.of(ijen.internal.ClassPath.bootNames());
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
