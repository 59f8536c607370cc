package jdk.nio.zipfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import sun.nio.fs.LinuxFileSystem;

/** An archive as a file system; what is changed is written when it is closed. */
final class ZipFileSystem extends FileSystem {
    /** An entry, read when it is asked for. */
    static final class Node implements BasicFileAttributes {
        private final boolean directory;
        private byte[] bytes;
        private ZipEntry entry;
        FileTime modified = FileTime.fromMillis(System.currentTimeMillis());
        FileTime accessed;
        FileTime created;

        Node(boolean directory) {
            this.directory = directory;
            bytes = new byte[0];
        }

        @Override
        public FileTime lastModifiedTime() {
            return modified;
        }

        @Override
        public FileTime lastAccessTime() {
            return accessed == null ? modified : accessed;
        }

        @Override
        public FileTime creationTime() {
            return created == null ? modified : created;
        }

        @Override
        public boolean isRegularFile() {
            return !directory;
        }

        @Override
        public boolean isDirectory() {
            return directory;
        }

        @Override
        public boolean isSymbolicLink() {
            return false;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return entry != null ? entry.getSize() : bytes.length;
        }

        @Override
        public Object fileKey() {
            return null;
        }
    }

    final Path file;
    private final ZipFileSystemProvider provider;
    private final boolean readOnly;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private ZipFile zip;
    private boolean changed;
    private volatile boolean open = true;

    ZipFileSystem(ZipFileSystemProvider provider, Path file, boolean create) throws IOException {
        this.provider = provider;
        this.file = file;
        nodes.put("/", new Node(true));
        if (Files.notExists(file)) {
            if (!create) {
                throw new NoSuchFileException(file.toString());
            }
            changed = true;
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                out.finish();
            }
        } else {
            zip = new ZipFile(file.toFile());
            for (ZipEntry e : Collections.list(zip.entries())) {
                Node n = new Node(e.isDirectory());
                n.entry = e.isDirectory() ? null : e;
                n.modified = e.getLastModifiedTime() == null ? FileTime.fromMillis(0) : e.getLastModifiedTime();
                n.accessed = e.getLastAccessTime();
                n.created = e.getCreationTime();
                String name = getPath("/" + e.getName()).normalize().toString();
                above(name);
                nodes.putIfAbsent(name, n);
            }
        }
        readOnly = !Files.isWritable(file);
    }

    private void above(String name) {
        int slash = name.lastIndexOf('/');
        if (slash > 0) {
            String parent = name.substring(0, slash);
            if (!nodes.containsKey(parent)) {
                above(parent);
                nodes.put(parent, new Node(true));
            }
        }
    }

    private void alive() {
        if (!open) {
            throw new ClosedFileSystemException();
        }
    }

    private void writable() {
        alive();
        if (readOnly) {
            throw new ReadOnlyFileSystemException();
        }
    }

    synchronized Node find(ZipPath path) {
        alive();
        return nodes.get(path.key());
    }

    Node found(ZipPath path) throws IOException {
        Node n = find(path);
        if (n == null) {
            throw new NoSuchFileException(path.key());
        }
        return n;
    }

    synchronized byte[] read(Node n) throws IOException {
        if (n.entry != null) {
            try (InputStream in = zip.getInputStream(n.entry)) {
                n.bytes = in.readAllBytes();
            }
            n.entry = null;
        }
        return n.bytes;
    }

    private Node parent(ZipPath path) throws IOException {
        Path up = path.toAbsolutePath().normalize().getParent();
        Node n = up == null ? null : nodes.get(up.toString());
        if (n == null || !n.directory) {
            throw new NoSuchFileException(up == null ? path.key() : up.toString());
        }
        return n;
    }

    synchronized void store(ZipPath path, byte[] bytes) throws IOException {
        writable();
        parent(path);
        Node n = nodes.get(path.key());
        if (n == null) {
            n = new Node(false);
            nodes.put(path.key(), n);
        }
        n.entry = null;
        n.bytes = bytes;
        n.modified = FileTime.fromMillis(System.currentTimeMillis());
        changed = true;
    }

    synchronized void createDirectory(ZipPath path) throws IOException {
        writable();
        if (nodes.containsKey(path.key())) {
            throw new FileAlreadyExistsException(path.toString());
        }
        parent(path);
        nodes.put(path.key(), new Node(true));
        changed = true;
    }

    synchronized List<String> children(ZipPath path) {
        String key = path.key();
        String prefix = key.equals("/") ? "/" : key + "/";
        List<String> names = new ArrayList<>();
        for (String name : nodes.keySet()) {
            if (name.length() > prefix.length() && name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
                names.add(name.substring(prefix.length()));
            }
        }
        Collections.reverse(names);
        return names;
    }

    synchronized void delete(ZipPath path) throws IOException {
        writable();
        found(path);
        if (!children(path).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        nodes.remove(path.key());
        changed = true;
    }

    synchronized void touch() {
        writable();
        changed = true;
    }

    synchronized void checkWritable(ZipPath path) throws IOException {
        if (readOnly) {
            throw new AccessDeniedException(path.toString());
        }
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public synchronized void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        provider.closed(this);
        if (changed) {
            write();
        }
        if (zip != null) {
            zip.close();
        }
    }

    private void write() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(all)) {
            for (Map.Entry<String, Node> e : nodes.entrySet()) {
                Node n = e.getValue();
                if (e.getKey().equals("/")) {
                    continue;
                }
                ZipEntry entry = new ZipEntry(e.getKey().substring(1) + (n.directory ? "/" : ""));
                entry.setTime(n.modified.toMillis());
                if (n.directory) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(0);
                    entry.setCrc(0);
                }
                out.putNextEntry(entry);
                out.write(read(n));
                out.closeEntry();
            }
        }
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "zipfstmp", null);
        Files.write(made, all.toByteArray());
        Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(file));
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(getPath("/"));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic", "zip");
    }

    @Override
    public ZipPath getPath(String first, String... more) {
        return new ZipPath(this, Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        return LinuxFileSystem.matcher(syntaxAndPattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
