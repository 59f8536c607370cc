// flags: -Xmx48m -Xmn1m
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Supplier;

/** Every way to store a reference to a new object into one that is old. */
public class OldToYoung {
    static class Holder implements Cloneable {
        Object plain;
        volatile Object shared;
        volatile Object updated;
        Object handled;
        Object reflected;
        final Object[] elements = new Object[100];

        Holder copy() {
            try {
                return (Holder) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Object field;
    static volatile Object sharedField;
    static final VarHandle HANDLED;
    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);
    static final Field REFLECTED;
    static final AtomicReferenceFieldUpdater<Holder, Object> UPDATED = AtomicReferenceFieldUpdater.newUpdater(Holder.class, Object.class, "updated");

    static {
        try {
            HANDLED = MethodHandles.lookup().findVarHandle(Holder.class, "handled", Object.class);
            REFLECTED = Holder.class.getDeclaredField("reflected");
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static void garbage(int bytes) {
        for (int made = 0; made < bytes; made += 10_000) {
            byte[] dead = new byte[9_984];
            dead[1] = 1;
        }
    }

    static String fresh(String what, int round) {
        return new StringBuilder(what).append(round).toString();
    }

    public static void main(String[] args) throws Exception {
        Holder holder = new Holder();
        Object[] array = new Object[20000];
        Object[] large = new Object[100000];
        AtomicReference<Object> atomic = new AtomicReference<>();
        AtomicReferenceArray<Object> atomics = new AtomicReferenceArray<>(50);
        Map<String, String> map = new HashMap<>();
        List<Object> list = new ArrayList<>();
        ThreadLocal<Object> local = new ThreadLocal<>();
        Object[][] grid = new Object[30][30];
        System.gc();
        for (int round = 0; round < 60; round++) {
            holder.plain = fresh("plain", round);
            holder.shared = fresh("shared", round);
            HANDLED.setVolatile(holder, (Object) fresh("handled", round));
            UPDATED.compareAndSet(holder, holder.updated, fresh("updated", round));
            REFLECTED.set(holder, fresh("reflected", round));
            holder.elements[round] = fresh("element", round);
            Array.set(holder.elements, 99, fresh("array", round));
            ELEMENT.setRelease(holder.elements, 98, (Object) fresh("released", round));
            field = fresh("static", round);
            sharedField = fresh("volatile static", round);
            Object[] source = {fresh("a", round), fresh("b", round), null, fresh("d", round)};
            System.arraycopy(source, 0, array, round * 300, 4);
            System.arraycopy(source, 1, large, 99990 - round * 1500, 3);
            // Over itself, and into an array that checks its elements.
            System.arraycopy(array, round * 300, array, round * 300 + 1, 4);
            String[] checked = new String[4];
            System.arraycopy(source, 0, checked, 0, 4);
            grid[round % 30][(round * 7) % 30] = checked;
            Arrays.fill(array, 19000, 19010, fresh("fill", round));
            atomic.set(fresh("atomic", round));
            atomic.getAndUpdate(old -> old + "!");
            atomics.set(round % 50, fresh("slot", round));
            map.put(fresh("key", round % 40), fresh("value", round));
            list.add(fresh("list", round));
            local.set(fresh("local", round));
            int captured = round;
            Supplier<String> supplier = () -> fresh("captured", captured);
            list.add(supplier);
            Holder clone = holder.copy();
            grid[(round + 3) % 30][29] = clone;
            garbage(round % 3 == 0 ? 3_000_000 : 300_000);
            String all = holder.plain + " " + holder.shared + " " + holder.handled + " " + holder.updated + " " + holder.reflected + " "
                    + holder.elements[round] + " " + holder.elements[99] + " " + holder.elements[98] + " " + field + " " + sharedField + " "
                    + array[round * 300] + array[round * 300 + 1] + array[round * 300 + 4] + " " + large[99990 - round * 1500] + " "
                    + ((Object[]) grid[round % 30][(round * 7) % 30])[3] + " " + array[19005] + " " + atomic.get() + " " + atomics.get(round % 50) + " "
                    + map.get("key" + round % 40) + " " + list.get(2 * round) + " " + local.get() + " " + ((Supplier<?>) list.get(2 * round + 1)).get()
                    + " " + ((Holder) grid[(round + 3) % 30][29]).plain;
            if (round % 10 == 0) {
                System.out.println(all);
            }
        }
        int sum = 0;
        for (int round = 0; round < 60; round++) {
            sum += (holder.elements[round].toString() + array[round * 300] + large[99990 - round * 1500] + list.get(2 * round)).hashCode();
        }
        System.out.println(sum + " " + map.size());
    }
}
