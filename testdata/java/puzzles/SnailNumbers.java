/** Pairs of pairs that explode and split when added, as a mutable tree with parents. */
public class SnailNumbers {
    static final class Node {
        Node left, right, parent;
        int value;

        static Node leaf(int value, Node parent) {
            Node n = new Node();
            n.value = value;
            n.parent = parent;
            return n;
        }

        boolean isLeaf() {
            return left == null;
        }

        static Node parse(String s, int[] at, Node parent) {
            if (s.charAt(at[0]) != '[') {
                return leaf(s.charAt(at[0]++) - '0', parent);
            }
            Node n = new Node();
            n.parent = parent;
            at[0]++;
            n.left = parse(s, at, n);
            at[0]++;
            n.right = parse(s, at, n);
            at[0]++;
            return n;
        }

        Node plus(Node other) {
            Node sum = new Node();
            sum.left = this;
            sum.right = other;
            parent = other.parent = sum;
            while (sum.explode(0) || sum.split()) {
                // Until nothing changes.
            }
            return sum;
        }

        boolean explode(int depth) {
            if (isLeaf()) {
                return false;
            }
            if (depth == 4) {
                addTo(true, left.value);
                addTo(false, right.value);
                left = right = null;
                value = 0;
                return true;
            }
            return left.explode(depth + 1) || right.explode(depth + 1);
        }

        private void addTo(boolean leftwards, int amount) {
            Node child = this;
            Node up = parent;
            while (up != null && (leftwards ? up.left : up.right) == child) {
                child = up;
                up = up.parent;
            }
            if (up == null) {
                return;
            }
            Node target = leftwards ? up.left : up.right;
            while (!target.isLeaf()) {
                target = leftwards ? target.right : target.left;
            }
            target.value += amount;
        }

        boolean split() {
            if (!isLeaf()) {
                return left.split() || right.split();
            }
            if (value < 10) {
                return false;
            }
            left = leaf(value / 2, this);
            right = leaf((value + 1) / 2, this);
            return true;
        }

        int magnitude() {
            return isLeaf() ? value : 3 * left.magnitude() + 2 * right.magnitude();
        }

        @Override public String toString() {
            return isLeaf() ? "" + value : "[" + left + "," + right + "]";
        }
    }

    static Node parse(String s) {
        return Node.parse(s, new int[1], null);
    }

    public static void main(String[] args) {
        System.out.println(parse("[[[[4,3],4],4],[7,[[8,4],9]]]").plus(parse("[1,1]")));
        String[] lines = {"[[[0,[5,8]],[[1,7],[9,6]]],[[4,[1,2]],[[1,4],2]]]", "[[[5,[2,8]],4],[5,[[9,9],0]]]", "[6,[[[6,2],[5,6]],[[7,6],[4,7]]]]",
            "[[[6,[0,7]],[0,9]],[4,[9,[9,0]]]]", "[[[7,[6,4]],[3,[1,3]]],[[[5,5],1],9]]", "[[6,[[7,3],[3,2]]],[[[3,8],[5,7]],4]]",
            "[[[[5,4],[7,7]],8],[[8,3],8]]", "[[9,3],[[9,9],[6,[4,9]]]]", "[[2,[[7,7],7]],[[5,8],[[9,3],[0,2]]]]", "[[[[5,2],5],[8,[3,7]]],[[5,[7,5]],[4,4]]]"};
        Node sum = parse(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            sum = sum.plus(parse(lines[i]));
        }
        System.out.println(sum + " " + sum.magnitude());
        int best = 0;
        for (String a : lines) {
            for (String b : lines) {
                if (!a.equals(b)) {
                    best = Math.max(best, parse(a).plus(parse(b)).magnitude());
                }
            }
        }
        System.out.println(best);
    }
}
