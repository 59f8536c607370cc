package java.lang.module;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of jars and folders; an entry is looked at when it is needed first. */
final class ModulePath implements ModuleFinder {
    private static final String INFO = "module-info.class";
    private static final String SERVICES = "META-INF/services/";

    private final List<Path> entries;
    private final Map<String, ModuleReference> found = new LinkedHashMap<>();
    private int next;

    ModulePath(List<Path> entries) {
        this.entries = entries;
    }

    @Override
    public synchronized Optional<ModuleReference> find(String name) {
        Objects.requireNonNull(name);
        while (!found.containsKey(name) && next < entries.size()) {
            scan(entries.get(next++));
        }
        return Optional.ofNullable(found.get(name));
    }

    @Override
    public synchronized Set<ModuleReference> findAll() {
        while (next < entries.size()) {
            scan(entries.get(next++));
        }
        return Set.copyOf(found.values());
    }

    private void scan(Path entry) {
        try {
            if (!Files.exists(entry)) {
                return;
            }
            if (Files.isDirectory(entry) && !Files.exists(entry.resolve(INFO))) {
                scanFolder(entry);
                return;
            }
            ModuleReference one = read(entry);
            if (one == null) {
                throw new FindException("Module format not recognized: " + entry);
            }
            found.putIfAbsent(one.descriptor().name(), one);
        } catch (IOException e) {
            throw new FindException(e);
        }
    }

