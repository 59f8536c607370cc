package sun.nio.fs;

import ijen.internal.FileLinks;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** A mounted file system. */
final class LinuxFileStore extends FileStore {
    private final String device;
    private final String mount;
    private final String type;
    private final boolean readOnly;

    private LinuxFileStore(String[] fields) {
        device = fields[0];
        mount = fields[1].replace("\\040", " ");
        type = fields[2];
        readOnly = (fields[3] + ",").startsWith("ro,");
    }

    static List<LinuxFileStore> all() {
        List<LinuxFileStore> found = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new FileReader("/proc/mounts"))) {
            String line;
            while ((line = in.readLine()) != null) {
                String[] fields = line.split(" ");
                if (fields.length > 3) {
                    found.add(new LinuxFileStore(fields));
                }
            }
        } catch (IOException e) {
            // None is known then.
        }
        return found;
    }

    static LinuxFileStore of(UnixPath path) throws IOException {
        UnixFileAttributes.of(path, true);
        String real = path.toRealPath().toString();
        LinuxFileStore best = null;
        for (LinuxFileStore s : all()) {
            boolean inside = s.mount.equals("/") || real.equals(s.mount) || real.startsWith(s.mount + "/");
            if (inside && (best == null || s.mount.length() >= best.mount.length())) {
                best = s;
            }
        }
        if (best == null) {
            throw new IOException("Mount point not found");
        }
        return best;
    }

    @Override
    public String name() {
        return device;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long getTotalSpace() throws IOException {
        return FileLinks.space(mount)[0];
    }

    @Override
    public long getUsableSpace() throws IOException {
        return FileLinks.space(mount)[2];
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return FileLinks.space(mount)[1];
    }

    @Override
    public long getBlockSize() throws IOException {
        return FileLinks.space(mount)[3];
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> view) {
        return view == BasicFileAttributeView.class || view == PosixFileAttributeView.class || view == FileOwnerAttributeView.class;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return name.equals("basic") || name.equals("unix") || name.equals("posix") || name.equals("owner");
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> view) {
        if (view == null) {
            throw new NullPointerException();
        }
        return null;
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        switch (attribute) {
            case "totalSpace":
                return getTotalSpace();
            case "usableSpace":
                return getUsableSpace();
            case "unallocatedSpace":
                return getUnallocatedSpace();
            default:
                throw new UnsupportedOperationException("'" + attribute + "' not recognized");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinuxFileStore && ((LinuxFileStore) other).mount.equals(mount) && ((LinuxFileStore) other).device.equals(device);
    }

    @Override
    public int hashCode() {
        return mount.hashCode() ^ device.hashCode();
    }

    @Override
    public String toString() {
        return mount + " (" + device + ")";
    }
}
