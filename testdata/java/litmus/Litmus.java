import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Litmus tests of the Java memory model (JLS 17.4): how often each forbidden outcome was seen. The first argument is the number of rounds; a
 * second one, "outcomes", prints to stderr which outcomes there were.
 */
public class Litmus {
    static final int CELLS = 1000;
    static final VarHandle FLAG;

    static {
        try {
            FLAG = MethodHandles.lookup().findVarHandle(Cell.class, "plainFlag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static class Cell {
        int plain;
        int plainFlag;
        long wide;
        volatile int x;
        volatile int y;
        Published published;
        volatile Published safely;
        final AtomicInteger atomic = new AtomicInteger();
        int counted;
        int r1;
        int r2;
        int r3;
        int r4;
        long seen;

        Published instance() {
            Published found = safely;
            if (found == null) {
                synchronized (this) {
                    found = safely;
                    if (found == null) {
                        counted++;
                        safely = found = new Published(7);
                    }
                }
            }
            return found;
        }
    }

    static class Published {
        final int value;
        final int[] nested;
        int lazy;

        Published(int value) {
            this.value = value;
            nested = new int[] {value, value + 1};
            lazy = value + 2;
        }
    }

    abstract static class Test {
        final String name;
        final int actors;

        Test(String name, int actors) {
            this.name = name;
            this.actors = actors;
        }

        abstract void act(int actor, Cell cell);

        /** The outcome; one that begins with "!" is forbidden. */
        abstract String outcome(Cell cell);
    }

    static final Test[] TESTS = {
        new Test("message passing, volatile", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.plain = 1;
                    cell.x = 1;
                } else {
                    cell.r1 = cell.x;
                    cell.r2 = cell.plain;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.r1 == 1 && cell.r2 == 0 ? "!" : "") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("message passing, release and acquire", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.plain = 1;
                    FLAG.setRelease(cell, 1);
                } else {
                    cell.r1 = (int) FLAG.getAcquire(cell);
                    cell.r2 = cell.plain;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.r1 == 1 && cell.r2 == 0 ? "!" : "") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("store buffering, volatile", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.x = 1;
                    cell.r1 = cell.y;
                } else {
                    cell.y = 1;
                    cell.r2 = cell.x;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.r1 == 0 && cell.r2 == 0 ? "!" : "") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("load buffering, volatile", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.r1 = cell.y;
                    cell.x = 1;
                } else {
                    cell.r2 = cell.x;
                    cell.y = 1;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.r1 == 1 && cell.r2 == 1 ? "!" : "") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("final fields, published by a race", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.published = new Published(5);
                } else {
                    Published found = cell.published;
                    if (found != null) {
                        cell.r1 = found.value;
                        cell.r2 = found.nested[1];
                    }
                }
            }

            @Override
            String outcome(Cell cell) {
                boolean good = cell.r1 == 0 && cell.r2 == 0 || cell.r1 == 5 && cell.r2 == 6;
                return (good ? "" : "!") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("double-checked locking", 3) {
            @Override
            void act(int actor, Cell cell) {
                Published found = cell.instance();
                int sum = found.value + found.nested[1] + found.lazy;
                if (actor == 0) {
                    cell.r1 = sum;
                } else if (actor == 1) {
                    cell.r2 = sum;
                } else {
                    cell.r3 = sum;
                }
            }

            @Override
            String outcome(Cell cell) {
                boolean good = cell.counted == 1 && cell.r1 == 24 && cell.r2 == 24 && cell.r3 == 24;
                return (good ? "" : "!") + cell.counted + "," + cell.r1 + "," + cell.r2 + "," + cell.r3;
            }
        },
        new Test("independent reads of independent writes, volatile", 4) {
            @Override
            void act(int actor, Cell cell) {
                switch (actor) {
                    case 0 -> cell.x = 1;
                    case 1 -> cell.y = 1;
                    case 2 -> {
                        cell.r1 = cell.x;
                        cell.r2 = cell.y;
                    }
                    default -> {
                        cell.r3 = cell.y;
                        cell.r4 = cell.x;
                    }
                }
            }

            @Override
            String outcome(Cell cell) {
                boolean bad = cell.r1 == 1 && cell.r2 == 0 && cell.r3 == 1 && cell.r4 == 0;
                return (bad ? "!" : "") + cell.r1 + "," + cell.r2 + "," + cell.r3 + "," + cell.r4;
            }
        },
        new Test("coherence, volatile", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.x = 1;
                    cell.x = 2;
                } else {
                    cell.r1 = cell.x;
                    cell.r2 = cell.x;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.r1 > cell.r2 ? "!" : "") + cell.r1 + "," + cell.r2;
            }
        },
        new Test("longs in one piece", 2) {
            @Override
            void act(int actor, Cell cell) {
                if (actor == 0) {
                    cell.wide = -1L;
                } else {
                    cell.seen = cell.wide;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.seen == 0 || cell.seen == -1L ? "" : "!") + cell.seen;
            }
        },
        new Test("atomic updates", 3) {
            @Override
            void act(int actor, Cell cell) {
                cell.atomic.incrementAndGet();
                int old;
                do {
                    old = cell.atomic.get();
                } while (!cell.atomic.compareAndSet(old, old + 10));
            }

            @Override
            String outcome(Cell cell) {
                return (cell.atomic.get() == 33 ? "" : "!") + cell.atomic.get();
            }
        },
        new Test("updates under a lock", 3) {
            @Override
            void act(int actor, Cell cell) {
                synchronized (cell) {
                    cell.counted++;
                    cell.plain += 2;
                }
            }

            @Override
            String outcome(Cell cell) {
                return (cell.counted == 3 && cell.plain == 6 ? "" : "!") + cell.counted + "," + cell.plain;
            }
        },
    };

