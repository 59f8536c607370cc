// flags: -Xmx900m
// skip(gc-stress): a collection traces millions of objects
// skip(gc-check): the same
import java.util.LinkedList;

// Structures that are deep rather than wide, and arrays of a hundred million elements: the collector takes them as they are.
public class Deep {
    static class Node {
        Node next;
        Node before;
        final int value;

        Node(int value) {
            this.value = value;
        }
    }

    static class Tree {
        Tree left;
        Tree right;
    }

    static void lists(int n) {
        Node head = null;
        for (int i = 0; i < n; i++) {
            Node node = new Node(i);
            node.next = head;
            head = node;
        }
        System.gc();
        long sum = 0;
        for (Node x = head; x != null; x = x.next) {
            sum += x.value;
        }
        System.out.println("pushed " + sum);

        Node first = new Node(0);
        Node last = first;
        for (int i = 1; i < n / 2; i++) {
            Node node = new Node(i);
            last.next = node;
            node.before = last;
            last = node;
        }
        head = null;
        System.gc();
        sum = 0;
        for (Node x = last; x != null; x = x.before) {
            sum += x.value;
        }
        System.out.println("appended " + sum);
        Node turned = null;
        for (Node x = first; x != null;) {
            Node next = x.next;
            x.next = turned;
            x.before = next;
            turned = x;
            x = next;
        }
        first = null;
        last = null;
        System.gc();
        int count = 0;
        for (Node x = turned; x != null; x = x.next) {
            count++;
        }
        System.out.println("turned " + count);
    }

    static void trees() {
        Tree root = null;
        int count;
        for (int i = 0; i < 2_000_000; i++) {
            Tree tree = new Tree();
            if (i % 2 == 0) {
                tree.left = root;
            } else {
                tree.right = root;
            }
            root = tree;
        }
        Object[] nest = null;
        for (int i = 0; i < 2_000_000; i++) {
            nest = new Object[] {nest, null};
        }
        System.gc();
        count = 0;
        for (Tree x = root; x != null; x = x.left != null ? x.left : x.right) {
            count++;
        }
        for (Object[] x = nest; x != null; x = (Object[]) x[0]) {
            count++;
        }
        System.out.println("deep " + count);
    }

    static void ints() {
        int[] ints = new int[100_000_000];
        ints[99_999_999] = 7;
        System.gc();
        System.out.println("ints " + ints[99_999_999]);
    }

    static void longs() {
        long[] longs = new long[100_000_000];
        longs[99_999_999] = 8;
        System.gc();
        System.out.println("longs " + longs[99_999_999]);
    }

    static void refs() {
        Object[] refs = new Object[100_000_000];
        for (int i = 0; i < refs.length; i += 100) {
            refs[i] = new Node(i);
        }
        System.gc();
        long sum = 0;
        for (int i = 0; i < refs.length; i += 100) {
            sum += ((Node) refs[i]).value;
        }
        refs[5] = refs;
        System.gc();
        System.out.println("refs " + sum + " " + (((Object[]) refs[5])[5] == refs));
    }

    static void list() {
        LinkedList<Integer> list = new LinkedList<>();
        for (int i = 0; i < 2_000_000; i++) {
            list.add(i);
        }
        System.gc();
        System.out.println("list " + list.size() + " " + list.getLast());
    }

    public static void main(String[] args) {
        lists(10_000_000);
        trees();
        ints();
        longs();
        refs();
        list();
    }
}
