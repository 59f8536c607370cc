import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Queues whose takers and givers come, give up and are interrupted at the same moment lose nothing and forget nobody. */
public class Meetings {
    interface Side {
        long act() throws Exception;
    }

    static final class Round {
        final Side first;
        final Side second;

        Round(Side first, Side second) {
            this.first = first;
            this.second = second;
        }
    }

    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    /** Both sides of each round begin together, one a little earlier or later than the other; the sum of their answers. */
    static void race(String name, int rounds, Supplier<Round> maker) throws Exception {
        AtomicReference<Round> current = new AtomicReference<>();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        long[] sums = new long[2];
        Thread other = new Thread(() -> {
            try {
                for (int i = 1; i <= rounds; i++) {
                    while (begun.get() != i) {
                        Thread.yield();
                    }
                    spin(i % 97);
                    sums[1] += current.get().second.act();
                    ended.set(i);
                }
            } catch (Exception e) {
                e.printStackTrace();
                System.exit(1);
            }
        });
        other.setDaemon(true);
        other.start();
        for (int i = 1; i <= rounds; i++) {
            current.set(maker.get());
            begun.set(i);
            spin(i % 89);
            sums[0] += current.get().first.act();
            while (ended.get() != i) {
                Thread.yield();
            }
        }
        other.join();
        System.out.println(name + " " + sums[0] + " " + sums[1]);
    }

    /** Giver and taker, several times, now with a limit and now without. */
    static Round meet(BlockingQueue<Integer> queue) {
        return new Round(() -> {
            long sum = 0;
            for (int i = 0; i < 4; i++) {
                Integer got = i % 2 == 0 ? queue.take() : queue.poll(50, TimeUnit.SECONDS);
                sum += got == null ? -1000 : got;
            }
            return sum;
        }, () -> {
            for (int i = 1; i < 5; i++) {
                if (i % 2 == 0) {
                    queue.put(i);
                } else if (!queue.offer(i, 50, TimeUnit.SECONDS)) {
                    return 0;
                }
            }
            return 1;
        });
    }

    /** The taker gives up so soon that it is often too late; what he did not get is there for the next. */
    static Round missed(BlockingQueue<Integer> queue) {
        AtomicInteger got = new AtomicInteger();
        return new Round(() -> {
            Integer first = queue.poll(20, TimeUnit.MICROSECONDS);
            Integer second = queue.poll(first == null ? 50 : 0, TimeUnit.SECONDS);
            return (first == null ? 0 : first) + (second == null ? 0 : second);
        }, () -> {
            queue.put(7);
            return 1;
        });
    }

    /** The giver gives up: either he has his item still, or somebody got it. */
    static Round kept(BlockingQueue<Integer> queue) {
        return new Round(() -> {
            if (queue.offer(7, 20, TimeUnit.MICROSECONDS)) {
                return 1;
            }
            queue.put(7);
            return 1;
        }, queue::take);
    }

    /** Two takers, one of whom is interrupted as something comes: the other gets it if he does not. */
    static Round interrupted(BlockingQueue<Integer> queue) {
        CountDownLatch ended = new CountDownLatch(2);
        AtomicInteger sum = new AtomicInteger();
        Runnable taker = () -> {
            for (;;) {
                try {
                    sum.addAndGet(queue.take());
                    ended.countDown();
                    return;
                } catch (InterruptedException e) {
                    // Again.
                }
            }
        };
        Thread one = new Thread(taker);
        Thread two = new Thread(taker);
        one.start();
        two.start();
        return new Round(() -> {
            queue.put(1);
            queue.put(2);
            return ended.await(50, TimeUnit.SECONDS) ? sum.get() : 0;
        }, () -> {
            one.interrupt();
            two.interrupt();
            one.join();
            two.join();
            return 1;
        });
    }

    static final class Item implements Delayed {
        final long due = System.nanoTime() + 1;
        final int value;

        Item(int value) {
            this.value = value;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed o) {
            return Long.compare(due, ((Item) o).due);
        }
    }

    /** One waits for ever, one gives up as something comes that only one of them is told of. */
    static Round delayed() {
        DelayQueue<Item> queue = new DelayQueue<>();
        AtomicInteger sum = new AtomicInteger();
        Thread patient = new Thread(() -> {
            try {
                sum.addAndGet(queue.take().value);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        patient.start();
        return new Round(() -> {
            Item got = queue.poll(60, TimeUnit.MICROSECONDS);
            if (got != null) {
                sum.addAndGet(got.value);
                queue.add(new Item(0));
            }
            patient.join();
            return sum.get();
        }, () -> {
            spin(300);
            queue.add(new Item(7));
            patient.join();
            return 1;
        });
    }

    static Round transferred() {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        return new Round(() -> {
            queue.transfer(1);
            if (!queue.tryTransfer(2, 20, TimeUnit.MICROSECONDS)) {
                queue.transfer(2);
            }
            queue.put(3);
            return queue.tryTransfer(4, 50, TimeUnit.SECONDS) ? 1 : 0;
        }, () -> queue.take() * 1000 + queue.take() * 100 + queue.poll(50, TimeUnit.SECONDS) * 10 + queue.take());
    }

    interface Maker {
        BlockingQueue<Integer> queue();
    }

    static void all(String name, Maker maker, boolean bounded) throws Exception {
        race(name, 300, () -> meet(maker.queue()));
        race(name + " missed", 300, () -> missed(maker.queue()));
        if (bounded) {
            race(name + " kept", 300, () -> kept(maker.queue()));
        }
        race(name + " interrupted", 60, () -> interrupted(maker.queue()));
    }

    public static void main(String[] args) throws Exception {
        all("synchronous", SynchronousQueue::new, true);
        all("fair synchronous", () -> new SynchronousQueue<>(true), true);
        all("array", () -> new ArrayBlockingQueue<>(1), true);
        all("linked", () -> new LinkedBlockingQueue<>(1), true);
        all("deque", () -> new LinkedBlockingDeque<>(1), true);
        all("unbounded", LinkedBlockingQueue::new, false);
        all("priority", PriorityBlockingQueue::new, false);
        all("transfer", LinkedTransferQueue::new, false);
        race("delayed", 150, Meetings::delayed);
        race("transferred", 300, Meetings::transferred);
    }
}
