import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

public class FilesTour {
    interface Action {
        Object run() throws Exception;
    }

    static Path root;

    static void t(String what, Action a) {
        try {
            System.out.println(what + " -> " + String.valueOf(a.run()).replace(root.toString(), "ROOT"));
        } catch (Throwable e) {
            System.out.println(what + " ! " + String.valueOf(e).replace(root.toString(), "ROOT"));
        }
    }

    public static void main(String[] args) throws Exception {
        root = Files.createTempDirectory("tour").toRealPath();
        Path a = root.resolve("a.txt");
        t("write", () -> Files.writeString(a, "line 1\nline 2\r\nline \u00e4\n"));
        t("exists", () -> Files.exists(a) + " " + Files.notExists(a) + " " + Files.isRegularFile(a) + " " + Files.isDirectory(root) + " " + Files.size(a));
        t("lines", () -> Files.readAllLines(a));
        t("lines", () -> {
            try (Stream<String> s = Files.lines(a)) {
                return s.map(String::length).collect(Collectors.toList());
            }
        });
        t("missing", () -> Files.readString(root.resolve("missing")));
        t("missing lines", () -> Files.lines(root.resolve("missing")));
        t("missing size", () -> Files.size(root.resolve("missing")));
        t("missing del", () -> {
            Files.delete(root.resolve("missing"));
            return "";
        });
        t("missing delif", () -> Files.deleteIfExists(root.resolve("missing")));
        t("missing parent", () -> Files.writeString(root.resolve("no/such/x"), ""));
        t("missing copy", () -> Files.copy(root.resolve("missing"), root.resolve("y")));
        t("missing move", () -> Files.move(root.resolve("missing"), root.resolve("y")));
        t("missing attr", () -> Files.readAttributes(root.resolve("missing"), BasicFileAttributes.class));
        t("missing list", () -> Files.list(root.resolve("missing")));
        t("missing walk", () -> Files.walk(root.resolve("missing")));
        t("move to nowhere", () -> Files.move(a, root.resolve("nodir/b")));
        t("copy to nowhere", () -> Files.copy(a, root.resolve("nodir/b")));
        t("dir read", () -> Files.readAllBytes(root));
        t("dir write", () -> Files.writeString(root, "x"));
        t("list file", () -> Files.list(a));
        t("below file", () -> Files.readString(a.resolve("sub")));
        t("below file exists", () -> Files.exists(a.resolve("sub")) + " " + Files.notExists(a.resolve("sub")));
        t("mkdir below file", () -> Files.createDirectory(a.resolve("sub")));
        t("mkdirs below file", () -> Files.createDirectories(a.resolve("sub/sub2")));
        t("mkdir", () -> Files.createDirectory(root.resolve("d")));
        t("mkdir again", () -> Files.createDirectory(root.resolve("d")));
        t("mkdirs", () -> Files.createDirectories(root.resolve("d/e/f")));
        t("mkdirs again", () -> Files.createDirectories(root.resolve("d/e/f")));
        t("mkdirs file", () -> Files.createDirectories(a));
        t("mkdir nested", () -> Files.createDirectory(root.resolve("x/y")));
        t("create", () -> Files.createFile(root.resolve("d/new")));
        t("create again", () -> Files.createFile(root.resolve("d/new")));
        t("delete full", () -> {
            Files.delete(root.resolve("d"));
            return "";
        });
        t("copy", () -> Files.copy(a, root.resolve("b.txt")));
        t("copy again", () -> Files.copy(a, root.resolve("b.txt")));
        t("copy replace", () -> Files.copy(a, root.resolve("b.txt"), StandardCopyOption.REPLACE_EXISTING));
        t("copy self", () -> Files.copy(a, a));
        t("copy onto full dir", () -> Files.copy(a, root.resolve("d"), StandardCopyOption.REPLACE_EXISTING));
        t("copy dir", () -> Files.copy(root.resolve("d"), root.resolve("d2")) + " " + Files.list(root.resolve("d2")).count());
        t("copy atomic", () -> Files.copy(a, root.resolve("c"), StandardCopyOption.ATOMIC_MOVE));
        t("copy in", () -> Files.copy(new ByteArrayInputStream(new byte[5]), root.resolve("in")));
        t("copy in again", () -> Files.copy(new ByteArrayInputStream(new byte[5]), root.resolve("in")));
        t("copy out", () -> Files.copy(a, new ByteArrayOutputStream()));
        t("move", () -> Files.move(root.resolve("b.txt"), root.resolve("c.txt")) + " " + Files.exists(root.resolve("b.txt")));
        t("move onto", () -> Files.move(a, root.resolve("c.txt")));
        t("move atomic", () -> Files.move(root.resolve("in"), root.resolve("c.txt"), StandardCopyOption.ATOMIC_MOVE) + " " + Files.size(root.resolve("c.txt")));
        t("mismatch", () -> Files.mismatch(a, root.resolve("c.txt")) + " " + Files.mismatch(a, a));
        t("append", () -> Files.size(Files.writeString(a, "more", StandardOpenOption.APPEND)));
        t("create new", () -> Files.writeString(a, "more", StandardOpenOption.CREATE_NEW));
        t("no create", () -> Files.writeString(root.resolve("zz"), "more", StandardOpenOption.WRITE));
        t("truncate", () -> Files.size(Files.write(a, List.of("x", "y"), StandardOpenOption.TRUNCATE_EXISTING)));
        t("partial", () -> Files.readString(Files.writeString(a, "Z", StandardOpenOption.WRITE)));
        t("in options", () -> Files.newInputStream(a, StandardOpenOption.WRITE));
        t("out options", () -> Files.newOutputStream(a, StandardOpenOption.READ));
        t("bad utf", () -> Files.readString(Files.write(root.resolve("bad"), new byte[] {65, (byte) 0xff})));
        t("bad lines", () -> Files.lines(root.resolve("bad")).count());
        t("bad all", () -> Files.readAllLines(root.resolve("bad")));
        t("bad write", () -> Files.writeString(root.resolve("asc"), "\u00e4", StandardCharsets.US_ASCII));
        t("latin", () -> Files.readString(root.resolve("bad"), StandardCharsets.ISO_8859_1));
        t("link", () -> Files.createSymbolicLink(root.resolve("link"), Path.of("a.txt")));
        t("link again", () -> Files.createSymbolicLink(root.resolve("link"), Path.of("a.txt")));
        t("link is", () -> Files.isSymbolicLink(root.resolve("link")) + " " + Files.isRegularFile(root.resolve("link")) + " " + Files.isRegularFile(root.resolve("link"), LinkOption.NOFOLLOW_LINKS));
        t("link read", () -> Files.readSymbolicLink(root.resolve("link")) + " " + Files.readString(root.resolve("link")));
        t("link not", () -> Files.readSymbolicLink(a));
        t("real", () -> root.resolve("link").toRealPath() + " " + root.resolve("d/../link").toRealPath(LinkOption.NOFOLLOW_LINKS));
        t("real missing", () -> root.resolve("mm").toRealPath());
        t("same", () -> Files.isSameFile(root.resolve("link"), a) + " " + Files.isSameFile(a, root.resolve("c.txt")));
        t("same missing", () -> Files.isSameFile(a, root.resolve("mm")));
        t("dangling", () -> Files.createSymbolicLink(root.resolve("dangle"), Path.of("nowhere")));
        t("dangling exists", () -> Files.exists(root.resolve("dangle")) + " " + Files.exists(root.resolve("dangle"), LinkOption.NOFOLLOW_LINKS));
        t("copy link", () -> Files.isSymbolicLink(Files.copy(root.resolve("link"), root.resolve("link2"), LinkOption.NOFOLLOW_LINKS)));
        t("hard", () -> Files.createLink(root.resolve("hard"), a));
        t("hard n", () -> Files.getAttribute(a, "unix:nlink"));
        t("loop", () -> Files.createSymbolicLink(root.resolve("l1"), Path.of("l2")) + " " + Files.createSymbolicLink(root.resolve("l2"), Path.of("l1")));
        t("loop read", () -> Files.readString(root.resolve("l1")));
        t("loop attr", () -> Files.readAttributes(root.resolve("l1"), BasicFileAttributes.class));
        FileTime ft = FileTime.fromMillis(1_600_000_000_123L);
        t("mtime", () -> Files.getLastModifiedTime(Files.setLastModifiedTime(a, ft)));
        t("copy attr", () -> Files.getLastModifiedTime(Files.copy(a, root.resolve("ca"), StandardCopyOption.COPY_ATTRIBUTES)));
        t("perm", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(Files.setPosixFilePermissions(a, PosixFilePermissions.fromString("rw-r-x--x")))));
        t("attrs", () -> {
            BasicFileAttributes at = Files.readAttributes(a, BasicFileAttributes.class);
            return at.size() + " " + at.isRegularFile() + " " + at.isDirectory() + " " + at.isSymbolicLink() + " " + at.isOther() + " " + at.lastModifiedTime() + " " + at.fileKey().toString().startsWith("(dev=");
        });
        t("posix", () -> {
            PosixFileAttributes at = Files.readAttributes(a, PosixFileAttributes.class);
            return PosixFilePermissions.toString(at.permissions()) + " " + at.owner().equals(Files.getOwner(a)) + " " + at.group().getName().isEmpty();
        });
        t("map", () -> new TreeMap<>(Files.readAttributes(a, "size,lastModifiedTime,isDirectory")));
        t("map all", () -> new TreeSet<>(Files.readAttributes(a, "*").keySet()));
        t("map posix", () -> new TreeSet<>(Files.readAttributes(a, "posix:*").keySet()));
        t("map unix", () -> new TreeSet<>(Files.readAttributes(a, "unix:*").keySet()));
        t("map bad", () -> Files.readAttributes(a, "nonsense"));
        t("map bad view", () -> Files.readAttributes(a, "no:size"));
        t("attr", () -> Files.getAttribute(a, "size") + " " + Files.getAttribute(a, "posix:permissions").equals(Files.getPosixFilePermissions(a)));
        t("attr star", () -> Files.getAttribute(a, "*"));
        t("set", () -> Files.getAttribute(Files.setAttribute(a, "lastModifiedTime", FileTime.fromMillis(5000)), "lastModifiedTime"));
        t("set bad", () -> Files.setAttribute(a, "size", 5L));
        t("mode", () -> Integer.toOctalString((Integer) Files.getAttribute(Files.setAttribute(a, "unix:mode", 0600), "unix:mode")));
        t("view", () -> Files.getFileAttributeView(a, BasicFileAttributeView.class).name() + " " + Files.getFileAttributeView(a, PosixFileAttributeView.class).name() + " " + Files.getFileAttributeView(a, FileOwnerAttributeView.class).name());
        t("view times", () -> {
            Files.getFileAttributeView(a, BasicFileAttributeView.class).setTimes(FileTime.fromMillis(1000), FileTime.fromMillis(2000), null);
            BasicFileAttributes at = Files.readAttributes(a, BasicFileAttributes.class);
            return at.lastModifiedTime() + " " + at.lastAccessTime();
        });
        t("create perm", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(Files.createFile(root.resolve("p"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))))));
        t("owner", () -> root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root") + " " + root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("root"));
        t("no owner", () -> root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nosuchuser"));
        t("temp", () -> {
            Path x = Files.createTempFile(root, "pre", ".suf");
            String n = x.getFileName().toString();
            String perms = PosixFilePermissions.toString(Files.getPosixFilePermissions(x));
            Files.delete(x);
            return n.startsWith("pre") + " " + n.endsWith(".suf") + " " + perms;
        });
        t("temp null", () -> {
            Path x = Files.createTempFile(root, null, null);
            Files.delete(x);
            return x.toString().endsWith(".tmp");
        });
        t("temp bad", () -> Files.createTempFile(root, "a/b", null));
        t("temp dir", () -> {
            Path x = Files.createTempDirectory(root, "dd");
            String perms = PosixFilePermissions.toString(Files.getPosixFilePermissions(x));
            Files.delete(x);
            return perms;
        });
        t("hidden", () -> Files.isHidden(Path.of(".x")) + " " + Files.isHidden(a) + " " + Files.isReadable(a) + " " + Files.isWritable(a) + " " + Files.isExecutable(root));
        t("type", () -> Files.probeContentType(a) + " " + Files.probeContentType(Path.of("x.html")) + " " + Files.probeContentType(Path.of("x.png")) + " " + Files.probeContentType(Path.of("noext")));
        Path tree = Files.createDirectories(root.resolve("tree/b/c"));
        Files.writeString(tree.resolve("f3"), "3");
        Files.writeString(root.resolve("tree/f1.txt"), "1");
        Files.writeString(root.resolve("tree/b/f2.java"), "22");
        Path tr = root.resolve("tree");
        t("walk", () -> Files.walk(tr).map(p -> tr.relativize(p).toString()).sorted().collect(Collectors.toList()));
        t("walk 1", () -> Files.walk(tr, 1).map(p -> tr.relativize(p).toString()).sorted().collect(Collectors.toList()));
        t("walk 0", () -> Files.walk(tr, 0).count());
        t("find", () -> Files.find(tr, 9, (p, at) -> at.isRegularFile() && at.size() == 1).map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList()));
        t("glob", () -> {
            try (DirectoryStream<Path> s = Files.newDirectoryStream(tr, "*.{txt,java}")) {
                List<String> l = new ArrayList<>();
                s.forEach(p -> l.add(p.getFileName().toString()));
                return l;
            }
        });
        t("filter", () -> {
            try (DirectoryStream<Path> s = Files.newDirectoryStream(tr, Files::isDirectory)) {
                Iterator<Path> it = s.iterator();
                try {
                    s.iterator();
                } catch (IllegalStateException e) {
                    System.out.println(e.getMessage());
                }
                return it.next().getFileName();
            }
        });
        List<String> events = new ArrayList<>();
        Files.walkFileTree(tr, new SimpleFileVisitor<>() {
            public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes at) {
                events.add("pre " + tr.relativize(d));
                return d.endsWith("c") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            public FileVisitResult visitFile(Path f, BasicFileAttributes at) {
                events.add("file " + tr.relativize(f) + " " + at.size());
                return FileVisitResult.CONTINUE;
            }

            public FileVisitResult postVisitDirectory(Path d, IOException e) {
                events.add("post " + tr.relativize(d) + " " + e);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(events);
        System.out.println(events);
        Files.createSymbolicLink(tree.resolve("up"), tr);
        t("follow loop", () -> Files.walk(tr, FileVisitOption.FOLLOW_LINKS).count());
        t("no follow", () -> Files.walk(tr).count());
        t("visit missing", () -> Files.walkFileTree(root.resolve("mm"), new SimpleFileVisitor<>() {
        }));
        Files.walkFileTree(tr, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 99, new SimpleFileVisitor<>() {
            public FileVisitResult visitFileFailed(Path f, IOException e) {
                System.out.println("failed " + tr.relativize(f) + " " + e.getClass().getName());
                return FileVisitResult.CONTINUE;
            }
        });
        t("store", () -> Files.getFileStore(a).getTotalSpace() > 0);
        t("fs", () -> root.getFileSystem().getSeparator() + " " + root.getFileSystem().isOpen() + " " + root.getFileSystem().isReadOnly() + " " + root.getFileSystem().getRootDirectories() + " " + root.getFileSystem().provider().getScheme());
        t("fs close", () -> {
            root.getFileSystem().close();
            return "";
        });
        t("uri", () -> Path.of(a.toUri()).equals(a) + " " + Path.of(java.net.URI.create("file:///x/y%20z")));
        t("uri scheme", () -> Path.of(java.net.URI.create("nope:///x")));
        t("uri no scheme", () -> Path.of(java.net.URI.create("x")));
        t("resolve many", () -> Path.of("a").resolve("b", "c", "d") + " " + Path.of("a").resolve(Path.of("b"), Path.of("/c"), Path.of("d")));
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            public FileVisitResult visitFile(Path f, BasicFileAttributes at) throws IOException {
                Files.delete(f);
                return FileVisitResult.CONTINUE;
            }

            public FileVisitResult postVisitDirectory(Path d, IOException e) throws IOException {
                Files.delete(d);
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println(Files.exists(root));
    }
}
