package java.nio.file;

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
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return path.toFile().exists();
    }

    public static boolean notExists(Path path, LinkOption... options) {
        return !exists(path);
    }

    public static boolean isDirectory(Path path, LinkOption... options) {
        return path.toFile().isDirectory();
    }

    public static boolean isRegularFile(Path path, LinkOption... options) {
        return path.toFile().isFile();
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
        File f = File.createTempFile("tmp".concat(prefix == null ? "" : prefix), "");
        f.delete();
        return createDirectory(f.toPath());
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

    private static void collect(Path p, int depth, ArrayList<Path> all) {
        all.add(p);
        String[] names = depth > 0 ? p.toFile().list() : null;
        if (names != null) {
            for (String n : names) {
                collect(p.resolve(n), depth - 1, all);
            }
        }
    }

    public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options) throws IOException {
        if (!exists(start)) {
            throw new NoSuchFileException(start.toString());
        }
        ArrayList<Path> all = new ArrayList<>();
        collect(start, maxDepth, all);
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
}
