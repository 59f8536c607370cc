/** Short-lived objects: trees built and dropped. */
public class Alloc {
    static class Tree {
        Tree left, right;
        Tree(int depth) { if (depth > 0) { left = new Tree(depth - 1); right = new Tree(depth - 1); } }
        int count() { return left == null ? 1 : 1 + left.count() + right.count(); }
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 60 : Integer.parseInt(args[0]);
        int nodes = 0;
        for (int i = 0; i < rounds; i++) nodes += new Tree(16).count();
        System.out.println(nodes);
    }
}
