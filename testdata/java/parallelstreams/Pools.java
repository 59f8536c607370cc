import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Where the work is done, and what happens when it fails. */
public class Pools {
    public static void main(String[] args) throws Exception {
        System.out.println(ForkJoinPool.getCommonPoolParallelism() >= 1);
        ForkJoinPool pool = new ForkJoinPool(3);
        Set<String> names = ConcurrentHashMap.newKeySet();
        int sum = pool.submit(() -> IntStream.range(0, 10000).parallel().peek(i -> names.add(Thread.currentThread().getName().replaceAll("\\d+", "N"))).sum()).get();
        System.out.println(sum + " " + names);
        pool.shutdown();
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS));

        // Two elements meet: two threads are at work.
        CyclicBarrier both = new CyclicBarrier(2);
        ForkJoinPool two = new ForkJoinPool(2);
        System.out.println(two.submit(() -> IntStream.range(0, 2).parallel().map(i -> {
            try {
                both.await(20, TimeUnit.SECONDS);
                return 1;
            } catch (Exception e) {
                return 0;
            }
        }).sum()).get());
        two.close();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch second = new CountDownLatch(2);
        IntStream.range(0, 1000).parallel().forEach(i -> {
            if (threads.add(Thread.currentThread())) {
                second.countDown();
                try {
                    second.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        });
        System.out.println(threads.size() >= 2);
        System.out.println(threads.stream().map(t -> t.getName().replaceAll("\\d+$", "N") + " " + t.isDaemon()).distinct().sorted().toList());

        try {
            IntStream.range(0, 100).parallel().forEach(i -> {
                if (i == 42) {
                    throw new IllegalArgumentException("at 42");
                }
            });
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage().contains("at 42"));
        }
        try {
            List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().map(i -> i / (i - 5)).toList();
        } catch (ArithmeticException e) {
            System.out.println("divided");
        }
        try {
            Stream.of(1, 2, 3).parallel().sorted((a, b) -> {
                throw new UnsupportedOperationException();
            }).toList();
        } catch (UnsupportedOperationException e) {
            System.out.println("not compared");
        }
        System.out.println(Stream.of(1, 2).isParallel() + " " + Stream.of(1, 2).parallel().isParallel() + " " + List.of(1).parallelStream().sequential().isParallel()
                + " " + List.of(1).parallelStream().map(i -> i).isParallel() + " " + Stream.concat(Stream.of(1), Stream.of(2).parallel()).isParallel());
        AtomicInteger closed = new AtomicInteger();
        try (Stream<Integer> s = List.of(1, 2, 3).parallelStream().onClose(closed::incrementAndGet)) {
            System.out.println(s.mapToInt(i -> i).sum());
        }
        System.out.println(closed);
        // Streams inside of streams.
        System.out.println(IntStream.range(0, 20).parallel().map(i -> IntStream.rangeClosed(0, i).parallel().sum()).sum());
        Optional<Integer> any = IntStream.range(0, 1000).boxed().parallel().filter(i -> i % 100 == 99).findAny();
        System.out.println(any.get() % 100);
        System.out.println(new HashSet<>(List.of(1, 2, 3, 4)).parallelStream().unordered().skip(1).count());
    }
}
