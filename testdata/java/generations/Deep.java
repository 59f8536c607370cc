// skip(gc-stress): every check follows millions of objects
// skip(gc-check): the same
// skip(gc-stress-small): the same
// flags: -Xmx200m
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Structures that no recursion could follow. */
public class Deep {
    static class Link {
        Link next;
        int number;
    }

    static Link chain(int length) {
        Link head = null;
        for (int i = 0; i < length; i++) {
            Link link = new Link();
            link.next = head;
            link.number = i;
            head = link;
        }
        return head;
    }

    static long sum(Link link) {
        long sum = 0;
        for (; link != null; link = link.next) {
            sum += link.number;
        }
        return sum;
    }

    public static void main(String[] args) {
        Link chain = chain(1_500_000);
        System.gc();
        System.out.println(sum(chain));
        // The other way round: each is younger than the one that refers to it.
        Link first = new Link();
        Link last = first;
        for (int i = 1; i < 500_000; i++) {
            last.next = new Link();
            last = last.next;
            last.number = i;
        }
        System.gc();
        System.out.println(sum(first));
        chain = null;
        Object nested = new Object[0];
        for (int i = 0; i < 300_000; i++) {
            nested = new Object[] {nested};
        }
        System.gc();
        int depth = 0;
        for (Object at = nested; ((Object[]) at).length > 0; at = ((Object[]) at)[0]) {
            depth++;
        }
        System.out.println(depth);
        Object[] wide = new Object[3_000_000];
        for (int i = 0; i < wide.length; i += 3) {
            wide[i] = i % 9 == 0 ? wide : Integer.valueOf(i);
        }
        System.gc();
        long total = 0;
        for (Object o : wide) {
            total += o instanceof Integer i ? i : 0;
        }
        System.out.println(total);
        List<int[]> large = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int[] array = new int[50_000 + i * 100];
            Arrays.fill(array, i);
            large.add(array);
            if (large.size() > 20) {
                large.remove(i % 20);
            }
        }
        System.gc();
        System.out.println(large.stream().mapToLong(a -> a[0] + a[a.length - 1]).sum());
        int[] huge = new int[20_000_000];
        huge[huge.length - 1] = 7;
        System.gc();
        System.out.println(huge[huge.length - 1] + huge[0]);
    }
}
