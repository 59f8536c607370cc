import java.io.File;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

/** Calls of collections and small tools with what they refuse. */
public class OddCalls {
    static void show(String what, Callable<?> c) {
        try {
            Object o = c.call();
            System.out.println(what + " = " + (o instanceof Object[] a ? Arrays.toString(a) : o));
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        show("deque", () -> new ArrayDeque<>(List.of(1, 2)).toArray(new String[3]));
        show("deque", () -> new ArrayDeque<>(List.of(1, 2)).toArray(new String[0]));
        show("deque", () -> new ArrayDeque<>(List.of("a", "b")).toArray(new String[] {"x", "y", "z", "w"}));
        show("enum", () -> Enum.valueOf((Class) int.class, null));
        show("enum", () -> Enum.valueOf((Class) TimeUnit.class, null));
        show("enum", () -> Enum.valueOf((Class) TimeUnit.class, "X"));
        ByteBuffer b = ByteBuffer.wrap("YW!J".getBytes());
        show("base64", () -> Base64.getDecoder().decode(b));
        show("base64 position", b::position);
        HexFormat hex = HexFormat.ofDelimiter("\n").withPrefix("\t");
        show("hex", () -> hex);
        show("hex", () -> hex.formatHex(null));
        show("hex", () -> hex.formatHex(null, 1, 2));
        show("hex", () -> hex.parseHex((CharSequence) null));
        show("hex", () -> hex.parseHex("00", 1, 9));
        show("hex", () -> HexFormat.fromHexDigits(null));
        show("hex", () -> HexFormat.fromHexDigits("00ff", 1, 33));
        show("hex", () -> HexFormat.fromHexDigitsToLong("00ff", 3, 1));
        show("hex", () -> HexFormat.fromHexDigitsToLong("00112233445566778", 0, 17));
        show("formatter", () -> new Formatter(new File("/"), "no such"));
        show("formatter", () -> new Formatter((File) null, (String) null, Locale.US));
        show("formatter", () -> new Formatter("/", "no such", Locale.US));
        show("table", () -> new Hashtable<>().keys().hasMoreElements());
        show("table", () -> new Hashtable<>().elements().nextElement());
        Hashtable<String, Integer> table = new Hashtable<>(Map.of("a", 1));
        show("table", () -> table.merge("b", null, (x, y) -> x));
        show("table", () -> table.merge("a", 5, Integer::sum));
        show("table", () -> { table.replaceAll((k, v) -> { throw new IllegalStateException("own"); }); return 0; });
        show("table", () -> { table.replaceAll((k, v) -> null); return 0; });
        show("table", () -> table);
        show("empty", () -> Collections.emptyEnumeration() instanceof Iterator);
        show("bits", () -> BitSet.valueOf(new long[] {0, 0}).size() + " " + BitSet.valueOf(new byte[] {1, 0, 0}).size() + " " + BitSet.valueOf(new long[] {1, 1, 0}).size());
        show("zone", () -> new SimpleTimeZone(3600000, "").getDisplayName(false, TimeZone.SHORT, Locale.US));
        ConcurrentLinkedQueue<Object> q = new ConcurrentLinkedQueue<>(List.of("q"));
        show("queue", () -> q.addAll(Arrays.asList("a", null, "b")));
        show("queue", () -> q.addAll(List.of()) + " " + q.addAll(Set.of("z")) + " " + q);
    }
}