    static void run(Test test, long rounds, boolean show) throws Exception {
        Cell[] cells = new Cell[(int) Math.min(CELLS, rounds)];
        Map<String, Long> outcomes = new TreeMap<>();
        long batches = (rounds + cells.length - 1) / cells.length;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell();
        }
        CyclicBarrier barrier = new CyclicBarrier(test.actors, () -> {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].x != -1) {
                    outcomes.merge(test.outcome(cells[i]), 1L, Long::sum);
                }
                cells[i] = new Cell();
            }
        });
        for (Cell cell : cells) {
            cell.x = -1;
        }
        // The barrier wakes them one after the other; this makes them start together.
        AtomicLong arrived = new AtomicLong();
        Thread[] threads = new Thread[test.actors];
        for (int a = 0; a < threads.length; a++) {
            int actor = a;
            threads[a] = new Thread(() -> {
                try {
                    for (long batch = 0; batch < batches; batch++) {
                        barrier.await();
                        arrived.incrementAndGet();
                        for (int spins = 0; arrived.get() < (batch + 1) * test.actors; spins++) {
                            if (spins % 1000 == 999) {
                                Thread.yield();
                            }
                        }
                        // Every other batch the other way round for some, so that they meet.
                        for (int i = 0; i < cells.length; i++) {
                            int at = (batch + actor) % 3 == 0 ? cells.length - 1 - i : i;
                            test.act(actor, cells[at]);
                        }
                    }
                    barrier.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            threads[a].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long forbidden = 0;
        for (Map.Entry<String, Long> outcome : outcomes.entrySet()) {
            forbidden += outcome.getKey().startsWith("!") ? outcome.getValue() : 0;
        }
        System.out.println(test.name + ": " + forbidden + " forbidden");
        if (show) {
            System.err.println(test.name + ": " + outcomes);
        }
    }

    public static void main(String[] args) throws Exception {
        long rounds = args.length > 0 ? Long.parseLong(args[0]) : 2_000;
        for (Test test : TESTS) {
            run(test, rounds, args.length > 1);
        }
    }
}
