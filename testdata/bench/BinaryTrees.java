/** Many short-lived trees beside one that lives. */
public class BinaryTrees {
    static final class Node {
        final Node left, right;
        Node(Node left, Node right) { this.left = left; this.right = right; }
        int check() { return left == null ? 1 : 1 + left.check() + right.check(); }
    }

    static Node make(int depth) { return depth == 0 ? new Node(null, null) : new Node(make(depth - 1), make(depth - 1)); }

    public static void main(String[] args) {
        int most = args.length == 0 ? 16 : Integer.parseInt(args[0]);
        Node lasting = make(most);
        long sum = 0;
        for (int depth = 4; depth <= most; depth += 2) {
            int rounds = 1 << (most - depth + 4);
            for (int i = 0; i < rounds; i++) sum += make(depth).check();
        }
        System.out.println(sum + " " + lasting.check());
    }
}
