import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Gatherers, built in and made here. */
public class GathererPipelines {
    static <T> Gatherer<T, ?, T> distinctBy(Function<? super T, ?> key) {
        return Gatherer.ofSequential(HashSet<Object>::new, (seen, element, down) -> !seen.add(key.apply(element)) || down.push(element));
    }

    static <T extends Comparable<T>> Gatherer<T, ?, List<T>> increasingRuns() {
        class Run { List<T> items = new ArrayList<>(); }
        return Gatherer.ofSequential(Run::new, (run, t, down) -> {
            if (!run.items.isEmpty() && run.items.getLast().compareTo(t) > 0) {
                List<T> full = run.items;
                run.items = new ArrayList<>();
                run.items.add(t);
                return down.push(full);
            }
            run.items.add(t);
            return true;
        }, (run, down) -> {
            if (!run.items.isEmpty()) down.push(run.items);
        });
    }

    static Gatherer<Integer, ?, Integer> takeUntilSum(int limit) {
        return Gatherer.ofSequential(() -> new int[1], Gatherer.Integrator.of((sum, n, down) -> {
            sum[0] += n;
            return sum[0] <= limit && down.push(n);
        }));
    }

    public static void main(String[] args) {
        System.out.println(IntStream.rangeClosed(1, 7).boxed().gather(Gatherers.windowFixed(3)).toList());
        System.out.println(Stream.of(1, 2, 3, 4).gather(Gatherers.windowSliding(2)).map(w -> w.get(1) - w.get(0)).toList());
        System.out.println(Stream.of("a", "b", "c").gather(Gatherers.scan(() -> "", String::concat)).toList());
        System.out.println(Stream.of(1, 2, 3).gather(Gatherers.fold(() -> 100, (a, b) -> a - b)).findFirst().get());
        System.out.println(Stream.of(5, 3, 8).gather(Gatherers.mapConcurrent(2, x -> x * x)).toList());
        System.out.println(Stream.of("apple", "avocado", "bean", "corn", "beet").gather(distinctBy(s -> s.charAt(0))).toList());
        System.out.println(Stream.of(1, 3, 5, 2, 4, 1, 9).gather(increasingRuns()).toList());
        System.out.println(Stream.iterate(1, i -> i + 1).gather(takeUntilSum(20)).toList());
        System.out.println(Stream.of(3, 1, 4, 1, 5, 9, 2, 6).gather(GathererPipelines.<Integer>distinctBy(x -> x % 3).andThen(Gatherers.scan(() -> 0, Integer::sum))).toList());
        System.out.println(Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowFixed(2)).gather(Gatherers.fold(ArrayList<Integer>::new, (l, w) -> { l.add(w.size()); return l; })).toList());
        try {
            Stream.of(1).gather(Gatherers.windowFixed(0)).toList();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
