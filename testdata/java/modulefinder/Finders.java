import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Modules of jars and folders, declared and automatic. */
public class Finders {
    static Path root;

    static void attempt(String what, Callable<?> action) {
        String text;
        try {
            text = String.valueOf(action.call());
        } catch (Throwable e) {
            text = e + (e.getCause() == null ? "" : " because of " + e.getCause().getClass().getName());
        }
        System.out.println(what + ": " + text.replace(root.toString(), "ROOT"));
    }

    /** The constants of a class file that is being written. */
    static class Pool {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream out = new DataOutputStream(bytes);
        final List<String> known = new ArrayList<>();

        int text(String s) throws IOException {
            return entry("1" + s, () -> {
                out.writeByte(1);
                out.writeUTF(s);
                return null;
            });
        }

        int named(int tag, String s) throws IOException {
            int name = text(s);
            return entry(tag + ":" + s, () -> {
                out.writeByte(tag);
                out.writeShort(name);
                return null;
            });
        }

        private int entry(String key, Callable<?> write) throws IOException {
            if (!known.contains(key)) {
                known.add(key);
                try {
                    write.call();
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
            return known.indexOf(key) + 1;
        }
    }

    /** A module-info.class: exports "api", opens "inner" to a friend, uses and provides a service. */
    static byte[] moduleInfo(String name, String... requires) throws IOException {
        Pool pool = new Pool();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeShort(pool.named(19, name));
        out.writeShort(0);
        out.writeShort(pool.text("3.1-beta"));
        out.writeShort(1 + requires.length);
        out.writeShort(pool.named(19, "java.base"));
        out.writeShort(0x8000);
        out.writeShort(pool.text("25"));
        for (String each : requires) {
            out.writeShort(pool.named(19, each));
            out.writeShort(each.endsWith("opt") ? 0x40 : 0x20);
            out.writeShort(0);
        }
        out.writeShort(1);
        out.writeShort(pool.named(20, name.replace('.', '/') + "/api"));
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(pool.named(20, name.replace('.', '/') + "/inner"));
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(pool.named(19, "friend"));
        out.writeShort(1);
        out.writeShort(pool.named(7, "java/lang/Runnable"));
        out.writeShort(1);
        out.writeShort(pool.named(7, "java/lang/Runnable"));
        out.writeShort(1);
        out.writeShort(pool.named(7, name.replace('.', '/') + "/inner/Task"));
        int attribute = pool.text("Module");
        int self = pool.named(7, "module-info");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream all = new DataOutputStream(file);
        all.writeInt(0xCAFEBABE);
        all.writeInt(53);
        all.writeShort(pool.known.size() + 1);
        pool.bytes.writeTo(all);
        all.writeShort(0x8000);
        all.writeShort(self);
        for (int i = 0; i < 4; i++) {
            all.writeShort(0);
        }
        all.writeShort(1);
        all.writeShort(attribute);
        all.writeInt(body.size());
        body.writeTo(all);
        return file.toByteArray();
    }

    static void jar(Path path, String automatic, Object... entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (automatic != null) {
            manifest.getMainAttributes().putValue("Automatic-Module-Name", automatic);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write(entries[i + 1] instanceof byte[] b ? b : ((String) entries[i + 1]).getBytes());
                out.closeEntry();
            }
        }
    }

    static String show(ModuleDescriptor d) {
        return d.toNameAndVersion() + " requires " + d.requires().stream().sorted().toList() + " exports " + d.exports() + " opens " + d.opens() + " uses " + d.uses()
                + " provides " + d.provides() + " packages " + d.packages().stream().sorted().toList() + " main " + d.mainClass() + " " + d.rawVersion()
                + " " + d.isAutomatic() + " " + d.isOpen();
    }

