package java.nio.file;

import ijen.internal.FileLinks;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What the host says of a file. */
final class HostAttributes implements BasicFileAttributes {
    private final long[] values;

    private HostAttributes(long[] values) {
        this.values = values;
    }

    static HostAttributes of(Path path, boolean follow) throws IOException {
        String text = path.toString();
        long[] values = FileLinks.stat(text.isEmpty() ? "." : text, follow);
        if (values.length == 1) {
            if (values[0] == -1) {
                throw new NoSuchFileException(text);
            }
            if (values[0] == -2) {
                throw new AccessDeniedException(text);
            }
            throw new FileSystemException(text, null, "Too many levels of symbolic links or unable to access attributes of symbolic link");
        }
        return new HostAttributes(values);
    }

    int mode() {
        return (int) values[5];
    }

    @Override
    public FileTime lastModifiedTime() {
        return FileTime.fromMillis(values[2]);
    }

    @Override
    public FileTime lastAccessTime() {
        return FileTime.fromMillis(values[3]);
    }

    @Override
    public FileTime creationTime() {
        return FileTime.fromMillis(values[4]);
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
        return null;
    }
}
