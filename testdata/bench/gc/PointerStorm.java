/** Old objects that are made to refer to new ones all over the old generation. */
public class PointerStorm {
    static final class Node {
        Node next;
        int value;

        Node(int value) {
            this.value = value;
        }
    }

    public static void main(String[] args) {
        int size = Integer.parseInt(args.length > 0 ? args[0] : "2000000");
        int rounds = Integer.parseInt(args.length > 1 ? args[1] : "40000000");
        Node[] nodes = new Node[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = new Node(i);
        }
        int random = 7;
        for (int i = 0; i < rounds; i++) {
            random = random * 1103515245 + 12345;
            nodes[(random >>> 1) % size].next = new Node(i);
        }
        long sum = 0;
        for (Node node : nodes) {
            sum += node.next == null ? 0 : 1;
        }
        System.out.println("linked " + (sum > 0));
    }
}
