// flags: -Xmn256k -Xmx64m
import java.util.ArrayList;
import java.util.List;

/**
 * Threads that live for a moment and allocate a little, while others allocate a lot: what is left of an allocation buffer goes from thread to thread.
 */
public class ThreadChurn {
    static volatile boolean over;
    static volatile Throwable failure;

    /** A list of numbered nodes, whose numbers are checked. */
    static class Node {
        final int number;
        final int[] copies;
        final Node next;

        Node(int number, Node next) {
            this.number = number;
            this.copies = new int[] {number, number, number};
            this.next = next;
        }
    }

    static void allocate(int count) {
        Node list = null;
        for (int i = 0; i < count; i++) {
            list = new Node(i, list);
        }
        int wanted = count;
        for (Node node = list; node != null; node = node.next) {
            wanted--;
            if (node.number != wanted || node.copies.length != 3 || node.copies[2] != wanted) {
                throw new IllegalStateException("node " + wanted + " is " + node.number);
            }
        }
    }

    static Thread start(Runnable body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (Throwable e) {
                failure = e;
            }
        });
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        List<Thread> steady = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            steady.add(start(() -> {
                while (!over) {
                    allocate(300);
                }
            }));
        }
        List<Thread> spawners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            spawners.add(start(() -> {
                for (int round = 0; round < rounds && failure == null; round++) {
                    int count = round % 17;
                    Thread one = start(() -> allocate(count));
                    Thread other = start(() -> allocate(20 - count));
                    try {
                        one.join();
                        other.join();
                    } catch (InterruptedException e) {
                        failure = e;
                    }
                }
            }));
        }
        for (Thread thread : spawners) {
            thread.join();
        }
        over = true;
        for (Thread thread : steady) {
            thread.join();
        }
        System.out.println(failure == null ? "churned" : "failed: " + failure);
    }
}
