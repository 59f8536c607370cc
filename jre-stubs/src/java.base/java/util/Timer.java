package java.util;

import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks at their times on a thread of its own. */
public class Timer {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Worker worker;

    private static final class Worker extends Thread {
        /** Guards the queue, which is ordered by time. */
        final PriorityQueue<TimerTask> queue =
                new PriorityQueue<>((a, b) -> Long.compare(a.nextExecutionTime, b.nextExecutionTime));
        boolean live = true;

        Worker(String name, boolean daemon) {
            super(name);
            setDaemon(daemon);
        }

        @Override
        public void run() {
            try {
                for (;;) {
                    TimerTask task = next();
                    if (task == null) {
                        return;
                    }
                    task.run();
                }
            } finally {
                synchronized (queue) {
                    live = false;
                    queue.clear();
                }
            }
        }

        /** Waits for the next task that is due; null: the timer is cancelled. */
        private TimerTask next() {
            synchronized (queue) {
                for (;;) {
                    try {
                        while (queue.isEmpty() && live) {
                            queue.wait();
                        }
                        if (queue.isEmpty()) {
                            return null;
                        }
                        TimerTask task = queue.peek();
                        long left;
                        synchronized (task.lock) {
                            if (task.state == TimerTask.CANCELLED) {
                                queue.poll();
                                continue;
                            }
                            long now = System.currentTimeMillis();
                            left = task.nextExecutionTime - now;
                            if (left <= 0) {
                                queue.poll();
                                if (task.period == 0) {
                                    task.state = TimerTask.EXECUTED;
                                } else {
                                    task.nextExecutionTime = task.period < 0 ? now - task.period
                                            : task.nextExecutionTime + task.period;
                                    queue.add(task);
                                }
                                return task;
                            }
                        }
                        queue.wait(left);
                    } catch (InterruptedException e) {
                        // Looked at again.
                    }
                }
            }
        }
    }

    public Timer() {
        this("Timer-" + SERIAL.getAndIncrement());
    }

    public Timer(boolean isDaemon) {
        this("Timer-" + SERIAL.getAndIncrement(), isDaemon);
    }

    public Timer(String name) {
        this(name, false);
    }

    public Timer(String name, boolean isDaemon) {
        worker = new Worker(Objects.requireNonNull(name, "name is null"), isDaemon);
        worker.start();
    }

    private static long checkDelay(long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        return System.currentTimeMillis() + delay;
    }

    private static long checkPeriod(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return period;
    }

    public void schedule(TimerTask task, long delay) {
        add(task, checkDelay(delay), 0);
    }

    public void schedule(TimerTask task, Date time) {
        add(task, time.getTime(), 0);
    }

    public void schedule(TimerTask task, long delay, long period) {
        add(task, checkDelay(delay), -checkPeriod(period));
    }

    public void schedule(TimerTask task, Date firstTime, long period) {
        checkPeriod(period);
        add(task, firstTime.getTime(), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        add(task, checkDelay(delay), checkPeriod(period));
    }

    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        checkPeriod(period);
        add(task, firstTime.getTime(), period);
    }

    private void add(TimerTask task, long time, long period) {
        if (time < 0) {
            throw new IllegalArgumentException("Illegal execution time.");
        }
        PriorityQueue<TimerTask> queue = worker.queue;
        synchronized (queue) {
            if (!worker.live) {
                throw new IllegalStateException("Timer already cancelled.");
            }
            synchronized (task.lock) {
                if (task.state != TimerTask.NEW) {
                    throw new IllegalStateException("Task already scheduled or cancelled");
                }
                task.nextExecutionTime = time;
                task.period = period;
                task.state = TimerTask.SCHEDULED;
            }
            queue.add(task);
            if (queue.peek() == task) {
                queue.notify();
            }
        }
    }

    public void cancel() {
        PriorityQueue<TimerTask> queue = worker.queue;
        synchronized (queue) {
            queue.clear();
            worker.live = false;
            queue.notify();
        }
    }

    public int purge() {
        PriorityQueue<TimerTask> queue = worker.queue;
        synchronized (queue) {
            int before = queue.size();
            queue.removeIf(task -> {
                synchronized (task.lock) {
                    return task.state == TimerTask.CANCELLED;
                }
            });
            return before - queue.size();
        }
    }
}
