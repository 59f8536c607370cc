package sun.nio.fs;

import ijen.internal.Descriptors;
import ijen.internal.FileLinks;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import sun.nio.ch.AsyncFileChannelImpl;
import sun.nio.ch.FileChannelImpl;
import sun.nio.ch.Mappings;

/** The host's files. */
final class LinuxFileSystemProvider extends FileSystemProvider {
    private static final int COPY_BUFFER = 1 << 17;

    @Override
    public String getScheme() {
        return "file";
    }

    private static void checkRoot(URI uri) {
        if (!uri.getScheme().equalsIgnoreCase("file")) {
            throw new IllegalArgumentException("URI does not match this provider");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("Authority component present");
        }
        if (!"/".equals(uri.getPath())) {
            throw new IllegalArgumentException("Path component should be '/'");
        }
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        checkRoot(uri);
        throw new FileSystemAlreadyExistsException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        checkRoot(uri);
        return LinuxFileSystem.INSTANCE;
    }

    @Override
    public Path getPath(URI uri) {
        return UnixPath.parse(new java.io.File(uri).getPath());
    }

    static boolean follows(LinkOption... options) {
        boolean follow = true;
        for (LinkOption o : options) {
            if (Objects.requireNonNull(o) == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            }
        }
        return follow;
    }

    /** The permissions that attributes give, or -1. */
    @SuppressWarnings("unchecked")
    private static int mode(FileAttribute<?>... attrs) {
        int mode = -1;
        for (FileAttribute<?> a : attrs) {
            String name = a.name();
            if (!name.equals("posix:permissions") && !name.equals("unix:permissions")) {
                throw new UnsupportedOperationException("'" + name + "' not supported as initial attribute");
            }
            mode = UnixFileAttributes.modeOf((Set<PosixFilePermission>) a.value());
        }
        return mode;
    }