    private void scanFolder(Path folder) throws IOException {
        Map<String, ModuleReference> here = new LinkedHashMap<>();
        Map<String, Path> places = new LinkedHashMap<>();
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(inside::add);
        }
        inside.sort(null);
        for (Path path : inside) {
            ModuleReference one = read(path);
            if (one == null) {
                continue;
            }
            String name = one.descriptor().name();
            if (here.putIfAbsent(name, one) != null) {
                throw new FindException("Two versions of module " + name + " found in " + folder + " (" + places.get(name).getFileName()
                        + " and " + path.getFileName() + ")");
            }
            places.put(name, path);
        }
        here.forEach(found::putIfAbsent);
    }

    /** The module at that place; null where there is none. */
    private static ModuleReference read(Path path) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                return Files.exists(path.resolve(INFO)) ? exploded(path) : null;
            }
            String name = path.getFileName().toString();
            return Files.isRegularFile(path) && name.endsWith(".jar") ? packed(path) : null;
        } catch (InvalidModuleDescriptorException e) {
            throw new FindException("Error reading module: " + path, e);
        } catch (IOException e) {
            throw new FindException("Error reading " + path, e);
        }
    }

    private static ModuleReference exploded(Path folder) throws IOException {
        ModuleDescriptor descriptor;
        try (InputStream in = Files.newInputStream(folder.resolve(INFO))) {
            descriptor = ModuleDescriptor.read(in, () -> packages(files(folder)));
        }
        return new Reference(descriptor, folder.toUri(), () -> new FolderReader(folder));
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace(File.separatorChar, '/') + (Files.isDirectory(path) ? "/" : ""))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ModuleReference packed(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), true, JarFile.OPEN_READ, JarFile.runtimeVersion())) {
            JarEntry info = jar.getJarEntry(INFO);
            ModuleDescriptor descriptor;
            if (info == null) {
                try {
                    descriptor = automatic(path, jar);
                } catch (RuntimeException e) {
                    throw new FindException("Unable to derive module descriptor for " + path, e);
                }
            } else {
                try (InputStream in = jar.getInputStream(info)) {
                    descriptor = ModuleDescriptor.read(in, () -> packages(names(jar)));
                }
            }
            return new Reference(descriptor, path.toUri(), () -> new JarReader(path));
        }
    }

    private static List<String> names(JarFile jar) {
        return jar.versionedStream().map(JarEntry::getName).collect(Collectors.toList());
    }

    private static Set<String> packages(List<String> files) {
        Set<String> names = new HashSet<>();
        for (String file : files) {
            int slash = file.lastIndexOf('/');
            if (slash > 0 && file.endsWith(".class")) {
                String name = file.substring(0, slash).replace('/', '.');
                if (isPackage(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isPackage(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!javax.lang.model.SourceVersion.isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    /** A module for a jar that does not declare one: ModuleFinder.of says how. */
    private static ModuleDescriptor automatic(Path path, JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String name = attributes.getValue("Automatic-Module-Name");
        String version = null;
        if (name == null) {
            String file = path.getFileName().toString();
            file = file.substring(0, file.length() - ".jar".length());
            int dash = versionStart(file);
            if (dash >= 0) {
                version = file.substring(dash + 1);
                file = file.substring(0, dash);
            }
            name = file.replaceAll("[^A-Za-z0-9]", ".").replaceAll("(\\.)(\\1)+", ".").replaceAll("^\\.|\\.$", "");
        }
        ModuleDescriptor.Builder builder = ModuleDescriptor.newAutomaticModule(name);
        if (version != null) {
            try {
                builder.version(version);
            } catch (IllegalArgumentException e) {
                version = null;
            }
        }
        List<String> files = names(jar);
        Set<String> packages = packages(files);
        builder.packages(packages);
        for (String file : files) {
            if (file.startsWith(SERVICES) && file.indexOf('/', SERVICES.length()) < 0 && file.length() > SERVICES.length()) {
                List<String> providers = providers(jar, file);
                if (!providers.isEmpty()) {
                    builder.provides(file.substring(SERVICES.length()), providers);
                }
            }
        }
        String main = attributes.getValue(Attributes.Name.MAIN_CLASS);
        if (main != null && main.indexOf('.') > 0 && packages.contains(main.substring(0, main.lastIndexOf('.')))) {
            builder.mainClass(main.replace('/', '.'));
        }
        return builder.build();
    }

    private static int versionStart(String file) {
        for (int i = 0; i + 1 < file.length(); i++) {
            if (file.charAt(i) == '-' && Character.isDigit(file.charAt(i + 1))) {
                int end = i + 1;
                while (end < file.length() && Character.isDigit(file.charAt(end))) {
                    end++;
                }
                if (end == file.length() || file.charAt(end) == '.') {
                    return i;
                }
            }
        }
        return -1;
    }

    private static List<String> providers(JarFile jar, String file) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = jar.getInputStream(jar.getJarEntry(file))) {
            for (String line : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
                int comment = line.indexOf('#');
                String name = (comment >= 0 ? line.substring(0, comment) : line).trim();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A module that was found. */
    private static final class Reference extends ModuleReference {
        private final Opener opener;

        interface Opener {
            ModuleReader open() throws IOException;
        }

        Reference(ModuleDescriptor descriptor, URI location, Opener opener) {
            super(descriptor, location);
            this.opener = opener;
        }

        @Override
        public ModuleReader open() throws IOException {
            return opener.open();
        }

        @Override
        public int hashCode() {
            return Objects.hash(descriptor(), location());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reference && descriptor().equals(((Reference) other).descriptor())
                    && location().equals(((Reference) other).location());
        }

        @Override
        public String toString() {
            return "[module " + descriptor().name() + ", location=" + location().get() + "]";
        }
    }

    /** What both readers share. */
    private abstract static class Reader implements ModuleReader {
        private boolean closed;

        final void check(String name) throws IOException {
            Objects.requireNonNull(name);
            if (closed) {
                throw new IOException("ModuleReader is closed");
            }
        }

        abstract List<String> names() throws IOException;

        @Override
        public final synchronized Stream<String> list() throws IOException {
            check("");
            return names().stream();
        }

        @Override
        public synchronized void close() throws IOException {
            closed = true;
        }
    }

    private static final class FolderReader extends Reader {
        private final Path folder;

        FolderReader(Path folder) {
            this.folder = folder;
        }

        private Path path(String name) throws IOException {
            check(name);
            if (name.isEmpty() || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
                return null;
            }
            Path path = folder.resolve(name);
            return Files.exists(path) && (Files.isDirectory(path) || !name.endsWith("/")) ? path : null;
        }

        @Override
        public synchronized Optional<URI> find(String name) throws IOException {
            return Optional.ofNullable(path(name)).map(Path::toUri);
        }

        @Override
        public synchronized Optional<InputStream> open(String name) throws IOException {
            Path path = path(name);
            return path == null || Files.isDirectory(path) ? Optional.empty() : Optional.of(Files.newInputStream(path));
        }

        @Override
        List<String> names() {
            List<String> names = files(folder);
            names.sort(null);
            return names;
        }
    }

    private static final class JarReader extends Reader {
        private final JarFile jar;
        private final URI location;

        JarReader(Path path) throws IOException {
            jar = new JarFile(path.toFile(), true, JarFile.OPEN_READ, JarFile.runtimeVersion());
            location = path.toUri();
        }

        private JarEntry entry(String name) throws IOException {
            check(name);
            return jar.getJarEntry(name);
        }

        @Override
        public synchronized Optional<URI> find(String name) throws IOException {
            JarEntry entry = entry(name);
            if (entry == null) {
                return Optional.empty();
            }
            String slash = entry.isDirectory() && !name.endsWith("/") ? "/" : "";
            return Optional.of(URI.create("jar:" + location + "!/" + entry.getRealName() + slash));
        }

        @Override
        public synchronized Optional<InputStream> open(String name) throws IOException {
            JarEntry entry = entry(name);
            return entry == null ? Optional.empty() : Optional.of(jar.getInputStream(entry));
        }

        @Override
        List<String> names() {
            return ModulePath.names(jar);
        }

        @Override
        public synchronized void close() throws IOException {
            super.close();
            jar.close();
        }
    }
}
