import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** The tools that every course writes: wc, grep, sort, uniq, head, tail, find duplicates, tree, sync, split and join of files. */
public class Tools {
    static Path root;

    static void say(Object o) {
        System.out.println(String.valueOf(o).replace(root.toString(), "ROOT"));
    }

    static String wc(Path p) throws IOException {
        String s = Files.readString(p);
        return s.lines().count() + " " + s.split("\\s+").length + " " + s.length() + " " + Files.size(p);
    }

    static void grep(String regex, Path dir) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        try (Stream<Path> files = Files.walk(dir)) {
            files.filter(Files::isRegularFile).sorted().forEach(f -> {
                try (LineNumberReader in = new LineNumberReader(Files.newBufferedReader(f))) {
                    for (String l; (l = in.readLine()) != null;) {
                        Matcher m = pattern.matcher(l);
                        if (m.find()) {
                            say(dir.relativize(f) + ":" + in.getLineNumber() + ":" + m.replaceAll("<$0>"));
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static void tree(Path dir, String indent) throws IOException {
        try (Stream<Path> s = Files.list(dir)) {
            List<Path> all = s.sorted().toList();
            for (int i = 0; i < all.size(); i++) {
                boolean last = i == all.size() - 1;
                say(indent + (last ? "\u2514\u2500 " : "\u251c\u2500 ") + all.get(i).getFileName() + (Files.isDirectory(all.get(i)) ? "/" : " " + Files.size(all.get(i))));
                if (Files.isDirectory(all.get(i))) {
                    tree(all.get(i), indent + (last ? "   " : "\u2502  "));
                }
            }
        }
    }

    static Map<String, List<Path>> duplicates(Path dir) throws Exception {
        Map<String, List<Path>> byHash = new TreeMap<>();
        try (Stream<Path> s = Files.walk(dir)) {
            for (Path p : s.filter(Files::isRegularFile).sorted().toList()) {
                byHash.computeIfAbsent(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(p)), 0, 4), k -> new ArrayList<>()).add(dir.relativize(p));
            }
        }
        byHash.values().removeIf(l -> l.size() < 2);
        return byHash;
    }

    static List<String> sync(Path from, Path to) throws IOException {
        List<String> log = new ArrayList<>();
        try (Stream<Path> s = Files.walk(from)) {
            for (Path p : s.sorted().toList()) {
                Path q = to.resolve(from.relativize(p));
                if (Files.isDirectory(p)) {
                    Files.createDirectories(q);
                } else if (Files.notExists(q)) {
                    Files.copy(p, q);
                    log.add("new " + from.relativize(p));
                } else if (Files.mismatch(p, q) >= 0) {
                    Files.copy(p, q, StandardCopyOption.REPLACE_EXISTING);
                    log.add("changed " + from.relativize(p));
                }
            }
        }
        try (Stream<Path> s = Files.walk(to)) {
            for (Path p : s.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.notExists(from.resolve(to.relativize(p)))) {
                    Files.delete(p);
                    log.add("deleted " + to.relativize(p));
                }
            }
        }
        return log;
    }

    static int split(Path p, int size) throws IOException {
        int n = 0;
        try (InputStream in = Files.newInputStream(p)) {
            for (byte[] part; (part = in.readNBytes(size)).length > 0; n++) {
                Files.write(p.resolveSibling(p.getFileName() + String.format(".%03d", n)), part);
            }
        }
        return n;
    }

    static void join(Path p, Path into) throws IOException {
        try (OutputStream out = Files.newOutputStream(into); DirectoryStream<Path> parts = Files.newDirectoryStream(p.getParent(), p.getFileName() + ".[0-9][0-9][0-9]")) {
            for (Path part : StreamSupport.stream(parts.spliterator(), false).sorted().toList()) {
                Files.copy(part, out);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        root = Files.createTempDirectory("tools").toRealPath();
        Path a = Files.createDirectories(root.resolve("a/sub/deep"));
        Files.writeString(root.resolve("a/poem.txt"), "Roses are red,\nviolets are blue,\nsugar is sweet\nand so are you.\n");
        Files.writeString(root.resolve("a/sub/code.txt"), "int x = 1;\nint y = x + 2;\n// are we there\n\u00e4\u00f6\u00fc\n");
        Files.writeString(a.resolve("copy.txt"), "Roses are red,\nviolets are blue,\nsugar is sweet\nand so are you.\n");
        Files.writeString(a.resolve("empty"), "");
        say(wc(root.resolve("a/poem.txt")));
        say(wc(root.resolve("a/sub/code.txt")));
        grep("\\bare\\b", root.resolve("a"));
        grep("[\u00e4-\u00fc]+|\\d", root.resolve("a"));
        tree(root, "");
        say(duplicates(root));
        try (Stream<String> l = Files.lines(root.resolve("a/poem.txt"))) {
            say(l.flatMap(x -> Stream.of(x.toLowerCase().split("\\W+"))).collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting())));
        }
        List<String> lines = Files.readAllLines(root.resolve("a/poem.txt"));
        say(lines.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        say(lines.subList(lines.size() - 2, lines.size()));
        say(lines.stream().map(x -> new StringBuilder(x).reverse().toString()).collect(Collectors.joining("|")));
        Path b = root.resolve("b");
        say(sync(root.resolve("a"), b));
        Files.writeString(root.resolve("a/poem.txt"), "changed");
        Files.delete(root.resolve("a/sub/code.txt"));
        Files.createDirectories(root.resolve("a/new/empty"));
        Files.writeString(b.resolve("extra"), "x");
        say(sync(root.resolve("a"), b));
        say(sync(root.resolve("a"), b));
        Path big = root.resolve("big.bin");
        byte[] data = new byte[2500];
        new Random(1).nextBytes(data);
        Files.write(big, data);
        say(split(big, 1000));
        join(big, root.resolve("joined"));
        say(Files.mismatch(big, root.resolve("joined")));
        try (Stream<Path> s = Files.find(root, 9, (p, at) -> at.size() > 900 && at.isRegularFile())) {
            say(s.map(p -> root.relativize(p) + ":" + p.toFile().length()).sorted().toList());
        }
        File f = root.toFile();
        say(Arrays.stream(Objects.requireNonNull(f.list((d, n) -> n.startsWith("b")))).sorted().toList());
        say(new File(f, "a").isDirectory() + " " + new File(f, "none").exists() + " " + new File(f, "none").length() + " " + new File(f, "none").delete() + " " + new File(f, "x/y").mkdir() + new File(f, "x/y").mkdirs() + " " + new File(f, "x").delete() + " " + new File("a/./b/../c").getPath() + " " + new File("/a/./b/../c").getCanonicalPath()
            + " " + new File("/a/b").getParent() + " " + new File("b").getParentFile() + " " + new File(f, "joined").renameTo(new File(f, "renamed")) + " " + new File("/x").compareTo(new File("/y")) + " " + new File("a").equals(new File("a/")) + " " + new File("a").hashCode() + " " + new File(f, "none").listFiles() + " " + new File("/a b").toURI());
        try {
            new File("").createNewFile();
        } catch (IOException e) {
            say(e);
        }
        try {
            File.createTempFile("ab", null, f);
        } catch (IllegalArgumentException e) {
            say(e);
        }
        try (Stream<Path> s = Files.walk(root)) {
            s.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        say(Files.exists(root));
    }
}
