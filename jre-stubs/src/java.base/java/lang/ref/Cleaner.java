package java.lang.ref;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

public final class Cleaner {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private Registration first;

    private Cleaner() {
    }

    public static Cleaner create() {
        return create(null, true);
    }

    public static Cleaner create(ThreadFactory factory) {
        return create(Objects.requireNonNull(factory), true);
    }

    private static Cleaner create(ThreadFactory factory, boolean daemon) {
        Cleaner cleaner = new Cleaner();
        Runnable work = new Worker(cleaner.queue);
        Thread thread;
        if (factory != null) {
            thread = factory.newThread(work);
        } else {
            thread = new Thread(work, "Cleaner-0");
            thread.setDaemon(daemon);
        }
        thread.start();
        return cleaner;
    }

    public Cleanable register(Object object, Runnable action) {
        Objects.requireNonNull(object);
        Objects.requireNonNull(action);
        Registration registration;
        synchronized (this) {
            // Made under the lock: the object may die at once, and then the registration has to be in the list.
            registration = new Registration(object, action, this);
            registration.after = first;
            if (first != null) {
                first.before = registration;
            }
            first = registration;
        }
        return registration;
    }

    public interface Cleanable {
        void clean();
    }

    private static final class Worker implements Runnable {
        private final ReferenceQueue<Object> queue;

        Worker(ReferenceQueue<Object> queue) {
            this.queue = queue;
        }

        @Override
        public void run() {
            for (;;) {
                try {
                    ((Registration) queue.remove()).clean();
                } catch (Throwable e) {
                    // An action that fails, or an interrupt, does not stop the others.
                }
            }
        }
    }

    private static final class Registration extends PhantomReference<Object> implements Cleanable {
        private final Cleaner cleaner;
        private Runnable action;
        Registration before;
        Registration after;

        Registration(Object object, Runnable action, Cleaner cleaner) {
            super(object, cleaner.queue);
            this.action = action;
            this.cleaner = cleaner;
        }

        @Override
        public void clean() {
            Runnable toRun;
            synchronized (cleaner) {
                toRun = action;
                if (toRun == null) {
                    return;
                }
                action = null;
                if (before == null) {
                    cleaner.first = after;
                } else {
                    before.after = after;
                }
                if (after != null) {
                    after.before = before;
                }
            }
            clear();
            toRun.run();
        }
    }
}
