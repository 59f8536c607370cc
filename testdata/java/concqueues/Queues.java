import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;

/** Every queue of java.util.concurrent through the same motions. */
public class Queues {
    static void show(String name, Callable<?> body) {
        try {
            System.out.println("  " + name + ": " + body.call());
        } catch (Throwable e) {
            System.out.println("  " + name + " threw " + e);
        }
    }

    static void queue(String name, Supplier<Queue<Integer>> make) {
        System.out.println(name);
        Queue<Integer> q = make.get();
        show("empty", () -> q + " " + q.size() + q.isEmpty() + q.peek() + q.poll());
        show("element", q::element);
        show("remove none", q::remove);
        show("add", () -> q.add(5) + " " + q.add(3) + " " + q.offer(4) + " " + q);
        show("full", () -> q.add(9));
        show("offer full", () -> q.offer(9));
        show("null", () -> q.offer(null));
        show("contains", () -> q.contains(3) + " " + q.contains(null) + " " + q.contains("x"));
        show("iterate", () -> {
            StringBuilder b = new StringBuilder();
            for (Iterator<Integer> it = q.iterator(); it.hasNext();) {
                int i = it.next();
                b.append(i).append(' ');
                if (i == 3) {
                    it.remove();
                }
            }
            return b.toString() + q;
        });
        show("remove twice", () -> {
            Iterator<Integer> it = q.iterator();
            it.next();
            it.remove();
            it.remove();
            return q;
        });
        show("arrays", () -> Arrays.toString(q.toArray()) + Arrays.toString(q.toArray(new Integer[0])) + Arrays.toString(q.toArray(new Integer[6])));
        show("bulk", () -> q.containsAll(List.of(4)) + " " + q.removeAll(List.of(77)) + " " + q.retainAll(List.of(4, 9)) + " " + q.removeIf(i -> i > 100) + q);
        show("addAll self", () -> q.addAll(q));
        show("remove object", () -> q.remove((Object) 4) + " " + q.remove((Object) 4) + " " + q);
        show("equals", () -> q.equals(make.get()) + " " + q.stream().count());
        q.clear();
        if (q instanceof BlockingQueue<Integer> b) {
            show("capacity", () -> b.remainingCapacity() + " " + b.poll(2, TimeUnit.MILLISECONDS));
            show("drain", () -> {
                b.offer(1);
                b.offer(2);
                b.offer(3);
                List<Integer> into = new ArrayList<>();
                return b.drainTo(into, 2) + " " + into + " " + b.drainTo(into) + " " + into + " " + b.drainTo(into);
            });
            show("drain self", () -> b.drainTo(b));
            show("drain null", () -> b.drainTo(null));
            show("offer timed", () -> b.offer(1, 2, TimeUnit.MILLISECONDS) + " " + b);
            show("hand over", () -> {
                b.clear();
                Thread t = new Thread(() -> {
                    try {
                        for (int i = 0; i < 200; i++) {
                            b.put(i);
                        }
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                });
                t.start();
                int sum = 0;
                for (int i = 0; i < 200; i++) {
                    sum += b.take();
                }
                t.join();
                return sum + " " + b;
            });
            Thread.currentThread().interrupt();
            show("interrupted take", b::take);
            System.out.println("  " + Thread.interrupted());
        }
        if (q instanceof Deque<Integer> d) {
            show("deque", () -> {
                d.addFirst(1);
                d.addLast(2);
                d.push(0);
                return d + " " + d.peekFirst() + d.peekLast() + d.getFirst() + d.getLast() + d.pollLast() + d.pop() + d.removeFirst() + d;
            });
            show("removeFirst none", d::removeFirst);
            show("getLast none", d::getLast);
            show("occurrences", () -> {
                d.clear();
                for (int i : new int[] {1, 2, 1}) {
                    d.offer(i);
                }
                d.removeLastOccurrence(1);
                StringBuilder s = new StringBuilder(d.toString());
                d.descendingIterator().forEachRemaining(s::append);
                return s.append(d.removeFirstOccurrence(1)).append(d).append(d.reversed());
            });
        }
        Spliterator<Integer> s = q.spliterator();
        System.out.println("  " + s.hasCharacteristics(Spliterator.ORDERED) + s.hasCharacteristics(Spliterator.CONCURRENT) + s.hasCharacteristics(Spliterator.NONNULL) + s.hasCharacteristics(Spliterator.SIZED));
    }

    record Due(String name, long at) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed o) {
            return Long.compare(at, ((Due) o).at);
        }
    }

    public static void main(String[] args) throws Exception {
        queue("ArrayBlockingQueue", () -> new ArrayBlockingQueue<>(3));
        queue("ArrayBlockingQueue fair", () -> new ArrayBlockingQueue<>(3, true, List.of()));
        queue("LinkedBlockingQueue", () -> new LinkedBlockingQueue<>(3));
        queue("LinkedBlockingDeque", () -> new LinkedBlockingDeque<>(3));
        queue("PriorityBlockingQueue", PriorityBlockingQueue::new);
        queue("LinkedTransferQueue", LinkedTransferQueue::new);
        queue("ConcurrentLinkedQueue", ConcurrentLinkedQueue::new);
        queue("ConcurrentLinkedDeque", ConcurrentLinkedDeque::new);
        SynchronousQueue<Integer> sync = new SynchronousQueue<>();
        System.out.println(sync + " " + sync.size() + sync.isEmpty() + sync.peek() + sync.poll() + sync.offer(1) + sync.remainingCapacity() + sync.contains(1) + sync.iterator().hasNext() + Arrays.toString(sync.toArray())
                + sync.poll(1, TimeUnit.MILLISECONDS) + sync.offer(1, 1, TimeUnit.MILLISECONDS));
        for (boolean fair : new boolean[] {true, false}) {
            SynchronousQueue<Integer> hand = new SynchronousQueue<>(fair);
            Thread t = new Thread(() -> {
                try {
                    for (int i = 0; i < 100; i++) {
                        hand.put(i);
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            t.start();
            int sum = 0;
            for (int i = 0; i < 100; i++) {
                sum += hand.take();
            }
            t.join();
            System.out.println(sum);
        }
        DelayQueue<Due> delays = new DelayQueue<>();
        long now = System.nanoTime();
        delays.add(new Due("c", now + 60_000_000));
        delays.add(new Due("a", now - 1));
        delays.add(new Due("b", now + 20_000_000));
        System.out.println(delays.size() + delays.peek().name() + delays.take().name() + delays.poll() + delays.take().name() + delays.poll(5, TimeUnit.SECONDS).name() + delays.remainingCapacity());
        LinkedTransferQueue<String> transfer = new LinkedTransferQueue<>();
        System.out.println(transfer.tryTransfer("x") + " " + transfer.tryTransfer("x", 1, TimeUnit.MILLISECONDS) + " " + transfer.hasWaitingConsumer() + transfer.getWaitingConsumerCount() + transfer);
        FutureTask<String> taker = new FutureTask<>(transfer::take);
        new Thread(taker).start();
        transfer.transfer("handed");
        System.out.println(taker.get());
        for (Callable<?> bad : List.<Callable<?>>of(() -> new ArrayBlockingQueue<>(0), () -> new LinkedBlockingQueue<>(0), () -> new ArrayBlockingQueue<>(1, false, List.of(1, 2)),
                () -> new PriorityBlockingQueue<>(0), () -> new LinkedBlockingDeque<>(-1), () -> new PriorityBlockingQueue<Object>().add(new Object()) && new PriorityBlockingQueue<Object>(List.of(new Object(), new Object())).isEmpty(),
                () -> new ConcurrentLinkedQueue<>(Arrays.asList(1, null)))) {
            show("bad", bad);
        }
    }
}
