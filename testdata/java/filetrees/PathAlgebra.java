import java.net.URI;
import java.nio.file.*;
import java.util.*;

/** Paths as values: a table of each operation over a set of odd paths, and what is refused. */
public class PathAlgebra {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        String[] all = {"", "/", "a", "/a", "a/b", "/a/b/", "a//b///c", ".", "..", "./a", "../a", "a/..", "a/../..", "/..", "/../a", "a/./b/../c", "a.txt", ".bashrc", "ä ö", "x/.", "//a"};
        for (String s : all) {
            Path p = Path.of(s);
            t("[" + s + "]", () -> p + " name=" + p.getFileName() + " parent=" + p.getParent() + " root=" + p.getRoot() + " n=" + p.getNameCount() + " norm=[" + p.normalize() + "] abs=" + p.isAbsolute()
                + " hash=" + p.hashCode());
            StringJoiner names = new StringJoiner("|");
            for (Path n : p) {
                names.add(n.toString());
            }
            t(" names", () -> names + " first=" + (p.getNameCount() == 0 ? "none" : p.getName(0)));
        }
        String[] some = {"", "/", "a", "a/b", "/a", "/a/b/c", "../x", "b"};
        for (String s : some) {
            for (String u : some) {
                Path p = Path.of(s);
                Path q = Path.of(u);
                String rel;
                try {
                    rel = "[" + p.relativize(q) + "]";
                } catch (IllegalArgumentException e) {
                    rel = e.getMessage();
                }
                System.out.println(s + " & " + u + ": resolve=" + p.resolve(q) + " sibling=" + p.resolveSibling(q) + " rel=" + rel + " sw=" + p.startsWith(q) + " ew=" + p.endsWith(q)
                    + " cmp=" + Integer.signum(p.compareTo(q)) + " eq=" + p.equals(q));
            }
        }
        t("relativize up", () -> Path.of("/a/b/c").relativize(Path.of("/a/d")));
        t("relativize dots", () -> Path.of("a/../b").relativize(Path.of("c/./d")));
        t("relativize dots", () -> Path.of("..").relativize(Path.of("a")));
        t("relativize dots", () -> Path.of("../../a").relativize(Path.of("../b")));
        t("subpath", () -> Path.of("/a/b/c/d").subpath(1, 3));
        t("subpath", () -> Path.of("a/b").subpath(1, 1));
        t("subpath", () -> Path.of("a/b").subpath(0, 3));
        t("getName", () -> Path.of("a/b").getName(2));
        t("getName", () -> Path.of("/").getName(0));
        t("getName", () -> Path.of("a").getName(-1));
        t("nul", () -> Path.of("a\0b"));
        t("nul", () -> Paths.get("a", "b\0"));
        t("many", () -> Path.of("", "a", "", "b/", "/c"));
        t("resolve many", () -> Path.of("a").resolve("b", "c", "/d"));
        t("uri", () -> Path.of("/a b/ä?").toUri());
        t("of uri", () -> Path.of(URI.create("file:///x%20y/z")));
        t("of uri", () -> Path.of(URI.create("file://host/x")));
        t("of uri", () -> Path.of(URI.create("http://host/x")));
        t("of uri", () -> Path.of(URI.create("relative")));
        t("of uri", () -> Path.of(URI.create("file:x")));
        t("of uri", () -> Path.of(URI.create("file:///x?q")));
        t("of uri", () -> Path.of(URI.create("file:///x#f")));
        t("of uri", () -> Path.of(URI.create("nosuch:/x")));
        t("real", () -> Path.of("/no/such/file").toRealPath());
        t("real", () -> Path.of("/usr/../").toRealPath());
        t("file", () -> Path.of("a/b").toFile() + " " + Path.of("/x").toFile().isAbsolute());
        t("fs", () -> Path.of("a").getFileSystem().getSeparator() + Path.of("a").getFileSystem().isOpen() + Path.of("a").getFileSystem().isReadOnly() + Path.of("a").getFileSystem().getRootDirectories().iterator().next());
        t("close", () -> {
            FileSystems.getDefault().close();
            return "";
        });
        t("views", () -> new TreeSet<>(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix"));
        t("getFileSystem", () -> FileSystems.getFileSystem(URI.create("nosuch:/x")));
        t("iterator", () -> {
            Iterator<Path> i = Path.of("a").iterator();
            i.next();
            return i.next();
        });
        t("iterator remove", () -> {
            Iterator<Path> i = Path.of("a").iterator();
            i.next();
            i.remove();
            return "";
        });
        t("null", () -> Path.of("a").resolve("b").equals(null));
        List<Path> sorted = new ArrayList<>();
        for (String s : all) {
            sorted.add(Path.of(s));
        }
        Collections.sort(sorted);
        t("sorted", () -> sorted);
        t("ends", () -> Path.of("/a/b").endsWith("/b") + " " + Path.of("/a/b").endsWith("a/b") + " " + Path.of("/a/b").endsWith("/a/b") + " " + Path.of("ab").endsWith("b"));
        t("invalid", () -> {
            InvalidPathException e = new InvalidPathException("in", "why", 3);
            return e.getMessage() + e.getInput() + e.getReason() + e.getIndex() + new InvalidPathException("in", "why").getMessage();
        });
        t("fse", () -> new FileSystemException("a", "b", "c").getMessage() + " " + new FileSystemException("a", null, "c").getMessage() + " " + new FileSystemException("a", "b", null) + " " + new FileSystemException("a")
            + new NoSuchFileException(null).getMessage() + new DirectoryNotEmptyException("d") + new NotLinkException("l", "m", "n") + new AtomicMoveNotSupportedException("s", "t", "u"));
    }
}
