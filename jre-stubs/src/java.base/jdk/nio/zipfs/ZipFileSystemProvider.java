package jdk.nio.zipfs;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;

/** Archives as file systems. */
public final class ZipFileSystemProvider extends FileSystemProvider {
    private final Map<Path, ZipFileSystem> named = new HashMap<>();

    @Override
    public String getScheme() {
        return "jar";
    }

    private static Path fileOf(URI uri) {
        String spec = uri.getRawSchemeSpecificPart();
        int bang = spec.indexOf("!/");
        URI file = URI.create(bang < 0 ? spec : spec.substring(0, bang));
        return Path.of(file).toAbsolutePath();
    }

    private static boolean creates(Map<String, ?> env) {
        Object create = env.get("create");
        return Boolean.TRUE.equals(create) || "true".equals(create);
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        Path file = fileOf(uri);
        synchronized (named) {
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (named.containsKey(real)) {
                throw new FileSystemAlreadyExistsException();
            }
            ZipFileSystem made = make(file, env);
            named.put(file.toRealPath(), made);
            return made;
        }
    }

    @Override
    public FileSystem newFileSystem(Path path, Map<String, ?> env) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnsupportedOperationException();
        }
        return make(path, env);
    }

    private ZipFileSystem make(Path path, Map<String, ?> env) throws IOException {
        try {
            return new ZipFileSystem(this, path, creates(env));
        } catch (ZipException e) {
            String name = path.toString();
            if (name.endsWith(".zip") || name.endsWith(".jar")) {
                throw e;
            }
            throw new UnsupportedOperationException();
        }
    }

    void closed(ZipFileSystem fs) {
        synchronized (named) {
            named.values().remove(fs);
        }
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        synchronized (named) {
            Path file = fileOf(uri);
            ZipFileSystem found = null;
            try {
                found = named.get(file.toRealPath());
            } catch (IOException e) {
                // Then there is none.
            }
            if (found == null) {
                throw new FileSystemNotFoundException();
            }
            return found;
        }
    }

    @Override
    public Path getPath(URI uri) {
        String spec = uri.getSchemeSpecificPart();
        int bang = spec.indexOf("!/");
        if (bang < 0) {
            throw new IllegalArgumentException("URI: " + uri + " does not contain path info ex. jar:file:/c:/foo.zip!/BAR");
        }
        return getFileSystem(uri).getPath(spec.substring(bang + 1));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
        ZipPath p = ZipPath.of(path);
        boolean append = options.contains(StandardOpenOption.APPEND);
        boolean write = append || options.contains(StandardOpenOption.WRITE);
        ZipFileSystem.Node n = p.fs.find(p);
        if (n != null && n.isDirectory()) {
            throw write ? new FileAlreadyExistsException(path.toString()) : new FileSystemException(path.toString(), null, "is a directory");
        }
        if (!write) {
            return new MemoryChannel(p.fs.read(p.fs.found(p)), true, false, null);
        }
        boolean create = options.contains(StandardOpenOption.CREATE);
        boolean fresh = options.contains(StandardOpenOption.CREATE_NEW);
        if (n != null && fresh) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (n == null && !create && !fresh) {
            throw new NoSuchFileException(path.toString());
        }
        byte[] before = n == null || options.contains(StandardOpenOption.TRUNCATE_EXISTING) ? new byte[0] : p.fs.read(n).clone();
        if (n == null) {
            p.fs.store(p, before);
        }
        return new MemoryChannel(before, options.contains(StandardOpenOption.READ), append, bytes -> p.fs.store(p, bytes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        ZipPath p = ZipPath.of(dir);
        if (!p.fs.found(p).isDirectory()) {
            throw new NotDirectoryException(dir.toString());
        }
        List<Path> all = new ArrayList<>();
        for (String name : p.fs.children(p)) {
            Path child = p.resolve(name);
            try {
                if (filter == null || filter.accept(child)) {
                    all.add(child);
                }
            } catch (IOException e) {
                throw new DirectoryIteratorException(e);
            }
        }
        return new DirectoryStream<>() {
            private boolean taken;

            @Override
            public Iterator<Path> iterator() {
                if (taken) {
                    throw new IllegalStateException("Iterator has already been returned");
                }
                taken = true;
                return all.iterator();
            }

            @Override
            public void close() {
                taken = true;
            }
        };
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        ZipPath p = ZipPath.of(dir);
        p.fs.createDirectory(p);
    }

    @Override
    public void delete(Path path) throws IOException {
        ZipPath p = ZipPath.of(path);
        p.fs.delete(p);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        ZipPath from = ZipPath.of(source);
        ZipPath to = ZipPath.of(target);
        ZipFileSystem.Node n = from.fs.found(from);
        if (from.equals(to)) {
            return;
        }
        if (to.fs.find(to) != null) {
            if (!List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            to.fs.delete(to);
        }
        if (n.isDirectory()) {
            to.fs.createDirectory(to);
        } else {
            to.fs.store(to, from.fs.read(n));
        }
        if (List.of(options).contains(StandardCopyOption.COPY_ATTRIBUTES)) {
            to.fs.found(to).modified = n.modified;
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        ZipPath from = ZipPath.of(source);
        if (!from.fs.children(from).isEmpty()) {
            throw new java.nio.file.DirectoryNotEmptyException(source.toString());
        }
        FileTime modified = from.fs.found(from).modified;
        copy(source, target, options);
        ZipPath to = ZipPath.of(target);
        to.fs.found(to).modified = modified;
        from.fs.delete(from);
    }

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
        ZipPath a = ZipPath.of(path);
        if (a.equals(path2)) {
            return true;
        }
        if (!(path2 instanceof ZipPath) || ((ZipPath) path2).fs != a.fs) {
            return false;
        }
        a.fs.found(a);
        a.fs.found((ZipPath) path2);
        return a.key().equals(((ZipPath) path2).key());
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(ZipPath.of(path).fs.file);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        ZipPath p = ZipPath.of(path);
        p.fs.found(p);
        for (AccessMode mode : modes) {
            if (mode == AccessMode.WRITE) {
                p.fs.checkWritable(p);
            } else if (mode == AccessMode.EXECUTE) {
                throw new java.nio.file.AccessDeniedException(path.toString());
            }
        }
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        ZipPath p = ZipPath.of(path);
        if (type != BasicFileAttributeView.class) {
            Objects.requireNonNull(type);
            return null;
        }
        return type.cast(new BasicFileAttributeView() {
            @Override
            public String name() {
                return "basic";
            }

            @Override
            public BasicFileAttributes readAttributes() throws IOException {
                return p.fs.found(p);
            }

            @Override
            public void setTimes(FileTime modified, FileTime accessed, FileTime created) throws IOException {
                ZipFileSystem.Node n = p.fs.found(p);
                p.fs.touch();
                n.modified = modified == null ? n.modified : modified;
                n.accessed = accessed == null ? n.accessed : accessed;
                n.created = created == null ? n.created : created;
            }
        });
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        if (type != BasicFileAttributes.class) {
            Objects.requireNonNull(type);
            throw new UnsupportedOperationException("Attributes of type " + type.getName() + " not supported");
        }
        ZipPath p = ZipPath.of(path);
        return type.cast(p.fs.found(p));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        ZipPath p = ZipPath.of(path);
        ZipFileSystem.Node n = p.fs.found(p);
        Map<String, Object> known = new HashMap<>();
        known.put("size", n.size());
        known.put("creationTime", n.creationTime());
        known.put("lastAccessTime", n.lastAccessTime());
        known.put("lastModifiedTime", n.lastModifiedTime());
        known.put("isDirectory", n.isDirectory());
        known.put("isRegularFile", n.isRegularFile());
        known.put("isSymbolicLink", false);
        known.put("isOther", false);
        known.put("fileKey", null);
        String wanted = attributes.substring(attributes.indexOf(':') + 1);
        if (!wanted.equals("*")) {
            known.keySet().retainAll(List.of(wanted.split(",")));
        }
        return known;
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        BasicFileAttributeView view = getFileAttributeView(path, BasicFileAttributeView.class);
        switch (attribute.substring(attribute.indexOf(':') + 1)) {
            case "lastModifiedTime":
                view.setTimes((FileTime) value, null, null);
                return;
            case "lastAccessTime":
                view.setTimes(null, (FileTime) value, null);
                return;
            case "creationTime":
                view.setTimes(null, null, (FileTime) value);
                return;
            default:
                throw new UnsupportedOperationException("'" + attribute + "' is unknown or read-only attribute");
        }
    }
}
