// flags: -Xmx64m -Xmn8m
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

// Objects with finalizers that have become old, that young ones refer to and the other way round.
public class Generations {
    static final AtomicInteger finalized = new AtomicInteger();
    static final AtomicInteger broken = new AtomicInteger();

    static class Node {
        Node other;
        final int[] check = {1, 2, 3, 4};

        Node(Node other) {
            this.other = other;
        }

        @Override
        protected void finalize() {
            finalized.incrementAndGet();
            if (check[3] != 4 || other != null && other.check[0] != 1) {
                broken.incrementAndGet();
            }
            other = null;
        }
    }

    static void work() {
        List<Node> old = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            old.add(new Node(null));
        }
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < 2000; i++) {
                byte[] garbage = new byte[400];
                garbage[i % 400] = 1;
            }
            for (int i = 0; i < 10; i++) {
                Node node = new Node(old.get(i));
                old.get(100 + i).other = node;
            }
        }
        old.clear();
    }

    public static void main(String[] args) throws Exception {
        work();
        for (int i = 0; i < 400 && finalized.get() < 900; i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(10);
        }
        System.out.println(finalized + " " + broken);
    }
}
