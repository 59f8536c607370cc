// stdin: add widget 10 2.50
// stdin: add gadget 3 19.99
// stdin: sell widget 4
// stdin: sell gadget 5
// stdin: add widget 5 3.00
// stdin: sell widget 8
// stdin: fly
// stdin: add x y z
// stdin: report
import java.util.*;
import java.util.stream.*;

/** Stock with first-in first-out costs, driven by commands from standard input. */
public class Inventory {
    record Lot(int count, double cost) { Lot less(int n) { return new Lot(count - n, cost); } }

    sealed interface Command permits Add, Sell, Report {}
    record Add(String item, int count, double cost) implements Command {}
    record Sell(String item, int count) implements Command {}
    record Report() implements Command {}

    static class OutOfStock extends Exception {
        OutOfStock(String item, int missing) { super(missing + " of " + item + " missing"); }
    }

    private final SortedMap<String, Deque<Lot>> stock = new TreeMap<>();
    private double costOfGoods;

    static Command parse(String line) {
        String[] w = line.split(" ");
        return switch (w[0]) {
            case "add" -> new Add(w[1], Integer.parseInt(w[2]), Double.parseDouble(w[3]));
            case "sell" -> new Sell(w[1], Integer.parseInt(w[2]));
            case "report" -> new Report();
            default -> throw new IllegalArgumentException("unknown command: " + w[0]);
        };
    }

    void execute(Command c) throws OutOfStock {
        switch (c) {
            case Add(var item, var n, var cost) -> stock.computeIfAbsent(item, k -> new ArrayDeque<>()).addLast(new Lot(n, cost));
            case Sell(var item, var n) -> sell(item, n);
            case Report r -> System.out.print(this);
        }
    }

    private void sell(String item, int n) throws OutOfStock {
        Deque<Lot> lots = stock.getOrDefault(item, new ArrayDeque<>());
        int have = lots.stream().mapToInt(Lot::count).sum();
        if (have < n) throw new OutOfStock(item, n - have);
        while (n > 0) {
            Lot lot = lots.removeFirst();
            int take = Math.min(n, lot.count());
            costOfGoods += take * lot.cost();
            n -= take;
            if (take < lot.count()) lots.addFirst(lot.less(take));
        }
    }

    @Override public String toString() {
        StringBuilder s = new StringBuilder();
        stock.forEach((item, lots) -> s.append(String.format("%-8s %3d %8.2f  %s%n", item, lots.stream().mapToInt(Lot::count).sum(), lots.stream().mapToDouble(l -> l.count() * l.cost()).sum(),
            lots.stream().map(l -> l.count() + "@" + l.cost()).collect(Collectors.joining(", ")))));
        return s.append("cost of goods sold ").append(costOfGoods).append('\n').toString();
    }

    public static void main(String[] args) {
        Inventory inventory = new Inventory();
        Scanner in = new Scanner(System.in);
        for (int line = 1; in.hasNextLine(); line++) {
            try {
                inventory.execute(parse(in.nextLine()));
            } catch (OutOfStock | IllegalArgumentException e) {
                System.out.println("line " + line + ": " + e.getMessage());
            }
        }
    }
}
