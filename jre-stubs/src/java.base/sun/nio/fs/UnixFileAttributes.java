package sun.nio.fs;

import ijen.internal.FileLinks;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What the host says of a file. */
final class UnixFileAttributes implements PosixFileAttributes {
    private final long[] values;

    private UnixFileAttributes(long[] values) {
        this.values = values;
    }

    /** Null when there is no such file. */
    static UnixFileAttributes ifExists(UnixPath path, boolean follow) throws IOException {
        long[] values = FileLinks.stat(path.name(), follow);
        if (values.length > 1) {
            return new UnixFileAttributes(values);
        }
        String text = path.toString();
        switch ((int) values[0]) {
            case -1:
            case -3:
                return null;
            case -2:
                throw new AccessDeniedException(text);
            case -4:
                throw new FileSystemException(text, null,
                    "Too many levels of symbolic links or unable to access attributes of symbolic link");
            default:
                throw new FileSystemException(text, null, "Input/output error");
        }
    }

    static UnixFileAttributes of(UnixPath path, boolean follow) throws IOException {
        UnixFileAttributes found = ifExists(path, follow);
        if (found == null) {
            if (FileLinks.stat(path.name(), follow)[0] == -3) {
                throw new FileSystemException(path.toString(), null, "Not a directory");
            }
            throw new NoSuchFileException(path.toString());
        }
        return found;
    }

    static UnixFileAttributes orNull(UnixPath path, boolean follow) {
        long[] values = FileLinks.stat(path.name(), follow);
        return values.length > 1 ? new UnixFileAttributes(values) : null;
    }

    private FileTime time(int at) {
        return FileTime.from(Instant.ofEpochSecond(values[at], values[at + 1]));
    }

    int mode() {
        return (int) values[10];
    }

    /** With the bits of the kind. */
    int fullMode() {
        int[] kinds = {0100000, 040000, 0120000, 0};
        return mode() | kinds[(int) values[0]];
    }

    int uid() {
        return (int) values[11];
    }

    int gid() {
        return (int) values[12];
    }

    long device() {
        return values[13];
    }

    long node() {
        return values[14];
    }

    int links() {
        return (int) values[15];
    }

    FileTime changed() {
        return time(8);
    }

    boolean sameAs(UnixFileAttributes other) {
        return device() == other.device() && node() == other.node();
    }

    @Override
    public FileTime lastModifiedTime() {
        return time(2);
    }

    @Override
    public FileTime lastAccessTime() {
        return time(4);
    }

    @Override
    public FileTime creationTime() {
        return time(6);
    }

    @Override
    public boolean isRegularFile() {
        return values[0] == 0;
    }

    @Override
    public boolean isDirectory() {
        return values[0] == 1;
    }

    @Override
    public boolean isSymbolicLink() {
        return values[0] == 2;
    }

    @Override
    public boolean isOther() {
        return values[0] == 3;
    }

    @Override
    public long size() {
        return values[1];
    }

    @Override
    public Object fileKey() {
        return new FileKey(device(), node());
    }

    @Override
    public UserPrincipal owner() {
        return Accounts.user(uid());
    }

    @Override
    public GroupPrincipal group() {
        return Accounts.group(gid());
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        Set<PosixFilePermission> result = new HashSet<>();
        for (PosixFilePermission p : PosixFilePermission.values()) {
            if ((mode() & 0400 >> p.ordinal()) != 0) {
                result.add(p);
            }
        }
        return result;
    }

    static int modeOf(Set<PosixFilePermission> perms) {
        int mode = 0;
        for (PosixFilePermission p : perms) {
            mode |= 0400 >> p.ordinal();
        }
        return mode;
    }

    private static final class FileKey {
        private final long device;
        private final long node;

        FileKey(long device, long node) {
            this.device = device;
            this.node = node;
        }

        @Override
        public int hashCode() {
            return (int) (device ^ device >>> 32) + (int) (node ^ node >>> 32);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof FileKey && ((FileKey) other).device == device && ((FileKey) other).node == node;
        }

        @Override
        public String toString() {
            return "(dev=" + Long.toHexString(device) + ",ino=" + node + ")";
        }
    }
}
