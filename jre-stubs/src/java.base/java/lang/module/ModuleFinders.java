package java.lang.module;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
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

    /** The one module of the library. */
    private static final class Library implements ModuleFinder {
        private ModuleReference reference;

        private synchronized ModuleReference reference() {
            if (reference == null) {
                reference = new Reference(Object.class.getModule().getDescriptor());
            }
            return reference;
        }

        @Override
        public Optional<ModuleReference> find(String name) {
            return Objects.requireNonNull(name).equals("java.base") ? Optional.of(reference()) : Optional.empty();
        }

        @Override
        public Set<ModuleReference> findAll() {
            return Set.of(reference());
        }
    }

    private static final class Reference extends ModuleReference {
        Reference(ModuleDescriptor descriptor) {
            super(descriptor, URI.create("jrt:/java.base"));
        }

        @Override
        public ModuleReader open() {
            return new Reader();
        }

        @Override
        public String toString() {
            return "[module java.base, location=jrt:/java.base]";
        }
    }

    private static final class Reader implements ModuleReader {
        private volatile boolean closed;

        private InputStream stream(String name) throws IOException {
            Objects.requireNonNull(name);
            if (closed) {
                throw new IOException("ModuleReader is closed");
            }
            return Object.class.getModule().getResourceAsStream(name);
        }

        @Override
        public Optional<URI> find(String name) throws IOException {
            try (InputStream in = stream(name)) {
                return in == null ? Optional.empty() : Optional.of(URI.create("jrt:/java.base/" + name));
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
