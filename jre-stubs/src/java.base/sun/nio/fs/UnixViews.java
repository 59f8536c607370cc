package sun.nio.fs;

import ijen.internal.FileLinks;
import java.io.IOException;
import java.nio.file.ProviderMismatchException;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Views of a file's attributes. */
final class UnixViews {
    private static final Map<String, Function<UnixFileAttributes, Object>> BASIC = new LinkedHashMap<>();
    private static final Map<String, Function<UnixFileAttributes, Object>> POSIX = new LinkedHashMap<>();
    private static final Map<String, Function<UnixFileAttributes, Object>> UNIX = new LinkedHashMap<>();

    static {
        BASIC.put("size", a -> a.size());
        BASIC.put("creationTime", a -> a.creationTime());
        BASIC.put("lastAccessTime", a -> a.lastAccessTime());
        BASIC.put("lastModifiedTime", a -> a.lastModifiedTime());
        BASIC.put("isDirectory", a -> a.isDirectory());
        BASIC.put("isRegularFile", a -> a.isRegularFile());
        BASIC.put("isSymbolicLink", a -> a.isSymbolicLink());
        BASIC.put("isOther", a -> a.isOther());
        BASIC.put("fileKey", a -> a.fileKey());
        POSIX.putAll(BASIC);
        POSIX.put("permissions", a -> a.permissions());
        POSIX.put("owner", a -> a.owner());
        POSIX.put("group", a -> a.group());
        UNIX.putAll(POSIX);
        UNIX.put("mode", a -> a.fullMode());
        UNIX.put("ino", a -> a.node());
        UNIX.put("dev", a -> a.device());
        UNIX.put("rdev", a -> 0L);
        UNIX.put("nlink", a -> a.links());
        UNIX.put("uid", a -> a.uid());
        UNIX.put("gid", a -> a.gid());
        UNIX.put("ctime", a -> a.changed());
    }

    private UnixViews() {
    }

    /** The attributes of a list such as "posix:owner,size". */
    static Map<String, Object> read(UnixPath path, String attributes, boolean follow) throws IOException {
        int colon = attributes.indexOf(':');
        String view = colon < 0 ? "basic" : attributes.substring(0, colon);
        String[] names = attributes.substring(colon + 1).split(",");
        if (view.equals("owner")) {
            Map<String, Object> result = new HashMap<>();
            for (String name : names) {
                if (!name.equals("*") && !name.equals("owner")) {
                    throw new IllegalArgumentException("'" + name + "' not recognized");
                }
                result.put("owner", UnixFileAttributes.of(path, follow).owner());
            }
            return result;
        }
        Map<String, Function<UnixFileAttributes, Object>> known = known(view);
        for (String name : names) {
            if (!name.equals("*") && !known.containsKey(name)) {
                throw new IllegalArgumentException("'" + name + "' not recognized");
            }
        }
        UnixFileAttributes found = UnixFileAttributes.of(path, follow);
        Map<String, Object> result = new HashMap<>();
        for (Map.Entry<String, Function<UnixFileAttributes, Object>> e : known.entrySet()) {
            for (String name : names) {
                if (name.equals("*") || name.equals(e.getKey())) {
                    result.put(e.getKey(), e.getValue().apply(found));
                }
            }
        }
        return Collections.unmodifiableMap(result);
    }

    private static Map<String, Function<UnixFileAttributes, Object>> known(String view) {
        switch (view) {
            case "basic":
                return BASIC;
            case "posix":
                return POSIX;
            case "unix":
                return UNIX;
            default:
                throw new UnsupportedOperationException("View '" + view + "' not available");
        }
    }

