import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Poker hands ranked and compared, blackjack and war played out from seeded shuffles. */
public class CardTable {
    enum Suit { CLUBS('c'), DIAMONDS('d'), HEARTS('h'), SPADES('s'); final char c; Suit(char c) { this.c = c; } }
    record Card(int rank, Suit suit) implements Comparable<Card> {
        static final String RANKS = "..23456789TJQKA";
        static Card of(String s) { return new Card(RANKS.indexOf(s.charAt(0)), Arrays.stream(Suit.values()).filter(x -> x.c == s.charAt(1)).findAny().orElseThrow(() -> new IllegalArgumentException(s))); }
        public int compareTo(Card o) { return Comparator.comparingInt(Card::rank).thenComparing(Card::suit).compare(this, o); }
        @Override public String toString() { return RANKS.charAt(rank) + "" + suit.c; }
    }
    enum Kind { HIGH, PAIR, TWO_PAIR, TRIPS, STRAIGHT, FLUSH, FULL, QUADS, STRAIGHT_FLUSH }
    record Hand(Kind kind, List<Integer> kickers) implements Comparable<Hand> {
        static Hand of(Collection<Card> cards) {
            Map<Integer, Long> n = cards.stream().collect(Collectors.groupingBy(Card::rank, Collectors.counting()));
            List<Integer> ranks = n.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()).reversed()).map(Map.Entry::getKey).toList();
            boolean flush = cards.stream().map(Card::suit).distinct().count() == 1, wheel = ranks.equals(List.of(14, 5, 4, 3, 2)), straight = wheel || ranks.size() == 5 && ranks.get(0) - ranks.get(4) == 4;
            if (wheel) ranks = List.of(5, 4, 3, 2, 1);
            long top = n.get(ranks.get(0) == 5 && wheel ? 14 : ranks.get(0));
            Kind k = straight && flush ? Kind.STRAIGHT_FLUSH : top == 4 ? Kind.QUADS : top == 3 && ranks.size() == 2 ? Kind.FULL : flush ? Kind.FLUSH : straight ? Kind.STRAIGHT : top == 3 ? Kind.TRIPS : top == 2 ? ranks.size() == 3 ? Kind.TWO_PAIR : Kind.PAIR : Kind.HIGH;
            return new Hand(k, ranks);
        }
        public int compareTo(Hand o) { int c = kind.compareTo(o.kind); for (int i = 0; c == 0 && i < kickers.size(); i++) c = kickers.get(i).compareTo(o.kickers.get(i)); return c; }
    }
    static List<Card> deck(long seed) { List<Card> d = new ArrayList<>(); for (Suit s : Suit.values()) for (int r = 2; r <= 14; r++) d.add(new Card(r, s)); Collections.shuffle(d, new Random(seed)); return d; }
    static <T> Stream<List<T>> choose(List<T> l, int k) { return k == 0 ? Stream.of(List.of()) : IntStream.rangeClosed(0, l.size() - k).boxed().flatMap(i -> choose(l.subList(i + 1, l.size()), k - 1).map(r -> { List<T> x = new ArrayList<>(r); x.add(0, l.get(i)); return x; })); }

    static String blackjack(long seed, IntPredicate hit) {
        Iterator<Card> d = deck(seed).iterator();
        ToIntFunction<List<Card>> value = h -> { int v = h.stream().mapToInt(c -> c.rank() == 14 ? 11 : Math.min(10, c.rank())).sum(); for (long a = h.stream().filter(c -> c.rank() == 14).count(); v > 21 && a > 0; a--) v -= 10; return v; };
        List<Card> me = new ArrayList<>(List.of(d.next(), d.next())), bank = new ArrayList<>(List.of(d.next(), d.next()));
        while (hit.test(value.applyAsInt(me))) me.add(d.next());
        int v = value.applyAsInt(me);
        while (v <= 21 && value.applyAsInt(bank) < 17) bank.add(d.next());
        int b = value.applyAsInt(bank);
        return v > 21 ? "bust" : b > 21 || v > b ? "win" : v == b ? "push" : "lose";
    }

    static String war(long seed) {
        List<Card> d = deck(seed);
        Deque<Card> a = new ArrayDeque<>(d.subList(0, 26)), b = new ArrayDeque<>(d.subList(26, 52));
        int rounds = 0, wars = 0;
        while (!a.isEmpty() && !b.isEmpty() && rounds < 5000) {
            rounds++;
            List<Card> pot = new ArrayList<>();
            Card x = a.poll(), y = b.poll();
            pot.add(x); pot.add(y);
            while (x != null && y != null && x.rank() == y.rank()) { wars++; for (int i = 0; i < 3 && a.size() > 1 && b.size() > 1; i++) { pot.add(a.poll()); pot.add(b.poll()); } x = a.poll(); y = b.poll(); if (x != null) pot.add(x); if (y != null) pot.add(y); }
            pot.sort(Comparator.reverseOrder());
            (y == null || x != null && x.rank() > y.rank() ? a : b).addAll(pot);
        }
        return rounds + " rounds, " + wars + " wars, " + a.size() + ":" + b.size();
    }

    public static void main(String[] args) {
        List<String> hands = List.of("2h 3d 5s 9c Kd", "2h 2d 5s 9c Kd", "2h 2d 5s 5c Kd", "Th Jd Qs Kc Ad", "Ah 2d 3s 4c 5d", "2h 4h 8h 9h Kh", "2h 2d 2s Kc Kd", "2h 2d 2s 2c Kd", "9h Th Jh Qh Kh", "2h 2d 5s 9c Ad", "5h 5d 5s 9c Ad");
        hands.stream().map(h -> Arrays.stream(h.split(" ")).map(Card::of).toList()).sorted(Comparator.comparing(Hand::of)).forEach(h -> System.out.println(h + " " + Hand.of(h)));
        List<Card> seven = deck(5).subList(0, 7);
        System.out.println(seven + " best " + choose(seven, 5).map(Hand::of).max(Comparator.naturalOrder()).get() + " of " + choose(seven, 5).count());
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        for (int i = 0; i < 400; i++) seen.merge(Hand.of(deck(i).subList(0, 5)).kind(), 1, Integer::sum);
        System.out.println(seen);
        for (int stand = 15; stand <= 19; stand += 2) { int s = stand; System.out.println(stand + " " + new TreeMap<>(LongStream.range(0, 200).mapToObj(i -> blackjack(i, v -> v < s)).collect(Collectors.groupingBy(x -> x, Collectors.counting())))); }
        for (long s = 1; s <= 4; s++) System.out.println(war(s));
        try { Card.of("Xz"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
