package java.io;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;

/** A path name. */
public class File implements Serializable, Comparable<File> {
    // No constants: javac must not copy them into other classes.
    public static final char separatorChar = "/".charAt(0);
    public static final String separator = String.valueOf(separatorChar);
    public static final char pathSeparatorChar = ":".charAt(0);
    public static final String pathSeparator = String.valueOf(pathSeparatorChar);
    private static final long serialVersionUID = 301077366599181567L;

    private String path;

    public File(String pathname) {
        if (pathname == null) {
            throw new NullPointerException();
        }
        path = normalize(pathname);
    }

    public File(String parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child) : join(normalize(parent), normalize(child));
    }

    public File(File parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child) : join(parent.path, normalize(child));
    }

    private static String normalize(String s) {
        int n = s.length();
        boolean clean = n < 2 || s.charAt(n - 1) != '/';
        if (clean && s.indexOf("//") < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder(n);
        char last = 0;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c != '/' || last != '/') {
                sb.append(c);
            }
            last = c;
        }
        int m = sb.length();
        if (m > 1 && sb.charAt(m - 1) == '/') {
            sb.setLength(m - 1);
        }
        return sb.toString();
    }

    private static String join(String parent, String child) {
        if (parent.isEmpty()) {
            parent = "/";
        }
        if (child.isEmpty() || child.equals("/")) {
            return parent;
        }
        if (child.charAt(0) == '/') {
            return parent.equals("/") ? child : parent.concat(child);
        }
        return parent.equals("/") ? "/".concat(child) : parent.concat("/").concat(child);
    }

    boolean isInvalid() {
        return path.indexOf('\u0000') >= 0;
    }

    public String getName() {
        int i = path.lastIndexOf('/');
        return i < 0 ? path : path.substring(i + 1);
    }

    public String getParent() {
        int i = path.lastIndexOf('/');
        if (i < 0) {
            return null;
        }
        if (i == 0) {
            return path.length() > 1 ? "/" : null;
        }
        return path.substring(0, i);
    }

    public File getParentFile() {
        String p = getParent();
        return p == null ? null : new File(p);
    }

    public String getPath() {
        return path;
    }

    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    public String getAbsolutePath() {
        if (isAbsolute()) {
            return path;
        }
        String dir = System.getProperty("user.dir");
        return path.isEmpty() ? dir : join(dir, path);
    }

    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    public URI toURI() {
        try {
            String absolute = getAbsolutePath();
            String slash = new File(absolute).isDirectory() && !absolute.endsWith("/") ? "/" : "";
            return new URI("file", null, absolute + slash, null);
        } catch (URISyntaxException e) {
            throw new Error(e);
        }
    }

    @Deprecated
    public URL toURL() throws MalformedURLException {
        String absolute = getAbsolutePath();
        return new URL("file", "", absolute + (isDirectory() && !absolute.endsWith("/") ? "/" : ""));
    }

    public File(URI uri) {
        this(pathOf(uri));
    }

    private static String pathOf(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        if (uri.isOpaque()) {
            throw new IllegalArgumentException("URI is not hierarchical");
        }
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI scheme is not \"file\"");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("URI has an authority component");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("URI has a fragment component");
        }
        if (uri.getRawQuery() != null) {
            throw new IllegalArgumentException("URI has a query component");
        }
        String path = uri.getPath();
        if (path.isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        return path;
    }

    public String getCanonicalPath() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        return UnixFileSystem.INSTANCE.canonicalize(getAbsolutePath());
    }

    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    private int attributes() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.attributes(this);
    }

    private boolean access(int kind) {
        return !isInvalid() && UnixFileSystem.INSTANCE.checkAccess(this, kind);
    }

    public boolean canRead() {
        return access(UnixFileSystem.READ);
    }

    public boolean canWrite() {
        return access(UnixFileSystem.WRITE);
    }

    public boolean canExecute() {
        return access(UnixFileSystem.EXECUTE);
    }

    public boolean exists() {
        return (attributes() & UnixFileSystem.EXISTS) != 0;
    }

    public boolean isDirectory() {
        return (attributes() & UnixFileSystem.DIRECTORY) != 0;
    }

    public boolean isFile() {
        return (attributes() & UnixFileSystem.REGULAR) != 0;
    }

    public boolean isHidden() {
        return !isInvalid() && getName().startsWith(".");
    }

    public long lastModified() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.lastModified(this);
    }

    public long length() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.length(this);
    }

    public boolean createNewFile() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        return UnixFileSystem.INSTANCE.createExclusively(path);
    }

    public boolean delete() {
        return !isInvalid() && UnixFileSystem.INSTANCE.delete(this);
    }

    public void deleteOnExit() {
        if (!isInvalid()) {
            DeleteOnExit.add(path);
        }
    }

    public String[] list() {
        return isInvalid() ? null : UnixFileSystem.INSTANCE.list(this);
    }

    public String[] list(FilenameFilter filter) {
        String[] names = list();
        if (names == null || filter == null) {
            return names;
        }
        ArrayList<String> kept = new ArrayList<>();
        for (String name : names) {
            if (filter.accept(this, name)) {
                kept.add(name);
            }
        }
        return kept.toArray(new String[0]);
    }

    public File[] listFiles() {
        String[] names = list();
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new File(this, names[i]);
        }
        return files;
    }

    public File[] listFiles(FilenameFilter filter) {
        String[] names = list(filter);
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new File(this, names[i]);
        }
        return files;
    }

    public File[] listFiles(FileFilter filter) {
        File[] all = listFiles();
        if (all == null || filter == null) {
            return all;
        }
        ArrayList<File> kept = new ArrayList<>();
        for (File f : all) {
            if (filter.accept(f)) {
                kept.add(f);
            }
        }
        return kept.toArray(new File[0]);
    }

    public boolean mkdir() {
        return !isInvalid() && UnixFileSystem.INSTANCE.createDirectory(this);
    }

    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File parent;
        try {
            parent = getCanonicalFile().getParentFile();
        } catch (IOException e) {
            return false;
        }
        return parent != null && (parent.mkdirs() || parent.exists()) && mkdir();
    }

    public boolean renameTo(File dest) {
        if (dest == null) {
            throw new NullPointerException();
        }
        return !isInvalid() && !dest.isInvalid() && UnixFileSystem.INSTANCE.rename(this, dest);
    }

    public boolean setLastModified(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("Negative time");
        }
        return !isInvalid() && UnixFileSystem.INSTANCE.setLastModified(this, time);
    }

    public boolean setReadOnly() {
        return !isInvalid() && UnixFileSystem.INSTANCE.setReadOnly(this);
    }

    private boolean permission(int kind, boolean enable, boolean ownerOnly) {
        return !isInvalid() && UnixFileSystem.INSTANCE.setPermission(this, kind, enable, ownerOnly);
    }

    public boolean setWritable(boolean writable, boolean ownerOnly) {
        return permission(UnixFileSystem.WRITE, writable, ownerOnly);
    }

    public boolean setWritable(boolean writable) {
        return setWritable(writable, true);
    }

    public boolean setReadable(boolean readable, boolean ownerOnly) {
        return permission(UnixFileSystem.READ, readable, ownerOnly);
    }

    public boolean setReadable(boolean readable) {
        return setReadable(readable, true);
    }

    public boolean setExecutable(boolean executable, boolean ownerOnly) {
        return permission(UnixFileSystem.EXECUTE, executable, ownerOnly);
    }

    public boolean setExecutable(boolean executable) {
        return setExecutable(executable, true);
    }

    public static File[] listRoots() {
        return new File[] {new File("/")};
    }

    public long getTotalSpace() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.space(this, 0);
    }

    public long getFreeSpace() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.space(this, 1);
    }

    public long getUsableSpace() {
        return isInvalid() ? 0 : UnixFileSystem.INSTANCE.space(this, 2);
    }

    public static File createTempFile(String prefix, String suffix, File directory) throws IOException {
        if (prefix.length() < 3) {
            throw new IllegalArgumentException("Prefix string \"" + prefix + "\" too short: length must be at least 3");
        }
        String tail = suffix == null ? ".tmp" : suffix;
        File dir = directory != null ? directory : new File(System.getProperty("java.io.tmpdir", "/tmp"));
        long seed = System.nanoTime();
        while (true) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            File f = new File(dir, prefix + Long.toUnsignedString(seed ^ seed >>> 17) + tail);
            if (UnixFileSystem.INSTANCE.createExclusively(f.getPath())) {
                return f;
            }
        }
    }

    public static File createTempFile(String prefix, String suffix) throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    @Override
    public int compareTo(File pathname) {
        return path.compareTo(pathname.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof File && path.equals(((File) obj).path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ 1234321;
    }

    @Override
    public String toString() {
        return path;
    }

    public Path toPath() {
        return Path.of(path);
    }

    /** Deletes files when the program ends, the last one first. */
    private static final class DeleteOnExit implements Runnable {
        private static ArrayList<String> paths;

        static synchronized void add(String path) {
            if (paths == null) {
                paths = new ArrayList<>();
                Runtime.getRuntime().addShutdownHook(new Thread(new DeleteOnExit()));
            }
            paths.remove(path);
            paths.add(path);
        }

        @Override
        public void run() {
            synchronized (DeleteOnExit.class) {
                for (int i = paths.size() - 1; i >= 0; i--) {
                    new File(paths.get(i)).delete();
                }
            }
        }
    }

    private synchronized void writeObject(java.io.ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeChar(separatorChar);
    }

    private synchronized void readObject(java.io.ObjectInputStream s) throws IOException, ClassNotFoundException {
        String read = (String) s.readFields().get("path", null);
        char separator = s.readChar();
        path = new File(separator == separatorChar ? read : read.replace(separator, separatorChar)).path;
    }
}
