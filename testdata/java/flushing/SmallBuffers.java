import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Flushes through buffers that hold no more than the mark that ends one. */
public class SmallBuffers {
    /** Refuses what never ends. */
    private static class Limited extends ByteArrayOutputStream {
        @Override
        public void write(byte[] bytes, int from, int length) {
            if (size() > 2000) {
                throw new IllegalStateException("no end");
            }
            super.write(bytes, from, length);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int size = 1; size < 9; size++) {
            Limited out = new Limited();
            DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(), size, true);
            deflating.write("hello hello hello".getBytes());
            deflating.flush();
            deflating.flush();
            deflating.write('A');
            deflating.flush();
            deflating.close();
            System.out.println(size + ": " + HexFormat.of().formatHex(out.toByteArray()));
        }
        for (int room = 1; room < 9; room++) {
            Deflater deflater = new Deflater();
            deflater.setInput("hello hello hello".getBytes());
            StringBuilder counts = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                counts.append(' ').append(deflater.deflate(new byte[room], 0, room, Deflater.SYNC_FLUSH));
            }
            System.out.println(room + ":" + counts);
        }
    }
}
