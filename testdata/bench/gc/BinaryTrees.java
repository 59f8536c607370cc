/** Trees that are built and dropped beside one that stays. */
public class BinaryTrees {
    static final class Tree {
        final Tree left;
        final Tree right;

        Tree(Tree left, Tree right) {
            this.left = left;
            this.right = right;
        }
    }

    static Tree make(int depth) {
        return depth == 0 ? new Tree(null, null) : new Tree(make(depth - 1), make(depth - 1));
    }

    static int count(Tree tree) {
        return tree.left == null ? 1 : 1 + count(tree.left) + count(tree.right);
    }

    public static void main(String[] args) {
        int most = Integer.parseInt(args.length > 0 ? args[0] : "18");
        System.out.println("stretch " + count(make(most + 1)));
        Tree stays = make(most);
        for (int depth = 4; depth <= most; depth += 4) {
            int trees = 1 << (most - depth + 4);
            int nodes = 0;
            for (int i = 0; i < trees; i++) {
                nodes += count(make(depth));
            }
            System.out.println(trees + " trees of depth " + depth + ": " + nodes);
        }
        System.out.println("long lived " + count(stays));
    }
}
