import java.util.*;

public class Huffman {
    static abstract class Node implements Comparable<Node> {
        final int weight, order;
        Node(int weight, int order) { this.weight = weight; this.order = order; }
        abstract void walk(String prefix, Map<Character, String> codes);
        public int compareTo(Node o) { return weight != o.weight ? weight - o.weight : order - o.order; }
    }
    static class Leaf extends Node { final char symbol; Leaf(int w, char c) { super(w, c); symbol = c; } void walk(String p, Map<Character, String> codes) { codes.put(symbol, p); } }
    static class Inner extends Node {
        final Node left, right;
        Inner(Node l, Node r, int order) { super(l.weight + r.weight, order); left = l; right = r; }
        void walk(String p, Map<Character, String> codes) { left.walk(p + "0", codes); right.walk(p + "1", codes); }
    }

    public static void main(String[] args) throws Exception {
        String text = "this is an example of a huffman tree with some text in it";
        TreeMap<Character, Integer> counts = new TreeMap<>();
        for (char c : text.toCharArray()) counts.merge(c, 1, Integer::sum);
        PriorityQueue<Node> queue = new PriorityQueue<>();
        counts.forEach((c, n) -> queue.add(new Leaf(n, c)));
        int id = 1000;
        while (queue.size() > 1) { Node a = queue.poll(), b = queue.poll(); queue.add(new Inner(a, b, id++)); }
        Map<Character, String> codes = new TreeMap<>();
        Node root = queue.poll();
        root.walk("", codes);
        StringBuilder bits = new StringBuilder();
        for (char c : text.toCharArray()) bits.append(codes.get(c));
        System.out.println(codes + " " + bits.length() + " " + bits);
        StringBuilder back = new StringBuilder();
        Node n = root;
        for (char bit : bits.toString().toCharArray()) { n = bit == '0' ? ((Inner) n).left : ((Inner) n).right; if (n instanceof Leaf leaf) { back.append(leaf.symbol); n = root; } }
        System.out.println(back.toString().equals(text));
    }
}
