import java.util.ArrayList;
import java.util.List;

/** Really out of memory, twice: dumped once. */
public class Exhausted {
    static class Chunk {
        byte[] bytes = new byte[100_000];
    }

    static List<Chunk> chunks;

    public static void main(String[] args) {
        for (int round = 0; round < 2; round++) {
            chunks = new ArrayList<>();
            try {
                while (true) {
                    chunks.add(new Chunk());
                }
            } catch (OutOfMemoryError e) {
                chunks = null;
                System.out.println("caught " + e.getMessage());
            }
        }
    }
}