    @SuppressWarnings("unchecked")
    static void set(UnixPath path, String attribute, Object value, boolean follow) throws IOException {
        int colon = attribute.indexOf(':');
        String view = colon < 0 ? "basic" : attribute.substring(0, colon);
        String name = attribute.substring(colon + 1);
        if (!view.equals("owner")) {
            known(view);
        }
        View target = new View(path, follow, view);
        boolean posix = view.equals("posix") || view.equals("unix");
        if (!view.equals("owner")) {
            switch (name) {
                case "lastModifiedTime":
                    target.setTimes((FileTime) value, null, null);
                    return;
                case "lastAccessTime":
                    target.setTimes(null, (FileTime) value, null);
                    return;
                case "creationTime":
                    target.setTimes(null, null, (FileTime) value);
                    return;
                default:
                    break;
            }
        }
        if (posix && name.equals("permissions")) {
            target.setPermissions((Set<PosixFilePermission>) value);
        } else if ((posix || view.equals("owner")) && name.equals("owner")) {
            target.setOwner((UserPrincipal) value);
        } else if (posix && name.equals("group")) {
            target.setGroup((GroupPrincipal) value);
        } else if (view.equals("unix") && name.equals("mode")) {
            target.setMode((Integer) value);
        } else if (view.equals("unix") && name.equals("uid")) {
            target.setIds((Integer) value, -1);
        } else if (view.equals("unix") && name.equals("gid")) {
            target.setIds(-1, (Integer) value);
        } else {
            throw new IllegalArgumentException("'" + view + ":" + name + "' not recognized");
        }
    }

    static BasicFileAttributeView basic(UnixPath path, boolean follow) {
        View view = new View(path, follow, "basic");
        return new BasicFileAttributeView() {
            @Override
            public String name() {
                return "basic";
            }

            @Override
            public PosixFileAttributes readAttributes() throws IOException {
                return view.readAttributes();
            }

            @Override
            public void setTimes(FileTime modified, FileTime accessed, FileTime created) throws IOException {
                view.setTimes(modified, accessed, created);
            }
        };
    }

    static FileOwnerAttributeView owner(UnixPath path, boolean follow) {
        View view = new View(path, follow, "owner");
        return new FileOwnerAttributeView() {
            @Override
            public String name() {
                return "owner";
            }

            @Override
            public UserPrincipal getOwner() throws IOException {
                return view.getOwner();
            }

            @Override
            public void setOwner(UserPrincipal owner) throws IOException {
                view.setOwner(owner);
            }
        };
    }

    /** All of POSIX's. */
    static final class View implements PosixFileAttributeView {
        private final UnixPath path;
        private final boolean follow;
        private final String name;

        View(UnixPath path, boolean follow, String name) {
            this.path = path;
            this.follow = follow;
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public PosixFileAttributes readAttributes() throws IOException {
            return UnixFileAttributes.of(path, follow);
        }

        @Override
        public void setTimes(FileTime modified, FileTime accessed, FileTime created) throws IOException {
            if (modified == null && accessed == null) {
                // The host keeps the time of creation.
                return;
            }
            Instant m = modified == null ? Instant.EPOCH : modified.toInstant();
            Instant a = accessed == null ? Instant.EPOCH : accessed.toInstant();
            try {
                FileLinks.setTimes(path.name(), a.getEpochSecond(), accessed == null ? -1 : a.getNano(), m.getEpochSecond(),
                    modified == null ? -1 : m.getNano(), follow);
            } catch (IOException e) {
                throw UnixErrors.of(e, path.toString(), null);
            }
        }

        void setMode(int mode) throws IOException {
            try {
                FileLinks.setMode(path.name(), mode);
            } catch (IOException e) {
                throw UnixErrors.of(e, path.toString(), null);
            }
        }

        void setIds(int owner, int group) throws IOException {
            try {
                FileLinks.setOwner(path.name(), owner, group, follow);
            } catch (IOException e) {
                throw UnixErrors.of(e, path.toString(), null);
            }
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> perms) throws IOException {
            setMode(UnixFileAttributes.modeOf(perms));
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return readAttributes().owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            if (owner == null) {
                throw new NullPointerException("'owner' is null");
            }
            if (!(owner instanceof Accounts.User)) {
                throw new ProviderMismatchException();
            }
            if (((Accounts.User) owner).group) {
                throw new IOException("'owner' parameter can't be a group");
            }
            setIds(((Accounts.User) owner).id, -1);
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            if (group == null) {
                throw new NullPointerException("'owner' is null");
            }
            if (!(group instanceof Accounts.Group)) {
                throw new ProviderMismatchException();
            }
            setIds(-1, ((Accounts.Group) group).id);
        }
    }
}
