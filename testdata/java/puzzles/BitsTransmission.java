import java.math.BigInteger;
import java.util.*;

/** Packets in a stream of bits: versions summed, expressions evaluated. */
public class BitsTransmission {
    sealed interface Packet permits Literal, Operator { int version(); }
    record Literal(int version, long value) implements Packet {}
    record Operator(int version, int type, List<Packet> parts) implements Packet {}

    static final class Bits {
        private final String bits;
        private int at;

        Bits(String hex) {
            StringBuilder b = new StringBuilder(new BigInteger("1" + hex, 16).toString(2));
            bits = b.substring(1);
        }

        int take(int n) {
            at += n;
            return Integer.parseInt(bits, at - n, at, 2);
        }

        Packet packet() {
            int version = take(3);
            int type = take(3);
            if (type == 4) {
                long value = 0;
                int more;
                do {
                    more = take(1);
                    value = value << 4 | take(4);
                } while (more == 1);
                return new Literal(version, value);
            }
            List<Packet> parts = new ArrayList<>();
            if (take(1) == 0) {
                int length = take(15);
                int end = at + length;
                while (at < end) parts.add(packet());
            } else {
                for (int n = take(11); n > 0; n--) parts.add(packet());
            }
            return new Operator(version, type, parts);
        }
    }

    static int versions(Packet p) {
        return p.version() + (p instanceof Operator o ? o.parts().stream().mapToInt(BitsTransmission::versions).sum() : 0);
    }

    static long value(Packet p) {
        return switch (p) {
            case Literal l -> l.value();
            case Operator(int v, int type, var parts) -> {
                long[] x = parts.stream().mapToLong(BitsTransmission::value).toArray();
                yield switch (type) {
                    case 0 -> Arrays.stream(x).sum();
                    case 1 -> Arrays.stream(x).reduce(1, (a, b) -> a * b);
                    case 2 -> Arrays.stream(x).min().getAsLong();
                    case 3 -> Arrays.stream(x).max().getAsLong();
                    case 5 -> x[0] > x[1] ? 1 : 0;
                    case 6 -> x[0] < x[1] ? 1 : 0;
                    case 7 -> x[0] == x[1] ? 1 : 0;
                    default -> throw new IllegalStateException();
                };
            }
        };
    }

    static String show(Packet p) {
        return switch (p) {
            case Literal(var v, var n) -> Long.toString(n);
            case Operator o -> "(" + new String[] {"+", "*", "min", "max", "", ">", "<", "="}[o.type()]
                + o.parts().stream().map(BitsTransmission::show).reduce("", (a, b) -> a + " " + b) + ")";
        };
    }

    public static void main(String[] args) {
        for (String hex : List.of("D2FE28", "38006F45291200", "EE00D40C823060", "8A004A801A8002F478", "620080001611562C8802118E34", "A0016C880162017C3686B18A3D4780",
                "C200B40A82", "04005AC33890", "880086C3E88112", "CE00C43D881120", "D8005AC2A8F0", "F600BC2D8F", "9C005AC2F8F0", "9C0141080250320F1802104A08")) {
            Packet p = new Bits(hex).packet();
            System.out.println(hex + ": " + versions(p) + " " + show(p) + " = " + value(p));
        }
        try {
            new Bits("D2").packet();
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getClass().getName());
        }
    }
}