    public static void main(String[] args) throws IOException {
        root = Files.createTempDirectory("modules");
        try {
            descriptors();
            finders();
            readers();
            wrong();
            library();
        } finally {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static void descriptors() throws IOException {
        byte[] bytes = moduleInfo("org.sample", "java.logging", "thing.opt");
        attempt("read", () -> show(ModuleDescriptor.read(new ByteArrayInputStream(bytes))));
        attempt("with packages", () -> show(ModuleDescriptor.read(ByteBuffer.wrap(bytes), () -> Set.of("org.sample.api", "org.sample.inner", "org.sample.more"))));
        attempt("without a package", () -> show(ModuleDescriptor.read(ByteBuffer.wrap(bytes), () -> Set.of("org.sample.api"))));
        attempt("magic", () -> ModuleDescriptor.read(new ByteArrayInputStream(new byte[10])));
        attempt("short", () -> ModuleDescriptor.read(ByteBuffer.wrap(bytes, 0, 40)));
        attempt("a class", () -> ModuleDescriptor.read(Finders.class.getResourceAsStream("Finders.class")));
    }

    static void finders() throws IOException {
        jar(root.resolve("plain-lib-1.2.3.jar"), null, "com/acme/A.class", "x", "com/acme/data.txt", "some data", "top.txt", "t");
        jar(root.resolve("named.jar"), "org.named", "org/named/B.class", "x", "META-INF/services/java.lang.Runnable", "org.named.B # first\n\n# none\n");
        jar(root.resolve("foo_bar--baz.jar"), null, "q/C.class", "x");
        jar(root.resolve("declared.jar"), "ignored", "module-info.class", moduleInfo("org.declared"), "org/declared/api/X.class", "x", "org/declared/inner/Task.class", "x");
        Path folder = Files.createDirectories(root.resolve("exploded/inside/deep"));
        Files.writeString(folder.resolve("Y.class"), "y");
        for (String each : new String[] {"exploded/exploded/api/X.class", "exploded/exploded/inner/Task.class"}) {
            Files.createDirectories(root.resolve(each).getParent());
            Files.writeString(root.resolve(each), "x");
        }
        Files.write(root.resolve("exploded/module-info.class"), moduleInfo("exploded"));
        Files.writeString(root.resolve("read.me"), "no module");
        Files.createDirectory(root.resolve("empty"));
        ModuleFinder finder = ModuleFinder.of(root);
        attempt("all", () -> finder.findAll().stream().map(r -> r.descriptor().toNameAndVersion()).sorted().toList());
        for (String name : new String[] {"plain.lib", "org.named", "foo.bar.baz", "org.declared", "exploded"}) {
            attempt(name, () -> finder.find(name).get() + " " + show(finder.find(name).get().descriptor()));
        }
        attempt("none", () -> finder.find("ignored"));
        attempt("null", () -> finder.find(null));
        attempt("one jar", () -> ModuleFinder.of(root.resolve("named.jar")).findAll());
        attempt("one folder", () -> ModuleFinder.of(root.resolve("exploded")).findAll());
        attempt("nothing", () -> ModuleFinder.of().findAll() + " " + ModuleFinder.of(root.resolve("missing")).findAll() + " " + ModuleFinder.of(root.resolve("empty")).findAll());
        attempt("composed", () -> ModuleFinder.compose(ModuleFinder.of(root.resolve("named.jar")), finder, ModuleFinder.ofSystem()).find("java.base").get().location());
        attempt("equal", () -> finder.find("org.named").get().equals(ModuleFinder.of(root).find("org.named").get()) + " " + finder.find("org.named").get().equals(finder.find("exploded").get()));
    }

    static void readers() throws IOException {
        ModuleFinder finder = ModuleFinder.of(root);
        for (String name : new String[] {"plain.lib", "exploded"}) {
            ModuleReference reference = finder.find(name).get();
            String file = name.equals("exploded") ? "inside/deep/Y.class" : "com/acme/data.txt";
            try (ModuleReader reader = reference.open()) {
                attempt("list", () -> reader.list().sorted().toList());
                attempt("find", () -> reader.find(file) + " " + reader.find("nothing") + " " + reader.find("/" + file));
                attempt("open", () -> new String(reader.open(file).get().readAllBytes()) + " " + reader.open("nothing"));
                attempt("read", () -> {
                    ByteBuffer bytes = reader.read(file).get();
                    int n = bytes.remaining();
                    reader.release(bytes);
                    return n;
                });
            }
            ModuleReader closed = reference.open();
            closed.close();
            closed.close();
            attempt("closed", () -> closed.list());
            attempt("closed", () -> closed.find(file));
        }
    }

    static void wrong() throws IOException {
        Path twice = Files.createDirectory(root.resolve("twice"));
        jar(twice.resolve("x.jar"), "same", "s/S.class", "x");
        jar(twice.resolve("y.jar"), "same", "s/S.class", "x");
        Path bad = Files.createDirectory(root.resolve("bad"));
        Files.writeString(bad.resolve("bad.jar"), "no jar");
        Path name = Files.createDirectory(root.resolve("name"));
        jar(name.resolve("1st.jar"), null, "a/B.class", "x");
        Path info = Files.createDirectory(root.resolve("info"));
        jar(info.resolve("info.jar"), null, "module-info.class", new byte[20]);
        attempt("no descriptor", () -> ModuleFinder.of(info).findAll());
        attempt("two versions", () -> ModuleFinder.of(twice).findAll());
        attempt("no jar", () -> ModuleFinder.of(bad).findAll());
        attempt("no name", () -> ModuleFinder.of(name).findAll());
        attempt("no module", () -> ModuleFinder.of(root.resolve("read.me")).findAll());
        attempt("asked", () -> ModuleFinder.of(bad).find("x"));
    }

    static void library() {
        attempt("system", () -> ModuleFinder.ofSystem().find("java.base").get());
        attempt("of this class", () -> ModuleFinder.ofSystem().find("no.such.module"));
        attempt("reader", () -> {
            try (ModuleReader reader = ModuleFinder.ofSystem().find("java.base").get().open()) {
                return reader.find("java/lang/Object.class") + " " + reader.open("java/lang/String.class").get().read() + " " + reader.find("java/lang/Nothing.class")
                        + " " + reader.list().filter(n -> n.equals("java/util/List.class")).count();
            }
        });
        attempt("boot", () -> ModuleLayer.boot().configuration().findModule("java.base").get().reference().location() + " " + ModuleLayer.empty().configuration().modules());
    }
}
