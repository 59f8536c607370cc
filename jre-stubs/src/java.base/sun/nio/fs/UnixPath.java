package sun.nio.fs;

import ijen.internal.FileLinks;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;

/** A path whose names are separated by slashes. */
final class UnixPath implements Path {
    private final String path;
    private String[] names;

    private UnixPath(String path) {
        this.path = path;
    }

    static UnixPath parse(String s) {
        int nul = s.indexOf('\u0000');
        if (nul >= 0) {
            throw new InvalidPathException(s, "Nul character not allowed");
        }
        String path = new File(s).getPath();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == path.length() || !Character.isLowSurrogate(path.charAt(i + 1))) {
                    throw new InvalidPathException(path, "Malformed input or input contains unmappable characters");
                }
                i++;
            }
        }
        return new UnixPath(path);
    }

    static UnixPath of(Path path) {
        if (path == null) {
            throw new NullPointerException();
        }
        if (!(path instanceof UnixPath)) {
            throw new ProviderMismatchException();
        }
        return (UnixPath) path;
    }

    /** What the host is asked for. */
    String name() {
        return path.isEmpty() ? "." : path;
    }

    @Override
    public FileSystem getFileSystem() {
        return LinuxFileSystem.INSTANCE;
    }

    private String[] names() {
        if (names == null) {
            ArrayList<String> list = new ArrayList<>();
            int at = isAbsolute() ? 1 : 0;
            if (path.isEmpty()) {
                list.add("");
            }
            while (at < path.length()) {
                int end = path.indexOf('/', at);
                if (end < 0) {
                    end = path.length();
                }
                list.add(path.substring(at, end));
                at = end + 1;
            }
            names = list.toArray(new String[0]);
        }
        return names;
    }

    private static String join(String[] n, int from, int to) {
        StringBuilder sb = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                sb.append('/');
            }
            sb.append(n[i]);
        }
        return sb.toString();
    }

    @Override
    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? new UnixPath("/") : null;
    }

    @Override
    public Path getFileName() {
        String[] n = names();
        return n.length == 0 ? null : n.length == 1 && !isAbsolute() ? this : new UnixPath(n[n.length - 1]);
    }

    @Override
    public Path getParent() {
        int i = path.lastIndexOf('/');
        return i < 0 || path.length() == 1 ? null : new UnixPath(i == 0 ? "/" : path.substring(0, i));
    }

    @Override
    public int getNameCount() {
        return names().length;
    }

    @Override
    public Path getName(int index) {
        if (index < 0 || index >= names().length) {
            throw new IllegalArgumentException();
        }
        return new UnixPath(names()[index]);
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > names().length || beginIndex >= endIndex) {
            throw new IllegalArgumentException();
        }
        return new UnixPath(join(names(), beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        if (!(java.util.Objects.requireNonNull(other) instanceof UnixPath)) {
            return false;
        }
        UnixPath o = (UnixPath) other;
        String[] a = names();
        String[] b = o.names();
        if (isAbsolute() != o.isAbsolute() || b.length > a.length || path.isEmpty() != o.path.isEmpty()) {
            return false;
        }
        for (int i = 0; i < b.length; i++) {
            if (!a[i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(java.util.Objects.requireNonNull(other) instanceof UnixPath)) {
            return false;
        }
        UnixPath o = (UnixPath) other;
        String[] a = names();
        String[] b = o.names();
        if (b.length > a.length || o.isAbsolute() && !equals(o) || path.isEmpty() != o.path.isEmpty()) {
            return false;
        }
        for (int i = 0; i < b.length; i++) {
            if (!a[a.length - b.length + i].equals(b[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Path normalize() {
        ArrayList<String> kept = new ArrayList<>();
        for (String n : names()) {
            if (n.equals(".") || n.isEmpty()) {
                continue;
            }
            if (n.equals("..")) {
                int last = kept.size() - 1;
                if (last >= 0 && !kept.get(last).equals("..")) {
                    kept.remove(last);
                    continue;
                }
                if (isAbsolute()) {
                    continue;
                }
            }
            kept.add(n);
        }
        String s = join(kept.toArray(new String[0]), 0, kept.size());
        return new UnixPath(isAbsolute() ? "/".concat(s) : s);
    }

    @Override
    public Path resolve(Path other) {
        String o = of(other).path;
        if (other.isAbsolute() || path.isEmpty()) {
            return other;
        }
        return o.isEmpty() ? this : new UnixPath(path.equals("/") ? "/".concat(o) : path + "/" + o);
    }

    @Override
    public Path relativize(Path other) {
        UnixPath o = of(other);
        if (isAbsolute() != o.isAbsolute()) {
            throw new IllegalArgumentException("'other' is different type of Path");
        }
        if (path.isEmpty()) {
            return o;
        }
        String[] a = names();
        String[] b = o.path.isEmpty() ? new String[0] : o.names();
        if (hasDots(a) || hasDots(b)) {
            a = ((UnixPath) normalize()).names();
            o = (UnixPath) o.normalize();
            b = o.path.isEmpty() ? new String[0] : o.names();
            if (a.length == 1 && a[0].isEmpty()) {
                return o;
            }
        }
        int same = 0;
        while (same < a.length && same < b.length && a[same].equals(b[same])) {
            same++;
        }
        if (same < a.length && a[same].equals("..")) {
            throw new IllegalArgumentException("Unable to compute relative  path from " + this + " to " + other);
        }
        StringBuilder sb = new StringBuilder();
        for (int i = same; i < a.length; i++) {
            sb.append(sb.length() > 0 ? "/.." : "..");
        }
        for (int i = same; i < b.length; i++) {
            if (sb.length() > 0) {
                sb.append('/');
            }
            sb.append(b[i]);
        }
        return new UnixPath(sb.toString());
    }

    private static boolean hasDots(String[] names) {
        for (String n : names) {
            if (n.equals(".") || n.equals("..")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public URI toUri() {
        // "file:///": the authority is there, and empty. Beyond ASCII, the bytes of the name are escaped.
        StringBuilder sb = new StringBuilder("file://");
        for (byte b : toFile().toURI().getRawPath().getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0) {
                sb.append((char) b);
            } else {
                sb.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16))).append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return URI.create(sb.toString());
    }

    @Override
    public Path toAbsolutePath() {
        return isAbsolute() ? this : new UnixPath(new File(path).getAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        boolean follow = true;
        for (LinkOption o : options) {
            if (o == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            }
        }
        if (!follow) {
            UnixFileAttributes.of(this, false);
            return toAbsolutePath().normalize();
        }
        try {
            return new UnixPath(FileLinks.realPath(name()));
        } catch (IOException e) {
            throw UnixErrors.of(e, path, null);
        }
    }

    @Override
    public int compareTo(Path other) {
        byte[] a = path.getBytes(StandardCharsets.UTF_8);
        byte[] b = ((UnixPath) other).path.getBytes(StandardCharsets.UTF_8);
        int n = Math.min(a.length, b.length);
        for (int i = 0; i < n; i++) {
            if (a[i] != b[i]) {
                return (a[i] & 0xff) - (b[i] & 0xff);
            }
        }
        return a.length - b.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnixPath && path.equals(((UnixPath) other).path);
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            h = 31 * h + (b & 0xff);
        }
        return h;
    }

    @Override
    public String toString() {
        return path;
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) throws IOException {
        if (watcher == null) {
            throw new NullPointerException();
        }
        if (!(watcher instanceof PollingWatchService)) {
            throw new ProviderMismatchException();
        }
        return ((PollingWatchService) watcher).register(this, events, modifiers);
    }
}
