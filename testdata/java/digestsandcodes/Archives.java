import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.nio.file.attribute.FileTime;
import java.time.*;
import java.util.*;
import java.util.jar.*;
import java.util.stream.*;
import java.util.zip.*;

/** A small backup tool: zip, gzip and jar streams, entries and their data, broken archives, levels and strategies. */
public class Archives {
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

    static byte[] gzip(byte[] b) throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (GZIPOutputStream g = new GZIPOutputStream(o)) {
            g.write(b);
        }
        return o.toByteArray();
    }

    static byte[] gunzip(byte[] b) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(b)).readAllBytes();
    }

    static byte[] zip() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(o)) {
            z.setComment("whole");
            ZipEntry e = new ZipEntry("dir/");
            e.setTimeLocal(LocalDateTime.of(2020, 2, 3, 4, 5, 6));
            z.putNextEntry(e);
            e = new ZipEntry("dir/\u00e4.txt");
            e.setTimeLocal(LocalDateTime.of(2020, 2, 3, 4, 5, 7));
            e.setComment("entry");
            e.setExtra(new byte[] {1, 2, 2, 0, 9, 9});
            z.putNextEntry(e);
            z.write("text ".repeat(100).getBytes());
            z.closeEntry();
            z.setMethod(ZipOutputStream.STORED);
            e = new ZipEntry("stored");
            e.setSize(3);
            CRC32 c = new CRC32();
            c.update("abc".getBytes());
            e.setCrc(c.getValue());
            e.setTimeLocal(LocalDateTime.of(1999, 12, 31, 23, 59, 58));
            z.putNextEntry(e);
            z.write("abc".getBytes());
        }
        return o.toByteArray();
    }

    static String show(ZipEntry e) {
        return e + " " + e.getSize() + " " + e.getCompressedSize() + " " + Long.toHexString(e.getCrc()) + " " + e.getMethod() + " " + e.getTimeLocal() + " " + e.getComment() + " " + Arrays.toString(e.getExtra()) + " " + e.isDirectory();
    }

    public static void main(String[] args) throws Exception {
        root = Files.createTempDirectory("archives").toRealPath();
        byte[] z = zip();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(z))) {
            for (ZipEntry e; (e = in.getNextEntry()) != null;) {
                System.out.println(show(e));
                System.out.println("  " + new String(in.readAllBytes()).length() + " " + in.available());
                in.closeEntry();
                System.out.println("  " + show(e));
            }
        }
        Path file = root.resolve("a.zip");
        Files.write(file, z);
        try (ZipFile f = new ZipFile(file.toFile())) {
            t("file", () -> f.size() + " " + f.getComment() + " " + f.getName() + " " + f.stream().map(Archives::show).collect(Collectors.toList()));
            t("read", () -> new String(f.getInputStream(f.getEntry("stored")).readAllBytes()) + " " + f.getEntry("none") + " " + f.getEntry("dir") + " " + f.getInputStream(new ZipEntry("none")));
            f.close();
            t("closed", () -> f.getEntry("stored"));
            t("closed", f::size);
        }
        t("missing", () -> new ZipFile(root.resolve("b.zip").toFile()));
        Files.write(root.resolve("bad.zip"), new byte[100]);
        t("bad", () -> new ZipFile(root.resolve("bad.zip").toFile()));
        Files.write(root.resolve("empty.zip"), new byte[0]);
        t("empty", () -> new ZipFile(root.resolve("empty.zip").toFile()));
        t("duplicate", () -> {
            ZipOutputStream o = new ZipOutputStream(OutputStream.nullOutputStream());
            o.putNextEntry(new ZipEntry("x"));
            o.putNextEntry(new ZipEntry("x"));
            return "";
        });
        t("no entry", () -> {
            ZipOutputStream o = new ZipOutputStream(OutputStream.nullOutputStream());
            o.write(1);
            return "";
        });
        t("no entries", () -> {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            new ZipOutputStream(b).close();
            return b.size();
        });
        t("stored without", () -> {
            ZipOutputStream o = new ZipOutputStream(OutputStream.nullOutputStream());
            o.setMethod(ZipOutputStream.STORED);
            o.putNextEntry(new ZipEntry("x"));
            return "";
        });
        t("wrong crc", () -> {
            ZipOutputStream o = new ZipOutputStream(OutputStream.nullOutputStream());
            ZipEntry e = new ZipEntry("x");
            e.setMethod(ZipEntry.STORED);
            e.setSize(1);
            e.setCrc(5);
            o.putNextEntry(e);
            o.write(1);
            o.closeEntry();
            return "";
        });
        t("too much", () -> {
            ZipOutputStream o = new ZipOutputStream(OutputStream.nullOutputStream());
            ZipEntry e = new ZipEntry("x");
            e.setMethod(ZipEntry.STORED);
            e.setSize(1);
            e.setCrc(5);
            o.putNextEntry(e);
            o.write(new byte[2]);
            return "";
        });
        t("entry", () -> new ZipEntry("x".repeat(70000)));
        t("entry", () -> new ZipEntry((String) null));
        t("entry size", () -> {
            new ZipEntry("x").setSize(-2);
            return "";
        });
        t("entry crc", () -> {
            new ZipEntry("x").setCrc(1L << 33);
            return "";
        });
        t("entry method", () -> {
            new ZipEntry("x").setMethod(5);
            return "";
        });
        t("entry equality", () -> new ZipEntry("x").hashCode() + " " + new ZipEntry("x").getTime() + " " + new ZipEntry("x").getMethod() + " " + new ZipEntry("d/").isDirectory() + " " + ((ZipEntry) new ZipEntry("c").clone()).getName());
        t("times", () -> {
            ZipEntry e = new ZipEntry("x");
            e.setLastModifiedTime(FileTime.from(Instant.parse("2020-01-02T03:04:05Z")));
            e.setCreationTime(FileTime.fromMillis(0));
            return e.getLastModifiedTime() + " " + e.getCreationTime() + " " + e.getLastAccessTime() + " " + (e.getExtra() == null);
        });
        byte[] text = "the quick brown fox jumps over the lazy dog. ".repeat(50).getBytes();
        byte[] g = gzip(text);
        t("gzip", () -> g.length < 120 && new String(gunzip(g)).equals(new String(text)));
        t("gzip header", () -> HexFormat.of().formatHex(g, 0, 10));
        t("gzip twice", () -> {
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            o.write(gzip("one".getBytes()));
            o.write(gzip("two".getBytes()));
            return new String(gunzip(o.toByteArray()));
        });
        t("not gzip", () -> gunzip("plain text".getBytes()));
        t("empty gzip", () -> gunzip(new byte[0]));
        t("cut gzip", () -> gunzip(Arrays.copyOf(g, 30)));
        t("cut trailer", () -> gunzip(Arrays.copyOf(g, g.length - 3)));
        t("crc", () -> {
            byte[] b = g.clone();
            b[b.length - 5] ^= 1;
            return gunzip(b);
        });
        t("broken", () -> {
            byte[] b = g.clone();
            b[10] = 7;
            return gunzip(b).length;
        });
        t("closed", () -> {
            GZIPOutputStream o = new GZIPOutputStream(OutputStream.nullOutputStream());
            o.close();
            o.write(1);
            return "";
        });
        for (int level : new int[] {-1, 0, 1, 9}) {
            t("level " + level, () -> {
                Deflater d = new Deflater(level, true);
                d.setInput(text);
                d.finish();
                byte[] out = new byte[5000];
                int n = d.deflate(out);
                Inflater i = new Inflater(true);
                i.setInput(out, 0, n);
                byte[] back = new byte[5000];
                int m = i.inflate(back);
                return (n < text.length) + " " + m + " " + d.getTotalIn() + " " + i.getTotalOut() + " " + i.finished() + d.finished() + i.needsInput() + i.getRemaining() + " " + Arrays.equals(Arrays.copyOf(back, m), text) + " " + Integer.toHexString(new Deflater().getAdler());
            });
        }
        t("bad level", () -> new Deflater(10));
        t("dictionary", () -> {
            Deflater d = new Deflater();
            d.setDictionary("quick brown fox".getBytes());
            d.setInput("the quick brown fox".getBytes());
            d.finish();
            byte[] out = new byte[100];
            int n = d.deflate(out);
            Inflater i = new Inflater();
            i.setInput(out, 0, n);
            int first = i.inflate(new byte[100]);
            boolean needs = i.needsDictionary();
            i.setDictionary("quick brown fox".getBytes());
            byte[] b = new byte[100];
            return first + " " + needs + " " + new String(b, 0, i.inflate(b));
        });
        t("bad data", () -> {
            Inflater i = new Inflater();
            i.setInput(new byte[] {1, 2, 3, 4});
            return i.inflate(new byte[10]);
        });
        t("bad block", () -> {
            Inflater i = new Inflater(true);
            i.setInput(new byte[] {(byte) 0xff, 2, 3, 4});
            return i.inflate(new byte[10]);
        });
        t("ended", () -> {
            Inflater i = new Inflater();
            i.end();
            return i.inflate(new byte[10]);
        });
        t("inflater stream", () -> {
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            try (DeflaterOutputStream d = new DeflaterOutputStream(o)) {
                d.write(text);
            }
            ByteArrayOutputStream p = new ByteArrayOutputStream();
            try (InflaterOutputStream d = new InflaterOutputStream(p)) {
                d.write(o.toByteArray());
            }
            return p.size() + " " + new InflaterInputStream(new ByteArrayInputStream(o.toByteArray())).readAllBytes().length + " " + new InflaterInputStream(new DeflaterInputStream(new ByteArrayInputStream(text))).readAllBytes().length;
        });
        Manifest m = new Manifest();
        m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        m.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "a.Main");
        m.getMainAttributes().putValue("X-Long", "v".repeat(100));
        Attributes part = new Attributes();
        part.putValue("Sealed", "true");
        m.getEntries().put("a/", part);
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        m.write(o);
        System.out.println(o.toString().replace("\r\n", "~"));
        t("manifest", () -> new Manifest(new ByteArrayInputStream(o.toByteArray())).equals(m) + " " + m.getAttributes("a/").getValue("sealed") + " " + m.getMainAttributes().getValue("x-long").length() + " " + Attributes.Name.CLASS_PATH);
        t("manifest bad", () -> new Manifest(new ByteArrayInputStream("no colon\n".getBytes())));
        t("manifest name", () -> new Attributes.Name("a b"));
        Path jar = root.resolve("a.jar");
        try (JarOutputStream j = new JarOutputStream(Files.newOutputStream(jar), m)) {
            j.putNextEntry(new JarEntry("a/x.txt"));
            j.write("x".getBytes());
        }
        try (JarFile j = new JarFile(jar.toFile()); JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            t("jar", () -> j.getManifest().getMainAttributes().getValue("Main-Class") + " " + j.getJarEntry("a/x.txt").getAttributes() + " " + j.stream().map(ZipEntry::getName).toList() + " " + j.isMultiRelease() + " " + in.getManifest().getEntries().keySet() + " " + in.getNextJarEntry());
        }
        try (Stream<Path> s = Files.walk(root)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
