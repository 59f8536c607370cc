import java.util.*;

/** A rope of knots that follow each other over a grid; the tail's places are counted. */
public class RopeBridge {
    record Point(int x, int y) {
        Point step(char direction) {
            return switch (direction) {
                case 'R' -> new Point(x + 1, y);
                case 'L' -> new Point(x - 1, y);
                case 'U' -> new Point(x, y + 1);
                case 'D' -> new Point(x, y - 1);
                default -> throw new IllegalArgumentException("direction " + direction);
            };
        }

        Point follow(Point head) {
            int dx = head.x - x;
            int dy = head.y - y;
            if (Math.abs(dx) <= 1 && Math.abs(dy) <= 1) {
                return this;
            }
            return new Point(x + Integer.signum(dx), y + Integer.signum(dy));
        }
    }

    static int visited(String moves, int length, boolean draw) {
        Point[] rope = new Point[length];
        Arrays.fill(rope, new Point(0, 0));
        Set<Point> seen = new HashSet<>(Set.of(rope[0]));
        for (String move : moves.split(",")) {
            for (int i = Integer.parseInt(move.substring(2)); i > 0; i--) {
                rope[0] = rope[0].step(move.charAt(0));
                for (int k = 1; k < length; k++) {
                    rope[k] = rope[k].follow(rope[k - 1]);
                }
                seen.add(rope[length - 1]);
            }
        }
        if (draw) {
            IntSummaryStatistics xs = seen.stream().mapToInt(Point::x).summaryStatistics();
            IntSummaryStatistics ys = seen.stream().mapToInt(Point::y).summaryStatistics();
            for (int y = ys.getMax(); y >= ys.getMin(); y--) {
                StringBuilder row = new StringBuilder();
                for (int x = xs.getMin(); x <= xs.getMax(); x++) {
                    row.append(x == 0 && y == 0 ? 's' : seen.contains(new Point(x, y)) ? '#' : '.');
                }
                System.out.println(row);
            }
        }
        return seen.size();
    }

    public static void main(String[] args) {
        System.out.println(visited("R 4,U 4,L 3,D 1,R 4,D 1,L 5,R 2", 2, true));
        System.out.println(visited("R 5,U 8,L 8,D 3,R 17,D 10,L 25,U 20", 10, true));
        try {
            visited("Q 1", 2, false);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }
}
