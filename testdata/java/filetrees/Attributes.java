import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.stream.*;

/** Attributes by name and by view, permissions, times, links, open options, temporary files, reading and writing helpers. */
public class Attributes {
    interface Act {
        Object run() throws Exception;
    }

    static Path root;

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + String.valueOf(act.run()).replace(root.toString(), "ROOT"));
        } catch (Throwable e) {
            System.out.println(what + " ! " + e.toString().replace(root.toString(), "ROOT"));
        }
    }

    public static void main(String[] args) throws Exception {
        root = Files.createTempDirectory("attrs").toRealPath();
        Path f = root.resolve("f");
        Files.writeString(f, "content");
        FileTime when = FileTime.from(Instant.parse("2001-02-03T04:05:06.789Z"));
        t("set time", () -> Files.setLastModifiedTime(f, when) + " " + Files.getLastModifiedTime(f));
        t("attribute", () -> Files.getAttribute(f, "size") + " " + Files.getAttribute(f, "isDirectory") + " " + Files.getAttribute(f, "lastModifiedTime") + " " + Files.getAttribute(f, "basic:isRegularFile"));
        t("unknown", () -> Files.getAttribute(f, "nope"));
        t("unknown view", () -> Files.getAttribute(f, "nope:size"));
        t("unknown in list", () -> Files.readAttributes(f, "size,nope"));
        t("list", () -> new TreeMap<>(Files.readAttributes(f, "size,isOther,isSymbolicLink")));
        t("all", () -> new TreeSet<>(Files.readAttributes(f, "*").keySet()));
        t("posix", () -> new TreeSet<>(Files.readAttributes(f, "posix:*").keySet()));
        t("unix", () -> Files.getAttribute(f, "unix:nlink"));
        t("empty", () -> Files.readAttributes(f, ""));
        t("set unknown", () -> Files.setAttribute(f, "nope", 1));
        t("set read-only", () -> Files.setAttribute(f, "size", 1L));
        t("set", () -> Files.getLastModifiedTime(Files.setAttribute(f, "lastModifiedTime", FileTime.fromMillis(1000))));
        t("set wrong type", () -> Files.setAttribute(f, "lastModifiedTime", "x"));
        t("perms", () -> {
            Files.setPosixFilePermissions(f, PosixFilePermissions.fromString("rw-r-x--x"));
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(f)) + " " + Files.isExecutable(f) + " " + new TreeSet<>(Files.getPosixFilePermissions(f));
        });
        t("bad perms", () -> PosixFilePermissions.fromString("rwz------"));
        t("short perms", () -> PosixFilePermissions.fromString("rwx"));
        t("as attribute", () -> PosixFilePermissions.asFileAttribute(Set.of(PosixFilePermission.OWNER_READ)).name());
        t("create with", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(Files.createFile(root.resolve("p"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))))));
        t("view names", () -> Files.getFileAttributeView(f, BasicFileAttributeView.class).name() + Files.getFileAttributeView(f, PosixFileAttributeView.class).name()
            + Files.getFileAttributeView(f, FileOwnerAttributeView.class).name() + Files.getFileAttributeView(f, FileAttributeView.class.asSubclass(FileAttributeView.class)));
        t("view set", () -> {
            Files.getFileAttributeView(f, BasicFileAttributeView.class).setTimes(FileTime.from(5, TimeUnit.DAYS), null, null);
            return Files.getFileAttributeView(f, BasicFileAttributeView.class).readAttributes().lastModifiedTime();
        });
        t("owner", () -> Files.getOwner(f).equals(Files.getOwner(root)) + " " + f.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root"));
        t("no owner", () -> f.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("no_such_user_x"));
        PosixFileAttributes pa = Files.readAttributes(f, PosixFileAttributes.class);
        BasicFileAttributes ba = Files.readAttributes(root, BasicFileAttributes.class);
        t("attrs", () -> pa.isRegularFile() + " " + pa.size() + " " + pa.permissions().size() + " " + ba.isDirectory() + " " + ba.isOther() + " " + ba.fileKey().equals(Files.getAttribute(root, "fileKey")));

        t("times", () -> FileTime.fromMillis(0) + " " + FileTime.fromMillis(-1) + " " + FileTime.from(1, TimeUnit.NANOSECONDS) + " " + FileTime.from(Long.MAX_VALUE, TimeUnit.DAYS) + " " + FileTime.from(Long.MIN_VALUE, TimeUnit.DAYS));
        t("compare", () -> FileTime.fromMillis(1).compareTo(FileTime.from(1, TimeUnit.MILLISECONDS)) + " " + FileTime.fromMillis(1000).equals(FileTime.from(1, TimeUnit.SECONDS)) + " " + when.toMillis() + " "
            + when.to(TimeUnit.MINUTES) + " " + when.toInstant() + " " + when.hashCode());

        Path link = root.resolve("link");
        t("link", () -> Files.readSymbolicLink(Files.createSymbolicLink(link, Path.of("f"))));
        t("link again", () -> Files.createSymbolicLink(link, f));
        t("not a link", () -> Files.readSymbolicLink(f));
        t("hard", () -> Files.isSameFile(Files.createLink(root.resolve("hard"), f), f) + " " + Files.getAttribute(f, "unix:nlink"));
        t("same", () -> Files.isSameFile(link, f) + " " + Files.isSameFile(root, f) + " " + Files.isSameFile(root.resolve("x"), root.resolve("x")));
        t("not same", () -> Files.isSameFile(root.resolve("x"), f));
        t("link attrs", () -> Files.isSymbolicLink(link) + " " + Files.isRegularFile(link) + " " + Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS) + " " + Files.size(link));
        t("real", () -> link.toRealPath() + " " + link.toRealPath(LinkOption.NOFOLLOW_LINKS));
        t("copy link", () -> Files.isSymbolicLink(Files.copy(link, root.resolve("link2"), LinkOption.NOFOLLOW_LINKS)) + " " + Files.isSymbolicLink(Files.copy(link, root.resolve("link3"))));
        t("dangling", () -> Files.exists(Files.createSymbolicLink(root.resolve("dang"), Path.of("nowhere"))) + " " + Files.exists(root.resolve("dang"), LinkOption.NOFOLLOW_LINKS));
        t("create through dangling", () -> Files.createFile(root.resolve("dang")));
        t("write through dangling", () -> Files.readString(Files.writeString(root.resolve("dang"), "via")) + Files.exists(root.resolve("nowhere")));

        t("append", () -> Files.readString(Files.writeString(f, " more", StandardOpenOption.APPEND)));
        t("create new", () -> Files.writeString(f, "", StandardOpenOption.CREATE_NEW));
        t("no create", () -> Files.writeString(root.resolve("q"), "", StandardOpenOption.WRITE));
        t("read and append", () -> Files.newByteChannel(f, StandardOpenOption.READ, StandardOpenOption.APPEND));
        t("append and truncate", () -> Files.newByteChannel(f, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
        t("read for write", () -> Files.newOutputStream(f, StandardOpenOption.READ));
        t("write for read", () -> Files.newInputStream(f, StandardOpenOption.WRITE));
        t("overwrite", () -> Files.readString(Files.writeString(f, "XY", StandardOpenOption.WRITE)));
        t("truncate", () -> Files.readString(Files.writeString(f, "Z")));
        t("delete on close", () -> {
            Path d = root.resolve("doc");
            try (OutputStream o = Files.newOutputStream(d, StandardOpenOption.CREATE, StandardOpenOption.DELETE_ON_CLOSE)) {
                o.write(1);
            }
            return Files.exists(d);
        });
        t("lines", () -> Files.readAllLines(Files.write(root.resolve("l"), List.of("a", "ä", ""), StandardCharsets.UTF_16)).size());
        t("lines utf16", () -> Files.readAllLines(root.resolve("l"), StandardCharsets.UTF_16));
        t("malformed", () -> Files.readString(Files.write(root.resolve("m"), new byte[] {65, (byte) 0xFF})));
        t("malformed lines", () -> Files.readAllLines(root.resolve("m")));
        t("malformed stream", () -> Files.lines(root.resolve("m")).count());
        t("unmappable", () -> Files.writeString(root.resolve("m"), "ä", StandardCharsets.US_ASCII));
        t("unmappable lines", () -> Files.write(root.resolve("m"), List.of("ä"), StandardCharsets.US_ASCII));
        t("writer", () -> {
            try (BufferedWriter w = Files.newBufferedWriter(root.resolve("w"))) {
                w.write("x\ny");
            }
            try (BufferedReader r = Files.newBufferedReader(root.resolve("w")); LineNumberReader n = new LineNumberReader(r)) {
                return n.readLine() + n.readLine() + n.getLineNumber();
            }
        });
        t("temp", () -> {
            Path p = Files.createTempFile(root, "pre", ".suf");
            String n = p.getFileName().toString();
            return n.startsWith("pre") + " " + n.endsWith(".suf") + " " + Files.size(p) + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(p));
        });
        t("temp default", () -> Files.createTempFile(root, null, null).toString().endsWith(".tmp"));
        t("temp bad", () -> Files.createTempFile(root, "a/b", ""));
        t("temp nowhere", () -> {
            try {
                return Files.createTempFile(root.resolve("zz"), "a", "b");
            } catch (NoSuchFileException e) {
                return "NoSuchFileException";
            }
        });
        t("copy in", () -> Files.copy(new ByteArrayInputStream(new byte[7]), root.resolve("ci")));
        t("copy in again", () -> Files.copy(new ByteArrayInputStream(new byte[7]), root.resolve("ci")));
        t("copy in replace", () -> Files.copy(new ByteArrayInputStream(new byte[3]), root.resolve("ci"), StandardCopyOption.REPLACE_EXISTING));
        t("copy out", () -> Files.copy(root.resolve("ci"), OutputStream.nullOutputStream()));
        t("copy self", () -> Files.copy(f, f));
        t("copy atomic", () -> Files.copy(f, root.resolve("at"), StandardCopyOption.ATOMIC_MOVE));
        t("move copy attrs", () -> Files.move(f, root.resolve("at"), StandardCopyOption.COPY_ATTRIBUTES));
        t("move", () -> Files.readString(Files.move(f, root.resolve("g"), StandardCopyOption.ATOMIC_MOVE)));
        t("hidden", () -> Files.isHidden(root.resolve(".h")) + " " + Files.isHidden(root.resolve("h")) + " " + Files.isHidden(Path.of("/")));
        t("probe", () -> Files.probeContentType(Path.of("a.txt")) + " " + Files.probeContentType(Path.of("a.html")) + " " + Files.probeContentType(Path.of("a.nosuchtype")));
        t("store", () -> Files.getFileStore(root).getTotalSpace() > 0);
        try (Stream<Path> s = Files.walk(root)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
