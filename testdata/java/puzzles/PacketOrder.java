import java.util.*;
import java.util.stream.*;

/** Nested lists read from text and compared; sorted with dividers. */
public class PacketOrder {
    sealed interface Packet extends Comparable<Packet> {
        default int compareTo(Packet other) {
            if (this instanceof Num(int a) && other instanceof Num(int b)) {
                return Integer.compare(a, b);
            }
            List<Packet> left = items();
            List<Packet> right = other.items();
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                int c = left.get(i).compareTo(right.get(i));
                if (c != 0) {
                    return c;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        default List<Packet> items() {
            return switch (this) {
                case Num n -> List.of(n);
                case Many(var items) -> items;
            };
        }
    }

    record Num(int value) implements Packet {
        @Override public String toString() { return Integer.toString(value); }
    }

    record Many(List<Packet> items) implements Packet {
        @Override public String toString() { return items.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]")); }
    }

    static Packet parse(String text) {
        Deque<List<Packet>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        StringTokenizer tokens = new StringTokenizer(text, "[],", true);
        while (tokens.hasMoreTokens()) {
            switch (tokens.nextToken()) {
                case "[" -> open.push(new ArrayList<>());
                case "]" -> {
                    Packet done = new Many(open.pop());
                    open.peek().add(done);
                }
                case "," -> { }
                case String digits -> open.peek().add(new Num(Integer.parseInt(digits)));
            }
        }
        return open.pop().getFirst();
    }

    public static void main(String[] args) {
        String[] lines = {"[1,1,3,1,1]", "[1,1,5,1,1]", "[[1],[2,3,4]]", "[[1],4]", "[9]", "[[8,7,6]]", "[[4,4],4,4]", "[[4,4],4,4,4]", "[7,7,7,7]",
            "[7,7,7]", "[]", "[3]", "[[[]]]", "[[]]", "[1,[2,[3,[4,[5,6,7]]]],8,9]", "[1,[2,[3,[4,[5,6,0]]]],8,9]"};
        List<Packet> packets = Arrays.stream(lines).map(PacketOrder::parse).collect(Collectors.toCollection(ArrayList::new));
        int sum = 0;
        for (int i = 0; i < packets.size(); i += 2) {
            if (packets.get(i).compareTo(packets.get(i + 1)) < 0) {
                sum += i / 2 + 1;
            }
        }
        System.out.println("ordered pairs " + sum);
        Packet two = parse("[[2]]");
        Packet six = parse("[[6]]");
        Collections.addAll(packets, two, six);
        Collections.sort(packets);
        packets.forEach(System.out::println);
        System.out.println("key " + (packets.indexOf(two) + 1) * (packets.indexOf(six) + 1));
    }
}
