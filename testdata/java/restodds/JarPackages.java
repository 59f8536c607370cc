import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.security.*;
import java.util.jar.*;
import java.util.zip.ZipEntry;

/** What packages of a jar know from its manifest, and some small things besides. */
public class JarPackages {
    static class Loader extends URLClassLoader {
        Loader() {
            super(new URL[0]);
        }

        Package define(String name, Manifest manifest, URL url) {
            return definePackage(name, manifest, url);
        }

        PermissionCollection permissions(CodeSource source) {
            return getPermissions(source);
        }
    }

    interface Act {
        Object run() throws Exception;
    }

    static void show(String what, Act act) {
        try {
            System.out.println(what + ": " + act.run());
        } catch (Throwable t) {
            System.out.println(what + " ! " + t.getClass().getName() + (t instanceof NullPointerException ? "" : " " + t.getMessage()));
        }
    }

    static String about(Package p) {
        return p.getName() + " " + p.getImplementationTitle() + " " + p.getImplementationVersion() + " " + p.getImplementationVendor() + " "
            + p.getSpecificationTitle() + " " + p.getSpecificationVersion() + " " + p.getSpecificationVendor() + " " + p.isSealed();
    }

    static Manifest manifest() throws IOException {
        return new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\nImplementation-Title: T\nImplementation-Version: 3\n"
            + "Specification-Vendor: V\n\nName: p/q/\nImplementation-Title: Q\nSealed: true\n\n").getBytes()));
    }

    static byte[] empty(String name) {
        return java.lang.classfile.ClassFile.of().build(java.lang.constant.ClassDesc.of(name), b -> b.withFlags(java.lang.classfile.ClassFile.ACC_PUBLIC));
    }

    static void jar() throws Exception {
        Path jar = Files.createTempFile("packages", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (String name : new String[] {"p.q.A", "p.r.B"}) {
                out.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
                out.write(empty(name));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            Package q = loader.loadClass("p.q.A").getPackage();
            System.out.println(about(q) + " " + q.isSealed(jar.toUri().toURL()));
            System.out.println(about(loader.loadClass("p.r.B").getPackage()));
            System.out.println(loader.getDefinedPackage("p.q") == q);
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            System.out.println(file.getJarEntry("p/q/A.class").getCodeSigners());
        }
        Files.delete(jar);
    }

    public static void main(String[] args) throws Exception {
        Loader loader = new Loader();
        Manifest m = manifest();
        URL here = URI.create("file:/x/").toURL();
        show("plain", () -> about(loader.define("p.r", m, here)));
        show("sealed", () -> {
            Package p = loader.define("p.q", m, here);
            return about(p) + " " + p.isSealed(here) + " " + p.isSealed(URI.create("file:/y/").toURL());
        });
        show("twice", () -> loader.define("p.q", m, null));
        show("no manifest", () -> loader.define("p.n", null, null));
        show("no name", () -> loader.define(null, m, null));
        show("permissions", () -> loader.permissions(new CodeSource(here, (CodeSigner[]) null)).elements().hasMoreElements());
        show("stream", () -> ObjectStreamConstants.SUBSTITUTION_PERMISSION + " " + ObjectStreamConstants.SUBCLASS_IMPLEMENTATION_PERMISSION);
        show("entry", () -> new JarEntry("x").getCodeSigners());
        show("links", () -> new LinkPermission("hard", null) + " " + new LinkPermission("symbolic", ""));
        show("links", () -> new LinkPermission("symbolic", "x"));
        show("links", () -> new LinkPermission("other"));
        show("links", () -> new LinkPermission(null));
        jar();
    }
}
