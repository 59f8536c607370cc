import java.util.*;
import java.util.function.*;

/** A simulation of processes on a machine, with three scheduling policies. */
public class Scheduler {
    enum State { NEW, READY, RUNNING, BLOCKED, DONE }

    static abstract class Event implements Comparable<Event> {
        private static int made;
        final int time, sequence = made++;
        Event(int time) { this.time = time; }
        abstract void happen(Machine machine);
        @Override public int compareTo(Event other) { return time != other.time ? Integer.compare(time, other.time) : Integer.compare(sequence, other.sequence); }
    }

    static final class Arrival extends Event {
        final Process process;
        Arrival(Process process) { super(process.arrival); this.process = process; }
        @Override void happen(Machine machine) { process.state = State.READY; machine.log(process + " arrives"); machine.policy.ready(process); }
    }

    static final class Wakeup extends Event {
        final Process process;
        Wakeup(int time, Process process) { super(time); this.process = process; }
        @Override void happen(Machine machine) { process.state = State.READY; machine.log(process + " wakes"); machine.policy.ready(process); }
    }

    static class Process {
        final String name;
        final int arrival, priority;
        final Deque<Integer> bursts = new ArrayDeque<>();
        State state = State.NEW;
        int waited, finished, switches;
        Process(String name, int arrival, int priority, int... bursts) {
            this.name = name; this.arrival = arrival; this.priority = priority;
            for (int b : bursts) this.bursts.add(b);
        }
        int remaining() { int sum = 0; boolean cpu = true; for (int b : bursts) { if (cpu) sum += b; cpu = !cpu; } return sum; }
        @Override public String toString() { return name; }
    }

    interface Policy {
        void ready(Process process);
        Process next();
        default int quantum() { return Integer.MAX_VALUE; }
        default String title() { return getClass().getSimpleName(); }
        Collection<Process> waiting();
    }

    static class RoundRobin implements Policy {
        private final Queue<Process> queue = new LinkedList<>();
        private final int quantum;
        RoundRobin(int quantum) { this.quantum = quantum; }
        public void ready(Process p) { queue.add(p); }
        public Process next() { return queue.poll(); }
        @Override public int quantum() { return quantum; }
        @Override public String title() { return "RoundRobin(" + quantum + ")"; }
        public Collection<Process> waiting() { return queue; }
    }

    static class Sorted implements Policy {
        private final PriorityQueue<Process> queue;
        private final String title;
        Sorted(String title, Comparator<Process> order) { this.title = title; queue = new PriorityQueue<>(order.thenComparing(p -> p.name)); }
        public void ready(Process p) { queue.add(p); }
        public Process next() { return queue.poll(); }
        @Override public String title() { return title; }
        public Collection<Process> waiting() { return queue; }
    }

    static class Feedback implements Policy {
        private final List<Deque<Process>> levels = new ArrayList<>();
        private final Map<Process, Integer> level = new HashMap<>();
        private int current;
        Feedback(int n) { for (int i = 0; i < n; i++) levels.add(new ArrayDeque<>()); }
        public void ready(Process p) { levels.get(Math.min(level.merge(p, 1, Integer::sum) - 1, levels.size() - 1)).addLast(p); }
        public Process next() {
            for (current = 0; current < levels.size(); current++) if (!levels.get(current).isEmpty()) return levels.get(current).pollFirst();
            return null;
        }
        @Override public int quantum() { return 1 << current; }
        public Collection<Process> waiting() { List<Process> all = new ArrayList<>(); levels.forEach(all::addAll); return all; }
    }

    static class Machine {
        final Policy policy;
        final PriorityQueue<Event> events = new PriorityQueue<>();
        final StringBuilder chart = new StringBuilder();
        final boolean verbose;
        int time, idle;
        Machine(Policy policy, boolean verbose) { this.policy = policy; this.verbose = verbose; }

        void log(String text) { if (verbose) System.out.printf("%4d %s%n", time, text); }

        void settle() { while (!events.isEmpty() && events.peek().time <= time) events.poll().happen(this); }

        void run(List<Process> processes) {
            for (Process p : processes) events.add(new Arrival(p));
            int left = processes.size();
            while (left > 0) {
                settle();
                Process p = policy.next();
                if (p == null) { chart.append('.'); idle++; time++; continue; }
                p.state = State.RUNNING;
                p.switches++;
                int burst = p.bursts.pop(), slice = Math.min(burst, policy.quantum());
                for (int i = 0; i < slice; i++) {
                    for (Process w : policy.waiting()) w.waited++;
                    chart.append(p.name);
                    time++;
                    settle();
                }
                if (burst > slice) { p.bursts.push(burst - slice); p.state = State.READY; policy.ready(p); }
                else if (p.bursts.isEmpty()) { p.state = State.DONE; p.finished = time; left--; log(p + " ends"); }
                else { p.state = State.BLOCKED; int pause = p.bursts.pop(); log(p + " blocks for " + pause); events.add(new Wakeup(time + pause, p)); }
            }
        }
    }

    static List<Process> load() {
        return List.of(new Process("a", 0, 3, 7, 4, 2), new Process("b", 2, 1, 4), new Process("c", 3, 2, 1, 6, 1, 6, 1), new Process("d", 5, 5, 9), new Process("e", 30, 4, 3, 1, 3));
    }

    public static void main(String[] args) {
        List<Supplier<Policy>> policies = List.of(() -> new RoundRobin(2), () -> new RoundRobin(5), () -> new Sorted("ShortestFirst", Comparator.comparingInt(Process::remaining)),
            () -> new Sorted("Priority", Comparator.comparingInt(p -> -p.priority)), () -> new Sorted("FirstCome", Comparator.comparingInt(p -> p.arrival)), () -> new Feedback(3));
        Map<String, Double> ranking = new TreeMap<>();
        for (Supplier<Policy> supplier : policies) {
            List<Process> processes = load();
            Machine machine = new Machine(supplier.get(), policies.indexOf(supplier) == 0);
            machine.run(processes);
            System.out.println(machine.policy.title() + ": " + machine.chart + " idle " + machine.idle);
            double turnaround = 0;
            for (Process p : processes) {
                turnaround += p.finished - p.arrival;
                System.out.printf("  %s done at %d, waited %d, switched %d, %s%n", p, p.finished, p.waited, p.switches, p.state);
            }
            ranking.put(machine.policy.title(), turnaround / processes.size());
        }
        ranking.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(e -> System.out.printf("%-14s %6.2f%n", e.getKey(), e.getValue()));
    }
}
