package java.net;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/** A name of a socket in the file system. */
public final class UnixDomainSocketAddress extends SocketAddress {
    private static final long serialVersionUID = 92902496589351288L;

    private final transient Path path;

    private UnixDomainSocketAddress(Path path) {
        if (path.getFileSystem() != FileSystems.getDefault()) {
            throw new IllegalArgumentException();
        }
        this.path = path;
    }

    public static UnixDomainSocketAddress of(String pathname) {
        return of(Path.of(pathname));
    }

    public static UnixDomainSocketAddress of(Path path) {
        return new UnixDomainSocketAddress(path);
    }

    public Path getPath() {
        return path;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UnixDomainSocketAddress && path.equals(((UnixDomainSocketAddress) o).path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
