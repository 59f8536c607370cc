import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.zip.*;

/** Compression there and back, GZIP, archives, checksums, and what is refused. */
public class Zips {
    static byte[] data(int n) {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) (i * i / 7 % 61);
        }
        return b;
    }

    static void fails(String what, byte[] gzip) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            System.out.println(what + " " + in.readAllBytes().length);
        } catch (IOException e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int n : new int[] {0, 1, 100, 5000, 200000}) {
            byte[] d = data(n);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(d);
            }
            byte[] z = bytes.toByteArray();
            System.out.println(n + " " + HexFormat.of().formatHex(z, 0, 10) + " " + (z.length < n || n < 200));
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(z))) {
                System.out.println(Arrays.equals(in.readAllBytes(), d));
            }
            Deflater def = new Deflater(n % 10, n % 2 == 0);
            def.setInput(d);
            def.finish();
            byte[] out = new byte[n + 100];
            int len = def.deflate(out);
            Inflater inf = new Inflater(n % 2 == 0);
            inf.setInput(out, 0, len);
            byte[] back = new byte[n + 5];
            int got = inf.inflate(back);
            System.out.println(def.finished() + " " + got + " " + inf.finished() + " " + Arrays.equals(Arrays.copyOf(back, got), d) + " " + def.getTotalIn() + " " + inf.getRemaining()
                + " " + inf.getBytesWritten());
            def.end();
            inf.end();
            CRC32 crc = new CRC32();
            crc.update(d);
            Adler32 adler = new Adler32();
            adler.update(d);
            System.out.println(Long.toHexString(crc.getValue()) + " " + Long.toHexString(adler.getValue()));
        }
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        for (String s : new String[] {"first ", "second"}) {
            GZIPOutputStream out = new GZIPOutputStream(two);
            out.write(s.getBytes());
            out.finish();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(two.toByteArray()))) {
            System.out.println(new String(in.readAllBytes()));
        }
        fails("empty", new byte[0]);
        fails("not", "plain text, not compressed".getBytes());
        byte[] good = two.toByteArray();
        fails("cut", Arrays.copyOf(good, 14));
        byte[] bad = good.clone();
        bad[good.length / 2 - 6] ^= 1;
        fails("crc", Arrays.copyOf(bad, good.length / 2 + 1));
        try {
            Inflater inf = new Inflater();
            inf.setInput(new byte[] {1, 2, 3, 4, 5, 6});
            inf.inflate(new byte[10]);
        } catch (DataFormatException e) {
            System.out.println(e);
        }
        Path file = Files.createTempFile("zips", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment("a comment");
            for (String n : new String[] {"a.txt", "dir/", "dir/b.txt", "ünï.txt"}) {
                ZipEntry e = new ZipEntry(n);
                e.setTimeLocal(java.time.LocalDateTime.of(2024, 2, 29, 13, 30, 10));
                zip.putNextEntry(e);
                if (!e.isDirectory()) {
                    zip.write(n.repeat(100).getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
            ZipEntry s = new ZipEntry("stored");
            s.setTimeLocal(java.time.LocalDateTime.of(2024, 2, 29, 13, 30, 10));
            s.setMethod(ZipEntry.STORED);
            s.setSize(5);
            CRC32 c = new CRC32();
            c.update("plain".getBytes());
            s.setCrc(c.getValue());
            zip.putNextEntry(s);
            zip.write("plain".getBytes());
            zip.closeEntry();
            try {
                zip.putNextEntry(new ZipEntry("a.txt"));
            } catch (ZipException e) {
                System.out.println(e);
            }
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e; (e = in.getNextEntry()) != null;) {
                byte[] b = in.readAllBytes();
                System.out.println(e + " " + b.length + " " + e.getSize() + " " + e.isDirectory() + " " + e.getMethod() + " " + e.getTimeLocal() + " " + Long.toHexString(e.getCrc()));
            }
        }
        try (ZipFile zf = new ZipFile(file.toFile())) {
            System.out.println(zf.size() + " " + zf.getComment());
            for (Enumeration<? extends ZipEntry> en = zf.entries(); en.hasMoreElements();) {
                ZipEntry e = en.nextElement();
                try (InputStream in = zf.getInputStream(e)) {
                    System.out.println(e.getName() + " " + e.getSize() + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8).length());
                }
            }
            System.out.println(zf.getEntry("nope") + " " + zf.getEntry("dir") + " " + zf.stream().map(ZipEntry::getName).toList());
        }
        Files.delete(file);
        try {
            new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            System.out.println("missing");
        }
        Files.writeString(file, "no zip");
        try {
            new ZipFile(file.toFile());
        } catch (ZipException e) {
            System.out.println(e);
        }
        Files.delete(file);
    }
}
