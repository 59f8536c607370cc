import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.*;
import java.util.function.Function;

public class Publishing {
    static class Mapper<A, B> extends SubmissionPublisher<B> implements Flow.Processor<A, B> {
        private final Function<A, B> function;
        private Flow.Subscription subscription;

        Mapper(Function<A, B> function) {
            this.function = function;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(A item) {
            submit(function.apply(item));
            subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            closeExceptionally(e);
        }

        @Override
        public void onComplete() {
            close();
        }
    }

    static class Collector<T> implements Flow.Subscriber<T> {
        final List<String> log = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch done = new CountDownLatch(1);
        private final int batch;
        private Flow.Subscription subscription;
        private int seen;

        Collector(int batch) {
            this.batch = batch;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            log.add("subscribed");
            subscription.request(batch);
        }

        @Override
        public void onNext(T item) {
            log.add(String.valueOf(item));
            if (++seen % batch == 0) {
                subscription.request(batch);
            }
        }

        @Override
        public void onError(Throwable e) {
            log.add(String.valueOf(e));
            done.countDown();
        }

        @Override
        public void onComplete() {
            log.add("complete");
            done.countDown();
        }

        void print() throws InterruptedException {
            done.await();
            System.out.println(log);
        }
    }

    public static void main(String[] args) throws Exception {
        Collector<String> end = new Collector<>(2);
        try (SubmissionPublisher<Integer> source = new SubmissionPublisher<>()) {
            Mapper<Integer, String> mapper = new Mapper<>(i -> "<" + i + ">");
            source.subscribe(mapper);
            mapper.subscribe(end);
            for (int i = 0; i < 10; i++) {
                source.submit(i);
            }
            System.out.println(source.hasSubscribers() + " " + source.getNumberOfSubscribers() + " " + source.isSubscribed(mapper) + " " + source.getMaxBufferCapacity());
        }
        end.print();
        SubmissionPublisher<Integer> small = new SubmissionPublisher<>(Runnable::run, 3);
        Collector<Integer> all = new Collector<>(100);
        small.subscribe(all);
        small.submit(1);
        small.closeExceptionally(new IllegalStateException("broken off"));
        all.print();
        System.out.println(small.isClosed() + " " + small.getClosedException() + " " + small.getMaxBufferCapacity());
        try {
            small.submit(2);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Collector<Integer> late = new Collector<>(1);
        small.subscribe(late);
        late.print();
        SubmissionPublisher<Integer> consumed = new SubmissionPublisher<>();
        List<Integer> items = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> status = consumed.consume(items::add);
        for (int i = 0; i < 500; i++) {
            consumed.submit(i);
        }
        consumed.close();
        status.get(30, TimeUnit.SECONDS);
        System.out.println(items.size() + " " + items.get(499));
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        for (int i = 0; i < 10; i++) {
            map.put("k" + i, i);
        }
        System.out.println(map.reduceValues(1, Integer::sum) + " " + map.reduceValuesToInt(1, x -> x, 0, Integer::sum) + " "
                + map.search(1, (k, v) -> v == 7 ? k : null) + " " + map.reduceKeys(1, (a, b) -> a.compareTo(b) > 0 ? a : b) + " "
                + map.reduceToLong(1, (k, v) -> k.length() * v, 0, Long::sum) + " " + map.reduceEntries(1, e -> e.getValue() * 2, Math::max));
    }
}
