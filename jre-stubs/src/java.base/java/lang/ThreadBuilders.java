package java.lang;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;

/** What {@link Thread#ofPlatform} and {@link Thread#ofVirtual} give. */
class ThreadBuilders {
    private ThreadBuilders() {
    }

    static Thread newVirtualThread(String name, boolean inherit, Runnable task) {
        return new VirtualThread(name, task, inherit);
    }

    private static class Base {
        String name;
        long counter = -1;
        boolean inherit = true;
        Thread.UncaughtExceptionHandler handler;

        void setName(String name) {
            this.name = Objects.requireNonNull(name);
            counter = -1;
        }

        void setName(String prefix, long start) {
            Objects.requireNonNull(prefix);
            if (start < 0) {
                throw new IllegalArgumentException("'start' is negative");
            }
            name = prefix;
            counter = start;
        }

        /** Null: none was given. */
        String nextName() {
            return name == null || counter < 0 ? name : name + counter++;
        }
    }

    static final class PlatformThreadBuilder extends Base implements Thread.Builder.OfPlatform {
        private ThreadGroup group;
        private Boolean daemon;
        private int priority;
        private long stackSize;

        @Override
        public OfPlatform name(String name) {
            setName(name);
            return this;
        }

        @Override
        public OfPlatform name(String prefix, long start) {
            setName(prefix, start);
            return this;
        }

        @Override
        public OfPlatform inheritInheritableThreadLocals(boolean inherit) {
            this.inherit = inherit;
            return this;
        }

        @Override
        public OfPlatform uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
            this.handler = Objects.requireNonNull(handler);
            return this;
        }

        @Override
        public OfPlatform group(ThreadGroup group) {
            this.group = Objects.requireNonNull(group);
            return this;
        }

        @Override
        public OfPlatform daemon(boolean on) {
            daemon = on;
            return this;
        }

        @Override
        public OfPlatform priority(int priority) {
            if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) {
                throw new IllegalArgumentException();
            }
            this.priority = priority;
            return this;
        }

        @Override
        public OfPlatform stackSize(long stackSize) {
            if (stackSize < 0) {
                throw new IllegalArgumentException();
            }
            this.stackSize = stackSize;
            return this;
        }

        private Thread make(String ownName, Runnable task) {
            Objects.requireNonNull(task);
            Thread thread = new Thread(group, ownName == null ? Thread.nextName() : ownName, task, stackSize, inherit);
            if (daemon != null) {
                thread.setDaemon(daemon);
            }
            if (priority != 0) {
                thread.setPriority(priority);
            }
            if (handler != null) {
                thread.setUncaughtExceptionHandler(handler);
            }
            return thread;
        }

        @Override
        public Thread unstarted(Runnable task) {
            Objects.requireNonNull(task);
            return make(nextName(), task);
        }

        @Override
        public Thread start(Runnable task) {
            Thread thread = unstarted(task);
            thread.start();
            return thread;
        }

        @Override
        public ThreadFactory factory() {
            PlatformThreadBuilder copy = new PlatformThreadBuilder();
            copy.name = name;
            copy.inherit = inherit;
            copy.handler = handler;
            copy.group = group;
            copy.daemon = daemon;
            copy.priority = priority;
            copy.stackSize = stackSize;
            AtomicLong number = new AtomicLong(counter);
            boolean numbered = counter >= 0;
            return task -> {
                Objects.requireNonNull(task);
                return copy.make(numbered ? copy.name + number.getAndIncrement() : copy.name, task);
            };
        }
    }

    static final class VirtualThreadBuilder extends Base implements Thread.Builder.OfVirtual {
        @Override
        public OfVirtual name(String name) {
            setName(name);
            return this;
        }

        @Override
        public OfVirtual name(String prefix, long start) {
            setName(prefix, start);
            return this;
        }

        @Override
        public OfVirtual inheritInheritableThreadLocals(boolean inherit) {
            this.inherit = inherit;
            return this;
        }

        @Override
        public OfVirtual uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
            this.handler = Objects.requireNonNull(handler);
            return this;
        }

        private Thread make(String ownName, Runnable task) {
            Objects.requireNonNull(task);
            Thread thread = newVirtualThread(ownName, inherit, task);
            if (handler != null) {
                thread.setUncaughtExceptionHandler(handler);
            }
            return thread;
        }

        @Override
        public Thread unstarted(Runnable task) {
            Objects.requireNonNull(task);
            return make(nextName(), task);
        }

        @Override
        public Thread start(Runnable task) {
            Thread thread = unstarted(task);
            thread.start();
            return thread;
        }

        @Override
        public ThreadFactory factory() {
            VirtualThreadBuilder copy = new VirtualThreadBuilder();
            copy.name = name;
            copy.inherit = inherit;
            copy.handler = handler;
            AtomicLong number = new AtomicLong(counter);
            boolean numbered = counter >= 0;
            return task -> {
                Objects.requireNonNull(task);
                return copy.make(numbered ? copy.name + number.getAndIncrement() : copy.name, task);
            };
        }
    }
}
