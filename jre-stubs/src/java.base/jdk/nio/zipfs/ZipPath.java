package jdk.nio.zipfs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** The place of an entry: the text of a path of the host, in an archive. */
final class ZipPath implements Path {
    final ZipFileSystem fs;
    private final Path path;

    ZipPath(ZipFileSystem fs, Path path) {
        this.fs = fs;
        this.path = path;
    }

    static ZipPath of(Path path) {
        if (path == null) {
            throw new NullPointerException();
        }
        if (!(path instanceof ZipPath)) {
            throw new ProviderMismatchException();
        }
        return (ZipPath) path;
    }

    private Path wrap(Path p) {
        return p == null ? null : new ZipPath(fs, p);
    }

    /** The name that the archive's table has it under. */
    String key() {
        return toAbsolutePath().normalize().toString();
    }

    @Override
    public FileSystem getFileSystem() {
        return fs;
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return wrap(path.getRoot());
    }

    @Override
    public Path getFileName() {
        return wrap(path.getFileName());
    }

    @Override
    public Path getParent() {
        return wrap(path.getParent());
    }

    @Override
    public int getNameCount() {
        return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return wrap(path.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return wrap(path.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof ZipPath && ((ZipPath) other).fs == fs && path.startsWith(((ZipPath) other).path);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof ZipPath && ((ZipPath) other).fs == fs && path.endsWith(((ZipPath) other).path);
    }

    @Override
    public Path normalize() {
        return wrap(path.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return wrap(path.resolve(of(other).path));
    }

    @Override
    public Path relativize(Path other) {
        return wrap(path.relativize(of(other).path));
    }

    @Override
    public URI toUri() {
        String text = toAbsolutePath().toString();
        try {
            return new URI("jar", fs.file.toUri() + "!" + text, null);
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Path toAbsolutePath() {
        return isAbsolute() ? this : wrap(Path.of("/").resolve(path));
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        fs.found(this);
        return toAbsolutePath().normalize();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return path.compareTo(of(other).path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZipPath && ((ZipPath) other).fs == fs && path.equals(((ZipPath) other).path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
