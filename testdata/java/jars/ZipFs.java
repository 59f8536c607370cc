import java.io.*;
import java.net.URI;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;
import java.util.zip.*;

public class ZipFs {
    interface Action {
        Object run() throws Exception;
    }

    static Path dir;

    static void t(String what, Action a) {
        try {
            System.out.println(what + " -> " + String.valueOf(a.run()).replace(dir.toString(), "DIR"));
        } catch (Throwable e) {
            System.out.println(what + " ! " + String.valueOf(e).replace(dir.toString(), "DIR"));
        }
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("zfs").toRealPath();
        Path zip = dir.resolve("a.zip");
        URI uri = URI.create("jar:" + zip.toUri());
        try (FileSystem fs = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            Path d = fs.getPath("/docs");
            Files.createDirectory(d);
            Files.writeString(d.resolve("one.txt"), "first\nsecond\n");
            Files.createDirectories(fs.getPath("/a/b/c"));
            Files.writeString(fs.getPath("a/b/c/deep.txt"), "deep");
            Files.copy(d.resolve("one.txt"), fs.getPath("/copy.txt"));
            Files.writeString(fs.getPath("copy.txt"), "more", StandardOpenOption.APPEND);
            t("again", () -> FileSystems.newFileSystem(uri, Map.of()));
            t("get", () -> FileSystems.getFileSystem(uri) == fs);
            t("path uri", () -> Files.readString(Path.of(URI.create(uri + "!/a/b/c/deep.txt"))));
            t("exists", () -> Files.exists(d) + " " + Files.isDirectory(d) + " " + Files.exists(fs.getPath("/none")) + " " + Files.size(fs.getPath("/copy.txt")));
            t("mkdir", () -> Files.createDirectory(d));
            t("mkdir", () -> Files.createDirectory(fs.getPath("/x/y")));
            t("delete full", () -> {
                Files.delete(d);
                return "";
            });
            t("read none", () -> Files.readString(fs.getPath("none")));
            t("new", () -> Files.createFile(fs.getPath("/copy.txt")));
            t("list file", () -> Files.list(fs.getPath("/copy.txt")));
            t("paths", () -> fs.getPath("a", "b", "../c").normalize() + " " + fs.getPath("/a/b").relativize(fs.getPath("/a/c")) + " " + fs.getPath("a").toAbsolutePath() + " " + fs.getPath("/a/b/c").getName(1) + " " + fs.getPath("/a").getFileSystem().isOpen());
            t("mix", () -> d.resolve(Path.of("x")));
            t("move", () -> Files.move(fs.getPath("/copy.txt"), d.resolve("moved.txt")));
        }
        t("closed", () -> FileSystems.getFileSystem(uri));
        Files.writeString(dir.resolve("out.txt"), "outside");
        try (FileSystem fs = FileSystems.newFileSystem(zip)) {
            t("walk", () -> Files.walk(fs.getPath("/")).map(Path::toString).sorted().collect(Collectors.toList()));
            t("read", () -> Files.readAllLines(fs.getPath("/docs/one.txt")) + " " + Files.readString(fs.getPath("docs/moved.txt")));
            Files.copy(dir.resolve("out.txt"), fs.getPath("/in.txt"));
            Files.copy(fs.getPath("/docs/one.txt"), dir.resolve("back.txt"));
            t("attrs", () -> {
                BasicFileAttributes a = Files.readAttributes(fs.getPath("/in.txt"), BasicFileAttributes.class);
                return a.size() + " " + a.isRegularFile() + " " + a.isDirectory() + " " + a.fileKey();
            });
            try (DirectoryStream<Path> s = Files.newDirectoryStream(fs.getPath("/docs"), "*.txt")) {
                List<String> names = new ArrayList<>();
                s.forEach(p -> names.add(p.getFileName().toString()));
                Collections.sort(names);
                System.out.println(names);
            }
            Files.delete(fs.getPath("/docs/one.txt"));
            Files.setLastModifiedTime(fs.getPath("/in.txt"), FileTime.fromMillis(1_600_000_000_000L));
            t("sep", () -> fs.getSeparator() + " " + fs.isReadOnly() + " " + fs.getRootDirectories() + " " + fs.provider().getScheme());
        }
        try (ZipFile z = new ZipFile(zip.toFile())) {
            System.out.println(z.stream().map(ZipEntry::getName).sorted().toList() + " " + z.getEntry("in.txt").getTime());
            System.out.println(new String(z.getInputStream(z.getEntry("in.txt")).readAllBytes()));
        }
        System.out.println(Files.readString(dir.resolve("back.txt")));
        t("missing", () -> FileSystems.newFileSystem(dir.resolve("missing.zip")));
        t("not a zip", () -> FileSystems.newFileSystem(dir.resolve("out.txt")));
        t("scheme", () -> FileSystems.newFileSystem(URI.create("nope:/x"), Map.of()));
        for (File f : dir.toFile().listFiles()) {
            f.delete();
        }
        Files.delete(dir);
    }
}
