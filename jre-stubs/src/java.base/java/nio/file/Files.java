package java.nio.file;

import ijen.internal.FileLinks;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Operations on files. */
public final class Files {
    private Files() {
    }

    private static boolean has(OpenOption[] options, OpenOption o) {
        for (OpenOption x : options) {
            if (Objects.requireNonNull(x) == o) {
                return true;
            }
        }
        return false;
    }

    /** The exception that fits a failure to open. */
    private static IOException failure(Path path, FileNotFoundException e) {
        String m = e.getMessage();
        String name = path.toString();
        File f = path.toFile();
        if (m != null && m.endsWith("(Permission denied)")) {
            return new AccessDeniedException(name);
        }
        if (m != null && m.endsWith("(Is a directory)") || f.isDirectory()) {
            return new FileSystemException(name, null, "Is a directory");
        }
        if (m != null && m.endsWith("(Not a directory)")) {
            return new FileSystemException(name, null, "Not a directory");
        }
        return new NoSuchFileException(name);
    }

    public static InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        try {
            return new FileInputStream(path.toFile());
        } catch (FileNotFoundException e) {
            throw failure(path, e);
        }
    }

    public static OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        File f = path.toFile();
        boolean append = has(options, StandardOpenOption.APPEND);
        if (has(options, StandardOpenOption.READ)) {
            throw new IllegalArgumentException("READ not allowed");
        }
        if (append && has(options, StandardOpenOption.TRUNCATE_EXISTING)) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        if (has(options, StandardOpenOption.CREATE_NEW)) {
            if (!f.createNewFile()) {
                throw new FileAlreadyExistsException(path.toString());
            }
        } else if (options.length > 0 && !has(options, StandardOpenOption.CREATE) && !f.exists()) {
            throw new NoSuchFileException(path.toString());
        }
        try {
            return new FileOutputStream(f, append);
        } catch (FileNotFoundException e) {
            throw failure(path, e);
        }
    }

    public static byte[] readAllBytes(Path path) throws IOException {
        try (InputStream in = newInputStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            if (!(e instanceof FileSystemException) && path.toFile().isDirectory()) {
                throw new IOException("Is a directory");
            }
            throw e;
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
        return readAllLines(path, cs).stream();
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

    public static boolean exists(Path path, LinkOption... options) {
        return options.length == 0 ? path.toFile().exists() : attributesOrNull(path, options) != null;
    }

    public static boolean notExists(Path path, LinkOption... options) {
        return !exists(path);
    }

    public static boolean isDirectory(Path path, LinkOption... options) {
        if (options.length == 0) {
            return path.toFile().isDirectory();
        }
        HostAttributes found = attributesOrNull(path, options);
        return found != null && found.isDirectory();
    }

    public static boolean isRegularFile(Path path, LinkOption... options) {
        if (options.length == 0) {
            return path.toFile().isFile();
        }
        HostAttributes found = attributesOrNull(path, options);
        return found != null && found.isRegularFile();
    }

    public static boolean isReadable(Path path) {
        return path.toFile().canRead();
    }

    public static boolean isWritable(Path path) {
        return path.toFile().canWrite();
    }

    public static boolean isExecutable(Path path) {
        return path.toFile().canExecute();
    }

    public static boolean isHidden(Path path) throws IOException {
        return path.toFile().isHidden();
    }

    public static long size(Path path) throws IOException {
        if (!exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return path.toFile().length();
    }

    public static boolean isSameFile(Path path, Path path2) throws IOException {
        return path.equals(path2) || path.toRealPath().equals(path2.toRealPath());
    }

    public static Path createFile(Path path, FileAttribute<?>... attrs) throws IOException {
        try {
            if (!path.toFile().createNewFile()) {
                throw new FileAlreadyExistsException(path.toString());
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw "Permission denied".equals(e.getMessage()) ? new AccessDeniedException(path.toString())
                : new NoSuchFileException(path.toString());
        }
        return path;
    }

    public static Path createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        if (!dir.toFile().mkdir()) {
            if (exists(dir)) {
                throw new FileAlreadyExistsException(dir.toString());
            }
            Path parent = dir.toAbsolutePath().getParent();
            throw parent != null && exists(parent) ? new AccessDeniedException(dir.toString()) : new NoSuchFileException(dir.toString());
        }
        return dir;
    }

    public static Path createDirectories(Path dir, FileAttribute<?>... attrs) throws IOException {
        if (!isDirectory(dir)) {
            if (exists(dir)) {
                throw new FileAlreadyExistsException(dir.toString());
            }
            if (!dir.toFile().mkdirs() && !isDirectory(dir)) {
                throw new AccessDeniedException(dir.toString());
            }
        }
        return dir;
    }

    public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attrs) throws IOException {
        return File.createTempFile("tmp".concat(prefix == null ? "" : prefix), suffix).toPath();
    }

    public static Path createTempFile(Path dir, String prefix, String suffix, FileAttribute<?>... attrs) throws IOException {
        return File.createTempFile("tmp".concat(prefix == null ? "" : prefix), suffix, dir.toFile()).toPath();
    }

    public static Path createTempDirectory(String prefix, FileAttribute<?>... attrs) throws IOException {
        File f = File.createTempFile("tmp", prefix == null ? "" : prefix);
        f.delete();
        // The random digits of the name behind the prefix.
        String name = f.getName();
        String digits = name.substring("tmp".length(), name.length() - (prefix == null ? 0 : prefix.length()));
        return createDirectory(f.toPath().resolveSibling((prefix == null ? "" : prefix) + digits));
    }

    public static void delete(Path path) throws IOException {
        File f = path.toFile();
        if (!f.delete()) {
            if (!f.exists()) {
                throw new NoSuchFileException(path.toString());
            }
            String[] names = f.isDirectory() ? f.list() : null;
            throw names != null && names.length > 0 ? new DirectoryNotEmptyException(path.toString())
                : new AccessDeniedException(path.toString());
        }
    }

    public static boolean deleteIfExists(Path path) throws IOException {
        if (!exists(path)) {
            return path.toFile().delete();
        }
        delete(path);
        return true;
    }

    private static boolean replaces(CopyOption[] options) {
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING || o == StandardCopyOption.ATOMIC_MOVE) {
                return true;
            }
        }
        return false;
    }

    public static Path copy(Path source, Path target, CopyOption... options) throws IOException {
        if (!exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        if (exists(target)) {
            if (isSameFile(source, target)) {
                return target;
            }
            if (!replaces(options)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            delete(target);
        }
        return isDirectory(source) ? createDirectory(target) : write(target, readAllBytes(source));
    }

    public static long copy(InputStream in, Path target, CopyOption... options) throws IOException {
        if (exists(target) && !replaces(options)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        try (OutputStream out = newOutputStream(target)) {
            return in.transferTo(out);
        }
    }

    public static long copy(Path source, OutputStream out) throws IOException {
        try (InputStream in = newInputStream(source)) {
            return in.transferTo(out);
        }
    }

    public static Path move(Path source, Path target, CopyOption... options) throws IOException {
        if (!exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        if (exists(target) && !replaces(options)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!source.toFile().renameTo(target.toFile())) {
            throw new FileSystemException(source.toString(), target.toString(), "Unable to move");
        }
        return target;
    }

    public static Stream<Path> list(Path dir) throws IOException {
        String[] names = dir.toFile().list();
        if (names == null) {
            throw exists(dir) ? new NotDirectoryException(dir.toString()) : new NoSuchFileException(dir.toString());
        }
        ArrayList<Path> paths = new ArrayList<>();
        for (String n : names) {
            paths.add(dir.resolve(n));
        }
        return paths.stream();
    }

    private static void collect(Path p, int depth, boolean follow, ArrayList<Path> all) {
        all.add(p);
        String[] names = depth > 0 && (follow || !isSymbolicLink(p)) ? p.toFile().list() : null;
        if (names != null) {
            for (String n : names) {
                collect(p.resolve(n), depth - 1, follow, all);
            }
        }
    }

    public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options) throws IOException {
        if (!exists(start)) {
            throw new NoSuchFileException(start.toString());
        }
        ArrayList<Path> all = new ArrayList<>();
        collect(start, maxDepth, options.length > 0, all);
        return all.stream();
    }

    public static Stream<Path> walk(Path start, FileVisitOption... options) throws IOException {
        return walk(start, Integer.MAX_VALUE, options);
    }

    public static long mismatch(Path path, Path path2) throws IOException {
        byte[] a = readAllBytes(path);
        byte[] b = readAllBytes(path2);
        return java.util.Arrays.mismatch(a, b);
    }

    private static boolean follows(LinkOption... options) {
        for (LinkOption o : options) {
            if (Objects.requireNonNull(o) == LinkOption.NOFOLLOW_LINKS) {
                return false;
            }
        }
        return true;
    }

    private static HostAttributes attributesOrNull(Path path, LinkOption... options) {
        try {
            return HostAttributes.of(path, follows(options));
        } catch (IOException e) {
            return null;
        }
    }

    public static boolean isSymbolicLink(Path path) {
        HostAttributes found = attributesOrNull(path, LinkOption.NOFOLLOW_LINKS);
        return found != null && found.isSymbolicLink();
    }

    @SuppressWarnings("unchecked")
    public static <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        if (type != BasicFileAttributes.class) {
            Objects.requireNonNull(type);
            throw new UnsupportedOperationException();
        }
        return (A) HostAttributes.of(path, follows(options));
    }

    public static FileTime getLastModifiedTime(Path path, LinkOption... options) throws IOException {
        return HostAttributes.of(path, follows(options)).lastModifiedTime();
    }

    public static Path setLastModifiedTime(Path path, FileTime time) throws IOException {
        HostAttributes.of(path, true);
        if (!path.toFile().setLastModified(time.toMillis())) {
            throw new FileSystemException(path.toString(), null, "Operation not permitted");
        }
        return path;
    }

    public static Set<PosixFilePermission> getPosixFilePermissions(Path path, LinkOption... options) throws IOException {
        int mode = HostAttributes.of(path, follows(options)).mode();
        Set<PosixFilePermission> result = new HashSet<>();
        for (PosixFilePermission p : PosixFilePermission.values()) {
            if ((mode & 0400 >> p.ordinal()) != 0) {
                result.add(p);
            }
        }
        return result;
    }

    public static Path setPosixFilePermissions(Path path, Set<PosixFilePermission> perms) throws IOException {
        HostAttributes.of(path, true);
        int mode = 0;
        for (PosixFilePermission p : perms) {
            mode |= 0400 >> p.ordinal();
        }
        FileLinks.setMode(path.toString(), mode);
        return path;
    }

    public static Path createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        return link(link, target, true);
    }

    public static Path createLink(Path link, Path existing) throws IOException {
        HostAttributes.of(existing, false);
        return link(link, existing, false);
    }

    private static Path link(Path link, Path target, boolean symbolic) throws IOException {
        try {
            FileLinks.create(link.toString(), target.toString(), symbolic);
        } catch (IOException e) {
            String m = e.getMessage();
            if ("File exists".equals(m)) {
                throw new FileAlreadyExistsException(link.toString());
            }
            if ("No such file or directory".equals(m)) {
                throw new NoSuchFileException(link.toString());
            }
            throw new FileSystemException(link.toString(), null, m);
        }
        return link;
    }

    public static Path readSymbolicLink(Path link) throws IOException {
        if (!HostAttributes.of(link, false).isSymbolicLink()) {
            throw new NotLinkException(link.toString());
        }
        return Path.of(FileLinks.readLink(link.toString()));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir) throws IOException {
        return newDirectoryStream(dir, p -> true);
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir, String glob) throws IOException {
        if (glob.equals("*")) {
            return newDirectoryStream(dir);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return newDirectoryStream(dir, p -> matcher.matches(p.getFileName()));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        Objects.requireNonNull(filter);
        if (!HostAttributes.of(dir, true).isDirectory()) {
            throw new NotDirectoryException(dir.toString());
        }
        String[] names = dir.toFile().list();
        if (names == null) {
            throw new AccessDeniedException(dir.toString());
        }
        return new Entries(dir, names, filter);
    }

    private static final class Entries implements DirectoryStream<Path>, Iterator<Path> {
        private final Path dir;
        private final String[] names;
        private final DirectoryStream.Filter<? super Path> filter;
        private int at;
        private Path next;
        private boolean closed;
        private boolean taken;

        Entries(Path dir, String[] names, DirectoryStream.Filter<? super Path> filter) {
            this.dir = dir;
            this.names = names;
            this.filter = filter;
        }

        @Override
        public Iterator<Path> iterator() {
            if (closed) {
                throw new IllegalStateException("Directory stream is closed");
            }
            if (taken) {
                throw new IllegalStateException("Iterator already obtained");
            }
            taken = true;
            return this;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !closed && at < names.length) {
                Path p = dir.resolve(names[at++]);
                try {
                    if (filter.accept(p)) {
                        next = p;
                    }
                } catch (IOException e) {
                    throw new DirectoryIteratorException(e);
                }
            }
            return next != null;
        }

        @Override
        public Path next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            Path p = next;
            next = null;
            return p;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor) throws IOException {
        return walkFileTree(start, Set.of(), Integer.MAX_VALUE, visitor);
    }

    public static Path walkFileTree(Path start, Set<FileVisitOption> options, int maxDepth, FileVisitor<? super Path> visitor) throws IOException {
        if (maxDepth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        visit(start, options.contains(FileVisitOption.FOLLOW_LINKS), maxDepth, visitor);
        return start;
    }

    private static FileVisitResult visit(Path path, boolean follow, int depth, FileVisitor<? super Path> visitor) throws IOException {
        BasicFileAttributes attrs;
        try {
            attrs = HostAttributes.of(path, follow);
        } catch (NoSuchFileException e) {
            if (!follow || !isSymbolicLink(path)) {
                return Objects.requireNonNull(visitor.visitFileFailed(path, e));
            }
            attrs = HostAttributes.of(path, false);
        } catch (IOException e) {
            return Objects.requireNonNull(visitor.visitFileFailed(path, e));
        }
        if (depth == 0 || !attrs.isDirectory()) {
            return Objects.requireNonNull(visitor.visitFile(path, attrs));
        }
        DirectoryStream<Path> entries;
        try {
            entries = newDirectoryStream(path);
        } catch (IOException e) {
            return Objects.requireNonNull(visitor.visitFileFailed(path, e));
        }
        FileVisitResult result = Objects.requireNonNull(visitor.preVisitDirectory(path, attrs));
        if (result != FileVisitResult.CONTINUE) {
            return result == FileVisitResult.SKIP_SUBTREE ? FileVisitResult.CONTINUE : result;
        }
        for (Path p : entries) {
            result = visit(p, follow, depth - 1, visitor);
            if (result == FileVisitResult.TERMINATE) {
                return result;
            }
            if (result == FileVisitResult.SKIP_SIBLINGS) {
                break;
            }
        }
        result = Objects.requireNonNull(visitor.postVisitDirectory(path, null));
        return result == FileVisitResult.SKIP_SUBTREE ? FileVisitResult.CONTINUE : result;
    }

    public static Stream<Path> find(Path start, int maxDepth, BiPredicate<Path, BasicFileAttributes> matcher, FileVisitOption... options)
        throws IOException {
        boolean follow = options.length > 0;
        return walk(start, maxDepth, options).filter(p -> {
            try {
                return matcher.test(p, HostAttributes.of(p, follow));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
