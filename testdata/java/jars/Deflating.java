import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.zip.*;

public class Deflating {
    static byte[] data(int kind, int n) {
        byte[] b = new byte[n];
        Random r = new Random(kind);
        String words = "the quick brown fox jumps over the lazy dog and then some more words follow in a row ";
        for (int i = 0; i < n; i++) {
            switch (kind) {
                case 0 -> b[i] = 0;
                case 1 -> b[i] = (byte) r.nextInt(256);
                case 2 -> b[i] = (byte) words.charAt((i * 7 + i / 50 + r.nextInt(3)) % words.length());
                case 3 -> b[i] = (byte) words.charAt(i % words.length());
                case 4 -> b[i] = (byte) ('a' + r.nextInt(4));
                default -> b[i] = (byte) (i / 100 + (r.nextInt(20) == 0 ? 1 : 0));
            }
        }
        return b;
    }

    static byte[] deflate(Deflater d, byte[] in, int chunk, int flush) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buf = new byte[chunk];
        d.setInput(in);
        if (flush != 0) {
            int n;
            while ((n = d.deflate(buf, 0, buf.length, flush)) > 0) {
                out.write(buf, 0, n);
                if (n < buf.length) {
                    break;
                }
            }
        }
        d.finish();
        while (!d.finished()) {
            out.write(buf, 0, d.deflate(buf));
        }
        return out.toByteArray();
    }

    static byte[] inflate(byte[] in, boolean nowrap) throws DataFormatException {
        Inflater inf = new Inflater(nowrap);
        inf.setInput(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buf = new byte[1000];
        while (!inf.finished()) {
            int n = inf.inflate(buf);
            if (n == 0 && inf.needsInput()) {
                break;
            }
            out.write(buf, 0, n);
        }
        return out.toByteArray();
    }

    static void bad(String what, byte[] b) {
        try {
            System.out.println(what + " " + inflate(b, false).length);
        } catch (DataFormatException e) {
            System.out.println(what + " " + e.getMessage());
        }
    }

    static long sum(byte[] b) {
        CRC32 c = new CRC32();
        c.update(b);
        return c.getValue();
    }

    public static void main(String[] args) throws Exception {
        int[] sizes = {0, 1, 2, 10, 300, 5000, 70000, 200000};
        for (int kind = 0; kind < 6; kind++) {
            for (int size : sizes) {
                byte[] in = data(kind, size);
                StringBuilder sb = new StringBuilder(kind + " " + size + ":");
                for (int level = -1; level <= 9; level++) {
                    Deflater d = new Deflater(level, level % 2 == 0);
                    byte[] out = deflate(d, in, 4096, 0);
                    sb.append(' ').append(out.length).append('/').append(Long.toHexString(sum(out)));
                    if (d.getBytesRead() != size || d.getBytesWritten() != out.length || !Arrays.equals(in, inflate(out, level % 2 == 0))) {
                        sb.append(" WRONG");
                    }
                    d.end();
                }
                System.out.println(sb);
            }
        }
        byte[] text = data(2, 100000);
        for (int strategy = 0; strategy < 3; strategy++) {
            Deflater d = new Deflater();
            d.setStrategy(strategy);
            byte[] out = deflate(d, text, 777, 0);
            System.out.println("strategy " + strategy + " " + out.length + " " + Long.toHexString(sum(out)) + " " + Integer.toHexString(d.getAdler()));
        }
        for (int flush : new int[] {Deflater.NO_FLUSH, Deflater.SYNC_FLUSH, Deflater.FULL_FLUSH}) {
            Deflater d = new Deflater(5);
            byte[] out = deflate(d, text, 512, flush);
            System.out.println("flush " + flush + " " + out.length + " " + Long.toHexString(sum(out)) + " " + Arrays.equals(text, inflate(out, false)));
        }
        // Parameters changed on the way.
        Deflater d = new Deflater(1);
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        byte[] buf = new byte[300];
        d.setInput(text, 0, 30000);
        while (!d.needsInput()) {
            o.write(buf, 0, d.deflate(buf));
        }
        d.setLevel(9);
        d.setInput(text, 30000, 30000);
        while (!d.needsInput()) {
            o.write(buf, 0, d.deflate(buf));
        }
        d.setLevel(0);
        d.setInput(text, 60000, 40000);
        d.finish();
        while (!d.finished()) {
            o.write(buf, 0, d.deflate(buf));
        }
        System.out.println("changed " + o.size() + " " + Long.toHexString(sum(o.toByteArray())) + " " + Arrays.equals(text, inflate(o.toByteArray(), false)));
        Deflater first = new Deflater();
        first.setLevel(9);
        first.setInput(text, 0, 100);
        first.finish();
        System.out.println("first " + first.deflate(new byte[1000]) + " " + first.finished());
        System.out.println("then " + first.deflate(new byte[1000]) + " " + first.finished());
        // Dictionaries.
        byte[] dict = "the quick brown fox jumps over the lazy dog".getBytes();
        Deflater dd = new Deflater();
        dd.setDictionary(dict);
        System.out.println("dict " + Integer.toHexString(dd.getAdler()));
        byte[] small = "the lazy dog jumps over the quick brown fox".getBytes();
        byte[] packed = deflate(dd, small, 100, 0);
        System.out.println(packed.length + " " + HexFormat.of().formatHex(packed));
        Inflater inf = new Inflater();
        inf.setInput(packed);
        byte[] back = new byte[100];
        System.out.println(inf.inflate(back) + " " + inf.needsDictionary() + " " + inf.needsInput() + " " + Integer.toHexString(inf.getAdler()) + " " + inf.getRemaining());
        try {
            inf.setDictionary("wrong".getBytes());
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        inf.setDictionary(dict);
        int n = inf.inflate(back);
        System.out.println(n + " " + new String(back, 0, n) + " " + inf.finished() + " " + Integer.toHexString(inf.getAdler()) + " " + inf.getBytesRead());
        bad("header", new byte[] {1, 2, 3});
        bad("method", new byte[] {0x77, (byte) 0x85});
        bad("empty", new byte[0]);
        bad("type", new byte[] {0x78, (byte) 0x9c, 7});
        bad("stored", new byte[] {0x78, (byte) 0x9c, 1, 1, 2, 3, 4});
        byte[] broken = deflate(new Deflater(), small, 100, 0);
        broken[broken.length - 1] ^= 1;
        bad("check", broken);
        bad("short", Arrays.copyOf(broken, 10));
        ByteArrayOutputStream zb = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(zb)) {
            gz.write(text);
        }
        System.out.println("gzip " + zb.size());
        try (InputStream in = new DeflaterInputStream(new ByteArrayInputStream(text)); InputStream in2 = new InflaterInputStream(new DeflaterInputStream(new ByteArrayInputStream(text)))) {
            System.out.println(in.readAllBytes().length + " " + Arrays.equals(text, in2.readAllBytes()));
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InflaterOutputStream io = new InflaterOutputStream(plain)) {
            io.write(deflate(new Deflater(), small, 100, 0));
        }
        System.out.println(plain);
        ByteArrayOutputStream sync = new ByteArrayOutputStream();
        DeflaterOutputStream so = new DeflaterOutputStream(sync, true);
        so.write(small);
        so.flush();
        System.out.println("sync " + sync.size());
        so.write(small);
        so.close();
        System.out.println("sync " + sync.size() + " " + new String(inflate(sync.toByteArray(), false)));
        CRC32C c = new CRC32C();
        c.update("123456789".getBytes());
        System.out.println(Long.toHexString(c.getValue()));
        ByteBuffer bb = ByteBuffer.allocateDirect(64);
        Deflater bd = new Deflater();
        bd.setInput(ByteBuffer.wrap(small));
        bd.finish();
        System.out.println(bd.deflate(bb) + " " + bb.position());
        try (ZipOutputStream z = new ZipOutputStream(zb)) {
            z.setLevel(9);
            z.putNextEntry(new ZipEntry("x"));
            z.write(text);
            z.closeEntry();
        }
        System.out.println("zip " + zb.size());
    }
}
