import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Fields of all kinds, statics, arrays, enums, records, inner classes; threads that wait at known places. */
public class Shapes {
    static boolean on = true;
    static byte tiny = -3;
    static char letter = 'x';
    static short small = -300;
    static int number = 123456789;
    static long large = 1L << 40;
    static float third = 1 / 3f;
    static double ninth = 1 / 9d;
    static String text = "a static text";
    static final String CONSTANT = "a constant";
    static Object nothing;
    static Class<?> type = Node.class;
    static int[] numbers = {1, 2, 3};
    static final List<Object> KEPT = new ArrayList<>();
    static final CountDownLatch NEVER = new CountDownLatch(1);

    static class Node {
        boolean flag;
        byte b;
        char c;
        short s;
        int i;
        long l;
        float f;
        double d;
        Node next;
        Object any;
    }

    static class Leaf extends Node {
        byte b;
        String name;
    }

    static final class Deep extends Leaf {
        long[] longs = {Long.MIN_VALUE, Long.MAX_VALUE};
        Leaf[][] table = {{new Leaf(), null}, {}, null};
    }

    interface Named {
        int LIMIT = Integer.parseInt("42");

        String name();
    }

    enum Color implements Named {
        RED, GREEN {
            @Override
            public String toString() {
                return "green";
            }
        }
    }

    record Point(int x, double y, Color color) implements Named {
        @Override
        public String name() {
            return "point";
        }
    }

    class Inner {
        int value = 7;
    }

    static class Empty {}

    static class Unused {
        static int never = 1;
    }

    public static void main(String[] args) throws Exception {
        Node last = null;
        for (int k = 0; k < 1000; k++) {
            Node node = k % 10 == 0 ? new Leaf() : new Node();
            node.flag = k % 3 == 0;
            node.b = (byte) k;
            node.c = (char) (k * 71);
            node.s = (short) (k * 77);
            node.i = k * 1_000_003;
            node.l = k * 1_000_000_000_007L;
            node.f = k / 7f;
            node.d = k / 11d;
            node.next = last;
            node.any = k % 5 == 0 ? new Empty() : k % 7 == 0 ? node : null;
            if (node instanceof Leaf leaf) {
                leaf.b = 9;
                leaf.name = "leaf";
            }
            last = node;
        }
        KEPT.add(last);
        KEPT.add(new Deep());
        KEPT.add(new Node[17]);
        KEPT.add(new Point[][] {{new Point(1, 2, Color.RED)}, {new Point(3, 4, Color.GREEN), new Point(5, 6, null)}});
        KEPT.add(new Shapes().new Inner());
        KEPT.add(Named.LIMIT);
        List<Thread> threads = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            int depth = k;
            Thread thread = new Thread(() -> descend(depth, new Empty()), "waiter-" + k);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.sleep(1);
            }
        }
        dump();
    }

    static void descend(int depth, Empty local) {
        if (depth > 0) {
            descend(depth - 1, local);
            return;
        }
        try {
            NEVER.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void dump() {
        System.gc();
        try {
            nothing = new byte[Integer.MAX_VALUE];
        } catch (OutOfMemoryError e) {
            System.out.println("caught " + e.getMessage());
        }
    }
}
