package java.io;

/** What File asks the machine. */
final class UnixFileSystem {
    static final UnixFileSystem INSTANCE = new UnixFileSystem();
    static final int EXISTS = 1;
    static final int REGULAR = 2;
    static final int DIRECTORY = 4;
    static final int READ = 4;
    static final int WRITE = 2;
    static final int EXECUTE = 1;

    private UnixFileSystem() {
    }

    String canonicalize(String path) throws IOException {
        return canonicalize0(path);
    }

    private native String canonicalize0(String path) throws IOException;

    int attributes(File f) {
        return getBooleanAttributes0(f);
    }

    private native int getBooleanAttributes0(File f);

    boolean checkAccess(File f, int access) {
        return checkAccess0(f, access);
    }

    private native boolean checkAccess0(File f, int access);

    long lastModified(File f) {
        return getLastModifiedTime0(f);
    }

    private native long getLastModifiedTime0(File f);

    long length(File f) {
        return getLength0(f);
    }

    private native long getLength0(File f);

    boolean setPermission(File f, int access, boolean enable, boolean owneronly) {
        return setPermission0(f, access, enable, owneronly);
    }

    private native boolean setPermission0(File f, int access, boolean enable, boolean owneronly);

    boolean createExclusively(String path) throws IOException {
        return createFileExclusively0(path);
    }

    private native boolean createFileExclusively0(String path) throws IOException;

    boolean delete(File f) {
        return delete0(f);
    }

    private native boolean delete0(File f);

    String[] list(File f) {
        return list0(f);
    }

    private native String[] list0(File f);

    boolean createDirectory(File f) {
        return createDirectory0(f);
    }

    private native boolean createDirectory0(File f);

    boolean rename(File from, File to) {
        return rename0(from, to);
    }

    private native boolean rename0(File from, File to);

    boolean setLastModified(File f, long time) {
        return setLastModifiedTime0(f, time);
    }

    private native boolean setLastModifiedTime0(File f, long time);

    boolean setReadOnly(File f) {
        return setReadOnly0(f);
    }

    private native boolean setReadOnly0(File f);

    long space(File f, int kind) {
        return getSpace0(f, kind);
    }

    private native long getSpace0(File f, int kind);
}
