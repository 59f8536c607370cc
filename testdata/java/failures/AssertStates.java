// flags: -ea
// exit: 1
import java.util.*;

/** A bounded stack that checks its invariants by assert; the last one fails. */
public class AssertStates {
    private final int[] items;
    private int size;

    AssertStates(int capacity) {
        assert capacity > 0 : "capacity " + capacity;
        items = new int[capacity];
        assert invariant();
    }

    private boolean invariant() {
        return size >= 0 && size <= items.length;
    }

    void push(int x) {
        assert size < items.length : new StringBuilder("full with ").append(Arrays.toString(items));
        items[size++] = x;
        assert invariant();
    }

    int pop() {
        assert size > 0 : size;
        return items[--size];
    }

    public static void main(String[] args) {
        AssertStates s = new AssertStates(2);
        s.push(1);
        s.push(2);
        for (Runnable r : new Runnable[] {() -> s.push(3), () -> new AssertStates(0), () -> { s.pop(); s.pop(); s.pop(); }, () -> { assert false : new RuntimeException("as a cause"); }, () -> { assert 1 > 2; }, () -> { assert false : null; }}) {
            try {
                r.run();
            } catch (AssertionError e) {
                System.out.println(e + " / " + e.getMessage() + " / " + e.getCause());
            }
        }
        System.out.println(new AssertionError(1.5) + " " + new AssertionError('c').getMessage() + " " + new AssertionError("m", null).getMessage());
        System.out.println(AssertStates.class.desiredAssertionStatus() + " " + ArrayList.class.desiredAssertionStatus());
        assert s.size == 1 : "size is " + s.size;
        System.out.println("never");
    }
}