    @Override
    public FileChannelImpl newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
        UnixPath file = UnixPath.of(path);
        int mode = mode(attrs);
        int flags = 0;
        boolean delete = false;
        for (OpenOption o : options) {
            if (o == null) {
                throw new NullPointerException();
            }
            if (o == LinkOption.NOFOLLOW_LINKS) {
                flags |= FileLinks.NO_FOLLOW;
                continue;
            }
            if (!(o instanceof StandardOpenOption)) {
                throw new UnsupportedOperationException(o + " not supported");
            }
            switch ((StandardOpenOption) o) {
                case READ:
                    flags |= FileLinks.READ;
                    break;
                case WRITE:
                    flags |= FileLinks.WRITE;
                    break;
                case APPEND:
                    flags |= FileLinks.APPEND | FileLinks.WRITE;
                    break;
                case TRUNCATE_EXISTING:
                    flags |= FileLinks.TRUNCATE;
                    break;
                case CREATE:
                    flags |= FileLinks.CREATE;
                    break;
                case CREATE_NEW:
                    flags |= FileLinks.CREATE_NEW;
                    break;
                case DELETE_ON_CLOSE:
                    delete = true;
                    break;
                case SYNC:
                case DSYNC:
                    flags |= FileLinks.SYNCHRONOUS;
                    break;
                default:
                    break;
            }
        }
        boolean append = (flags & FileLinks.APPEND) != 0;
        if ((flags & (FileLinks.READ | FileLinks.WRITE)) == 0) {
            flags |= FileLinks.READ;
        }
        boolean write = (flags & FileLinks.WRITE) != 0;
        if ((flags & FileLinks.READ) != 0 && append) {
            throw new IllegalArgumentException("READ + APPEND not allowed");
        }
        if (append && (flags & FileLinks.TRUNCATE) != 0) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        if (!write) {
            flags &= ~(FileLinks.CREATE | FileLinks.CREATE_NEW | FileLinks.TRUNCATE);
        }
        Mappings.flush();
        int fd;
        try {
            fd = FileLinks.open(file.name(), flags, mode);
        } catch (IOException e) {
            if (write || !"Is a directory".equals(e.getMessage())) {
                throw UnixErrors.of(e, file.toString(), null);
            }
            // A folder can be opened, but not read.
            fd = -1;
        }
        if (delete) {
            FileLinks.delete(file.name());
        }
        return new FileChannelImpl(fd, file.toAbsolutePath().normalize(), (flags & FileLinks.READ) != 0, write, append, null);
    }

    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(Path path, Set<? extends OpenOption> options, ExecutorService executor,
            FileAttribute<?>... attrs) throws IOException {
        if (options.contains(StandardOpenOption.APPEND)) {
            throw new UnsupportedOperationException("APPEND not allowed");
        }
        return new AsyncFileChannelImpl(newFileChannel(path, options, attrs), executor);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
        return newFileChannel(path, options, attrs);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        Objects.requireNonNull(filter);
        UnixPath folder = UnixPath.of(dir);
        try {
            return new UnixDirectoryStream(folder, FileLinks.list(folder.name()), filter);
        } catch (IOException e) {
            if ("Not a directory".equals(e.getMessage())) {
                throw new NotDirectoryException(dir.toString());
            }
            throw UnixErrors.of(e, dir.toString(), null);
        }
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        int mode = mode(attrs);
        try {
            FileLinks.makeDirectory(UnixPath.of(dir).name(), mode == -1 ? 0777 : mode);
        } catch (IOException e) {
            throw UnixErrors.of(e, dir.toString(), null);
        }
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        if (attrs.length > 0) {
            mode(attrs);
            throw new UnsupportedOperationException("Initial file attributes not supported when creating symbolic link");
        }
        try {
            FileLinks.create(UnixPath.of(link).name(), UnixPath.of(target).toString(), true);
        } catch (IOException e) {
            throw UnixErrors.of(e, link.toString(), null);
        }
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        try {
            FileLinks.create(UnixPath.of(link).name(), UnixPath.of(existing).name(), false);
        } catch (IOException e) {
            throw UnixErrors.of(e, link.toString(), existing.toString());
        }
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        try {
            return UnixPath.parse(FileLinks.readLink(UnixPath.of(link).name()));
        } catch (IOException e) {
            if ("Invalid argument".equals(e.getMessage())) {
                throw new NotLinkException(link.toString());
            }
            throw UnixErrors.of(e, link.toString(), null);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        try {
            FileLinks.delete(UnixPath.of(path).name());
        } catch (IOException e) {
            if ("Directory not empty".equals(e.getMessage())) {
                throw new DirectoryNotEmptyException(path.toString());
            }
            throw UnixErrors.of(e, path.toString(), null);
        }
    }

    /** Makes room for the target of a copy; false when source and target are one file. */
    private boolean clear(UnixPath target, UnixFileAttributes from, boolean replace) throws IOException {
        UnixFileAttributes to = UnixFileAttributes.orNull(target, false);
        if (to == null) {
            return true;
        }
        if (from.sameAs(to)) {
            return false;
        }
        if (!replace) {
            throw new FileAlreadyExistsException(target.toString());
        }
        delete(target);
        return true;
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        boolean replace = false;
        boolean attributes = false;
        boolean follow = true;
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == StandardCopyOption.COPY_ATTRIBUTES) {
                attributes = true;
            } else if (o == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            } else if (o == null) {
                throw new NullPointerException();
            } else {
                throw new UnsupportedOperationException("Unsupported copy option: " + o);
            }
        }
        copy(UnixPath.of(source), UnixPath.of(target), replace, attributes, follow);
    }

    private void copy(UnixPath source, UnixPath target, boolean replace, boolean attributes, boolean follow) throws IOException {
        Mappings.flush();
        UnixFileAttributes from = UnixFileAttributes.of(source, follow);
        UnixFileAttributes at = UnixFileAttributes.orNull(target, follow);
        if (at != null && from.sameAs(at) || !clear(target, from, replace)) {
            return;
        }
        if (from.isSymbolicLink()) {
            createSymbolicLink(target, readSymbolicLink(source));
            return;
        }
        if (from.isDirectory()) {
            try {
                FileLinks.makeDirectory(target.name(), from.mode() & 0777);
            } catch (IOException e) {
                throw UnixErrors.of(e, target.toString(), null);
            }
        } else {
            copyBytes(source, target, from);
        }
        if (attributes) {
            UnixViews.View view = new UnixViews.View(target, follow, "posix");
            view.setTimes(from.lastModifiedTime(), from.lastAccessTime(), null);
            try {
                view.setIds(from.uid(), from.gid());
            } catch (IOException e) {
                // Not everybody may.
            }
            view.setMode(from.mode());
        }
    }

    private static void copyBytes(UnixPath source, UnixPath target, UnixFileAttributes from) throws IOException {
        int in;
        try {
            in = FileLinks.open(source.name(), FileLinks.READ, -1);
        } catch (IOException e) {
            throw UnixErrors.of(e, source.toString(), null);
        }
        try {
            int out;
            try {
                out = FileLinks.open(target.name(), FileLinks.WRITE | FileLinks.CREATE_NEW, from.mode() & 0777);
            } catch (IOException e) {
                throw UnixErrors.of(e, target.toString(), null);
            }
            try {
                byte[] part = new byte[(int) Math.max(1, Math.min(COPY_BUFFER, from.size()))];
                int n;
                while ((n = Descriptors.read(in, -1, part, 0, part.length)) > 0) {
                    int done = 0;
                    while (done < n) {
                        done += Descriptors.write(out, -1, part, done, n - done);
                    }
                }
            } finally {
                Descriptors.close(out);
            }
        } finally {
            Descriptors.close(in);
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        boolean replace = false;
        boolean atomic = false;
        for (CopyOption o : options) {
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == StandardCopyOption.ATOMIC_MOVE) {
                atomic = true;
            } else if (o == null) {
                throw new NullPointerException();
            } else if (o != LinkOption.NOFOLLOW_LINKS) {
                throw new UnsupportedOperationException("Unsupported option: " + o);
            }
        }
        UnixPath from = UnixPath.of(source);
        UnixPath to = UnixPath.of(target);
        boolean elsewhere;
        if (!atomic) {
            UnixFileAttributes found = UnixFileAttributes.of(from, false);
            if (!clear(to, found, replace)) {
                return;
            }
        }
        try {
            FileLinks.rename(from.name(), to.name());
            return;
        } catch (IOException e) {
            elsewhere = e.getMessage() != null && e.getMessage().startsWith("Invalid cross-device link");
            if (elsewhere && atomic) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), e.getMessage());
            }
            if (!elsewhere) {
                throw UnixErrors.of(e, from.toString(), to.toString());
            }
        }
        if (UnixFileAttributes.of(from, false).isDirectory() && FileLinks.list(from.name()).length > 0) {
            throw new DirectoryNotEmptyException(from.toString());
        }
        copy(from, to, replace, true, false);
        delete(from);
    }

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
        UnixPath a = UnixPath.of(path);
        if (a.equals(path2)) {
            return true;
        }
        if (path2 == null) {
            throw new NullPointerException();
        }
        if (!(path2 instanceof UnixPath)) {
            return false;
        }
        return UnixFileAttributes.of(a, true).sameAs(UnixFileAttributes.of((UnixPath) path2, true));
    }

    @Override
    public boolean isHidden(Path path) {
        Path name = UnixPath.of(path).getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return LinuxFileStore.of(UnixPath.of(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        UnixPath file = UnixPath.of(path);
        UnixFileAttributes.of(file, true);
        for (AccessMode mode : modes) {
            int bit = 4 >> mode.ordinal();
            if (!FileLinks.access(file.name(), bit)) {
                throw new AccessDeniedException(file.toString());
            }
        }
    }

    @Override
    public boolean exists(Path path, LinkOption... options) {
        return UnixFileAttributes.orNull(UnixPath.of(path), follows(options)) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        UnixPath file = UnixPath.of(path);
        boolean follow = follows(options);
        if (type == BasicFileAttributeView.class) {
            return (V) UnixViews.basic(file, follow);
        }
        if (type == PosixFileAttributeView.class) {
            return (V) new UnixViews.View(file, follow, "posix");
        }
        if (type == FileOwnerAttributeView.class) {
            return (V) UnixViews.owner(file, follow);
        }
        if (type == null) {
            throw new NullPointerException();
        }
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        UnixPath file = UnixPath.of(path);
        if (type != BasicFileAttributes.class && type != PosixFileAttributes.class) {
            Objects.requireNonNull(type);
            throw new UnsupportedOperationException();
        }
        return (A) UnixFileAttributes.of(file, follows(options));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends BasicFileAttributes> A readAttributesIfExists(Path path, Class<A> type, LinkOption... options) throws IOException {
        if (type == BasicFileAttributes.class) {
            return (A) UnixFileAttributes.ifExists(UnixPath.of(path), follows(options));
        }
        return super.readAttributesIfExists(path, type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return UnixViews.read(UnixPath.of(path), attributes, follows(options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        UnixViews.set(UnixPath.of(path), attribute, value, follows(options));
    }
}
