import java.util.*;
import java.util.stream.*;

/** A discrete event simulation of elevators with strategies; the trace is deterministic. */
public class ElevatorBank {
    enum Direction { UP, DOWN, IDLE }
    record Request(int time, int from, int to) { Direction direction() { return to > from ? Direction.UP : Direction.DOWN; } }

    static class Elevator {
        final int id; int floor; Direction direction = Direction.IDLE; final List<Request> riders = new ArrayList<>(), waiting = new ArrayList<>(); int moved;
        Elevator(int id, int floor) { this.id = id; this.floor = floor; }
        int load() { return riders.size() + waiting.size(); }
        void step(int time, List<Integer> waits) {
            Iterator<Request> it = riders.iterator();
            while (it.hasNext()) { Request r = it.next(); if (r.to() == floor) { it.remove(); waits.add(time - r.time()); } }
            for (ListIterator<Request> w = waiting.listIterator(); w.hasNext();) { Request r = w.next(); if (r.from() == floor && riders.size() < 3) { w.remove(); riders.add(r); } }
            OptionalInt target = Stream.concat(riders.stream().map(Request::to), waiting.stream().map(Request::from)).mapToInt(x -> x).filter(f -> f != floor).reduce((a, b) -> Math.abs(a - floor) <= Math.abs(b - floor) ? a : b);
            boolean ahead = direction != Direction.IDLE && Stream.concat(riders.stream().map(Request::to), waiting.stream().map(Request::from)).anyMatch(f -> direction == Direction.UP ? f > floor : f < floor);
            if (!ahead) direction = target.isEmpty() ? Direction.IDLE : target.getAsInt() > floor ? Direction.UP : Direction.DOWN;
            switch (direction) { case UP -> { floor++; moved++; } case DOWN -> { floor--; moved++; } case IDLE -> { } }
        }
        @Override public String toString() { return "E%d@%d%s%d".formatted(id, floor, switch (direction) { case UP -> "^"; case DOWN -> "v"; case IDLE -> "-"; }, riders.size()); }
    }

    interface Strategy { Elevator choose(List<Elevator> all, Request r); }

    static void simulate(String name, Strategy s) {
        Random random = new Random(99);
        Queue<Request> requests = IntStream.range(0, 40).mapToObj(i -> { int from = random.nextInt(12), to; do to = random.nextInt(12); while (to == from); return new Request(i + random.nextInt(3), from, to); }).sorted(Comparator.comparingInt(Request::time)).collect(Collectors.toCollection(ArrayDeque::new));
        List<Elevator> all = List.of(new Elevator(0, 0), new Elevator(1, 6), new Elevator(2, 11));
        List<Integer> waits = new ArrayList<>();
        StringJoiner trace = new StringJoiner(" | ");
        int time = 0;
        for (; !requests.isEmpty() || all.stream().anyMatch(e -> e.load() > 0); time++) {
            while (!requests.isEmpty() && requests.peek().time() <= time) { Request r = requests.remove(); s.choose(all, r).waiting.add(r); }
            for (Elevator e : all) e.step(time, waits);
            if (time % 15 == 0) trace.add(time + ": " + all);
            if (time > 10000) throw new IllegalStateException("stuck");
        }
        IntSummaryStatistics st = waits.stream().mapToInt(x -> x).summaryStatistics();
        System.out.printf("%-8s end %d, served %d, wait avg %.2f max %d, moved %s%n  %s%n", name, time, st.getCount(), st.getAverage(), st.getMax(), all.stream().map(e -> e.moved).toList(), trace);
    }

    public static void main(String[] args) {
        simulate("nearest", (all, r) -> Collections.min(all, Comparator.comparingInt(e -> Math.abs(e.floor - r.from()))));
        simulate("balanced", (all, r) -> Collections.min(all, Comparator.comparingInt(Elevator::load).thenComparingInt(e -> e.id)));
        simulate("zoned", (all, r) -> all.get(r.from() / 4));
        int[] turn = {0};
        simulate("robin", (all, r) -> all.get(turn[0]++ % all.size()));
    }
}
