import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** BitSet, StringJoiner, StringTokenizer, UUID, Objects and OptionalX: texts and refusals. */
public class BitSetTour {
    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static BitSet of(int... xs) {
        BitSet b = new BitSet();
        for (int x : xs) b.set(x);
        return b;
    }

    public static void main(String[] args) {
        BitSet a = of(1, 3, 64, 65, 200), b = of(3, 5, 65, 300);
        System.out.println(a + " " + a.cardinality() + " " + a.length() + " " + a.size() + " " + a.isEmpty() + " " + a.hashCode() + " " + new BitSet() + new BitSet(0).size() + new BitSet(65).size());
        attempt("and", () -> { BitSet c = (BitSet) a.clone(); c.and(b); return c; });
        attempt("or", () -> { BitSet c = (BitSet) a.clone(); c.or(b); return c; });
        attempt("xor", () -> { BitSet c = (BitSet) a.clone(); c.xor(b); return c + " " + c.length(); });
        attempt("andNot", () -> { BitSet c = (BitSet) a.clone(); c.andNot(b); return c; });
        attempt("intersects", () -> a.intersects(b) + " " + a.intersects(of(2)) + " " + a.equals(of(200, 65, 64, 3, 1)) + " " + a.equals(b));
        attempt("ranges", () -> { BitSet c = new BitSet(); c.set(5, 130); c.clear(10, 20); c.flip(60, 70); c.set(200, 203, true); c.set(126, 129, false); return c + " " + c.get(0, 12) + " " + c.get(120, 300); });
        attempt("next", () -> a.nextSetBit(0) + " " + a.nextSetBit(4) + " " + a.nextSetBit(201) + " " + a.nextClearBit(64) + " " + a.previousSetBit(63) + " " + a.previousSetBit(0) + " " + a.previousClearBit(65) + " " + a.previousSetBit(-1));
        attempt("stream", () -> a.stream().sum() + " " + a.stream().boxed().toList());
        attempt("arrays", () -> Arrays.toString(a.toLongArray()) + Arrays.toString(of(0, 9).toByteArray()) + BitSet.valueOf(new long[] {5, 1}) + BitSet.valueOf(new byte[] {-1, 1}));
        attempt("set -1", () -> { a.set(-1); return 0; });
        attempt("get -1", () -> a.get(-1));
        attempt("range -1", () -> { a.set(-1, 3); return 0; });
        attempt("range to -1", () -> { a.clear(0, -3); return 0; });
        attempt("range inverted", () -> { a.flip(5, 3); return 0; });
        attempt("nextSetBit -1", () -> a.nextSetBit(-1));
        attempt("previousSetBit -2", () -> a.previousSetBit(-2));
        attempt("new -1", () -> new BitSet(-1));
        attempt("sieve", () -> { BitSet s = new BitSet(); s.set(2, 60); for (int p = 2; p * p < 60; p = s.nextSetBit(p + 1)) for (int q = p * p; q < 60; q += p) s.clear(q); return s; });

        StringJoiner j = new StringJoiner(", ", "[", "]");
        attempt("joiner", () -> j + " " + j.length() + " " + j.setEmptyValue("none") + " " + j.length() + " " + j.add("a").add(null).add("") + " " + j.length());
        attempt("merge", () -> new StringJoiner("-", "<", ">").add("x").merge(j) + " " + new StringJoiner("/").merge(j).merge(new StringJoiner("z")) + " " + j.merge(j));
        attempt("joiner null", () -> new StringJoiner(null));
        attempt("empty null", () -> new StringJoiner("").setEmptyValue(null));
        attempt("merge null", () -> j.merge(null));

        for (StringTokenizer t : List.of(new StringTokenizer("a b  c\td"), new StringTokenizer("a,b;,c", ",;"), new StringTokenizer("a+b-", "+-", true), new StringTokenizer("", " "), new StringTokenizer("x", ""))) {
            StringBuilder out = new StringBuilder().append(t.countTokens()).append(':');
            while (t.hasMoreTokens()) out.append('[').append(t.nextToken()).append(']');
            System.out.println(out);
        }
        attempt("no token", () -> new StringTokenizer("").nextToken());
        attempt("null delimiters", () -> new StringTokenizer("a", null).nextToken());
        attempt("change", () -> { StringTokenizer t = new StringTokenizer("a b,c d"); return t.nextToken() + "|" + t.nextToken(",") + "|" + t.nextElement() + "|" + t.hasMoreElements(); });

        UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        System.out.println(u + " " + u.version() + " " + u.variant() + " " + u.timestamp() + " " + u.clockSequence() + " " + u.node() + " " + u.hashCode() + " " + u.getMostSignificantBits() + " " + u.compareTo(new UUID(0, 0)) + " " + new UUID(1, -1));
        System.out.println(UUID.nameUUIDFromBytes("hello".getBytes()) + " " + UUID.nameUUIDFromBytes(new byte[0]).version() + " " + UUID.fromString("1-2-3-4-5") + " " + UUID.randomUUID().version());
        for (String s : new String[] {"", "x", "1-2-3-4", "1-2-3-4-5-6", "123e4567-e89b-12d3-a456-42661417400g", "123e4567e89b12d3a456426614174000", "-1-2-3-4-5", "123456789-1-1-1-1", "123e4567-e89b-12d3-a456-4266141740001"}) attempt("uuid " + s, () -> UUID.fromString(s));
        attempt("timestamp", () -> UUID.nameUUIDFromBytes(new byte[1]).timestamp());

        attempt("requireNonNull", () -> Objects.requireNonNull(null));
        attempt("requireNonNull text", () -> Objects.requireNonNull(null, "what"));
        attempt("requireNonNull supplier", () -> Objects.requireNonNull(null, () -> "made"));
        attempt("requireNonNullElse", () -> Objects.requireNonNullElse(null, 3) + " " + Objects.requireNonNullElseGet(null, () -> 4));
        attempt("requireNonNullElse null", () -> Objects.requireNonNullElse(null, null));
        attempt("requireNonNullElseGet null", () -> Objects.requireNonNullElseGet(null, () -> null));
        attempt("checkIndex", () -> Objects.checkIndex(2, 3) + Objects.checkIndex(3, 3));
        attempt("checkIndex long", () -> Objects.checkIndex(-1L, 3L));
        attempt("checkFromToIndex", () -> Objects.checkFromToIndex(2, 5, 4));
        attempt("checkFromIndexSize", () -> Objects.checkFromIndexSize(2, -1, 4));
        attempt("hash", () -> Objects.hash() + " " + Objects.hash(1, "a", null) + " " + Objects.hashCode(null) + " " + Objects.hash((Object[]) null) + " " + Objects.toString(null) + Objects.toString(null, "d") + Objects.equals(null, null) + Objects.deepEquals(new int[] {1}, new int[] {1}) + Objects.compare(1, 2, Comparator.reverseOrder()));
        attempt("identity", () -> Objects.toIdentityString("x").startsWith("java.lang.String@"));
        attempt("identity null", () -> Objects.toIdentityString(null));
        attempt("optional", () -> Optional.of(1) + " " + Optional.empty() + " " + Optional.ofNullable(null).isEmpty() + " " + Optional.of("a").or(() -> Optional.of("b")) + Optional.empty().or(() -> Optional.of("b")) + Optional.of(5).filter(x -> x > 9) + Optional.of(2).flatMap(x -> Optional.of(x * 2)) + Optional.of(3).stream().toList() + Optional.of("h").hashCode() + Optional.of(1).equals(Optional.of(1)));
        attempt("get", () -> Optional.empty().get());
        attempt("orElseThrow", () -> Optional.empty().orElseThrow());
        attempt("of null", () -> Optional.of(null));
        attempt("map null", () -> Optional.of(1).map(x -> null));
        attempt("flatMap null", () -> Optional.of(1).flatMap(x -> null));
        attempt("or null", () -> Optional.empty().or(() -> null));
        attempt("ifPresentOrElse", () -> { StringBuilder s = new StringBuilder(); Optional.of(1).ifPresentOrElse(s::append, () -> s.append("none")); Optional.empty().ifPresentOrElse(s::append, () -> s.append("none")); return s; });
    }
}
