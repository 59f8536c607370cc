import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;

/** A simulated operating system: tasks of several kinds, queues, timers. */
public class Scheduler {
    abstract static class Task {
        final int id;
        int runs;
        Task(int id) { this.id = id; }
        /** Milliseconds until it wants to run again; negative: it is done. */
        abstract int step(Scheduler system);
    }

    static final class Worker extends Task {
        int left;
        Worker(int id, int left) { super(id); this.left = left; }
        int step(Scheduler system) {
            system.checksum = system.checksum * 31 + id;
            return --left > 0 ? 1 + (left * id) % 7 : -1;
        }
    }

    static final class Device extends Task {
        final Deque<Integer> requests = new ArrayDeque<>();
        Device(int id) { super(id); }
        int step(Scheduler system) {
            Integer request = requests.poll();
            if (request != null) system.checksum += request * 17L;
            return 3;
        }
    }

    static final class Client extends Task {
        final Device device;
        Client(int id, Device device) { super(id); this.device = device; }
        int step(Scheduler system) {
            if (device.requests.size() < 16) device.requests.add(id + runs);
            return 2 + (runs & 3);
        }
    }

    record Event(long time, int order, Task task) implements Comparable<Event> {
        public int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Integer.compare(order, other.order);
        }
    }

    long checksum = 1;
    int order;
    final PriorityQueue<Event> events = new PriorityQueue<>();

    void add(long time, Task task) { events.add(new Event(time, order++, task)); }

    public static void main(String[] args) {
        int steps = args.length == 0 ? 500_000 : Integer.parseInt(args[0]);
        Scheduler system = new Scheduler();
        Device device = new Device(1);
        system.add(0, device);
        for (int i = 0; i < 5; i++) system.add(i, new Client(10 + i, device));
        for (int i = 0; i < 40; i++) system.add(i, new Worker(100 + i, steps / 50));
        for (int i = 0; i < steps && !system.events.isEmpty(); i++) {
            Event event = system.events.poll();
            event.task.runs++;
            int again = event.task.step(system);
            if (again >= 0) system.add(event.time + again, event.task);
        }
        System.out.println(system.checksum + " " + system.events.size());
    }
}
