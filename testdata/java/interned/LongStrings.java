import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Strings of a megabyte and more: equal ones become one, whoever interns them first. */
public class LongStrings {
    static String text(String part, int length, String end) {
        return part.repeat(length / part.length()) + end;
    }

    static String check(String part, int length) {
        String first = text(part, length, "").intern();
        String same = text(part, length, "");
        String other = text(part, length, "!");
        String atStart = "!" + first.substring(1);
        return first.length() + " " + (same != first) + " " + (same.intern() == first) + " " + (other.intern() == first) + " " + (other.intern() == other)
                + " " + (atStart.intern() == atStart) + " " + (new String(atStart).intern() == atStart) + " " + first.equals(same.intern());
    }

    public static void main(String[] args) throws Exception {
        for (int length : new int[] {100, 262_143, 262_144, 262_145, 524_288, 1_500_000}) {
            System.out.println(check("x", length));
        }
        System.out.println(check("\u00e9a", 700_000));
        System.out.println(check("\u4e2d\u6587", 131_072));
        System.out.println(check("\u4e2d\u6587", 900_000));
        // The same bytes as Latin-1 and as UTF-16.
        String narrow = text("a\u0100".substring(0, 1) + "\0", 600_000, "").intern();
        String wide = text("a\u0100", 300_000, "").intern();
        System.out.println(narrow.length() + " " + wide.length() + " " + (narrow == wide));

        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int kind = i % 3;
            Callable<String> task = () -> text("thread" + kind, 600_000, "").intern();
            all.add(pool.submit(task));
        }
        IdentityHashMap<String, Boolean> found = new IdentityHashMap<>();
        for (Future<String> one : all) {
            found.put(one.get(), true);
        }
        pool.shutdown();
        System.out.println(found.size());
        // The constant is entered before and stays.
        System.gc();
        System.out.println(new StringBuilder("con").append("stant").toString().intern() == "constant");
    }
}
