import java.util.*;

/** HashMap with colliding keys: order of iteration in list and tree bins, growth, removal back to lists. */
public class TreeBins {
    record Key(String name, int hash) implements Comparable<Key> {
        @Override public int hashCode() { return hash; }
        @Override public int compareTo(Key o) { return name.compareTo(o.name); }
        @Override public String toString() { return name; }
    }

    static final class Plain {
        final int id;
        Plain(int id) { this.id = id; }
        @Override public int hashCode() { return 7; }
        @Override public boolean equals(Object o) { return o instanceof Plain p && p.id == id; }
        @Override public String toString() { return "p" + id; }
    }

    public static void main(String[] args) {
        Map<Key, Integer> m = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            m.put(new Key("k" + (i * 7 % 30), 42), i);
            if (i == 5 || i == 8 || i == 9 || i == 10 || i == 12) System.out.println(m.keySet());
        }
        System.out.println(m);
        for (int i = 0; i < 30; i += 3) m.remove(new Key("k" + i, 42));
        System.out.println(m.keySet());
        m.put(new Key("k0", 42), -1);
        System.out.println(m.keySet() + " " + m.get(new Key("k0", 42)) + " " + m.get(new Key("zz", 42)));
        for (int i = 1; i < 30; i++) if (i % 5 != 0) m.remove(new Key("k" + i, 42));
        System.out.println(m.keySet());
        for (int i = 0; i < 6; i++) m.put(new Key("n" + i, 42), i);
        System.out.println(m.keySet());

        Map<Key, Integer> wide = new HashMap<>(64);
        for (int i = 0; i < 24; i++) wide.put(new Key("w" + i, i % 2 * 64 + 3), i);
        System.out.println(wide.keySet());
        for (int i = 24; i < 60; i++) wide.put(new Key("w" + i, i % 4 * 64 + 3), i);
        System.out.println(wide.keySet());
        Iterator<Key> it = wide.keySet().iterator();
        for (int i = 0; it.hasNext(); i++) {
            it.next();
            if (i % 2 == 0) it.remove();
        }
        System.out.println(wide.keySet() + " " + wide.size());

        Map<Plain, Integer> plain = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) plain.put(new Plain(i), i);
        int sum = 0;
        for (int i = 0; i < 50; i++) sum += plain.getOrDefault(new Plain(i), -1);
        System.out.println(sum + " " + plain.containsKey(new Plain(39)) + " " + plain);
        plain.keySet().removeIf(p -> p.id % 4 != 0);
        System.out.println(plain);

        Map<Object, String> mixed = new HashMap<>();
        for (int i = 0; i < 12; i++) mixed.put(new Plain(i), "p");
        for (int i = 0; i < 12; i++) mixed.put(new Key("m" + i, 7), "k");
        int plains = 0;
        for (Object o : mixed.keySet()) if (o instanceof Plain) plains++;
        System.out.println(plains + " " + mixed.size() + " " + mixed.get(new Key("m3", 7)) + " " + mixed.get(new Plain(11)) + " " + mixed.get(new Plain(12)));

        Set<String> strings = new HashSet<>();
        String[] pieces = {"Aa", "BB"};
        for (int i = 0; i < 64; i++) {
            StringBuilder b = new StringBuilder();
            for (int k = 0; k < 6; k++) b.append(pieces[i >> k & 1]);
            strings.add(b.toString());
        }
        System.out.println(strings.size() + " " + strings);
        System.out.println(strings.contains("AaAaAaAaAaAa") + " " + strings.contains("AaAaAaAaAaCC") + " " + "AaBBAa".hashCode() + " " + "BBAaBB".hashCode());

        Map<Key, Integer> big = new HashMap<>();
        long steps = 0;
        for (int i = 0; i < 20000; i++) big.merge(new Key("b" + i % 15000, 1), 1, Integer::sum);
        for (Integer v : big.values()) steps += v;
        System.out.println(big.size() + " " + steps + " " + big.get(new Key("b14999", 1)) + " " + big.get(new Key("b3", 1)));
        Map<Key, Integer> copy = new HashMap<>(big);
        System.out.println(copy.equals(big) + " " + copy.size());
        big.values().removeIf(v -> v == 1);
        System.out.println(big.size());
        big.clear();
        System.out.println(big + " " + copy.remove(new Key("b77", 1)) + " " + copy.remove(new Key("b77", 1)));

        Map<Integer, Integer> order = new HashMap<>(4);
        for (int i : new int[] {100, 3, 17, 33, 1, 65, 1 << 20, -1, 49, 81, 97, 113}) {
            order.put(i, i);
            System.out.print(order.keySet());
        }
        System.out.println();
        Map<Double, Integer> doubles = new HashMap<>();
        for (double d = 0; d < 5; d += 0.5) doubles.put(d, (int) d);
        System.out.println(doubles);
        Set<Character> letters = new HashSet<>();
        for (char c : "the quick brown fox".toCharArray()) letters.add(c);
        System.out.println(letters);
        Set<Object> various = new HashSet<>(Arrays.asList(1L << 33, "x", 'x', 1.5f, true, null, List.of(1, 2), Optional.of("o"), Map.of("a", 1), java.time.DayOfWeek.MONDAY.getValue(), (byte) 9, (short) 300));
        System.out.println(various);
    }
}
