import java.util.TreeSet;

// JLS 12.6: an object has a finalizer from when the constructor of Object is through.
public class Constructors {
    static final TreeSet<String> seen = new TreeSet<>();

    static synchronized void see(String text) {
        seen.add(text);
    }

    static synchronized int count() {
        return seen.size();
    }

    static int fail(String text) {
        throw new IllegalStateException(text);
    }

    static class Late {
        String state = "unset";

        Late(int ignored) {
            state = "set";
            fail("late");
        }

        @Override
        protected void finalize() {
            see("late " + state);
        }
    }

    static class Early {
        final String text;

        Early(int value) {
            text = "early " + value;
        }

        @Override
        protected void finalize() {
            see(text);
        }
    }

    static class Never extends Early {
        Never() {
            super(fail("before the constructor of Object"));
        }
    }

    // The constructor of the base class has run for others before the class with a finalizer is loaded.
    static class Base {
        static int made;
        final int number = ++made;
    }

    static class Without extends Base {
    }

    static class With extends Base {
        @Override
        protected void finalize() {
            see("with " + (number > 100));
        }
    }

    static class Deeper extends With {
        @Override
        protected void finalize() {
            see("deeper " + (number > 100));
            super.finalize();
        }
    }

    abstract static class Shape {
        Shape() {
            this(5);
        }

        Shape(int n) {
            super();
        }
    }

    static class Circle extends Shape {
        @Override
        protected void finalize() {
            see("circle");
        }
    }

    static class Square extends Shape {
    }

    static class Copied implements Cloneable {
        final int[] counter;

        Copied(int[] counter) {
            this.counter = counter;
        }

        Copied copy() {
            try {
                return (Copied) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected void finalize() {
            synchronized (counter) {
                see("copied " + ++counter[0]);
            }
        }
    }

    static class Static {
        // A method of that name, but no finalizer that anybody calls with other parameters.
        protected void finalize(int times) {
            see("wrong");
        }
    }

    record Point(int x, int y) {
        @Override
        protected void finalize() {
            see("record " + x + y);
        }
    }

    static void make() throws Exception {
        for (Runnable attempt : new Runnable[] {() -> new Late(1), () -> new Never()}) {
            try {
                attempt.run();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
        new Early(3);
        for (int i = 0; i < 200; i++) {
            new Without();
            new Square();
        }
        new With();
        new Deeper();
        new Circle();
        new Copied(new int[1]).copy().copy();
        new Static();
        new Point(1, 2);
        Early.class.getDeclaredConstructor(int.class).newInstance(4);
    }

    public static void main(String[] args) throws Exception {
        make();
        int expected = 10;
        for (int i = 0; i < 400 && count() < expected; i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(10);
        }
        synchronized (Constructors.class) {
            System.out.println(seen.size() + " " + seen);
        }
    }
}
