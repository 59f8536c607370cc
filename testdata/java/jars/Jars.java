import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.nio.file.attribute.FileTime;
import java.util.*;
import java.util.jar.*;
import java.util.zip.*;

public class Jars {
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

    static void put(ZipOutputStream out, String name, String text) throws IOException {
        ZipEntry e = new ZipEntry(name);
        e.setTime(1_700_000_000_000L);
        out.putNextEntry(e);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("jars").toRealPath();
        Path jar = dir.resolve("a b.jar");
        Manifest mf = new Manifest();
        Attributes main = mf.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "com.example.Main");
        main.putValue("Created-By", "a test \u00e4");
        main.putValue("Long-Header", "x".repeat(200));
        main.put(Attributes.Name.MULTI_RELEASE, "true");
        Attributes section = new Attributes();
        section.putValue("Sealed", "true");
        mf.getEntries().put("com/example/", section);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        mf.write(text);
        System.out.println(text.toString("UTF-8").replace("\r\n", "|\n"));
        try (JarOutputStream out = new JarOutputStream(new FileOutputStream(jar.toFile()), mf)) {
            put(out, "com/", "");
            put(out, "com/example/Main.txt", "main\n");
            put(out, "META-INF/versions/11/com/example/Main.txt", "main 11\n");
            put(out, "\u00fcml.txt", "umlaut");
            out.setComment("the comment");
            out.setMethod(ZipOutputStream.STORED);
            ZipEntry st = new ZipEntry("stored");
            byte[] b = "stored data".getBytes();
            CRC32 crc = new CRC32();
            crc.update(b);
            st.setSize(b.length);
            st.setCrc(crc.getValue());
            st.setComment("entry comment");
            st.setExtra(new byte[] {1, 2, 0, 0});
            out.putNextEntry(st);
            out.write(b);
            t("dup", () -> {
                out.putNextEntry(new JarEntry("com/"));
                return "";
            });
        }
        try (JarFile jf = new JarFile(jar.toFile())) {
            System.out.println(jf.size() + " " + jf.getComment() + " " + jf.isMultiRelease() + " " + jf.getVersion() + " " + jf.getName().endsWith("a b.jar"));
            for (JarEntry e : Collections.list(jf.entries())) {
                System.out.println(e.getName() + " " + e.getSize() + " " + e.isDirectory() + " " + e.getMethod() + " " + e.getComment() + " " + Arrays.toString(e.getExtra()) + " " + Long.toHexString(e.getCrc()));
            }
            Manifest m = jf.getManifest();
            System.out.println(m.equals(mf) + " " + m.getMainAttributes().getValue("main-class") + " " + m.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
            System.out.println(m.getMainAttributes().keySet());
            System.out.println(m.getAttributes("com/example/").entrySet() + " " + m.getAttributes("none"));
            System.out.println(new String(jf.getInputStream(jf.getEntry("com/example/Main.txt")).readAllBytes()).trim());
            System.out.println(new String(jf.getInputStream(jf.getJarEntry("stored")).readAllBytes()));
            System.out.println(jf.getEntry("nothing") + " " + jf.getJarEntry("com"));
            System.out.println(jf.stream().map(ZipEntry::getName).sorted().toList());
        }
        try (JarFile jf = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            JarEntry e = jf.getJarEntry("com/example/Main.txt");
            System.out.println(e.getName() + " " + e.getRealName() + " " + new String(jf.getInputStream(e).readAllBytes()).trim());
            System.out.println(jf.versionedStream().map(JarEntry::getRealName).sorted().toList());
        }
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            System.out.println(in.getManifest().getMainAttributes().size());
            JarEntry e;
            while ((e = in.getNextJarEntry()) != null) {
                System.out.println(e + " " + new String(in.readAllBytes()).trim() + " " + (e.getAttributes() == null));
            }
        }
        URL u = new URI("jar:" + jar.toUri() + "!/com/example/Main.txt").toURL();
        JarURLConnection c = (JarURLConnection) u.openConnection();
        t("url", () -> c.getEntryName() + " " + c.getJarFileURL() + " " + c.getContentLength() + " " + c.getContentType() + " " + c.getManifest().equals(mf) + " " + c.getMainAttributes().size());
        System.out.println(new String(u.openStream().readAllBytes()).trim());
        t("url none", () -> new URI("jar:" + jar.toUri() + "!/nothing").toURL().openStream());
        t("url jar", () -> ((JarURLConnection) new URI("jar:" + jar.toUri() + "!/").toURL().openConnection()).getJarFile().size());
        t("missing", () -> new JarFile(dir.resolve("none.jar").toFile()));
        Files.write(dir.resolve("bad.jar"), new byte[100]);
        t("bad", () -> new JarFile(dir.resolve("bad.jar").toFile()));
        Files.write(dir.resolve("empty.jar"), new byte[0]);
        t("empty", () -> new ZipFile(dir.resolve("empty.jar").toFile()));
        t("closed", () -> {
            ZipFile z = new ZipFile(jar.toFile());
            z.close();
            return z.size();
        });
        for (String s : new String[] {"Manifest-Version: 1.0\n\nName: x\nA: b\n c\n\n\nName: y\nC: d\n", "NoColon\n", " cont\n", "A:b\n", "A: b\n\nB: c\n", "A: b", "Bad Name: x\n"}) {
            t("manifest", () -> {
                Manifest m = new Manifest(new ByteArrayInputStream(s.getBytes()));
                StringBuilder sb = new StringBuilder();
                m.getMainAttributes().forEach((k, v) -> sb.append(k + "=" + v + ";"));
                m.getEntries().forEach((n, a) -> a.forEach((k, v) -> sb.append(n + "/" + k + "=" + v + ";")));
                return sb;
            });
        }
        t("name", () -> new Attributes.Name("a b"));
        t("name", () -> new Attributes.Name(""));
        t("put", () -> new Attributes().put("string", "x"));
        System.out.println(new Attributes.Name("ABC").equals(new Attributes.Name("abc")) + " " + new Attributes.Name("ABC").hashCode());
        // Times and the extra field.
        ByteArrayOutputStream zb = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(zb)) {
            ZipEntry e = new ZipEntry("t");
            e.setLastModifiedTime(FileTime.fromMillis(1_600_000_001_000L));
            e.setCreationTime(FileTime.fromMillis(1_500_000_001_000L));
            e.setLastAccessTime(FileTime.fromMillis(1_550_000_001_000L));
            z.putNextEntry(e);
            z.write(1);
        }
        try (ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(zb.toByteArray()))) {
            ZipEntry e = z.getNextEntry();
            System.out.println(e.getLastModifiedTime() + " " + e.getCreationTime() + " " + e.getLastAccessTime() + " " + e.getSize() + " " + HexFormat.of().formatHex(e.getExtra()));
        }
        for (File f : dir.toFile().listFiles()) {
            f.delete();
        }
        Files.delete(dir);
    }
}
