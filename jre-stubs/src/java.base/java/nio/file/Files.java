package java.nio.file;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Operations on files. */
public final class Files {
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Files() {
    }

    private static FileSystemProvider provider(Path path) {
        return path.getFileSystem().provider();
    }

    public static InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        return provider(path).newInputStream(path, options);
    }

    public static OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        return provider(path).newOutputStream(path, options);
    }

    public static SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
        throws IOException {
        return provider(path).newByteChannel(path, options, attrs);
    }

    public static SeekableByteChannel newByteChannel(Path path, OpenOption... options) throws IOException {
        Set<OpenOption> set = options.length == 0 ? Set.of() : new java.util.HashSet<>(Arrays.asList(options));
        return newByteChannel(path, set);
    }

    public static byte[] readAllBytes(Path path) throws IOException {
        try (InputStream in = newInputStream(path)) {
            return in.readAllBytes();
        }
    }

    public static String readString(Path path) throws IOException {
        return readString(path, StandardCharsets.UTF_8);
    }

    public static String readString(Path path, Charset cs) throws IOException {
        Objects.requireNonNull(cs);
        byte[] b = readAllBytes(path);
        return cs.newDecoder().decode(ByteBuffer.wrap(b)).toString();
    }

    public static List<String> readAllLines(Path path) throws IOException {
        return readAllLines(path, StandardCharsets.UTF_8);
    }

    public static List<String> readAllLines(Path path, Charset cs) throws IOException {
        try (BufferedReader reader = newBufferedReader(path, cs)) {
            ArrayList<String> lines = new ArrayList<>();
            String line;
            while ((line = reader.readLine()) != null) {
                lines.add(line);
            }
            return lines;
        }
    }

    public static Stream<String> lines(Path path) throws IOException {
        return lines(path, StandardCharsets.UTF_8);
    }

    public static Stream<String> lines(Path path, Charset cs) throws IOException {
        BufferedReader in = newBufferedReader(path, cs);
        return in.lines().onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public static BufferedReader newBufferedReader(Path path) throws IOException {
        return newBufferedReader(path, StandardCharsets.UTF_8);
    }

    public static BufferedReader newBufferedReader(Path path, Charset cs) throws IOException {
        return new BufferedReader(new InputStreamReader(newInputStream(path), cs.newDecoder()));
    }

    public static BufferedWriter newBufferedWriter(Path path, OpenOption... options) throws IOException {
        return newBufferedWriter(path, StandardCharsets.UTF_8, options);
    }

    public static BufferedWriter newBufferedWriter(Path path, Charset cs, OpenOption... options) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(newOutputStream(path, options), cs.newEncoder()));
    }

    public static Path write(Path path, byte[] bytes, OpenOption... options) throws IOException {
        Objects.requireNonNull(bytes);
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes, 0, bytes.length);
        }
        return path;
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines, Charset cs, OpenOption... options) throws IOException {
        Objects.requireNonNull(lines);
        try (BufferedWriter w = newBufferedWriter(path, cs, options)) {
            for (CharSequence line : lines) {
                w.append(line);
                w.newLine();
            }
        }
        return path;
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines, OpenOption... options) throws IOException {
        return write(path, lines, StandardCharsets.UTF_8, options);
    }

    public static Path writeString(Path path, CharSequence csq, OpenOption... options) throws IOException {
        return writeString(path, csq, StandardCharsets.UTF_8, options);
    }

    public static Path writeString(Path path, CharSequence csq, Charset cs, OpenOption... options) throws IOException {
        ByteBuffer b = cs.newEncoder().encode(java.nio.CharBuffer.wrap(String.valueOf(csq)));
        byte[] bytes = new byte[b.remaining()];
        b.get(bytes);
        return write(path, bytes, options);
    }

    private static boolean follows(LinkOption... options) {
        boolean follow = true;
        for (LinkOption o : options) {
            if (Objects.requireNonNull(o) == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            }
        }
        return follow;
    }

    private static BasicFileAttributes attributesOrNull(Path path, LinkOption... options) {
        try {
            return provider(path).readAttributesIfExists(path, BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    public static boolean exists(Path path, LinkOption... options) {
        return provider(path).exists(path, options);
    }

    public static boolean notExists(Path path, LinkOption... options) {
        try {
            return provider(path).readAttributesIfExists(path, BasicFileAttributes.class, options) == null;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean isDirectory(Path path, LinkOption... options) {
        BasicFileAttributes found = attributesOrNull(path, options);
        return found != null && found.isDirectory();
    }

    public static boolean isRegularFile(Path path, LinkOption... options) {
        BasicFileAttributes found = attributesOrNull(path, options);
        return found != null && found.isRegularFile();
    }

    public static boolean isSymbolicLink(Path path) {
        BasicFileAttributes found = attributesOrNull(path, LinkOption.NOFOLLOW_LINKS);
        return found != null && found.isSymbolicLink();
    }

    private static boolean may(Path path, AccessMode mode) {
        try {
            provider(path).checkAccess(path, mode);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean isReadable(Path path) {
        return may(path, AccessMode.READ);
    }

    public static boolean isWritable(Path path) {
        return may(path, AccessMode.WRITE);
    }

    public static boolean isExecutable(Path path) {
        return may(path, AccessMode.EXECUTE);
    }

    public static boolean isHidden(Path path) throws IOException {
        return provider(path).isHidden(path);
    }

    public static long size(Path path) throws IOException {
        return readAttributes(path, BasicFileAttributes.class).size();
    }

    public static boolean isSameFile(Path path, Path path2) throws IOException {
        return provider(path).isSameFile(path, path2);
    }

    public static Path createFile(Path path, FileAttribute<?>... attrs) throws IOException {
        newByteChannel(path, NEW_FILE, attrs).close();
        return path;
    }

    public static Path createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        provider(dir).createDirectory(dir, attrs);
        return dir;
    }

    private static void createAndCheck(Path dir, FileAttribute<?>... attrs) throws IOException {
        try {
            createDirectory(dir, attrs);
        } catch (FileAlreadyExistsException e) {
            if (!isDirectory(dir)) {
                throw e;
            }
        }
    }

    public static Path createDirectories(Path dir, FileAttribute<?>... attrs) throws IOException {
        try {
            createAndCheck(dir, attrs);
            return dir;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            // A folder above it may be missing.
        }
        Path all = dir.toAbsolutePath();
        Path known = all.getParent();
        while (known != null) {
            try {
                provider(known).checkAccess(known);
                break;
            } catch (NoSuchFileException e) {
                known = known.getParent();
            }
        }
        if (known == null) {
            throw new FileSystemException(all.toString(), null, "Unable to determine if root directory exists");
        }
        Path child = known;
        for (Path name : known.relativize(all)) {
            child = child.resolve(name);
            createAndCheck(child, attrs);
        }
        return all;
    }

    private static final class Temporary {
        static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();
    }

    private static Path createTemporary(Path dir, String prefix, String suffix, boolean folder, FileAttribute<?>... attrs)
        throws IOException {
        Path in = dir == null ? Path.of(System.getProperty("java.io.tmpdir")) : dir;
        FileAttribute<?>[] all = attrs;
        if (in.getFileSystem() == FileSystems.getDefault()) {
            boolean given = false;
            for (FileAttribute<?> a : attrs) {
                given |= a.name().equals("posix:permissions");
            }
            if (!given) {
                all = Arrays.copyOf(attrs, attrs.length + 1);
                all[attrs.length] = java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                    java.nio.file.attribute.PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------"));
            }
        }
        while (true) {
            String name = (prefix == null ? "" : prefix) + Long.toUnsignedString(Temporary.RANDOM.nextLong())
                + (suffix == null ? folder ? "" : ".tmp" : suffix);
            Path last = in.getFileSystem().getPath(name);
            if (last.getParent() != null) {
                throw new IllegalArgumentException("Invalid prefix or suffix");
            }
            try {
                return folder ? createDirectory(in.resolve(last), all) : createFile(in.resolve(last), all);
            } catch (FileAlreadyExistsException e) {
                // Another name then.
            }
        }
    }

    public static Path createTempFile(Path dir, String prefix, String suffix, FileAttribute<?>... attrs) throws IOException {
        return createTemporary(Objects.requireNonNull(dir), prefix, suffix, false, attrs);
    }

    public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attrs) throws IOException {
        return createTemporary(null, prefix, suffix, false, attrs);
    }

    public static Path createTempDirectory(Path dir, String prefix, FileAttribute<?>... attrs) throws IOException {
        return createTemporary(Objects.requireNonNull(dir), prefix, null, true, attrs);
    }

    public static Path createTempDirectory(String prefix, FileAttribute<?>... attrs) throws IOException {
        return createTemporary(null, prefix, null, true, attrs);
    }

    public static Path createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        provider(link).createSymbolicLink(link, target, attrs);
        return link;
    }

    public static Path createLink(Path link, Path existing) throws IOException {
        provider(link).createLink(link, existing);
        return link;
    }

    public static Path readSymbolicLink(Path link) throws IOException {
        return provider(link).readSymbolicLink(link);
    }

    public static void delete(Path path) throws IOException {
        provider(path).delete(path);
    }

    public static boolean deleteIfExists(Path path) throws IOException {
        return provider(path).deleteIfExists(path);
    }

    public static Path copy(Path source, Path target, CopyOption... options) throws IOException {
        FileSystemProvider provider = provider(source);
        if (provider(target) == provider) {
            provider.copy(source, target, options);
        } else {
            copyAcross(source, target, options);
        }
        return target;
    }

    /** From one file system to another. */
    private static void copyAcross(Path source, Path target, CopyOption... options) throws IOException {
        boolean replace = false;
        boolean attributes = false;
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == StandardCopyOption.COPY_ATTRIBUTES) {
                attributes = true;
            } else if (o == null) {
                throw new NullPointerException();
            } else if (o != LinkOption.NOFOLLOW_LINKS) {
                throw new UnsupportedOperationException("'" + o + "' is not a recognized copy option");
            }
        }
        BasicFileAttributes from = readAttributes(source, BasicFileAttributes.class);
        if (replace) {
            deleteIfExists(target);
        } else if (exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (from.isDirectory()) {
            createDirectory(target);
        } else {
            try (InputStream in = newInputStream(source)) {
                copy(in, target);
            }
        }
        if (attributes) {
            getFileAttributeView(target, BasicFileAttributeView.class).setTimes(from.lastModifiedTime(), from.lastAccessTime(),
                from.creationTime());
        }
    }

    public static Path move(Path source, Path target, CopyOption... options) throws IOException {
        FileSystemProvider provider = provider(source);
        if (provider(target) == provider) {
            provider.move(source, target, options);
        } else {
            for (CopyOption o : options) {
                if (o == StandardCopyOption.ATOMIC_MOVE) {
                    throw new AtomicMoveNotSupportedException(null, null, "Atomic move between providers is not supported");
                }
            }
            copyAcross(source, target, options);
            delete(source);
        }
        return target;
    }

    public static long copy(InputStream in, Path target, CopyOption... options) throws IOException {
        Objects.requireNonNull(in);
        boolean replace = false;
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == null) {
                throw new NullPointerException("options contains 'null'");
            } else {
                throw new UnsupportedOperationException(o + " not supported");
            }
        }
        if (replace) {
            deleteIfExists(target);
        }
        try (OutputStream out = newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return in.transferTo(out);
        }
    }

    public static long copy(Path source, OutputStream out) throws IOException {
        Objects.requireNonNull(out);
        try (InputStream in = newInputStream(source)) {
            return in.transferTo(out);
        }
    }

    public static long mismatch(Path path, Path path2) throws IOException {
        if (isSameFile(path, path2)) {
            return -1;
        }
        byte[] a = new byte[8192];
        byte[] b = new byte[8192];
        try (InputStream in = newInputStream(path); InputStream in2 = newInputStream(path2)) {
            long before = 0;
            while (true) {
                int n = in.readNBytes(a, 0, a.length);
                int m = in2.readNBytes(b, 0, b.length);
                int i = Arrays.mismatch(a, 0, n, b, 0, m);
                if (i >= 0) {
                    return before + i;
                }
                if (n < a.length) {
                    return -1;
                }
                before += n;
            }
        }
    }

    public static FileStore getFileStore(Path path) throws IOException {
        return provider(path).getFileStore(path);
    }

    public static <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return provider(path).getFileAttributeView(path, type, options);
    }

    public static <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, type, options);
    }

    public static Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, attributes, options);
    }

    public static Path setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        provider(path).setAttribute(path, attribute, value, options);
        return path;
    }

    public static Object getAttribute(Path path, String attribute, LinkOption... options) throws IOException {
        if (attribute.indexOf('*') >= 0 || attribute.indexOf(',') >= 0) {
            throw new IllegalArgumentException(attribute);
        }
        return readAttributes(path, attribute, options).get(attribute.substring(attribute.indexOf(':') + 1));
    }

    public static FileTime getLastModifiedTime(Path path, LinkOption... options) throws IOException {
        return readAttributes(path, BasicFileAttributes.class, options).lastModifiedTime();
    }

    public static Path setLastModifiedTime(Path path, FileTime time) throws IOException {
        getFileAttributeView(path, BasicFileAttributeView.class).setTimes(Objects.requireNonNull(time), null, null);
        return path;
    }

    public static Set<PosixFilePermission> getPosixFilePermissions(Path path, LinkOption... options) throws IOException {
        return readAttributes(path, PosixFileAttributes.class, options).permissions();
    }

    public static Path setPosixFilePermissions(Path path, Set<PosixFilePermission> perms) throws IOException {
        PosixFileAttributeView view = getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            throw new UnsupportedOperationException();
        }
        view.setPermissions(perms);
        return path;
    }

    public static UserPrincipal getOwner(Path path, LinkOption... options) throws IOException {
        FileOwnerAttributeView view = getFileAttributeView(path, FileOwnerAttributeView.class, options);
        if (view == null) {
            throw new UnsupportedOperationException();
        }
        return view.getOwner();
    }

    public static Path setOwner(Path path, UserPrincipal owner) throws IOException {
        FileOwnerAttributeView view = getFileAttributeView(path, FileOwnerAttributeView.class);
        if (view == null) {
            throw new UnsupportedOperationException();
        }
        view.setOwner(owner);
        return path;
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir) throws IOException {
        return provider(dir).newDirectoryStream(dir, p -> true);
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir, String glob) throws IOException {
        if (glob.equals("*")) {
            return newDirectoryStream(dir);
        }
        PathMatcher matcher = dir.getFileSystem().getPathMatcher("glob:" + glob);
        return provider(dir).newDirectoryStream(dir, p -> matcher.matches(p.getFileName()));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        return provider(dir).newDirectoryStream(dir, filter);
    }

    private static Runnable closing(DirectoryStream<Path> stream) {
        return () -> {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    public static Stream<Path> list(Path dir) throws IOException {
        DirectoryStream<Path> entries = newDirectoryStream(dir);
        Iterator<Path> from = entries.iterator();
        Iterator<Path> it = new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return from.hasNext();
                } catch (DirectoryIteratorException e) {
                    throw new UncheckedIOException(e.getCause());
                }
            }

            @Override
            public Path next() {
                try {
                    return from.next();
                } catch (DirectoryIteratorException e) {
                    throw new UncheckedIOException(e.getCause());
                }
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(it, Spliterator.DISTINCT), false).onClose(closing(entries));
    }

    public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor) throws IOException {
        return walkFileTree(start, Set.of(), Integer.MAX_VALUE, visitor);
    }

    public static Path walkFileTree(Path start, Set<FileVisitOption> options, int maxDepth, FileVisitor<? super Path> visitor)
        throws IOException {
        try (FileTreeWalker walker = new FileTreeWalker(options, maxDepth)) {
            FileTreeWalker.Event event = walker.walk(start);
            while (event != null) {
                FileVisitResult result;
                switch (event.kind) {
                    case ENTRY:
                        result = event.failure == null ? visitor.visitFile(event.file, event.attributes)
                            : visitor.visitFileFailed(event.file, event.failure);
                        break;
                    case START_DIRECTORY:
                        result = visitor.preVisitDirectory(event.file, event.attributes);
                        if (result == FileVisitResult.SKIP_SUBTREE || result == FileVisitResult.SKIP_SIBLINGS) {
                            walker.pop();
                        }
                        break;
                    default:
                        result = visitor.postVisitDirectory(event.file, event.failure);
                        if (result == FileVisitResult.SKIP_SIBLINGS) {
                            result = FileVisitResult.CONTINUE;
                            walker.skipRemainingSiblings();
                        }
                        break;
                }
                if (Objects.requireNonNull(result) != FileVisitResult.CONTINUE) {
                    if (result == FileVisitResult.TERMINATE) {
                        break;
                    }
                    if (result == FileVisitResult.SKIP_SIBLINGS) {
                        walker.skipRemainingSiblings();
                    }
                }
                event = walker.next();
            }
        }
        return start;
    }

    /** The files of a tree, one after the other. */
    private static final class Tree implements Iterator<FileTreeWalker.Event> {
        private final FileTreeWalker walker;
        private FileTreeWalker.Event next;

        Tree(Path start, int maxDepth, FileVisitOption... options) throws IOException {
            walker = new FileTreeWalker(Arrays.asList(options), maxDepth);
            next = walker.walk(start);
            if (next.failure != null) {
                walker.close();
                throw next.failure;
            }
        }

        @Override
        public boolean hasNext() {
            if (!walker.isOpen()) {
                throw new IllegalStateException();
            }
            while (next == null) {
                FileTreeWalker.Event event = walker.next();
                if (event == null) {
                    return false;
                }
                if (event.failure != null) {
                    throw new UncheckedIOException(event.failure);
                }
                if (event.kind != FileTreeWalker.Kind.END_DIRECTORY) {
                    next = event;
                }
            }
            return true;
        }

        @Override
        public FileTreeWalker.Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            FileTreeWalker.Event event = next;
            next = null;
            return event;
        }

        Stream<FileTreeWalker.Event> stream() {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.DISTINCT), false).onClose(walker::close);
        }
    }

    public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options) throws IOException {
        return new Tree(start, maxDepth, options).stream().map(event -> event.file);
    }

    public static Stream<Path> walk(Path start, FileVisitOption... options) throws IOException {
        return walk(start, Integer.MAX_VALUE, options);
    }

    public static Stream<Path> find(Path start, int maxDepth, BiPredicate<Path, BasicFileAttributes> matcher, FileVisitOption... options)
        throws IOException {
        return new Tree(start, maxDepth, options).stream().filter(event -> matcher.test(event.file, event.attributes))
            .map(event -> event.file);
    }

    public static String probeContentType(Path path) throws IOException {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        String end = name.substring(name.lastIndexOf('.') + 1);
        switch (name.indexOf('.') < 0 ? "" : end) {
            case "txt":
            case "text":
                return "text/plain";
            case "html":
            case "htm":
                return "text/html";
            case "css":
                return "text/css";
            case "csv":
                return "text/csv";
            case "js":
                return "text/javascript";
            case "json":
                return "application/json";
            case "xml":
                return "application/xml";
            case "pdf":
                return "application/pdf";
            case "zip":
                return "application/zip";
            case "jar":
                return "application/java-archive";
            case "gz":
                return "application/gzip";
            case "png":
                return "image/png";
            case "jpg":
            case "jpeg":
                return "image/jpeg";
            case "gif":
                return "image/gif";
            case "svg":
                return "image/svg+xml";
            case "md":
                return "text/markdown";
            default:
                return null;
        }
    }
}
