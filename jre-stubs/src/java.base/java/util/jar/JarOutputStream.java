package java.util.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a JAR archive. */
public class JarOutputStream extends ZipOutputStream {
    private static final byte[] MAGIC = {(byte) 0xfe, (byte) 0xca, 0, 0};

    private boolean firstEntry = true;

    public JarOutputStream(OutputStream out, Manifest man) throws IOException {
        super(out);
        if (man == null) {
            throw new NullPointerException("man");
        }
        putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
        man.write(new BufferedOutputStream(this));
        closeEntry();
    }

    public JarOutputStream(OutputStream out) throws IOException {
        super(out);
    }

    private static boolean marked(byte[] extra) {
        for (int i = 0; i + 4 <= extra.length;) {
            if ((extra[i] & 255 | (extra[i + 1] & 255) << 8) == 0xcafe) {
                return true;
            }
            i += 4 + (extra[i + 2] & 255 | (extra[i + 3] & 255) << 8);
        }
        return false;
    }

    @Override
    public void putNextEntry(ZipEntry ze) throws IOException {
        if (firstEntry) {
            // The first entry says that this is a JAR.
            byte[] extra = ze.getExtra();
            if (extra == null || !marked(extra)) {
                byte[] all = new byte[MAGIC.length + (extra == null ? 0 : extra.length)];
                System.arraycopy(MAGIC, 0, all, 0, MAGIC.length);
                if (extra != null) {
                    System.arraycopy(extra, 0, all, MAGIC.length, extra.length);
                }
                ze.setExtra(all);
            }
            firstEntry = false;
        }
        super.putNextEntry(ze);
    }
}
