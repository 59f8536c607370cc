import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

/** Folders, walks, links, attributes, permissions, matchers. */
public class Trees {
    public static void main(String[] args) throws Exception {
        Path root = Files.createTempDirectory("trees");
        Path a = Files.createDirectories(root.resolve("a/b/c"));
        Files.writeString(root.resolve("a/one.txt"), "one");
        Files.writeString(root.resolve("a/b/two.java"), "two two");
        Files.writeString(a.resolve("three.md"), "three three three");
        Files.createSymbolicLink(root.resolve("link"), Path.of("a/one.txt"));
        Files.createSymbolicLink(root.resolve("dirlink"), root.resolve("a"));
        Files.createLink(root.resolve("hard"), root.resolve("a/one.txt"));
        System.out.println(Files.isSymbolicLink(root.resolve("link")) + " " + Files.readSymbolicLink(root.resolve("link")) + " " + Files.readString(root.resolve("link")) + " "
            + Files.isDirectory(root.resolve("dirlink")) + " " + Files.isDirectory(root.resolve("dirlink"), LinkOption.NOFOLLOW_LINKS) + " " + Files.readString(root.resolve("hard")));
        try (Stream<Path> s = Files.walk(root)) {
            System.out.println(s.map(p -> root.relativize(p).toString()).sorted().collect(Collectors.toList()));
        }
        try (Stream<Path> s = Files.find(root, 10, (p, at) -> at.isRegularFile() && at.size() > 3)) {
            System.out.println(s.map(p -> p.getFileName().toString()).sorted().toList());
        }
        try (DirectoryStream<Path> ds = Files.newDirectoryStream(root.resolve("a"), "*.{txt,java}")) {
            for (Path p : ds) {
                System.out.println(p.getFileName());
            }
        }
        List<String> seen = new ArrayList<>();
        Files.walkFileTree(root.resolve("a"), new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
                seen.add("pre " + dir.getFileName() + attrs.isDirectory());
                return dir.endsWith("c") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
                seen.add("file " + file.getFileName() + attrs.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) {
                seen.add("post " + dir.getFileName());
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(seen);
        System.out.println(seen);
        BasicFileAttributes at = Files.readAttributes(root.resolve("a/one.txt"), BasicFileAttributes.class);
        System.out.println(at.size() + " " + at.isRegularFile() + at.isDirectory() + at.isSymbolicLink() + at.isOther());
        Files.setLastModifiedTime(root.resolve("a/one.txt"), FileTime.fromMillis(1700000000123L));
        System.out.println(Files.getLastModifiedTime(root.resolve("a/one.txt")) + " " + Files.getLastModifiedTime(root.resolve("a/one.txt")).toMillis());
        Files.setPosixFilePermissions(root.resolve("a/one.txt"), PosixFilePermissions.fromString("rw-r-----"));
        System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a/one.txt"))));
        for (String g : new String[] {"*.txt", "**/*.txt", "a?c", "[a-c]*", "[!a]*", "{x,y}*.j", "*", "\\*"}) {
            PathMatcher m = FileSystems.getDefault().getPathMatcher("glob:" + g);
            StringBuilder sb = new StringBuilder(g);
            for (String p : new String[] {"one.txt", "d/one.txt", "abc", "bcd", "x1.j", "*"}) {
                sb.append(' ').append(m.matches(Path.of(p)));
            }
            System.out.println(sb);
        }
        Object[] acts = {"missing", "exists", "notdir", "notlink", "delete"};
        for (Object o : acts) {
            try {
                switch ((String) o) {
                    case "missing":
                        Files.readAttributes(root.resolve("nope"), BasicFileAttributes.class);
                        break;
                    case "exists":
                        Files.createSymbolicLink(root.resolve("link"), Path.of("x"));
                        break;
                    case "notdir":
                        Files.newDirectoryStream(root.resolve("hard"));
                        break;
                    case "notlink":
                        Files.readSymbolicLink(root.resolve("hard"));
                        break;
                    default:
                        Files.delete(root.resolve("a"));
                        break;
                }
            } catch (IOException e) {
                System.out.println(e.getClass().getName() + " " + e.getMessage().replace(root.toString(), "ROOT"));
            }
        }
        System.out.println(Files.probeContentType(Path.of("x.txt")) + " " + FileSystems.getDefault().getSeparator() + " " + PosixFilePermissions.fromString("rwxr-x--x").size());
        Files.walkFileTree(root, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println(Files.exists(root));
    }
}
