import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

/** Trees of files: visitors with each result, walks with depths and links, copying and deleting trees, sizes, finding, globs. */
public class TreeWalks {
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

    static String rel(Path p) {
        return root.relativize(p).toString();
    }

    static String names(Stream<Path> s) {
        try (s) {
            return s.map(TreeWalks::rel).sorted().collect(Collectors.joining(" "));
        }
    }

    static class Logger implements FileVisitor<Path> {
        final List<String> log = new ArrayList<>();
        final String prune;
        final String siblings;
        final String stop;

        Logger(String prune, String siblings, String stop) {
            this.prune = prune;
            this.siblings = siblings;
            this.stop = stop;
        }

        FileVisitResult result(Path p) {
            String n = p.getFileName().toString();
            return n.equals(prune) ? FileVisitResult.SKIP_SUBTREE : n.equals(siblings) ? FileVisitResult.SKIP_SIBLINGS : n.equals(stop) ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
            log.add("+" + rel(d) + (a.isDirectory() ? "" : "?"));
            return result(d);
        }

        public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
            log.add(rel(f) + (a.isSymbolicLink() ? "@" : a.isDirectory() ? "/" : ":" + a.size()));
            return result(f);
        }

        public FileVisitResult visitFileFailed(Path f, IOException e) {
            log.add("!" + rel(f) + " " + e.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }

        public FileVisitResult postVisitDirectory(Path d, IOException e) {
            log.add("-" + rel(d));
            return FileVisitResult.CONTINUE;
        }
    }

    /** One child per directory, so that the order is fixed. */
    static Path chain() throws IOException {
        Path p = root.resolve("chain/a/b/c");
        Files.createDirectories(p);
        Files.writeString(p.resolve("leaf.txt"), "leaf");
        return root.resolve("chain");
    }

