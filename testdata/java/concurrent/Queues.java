import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class Queues {
    record Late(String name, long due) implements Delayed {
        Late(String name, int millis) {
            this(name, System.nanoTime() + millis * 1_000_000L);
        }

        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        public int compareTo(Delayed other) {
            return Long.compare(due, ((Late) other).due);
        }
    }

    static void traffic(String name, BlockingQueue<Integer> q) throws InterruptedException {
        AtomicLong sum = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int p = 0; p < 2; p++) {
            int base = p * 1000;
            threads.add(new Thread(() -> {
                try {
                    for (int i = 1; i <= 200; i++) {
                        q.put(base + i);
                    }
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            }));
            threads.add(new Thread(() -> {
                try {
                    for (int i = 0; i < 200; i++) {
                        sum.addAndGet(i % 2 == 0 ? q.take() : poll(q));
                    }
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            }));
        }
        for (Thread t : threads) {
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(name + " " + sum + " " + q.size() + " " + q.poll());
    }

    static int poll(BlockingQueue<Integer> q) throws InterruptedException {
        Integer i;
        do {
            i = q.poll(100, TimeUnit.MILLISECONDS);
        } while (i == null);
        return i;
    }

    static void api(String name, BlockingQueue<Integer> q) throws InterruptedException {
        q.add(3);
        q.offer(1);
        q.put(2);
        System.out.println(name + " " + q + " " + q.peek() + " " + q.size() + " " + q.contains(2) + " " + q.remove(1) + " " + q.remove(9));
        System.out.println(Arrays.toString(q.toArray()) + " " + q.element() + " " + q.remove() + " " + q.isEmpty());
        Collection<Integer> drained = new ArrayList<>();
        q.addAll(List.of(7, 5, 6));
        System.out.println(q.drainTo(drained, 2) + " " + drained + " " + q.drainTo(drained) + " " + drained + " " + q.poll());
        q.addAll(List.of(1, 2, 3));
        q.removeIf(x -> x % 2 == 1);
        for (Iterator<Integer> it = q.iterator(); it.hasNext();) {
            System.out.print(it.next() + ";");
            it.remove();
        }
        System.out.println(q.size() + " " + q.poll(1, TimeUnit.MILLISECONDS));
        try {
            q.element();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        try {
            q.drainTo(q);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            q.add(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }

    static void bounds(BlockingQueue<Integer> q) throws InterruptedException {
        System.out.println(q.remainingCapacity() + " " + q.offer(1) + " " + q.offer(2) + " " + q.offer(3) + " "
                + q.offer(3, 1, TimeUnit.MILLISECONDS) + " " + q.remainingCapacity());
        try {
            q.add(4);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Thread t = new Thread(() -> {
            try {
                q.put(5);
                System.out.println("not reached");
            } catch (InterruptedException e) {
                System.out.println("put interrupted");
            }
        });
        t.start();
        while (t.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        t.interrupt();
        t.join();
        System.out.println(q);
    }

    static void deque() throws InterruptedException {
        BlockingDeque<String> d = new LinkedBlockingDeque<>();
        d.putFirst("b");
        d.putLast("c");
        d.push("a");
        d.offerLast("d", 1, TimeUnit.SECONDS);
        System.out.println(d + " " + d.takeFirst() + d.takeLast() + d.peekFirst() + d.peekLast() + " " + d.pollLast(1, TimeUnit.SECONDS));
        d.addAll(List.of("x", "y", "x"));
        System.out.println(d.removeLastOccurrence("x") + " " + d + " " + d.pop());
        Iterator<String> it = d.descendingIterator();
        System.out.println(it.next() + it.next());
    }

    static void transfer() throws InterruptedException {
        LinkedTransferQueue<Integer> q = new LinkedTransferQueue<>();
        System.out.println(q.tryTransfer(1) + " " + q.tryTransfer(1, 1, TimeUnit.MILLISECONDS) + " " + q.size());
        Thread t = new Thread(() -> {
            try {
                System.out.println("took " + q.take());
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        t.start();
        while (!q.hasWaitingConsumer()) {
            Thread.onSpinWait();
        }
        System.out.println(q.getWaitingConsumerCount());
        q.transfer(42);
        t.join();
        SynchronousQueue<Integer> s = new SynchronousQueue<>(true);
        System.out.println(s.offer(1) + " " + s.poll() + " " + s.size() + " " + s.isEmpty() + " " + s.peek() + " " + s.poll(1, TimeUnit.MILLISECONDS)
                + " " + s.offer(2, 1, TimeUnit.MILLISECONDS));
    }

    public static void main(String[] args) throws InterruptedException {
        List<Supplier<BlockingQueue<Integer>>> makers = List.of(() -> new ArrayBlockingQueue<>(8), () -> new ArrayBlockingQueue<>(8, true),
                () -> new LinkedBlockingQueue<>(), () -> new LinkedBlockingQueue<>(8), PriorityBlockingQueue::new,
                () -> new LinkedBlockingDeque<>(8), LinkedTransferQueue::new);
        for (Supplier<BlockingQueue<Integer>> maker : makers) {
            String name = maker.get().getClass().getSimpleName();
            api(name, maker.get());
            traffic(name, maker.get());
        }
        traffic("Synchronous", new SynchronousQueue<>());
        traffic("Synchronous fair", new SynchronousQueue<>(true));
        bounds(new ArrayBlockingQueue<>(2));
        bounds(new LinkedBlockingQueue<>(2));
        bounds(new LinkedBlockingDeque<>(2));
        deque();
        transfer();
        DelayQueue<Late> late = new DelayQueue<>(List.of(new Late("c", 1_000_000), new Late("a", 1), new Late("b", 15)));
        System.out.println(late.size() + " " + late.take().name() + late.take().name() + " " + late.poll() + " " + late.peek().name() + late.remove(late.peek()));
        PriorityBlockingQueue<String> words = new PriorityBlockingQueue<>(4, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        words.addAll(List.of("pear", "fig", "apple", "kiwi", "nut"));
        System.out.println(words.poll() + words.poll() + words.poll() + words.poll() + words.poll() + words.poll());
    }
}
