import java.util.*;

public class BinaryTree {
    static class Tree<T extends Comparable<T>> implements Iterable<T> {
        private static class Node<T> { final T value; Node<T> left, right; Node(T v) { value = v; } }
        private Node<T> root;
        boolean add(T v) {
            if (root == null) { root = new Node<>(v); return true; }
            for (Node<T> n = root; ; ) { int c = v.compareTo(n.value); if (c == 0) return false; Node<T> next = c < 0 ? n.left : n.right; if (next == null) { if (c < 0) n.left = new Node<>(v); else n.right = new Node<>(v); return true; } n = next; }
        }
        boolean contains(T v) { Node<T> n = root; while (n != null) { int c = v.compareTo(n.value); if (c == 0) return true; n = c < 0 ? n.left : n.right; } return false; }
        int height() { return height(root); }
        private int height(Node<T> n) { return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right)); }
        public Iterator<T> iterator() {
            Deque<Node<T>> stack = new ArrayDeque<>();
            for (Node<T> n = root; n != null; n = n.left) stack.push(n);
            return new Iterator<>() {
                public boolean hasNext() { return !stack.isEmpty(); }
                public T next() { Node<T> n = stack.pop(); for (Node<T> m = n.right; m != null; m = m.left) stack.push(m); return n.value; }
            };
        }
        @Override public String toString() { StringBuilder b = new StringBuilder("["); for (T t : this) b.append(b.length() > 1 ? "," : "").append(t); return b.append(']').toString(); }
    }

    public static void main(String[] args) throws Exception {
        Tree<Integer> t = new Tree<>();
        for (int i : new int[] {50, 30, 70, 20, 40, 60, 80, 30, 65}) System.out.print(t.add(i) + " ");
        System.out.println(t + " " + t.height() + " " + t.contains(65) + t.contains(66));
        Tree<String> s = new Tree<>();
        for (String w : "m f t b h p w".split(" ")) s.add(w);
        for (String w : s) System.out.print(w);
        System.out.println();
    }
}