    public static void main(String[] args) throws Exception {
        root = Files.createTempDirectory("walks").toRealPath();
        Path chain = chain();
        for (String[] s : new String[][] {{"", "", ""}, {"b", "", ""}, {"", "b", ""}, {"", "", "b"}, {"", "", "leaf.txt"}, {"chain", "", ""}}) {
            Logger l = new Logger(s[0], s[1], s[2]);
            Path end = Files.walkFileTree(chain, l);
            t(String.join("/", s), () -> l.log + " " + rel(end));
        }
        for (int depth = 0; depth < 4; depth++) {
            Logger l = new Logger("", "", "");
            Files.walkFileTree(chain, Set.of(), depth, l);
            t("depth " + depth, () -> l.log);
        }
        t("negative depth", () -> Files.walkFileTree(chain, Set.of(), -1, new SimpleFileVisitor<>() { }));
        t("walk negative", () -> Files.walk(chain, -1));
        t("visitor of a file", () -> {
            Logger l = new Logger("", "", "");
            Files.walkFileTree(chain.resolve("a/b/c/leaf.txt"), l);
            return l.log;
        });
        t("visitor of nothing", () -> {
            Logger l = new Logger("", "", "");
            Files.walkFileTree(root.resolve("nothing"), l);
            return l.log;
        });
        t("simple visitor of nothing", () -> Files.walkFileTree(root.resolve("nothing"), new SimpleFileVisitor<>() { }));
        t("null result", () -> Files.walkFileTree(chain, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
                return null;
            }
        }).getClass());

        Path tree = Files.createDirectories(root.resolve("tree"));
        for (String s : "src/Main.java src/util/Strings.java src/util/Lists.java docs/readme.md docs/img/logo.png build.xml .hidden/x".split(" ")) {
            Path p = tree.resolve(s);
            Files.createDirectories(p.getParent());
            Files.writeString(p, s.repeat(3));
        }
        Files.createSymbolicLink(tree.resolve("link"), Path.of("docs"));
        Files.createSymbolicLink(tree.resolve("src/up"), tree);
        Files.createSymbolicLink(tree.resolve("broken"), Path.of("gone"));
        t("walk", () -> names(Files.walk(tree)));
        t("walk 1", () -> names(Files.walk(tree, 1)));
        t("walk links", () -> names(Files.walk(tree.resolve("link"))) + " | " + names(Files.walk(tree.resolve("link"), FileVisitOption.FOLLOW_LINKS)));
        t("walk loop", () -> names(Files.walk(tree, FileVisitOption.FOLLOW_LINKS)).length());
        t("visit loop", () -> {
            List<String> bad = new ArrayList<>();
            Files.walkFileTree(tree.resolve("src"), EnumSet.of(FileVisitOption.FOLLOW_LINKS), 9, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFileFailed(Path f, IOException e) {
                    bad.add(rel(f) + " " + e.getClass().getSimpleName() + (e.getMessage().equals(f.toString())));
                    return FileVisitResult.CONTINUE;
                }
            });
            return bad;
        });
        t("list", () -> names(Files.list(tree)));
        t("find", () -> names(Files.find(tree, 9, (p, a) -> a.isRegularFile() && p.toString().endsWith(".java"))));
        for (String g : new String[] {"*", "*.xml", "{src,docs}", "[a-d]*", "?????", "*.{xml,md}", ".*", "**"}) {
            t("glob " + g, () -> {
                try (DirectoryStream<Path> ds = Files.newDirectoryStream(tree, g)) {
                    return names(StreamSupport.stream(ds.spliterator(), false));
                }
            });
        }
        t("bad glob", () -> Files.newDirectoryStream(tree, "[a"));
        t("bad glob", () -> Files.newDirectoryStream(tree, "{a"));
        t("filter", () -> {
            try (DirectoryStream<Path> ds = Files.newDirectoryStream(tree, p -> Files.isSymbolicLink(p))) {
                return names(StreamSupport.stream(ds.spliterator(), false));
            }
        });
        t("stream twice", () -> {
            try (DirectoryStream<Path> ds = Files.newDirectoryStream(tree)) {
                ds.iterator();
                return ds.iterator();
            }
        });
        t("stream closed", () -> {
            DirectoryStream<Path> ds = Files.newDirectoryStream(tree);
            ds.close();
            return ds.iterator();
        });
        t("filter fails", () -> {
            try (DirectoryStream<Path> ds = Files.newDirectoryStream(tree, p -> {
                throw new IOException("filter");
            })) {
                return ds.iterator().next();
            }
        });
        t("iterator remove", () -> {
            try (DirectoryStream<Path> ds = Files.newDirectoryStream(tree)) {
                Iterator<Path> it = ds.iterator();
                it.next();
                it.remove();
                return "";
            }
        });
        for (String m : new String[] {"glob:*.java", "glob:**/*.java", "glob:**.java", "glob:src/**", "glob:s?c/*", "regex:.*\\.(md|png)", "glob:*/{util,img}/*", "glob:docs/[!i]*"}) {
            PathMatcher pm = FileSystems.getDefault().getPathMatcher(m);
            t(m, () -> names(Files.walk(tree).filter(p -> pm.matches(tree.relativize(p)))));
        }
        t("matcher", () -> FileSystems.getDefault().getPathMatcher("nope:*"));
        t("matcher", () -> FileSystems.getDefault().getPathMatcher("*"));
        Map<String, Long> sizes = new TreeMap<>();
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            final Deque<Long> sums = new ArrayDeque<>();

            @Override
            public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
                sums.push(0L);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
                sums.push(sums.pop() + (a.isRegularFile() ? a.size() : 0));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path d, IOException e) {
                long s = sums.pop();
                sizes.put(rel(d), s);
                if (!sums.isEmpty()) {
                    sums.push(sums.pop() + s);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        t("sizes", () -> sizes);
        Path copy = root.resolve("copy");
        try (Stream<Path> s = Files.walk(tree)) {
            for (Path p : (Iterable<Path>) s::iterator) {
                Files.copy(p, copy.resolve(tree.relativize(p)), LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        t("copied", () -> names(Files.walk(copy)).replace("copy", "tree").equals(names(Files.walk(tree))));
        t("same", () -> Files.mismatch(tree.resolve("build.xml"), copy.resolve("build.xml")) + " " + Files.mismatch(tree.resolve("build.xml"), tree.resolve("docs/readme.md")));
        t("delete full", () -> {
            Files.delete(tree);
            return "";
        });
        t("move", () -> Files.exists(Files.move(copy, root.resolve("moved")).resolve("src/util")));
        t("move onto full", () -> Files.move(chain, root.resolve("moved"), StandardCopyOption.REPLACE_EXISTING));
        t("move onto", () -> Files.move(chain, root.resolve("moved")));
        try (Stream<Path> s = Files.walk(root)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
        t("gone", () -> Files.exists(root));
    }
}
