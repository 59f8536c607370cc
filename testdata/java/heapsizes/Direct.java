// flags: -Xmx128m -XX:MaxDirectMemorySize=16m
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

// Direct buffers may have so much and no more; those that nobody refers to make room.
public class Direct {
    static String text(OutOfMemoryError e) {
        return e.getMessage();
    }

    public static void main(String[] args) {
        List<ByteBuffer> all = new ArrayList<>();
        try {
            for (;;) {
                all.add(ByteBuffer.allocateDirect(1 << 20));
            }
        } catch (OutOfMemoryError e) {
            System.out.println(all.size() + " " + text(e));
        }
        try {
            ByteBuffer.allocateDirect(1);
        } catch (OutOfMemoryError e) {
            System.out.println(text(e));
        }
        System.out.println(ByteBuffer.allocateDirect(0).capacity() + " " + all.get(15).isDirect());
        ByteBuffer part = all.get(3).putInt(8, 77).slice(8, 4);
        all.clear();
        for (int i = 0; i < 60; i++) {
            ByteBuffer.allocateDirect(1 << 20).putLong(i);
        }
        System.out.println("part " + part.getInt(0));
        try {
            ByteBuffer.allocateDirect(17 << 20);
        } catch (OutOfMemoryError e) {
            System.out.println(text(e).replaceAll("allocated: \\d+", "allocated"));
        }
        try {
            ByteBuffer.allocateDirect(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(System.getProperty("sun.nio.MaxDirectMemorySize") + " " + ByteBuffer.allocate(32 << 20).capacity());
    }
}
