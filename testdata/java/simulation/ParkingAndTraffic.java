import java.time.*;
import java.util.*;

/** A garage with kinds of slots, tickets and rates by the clock; and cars on a ring road that jam. */
public class ParkingAndTraffic {
    enum Size { MOTO, CAR, TRUCK; boolean fits(Size slot) { return ordinal() <= slot.ordinal(); } }
    record Ticket(String plate, Size size, int slot, Instant in) {}
    static class Full extends Exception { Full(Size s) { super("no slot for " + s); } }
    static class MutableClock extends Clock { private Instant now = Instant.parse("2024-05-31T20:00:00Z"); void advance(String d) { now = now.plus(Duration.parse(d)); } @Override public ZoneId getZone() { return ZoneOffset.UTC; } @Override public Clock withZone(ZoneId z) { return this; } @Override public Instant instant() { return now; } }

    static class Garage {
        private final EnumMap<Size, TreeSet<Integer>> free = new EnumMap<>(Size.class);
        private final Map<Integer, Size> kinds = new HashMap<>();
        private final Map<String, Ticket> inside = new LinkedHashMap<>();
        private final Clock clock;
        private long cents;
        Garage(Clock clock, int... counts) { this.clock = clock; int n = 0; for (Size s : Size.values()) { free.put(s, new TreeSet<>()); for (int i = 0; i < counts[s.ordinal()]; i++) { kinds.put(n, s); free.get(s).add(n++); } } }
        Ticket enter(String plate, Size size) throws Full {
            if (inside.containsKey(plate)) throw new IllegalStateException(plate + " is inside");
            for (Size s : Size.values()) if (size.fits(s) && !free.get(s).isEmpty()) { Ticket t = new Ticket(plate, size, free.get(s).pollFirst(), clock.instant()); inside.put(plate, t); return t; }
            throw new Full(size);
        }
        long leave(String plate) {
            Ticket t = Optional.ofNullable(inside.remove(plate)).orElseThrow(() -> new NoSuchElementException(plate));
            free.get(kinds.get(t.slot())).add(t.slot());
            long price = 0;
            Instant end = clock.instant();
            for (ZonedDateTime h = t.in().atZone(ZoneOffset.UTC); h.toInstant().isBefore(end); h = h.plusHours(1)) price += h.getDayOfWeek().getValue() >= 6 ? 100 : h.getHour() >= 22 || h.getHour() < 6 ? 50 : 200 + 100L * t.size().ordinal();
            price = Math.min(price, 2500);
            cents += price;
            return price;
        }
    }

    static void traffic(int length, int cars, int steps, long seed) {
        int[] road = new int[length];
        Arrays.fill(road, -1);
        Random r = new Random(seed);
        for (int placed = 0; placed < cars; ) { int at = r.nextInt(length); if (road[at] < 0) { road[at] = r.nextInt(4); placed++; } }
        long moved = 0;
        for (int s = 0; s < steps; s++) {
            int[] next = new int[length];
            Arrays.fill(next, -1);
            for (int i = 0; i < length; i++) if (road[i] >= 0) { int v = Math.min(road[i] + 1, 5), gap = 1; while (gap <= v && road[(i + gap) % length] < 0) gap++; v = Math.min(v, gap - 1); if (v > 0 && r.nextInt(4) == 0) v--; next[(i + v) % length] = v; moved += v; }
            road = next;
            if (s % (steps / 4) == 0) { StringBuilder b = new StringBuilder(); for (int x : road) b.append(x < 0 ? "." : x); System.out.println(b); }
        }
        System.out.printf("density %.2f flow %.3f%n", (double) cars / length, (double) moved / steps / length);
    }

    public static void main(String[] args) {
        MutableClock clock = new MutableClock();
        Garage g = new Garage(clock, 1, 2, 1);
        String[] script = {"in A CAR", "in B MOTO", "+PT90M", "in C CAR", "in D CAR", "in E TRUCK", "out A", "+PT3H", "in F MOTO", "in B CAR", "out Z", "+PT36H", "out B", "out D", "in E TRUCK", "+PT1S", "out E"};
        for (String s : script) {
            String[] w = s.split(" ");
            try {
                switch (w[0]) { case "in" -> System.out.println(g.enter(w[1], Size.valueOf(w[2]))); case "out" -> System.out.println(w[1] + " pays " + g.leave(w[1])); default -> clock.advance(s.substring(1)); }
            } catch (Full | IllegalStateException | NoSuchElementException e) { System.out.println(s + ": " + e.getMessage()); }
        }
        System.out.println(g.inside.keySet() + " " + g.free + " " + g.cents + " " + LocalDateTime.now(clock));
        traffic(60, 8, 40, 1);
        traffic(60, 25, 40, 2);
    }
}
