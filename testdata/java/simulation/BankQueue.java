import java.util.*;

/** Customers and tellers on an event queue: priorities, abandonment, statistics over time; one line against many. */
public class BankQueue {
    sealed interface Event extends Comparable<Event> { double time(); int order(); default int compareTo(Event o) { int c = Double.compare(time(), o.time()); return c != 0 ? c : Integer.compare(order(), o.order()); } }
    record Arrival(double time, int order, Customer who) implements Event {}
    record Departure(double time, int order, int teller) implements Event {}
    record GiveUp(double time, int order, Customer who) implements Event {}
    static final class Customer { final int id; final double arrived, service, patience; final boolean vip; boolean served, gone; Customer(int id, double a, double s, double p, boolean v) { this.id = id; arrived = a; service = s; patience = p; vip = v; } }

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<PriorityQueue<Customer>> lines = new ArrayList<>();
    private final Customer[] serving;
    private final boolean shared;
    private int order, lost, done;
    private double waited, busy, area, last;

    BankQueue(int tellers, boolean shared) { serving = new Customer[tellers]; this.shared = shared; for (int i = 0; i < (shared ? 1 : tellers); i++) lines.add(new PriorityQueue<>(Comparator.<Customer, Boolean>comparing(c -> !c.vip).thenComparingDouble(c -> c.arrived))); }

    private PriorityQueue<Customer> line(int teller) { return lines.get(shared ? 0 : teller); }
    private void start(int t, double now) {
        Customer c;
        do c = line(t).poll(); while (c != null && c.gone);
        serving[t] = c;
        if (c == null) return;
        c.served = true;
        waited += now - c.arrived;
        busy += c.service;
        events.add(new Departure(now + c.service, order++, t));
    }

    String run(long seed, int customers) {
        Random r = new Random(seed);
        double t = 0;
        for (int i = 0; i < customers; i++) { t += -Math.log(1 - r.nextDouble()) * 1.1; events.add(new Arrival(t, order++, new Customer(i, t, 1 + r.nextDouble() * 4, 3 + r.nextInt(12), r.nextInt(6) == 0))); }
        int longest = 0;
        while (!events.isEmpty()) {
            Event e = events.poll();
            area += (e.time() - last) * lines.stream().mapToInt(PriorityQueue::size).sum();
            last = e.time();
            switch (e) {
                case Arrival(var now, var o, var c) -> {
                    int free = -1, shortest = 0;
                    for (int i = 0; i < serving.length; i++) { if (serving[i] == null && free < 0) free = i; if (!shared && line(i).size() < line(shortest).size()) shortest = i; }
                    line(free >= 0 ? free : shortest).add(c);
                    if (free >= 0) start(free, now); else events.add(new GiveUp(now + c.patience, order++, c));
                }
                case Departure(var now, var o, var teller) -> { done++; start(teller, now); }
                case GiveUp g when !g.who().served -> { g.who().gone = true; lost++; lines.forEach(l -> l.remove(g.who())); }
                case GiveUp g -> { }
            }
            longest = Math.max(longest, lines.stream().mapToInt(PriorityQueue::size).max().orElse(0));
        }
        return String.format(Locale.ROOT, "done %d lost %d wait %.3f use %.1f%% queue %.3f longest %d end %.2f", done, lost, waited / done, 100 * busy / last / serving.length, area / last, longest, last);
    }

    public static void main(String[] args) {
        for (int tellers = 2; tellers <= 4; tellers++) {
            System.out.println(tellers + " shared   " + new BankQueue(tellers, true).run(7, 500));
            System.out.println(tellers + " separate " + new BankQueue(tellers, false).run(7, 500));
        }
    }
}
