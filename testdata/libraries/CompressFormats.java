// library-if-installed: commons-compress xz
import org.apache.commons.compress.archivers.*;
import org.apache.commons.compress.archivers.tar.*;
import org.apache.commons.compress.archivers.zip.*;
import org.apache.commons.compress.compressors.*;
import java.io.*;
import java.util.*;
/** Commons Compress: streams and archives. */
public class CompressFormats {
    public static void main(String[] a) throws Exception {
        byte[] data = "hello world ".repeat(500).getBytes();
        for (String n : new String[]{"gz","bzip2","xz","lzma","deflate","snappy-framed","lz4-block","lz4-framed"}) {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            try (OutputStream o = new CompressorStreamFactory().createCompressorOutputStream(n,b)) {
                o.write(data);
            }
            byte[] r;
            try (InputStream i = new CompressorStreamFactory().createCompressorInputStream(n,new ByteArrayInputStream(b.toByteArray()))) {
                r = i.readAllBytes();
            }
            System.out.println(n+" "+(n.equals("gz")?0:b.size())+" "+Arrays.equals(r,data));
        }
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (TarArchiveOutputStream t = new TarArchiveOutputStream(b)) {
            TarArchiveEntry e = new TarArchiveEntry("dir/f.txt");
            e.setSize(data.length);
            e.setModTime(0);
            t.putArchiveEntry(e);
            t.write(data);
            t.closeArchiveEntry();
        }
        try (ArchiveInputStream i = new ArchiveStreamFactory().createArchiveInputStream(new BufferedInputStream(new ByteArrayInputStream(b.toByteArray())))) {
            ArchiveEntry e;
            while ((e = i.getNextEntry()) != null) System.out.println(e.getName()+" "+e.getSize()+" "+i.readAllBytes().length);
        }
        b.reset();
        try (ZipArchiveOutputStream z = new ZipArchiveOutputStream(b)) {
            ZipArchiveEntry e = new ZipArchiveEntry("q.txt");
            e.setTime(0);
            z.putArchiveEntry(e);
            z.write(data);
            z.closeArchiveEntry();
        }
        try (ZipFile z = new ZipFile(new org.apache.commons.compress.utils.SeekableInMemoryByteChannel(b.toByteArray()))) {
            System.out.println(z.getEntry("q.txt").getSize()+" "+z.getInputStream(z.getEntry("q.txt")).readAllBytes().length);
        }
        try {
            new CompressorStreamFactory().createCompressorInputStream("nope", new ByteArrayInputStream(new byte[9]));
        } catch (CompressorException e) {
            System.out.println(e.getMessage());
        }
    }
}
