import java.util.*;

public class Boxing {
    static void over(int i) { System.out.println("int"); }
    static void over(long i) { System.out.println("long"); }
    static void over(Integer i) { System.out.println("Integer"); }
    static void over(Object i) { System.out.println("Object"); }
    static void over(int... i) { System.out.println("int..."); }

    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 1000, d = 1000;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c <= d && c >= d));
        Long l = 127L, m = 127L;
        System.out.println((l == m) + " " + l.equals(127) + " " + l.equals(127L));
        Character x = 'x';
        x++;
        System.out.println(x);
        byte by = 1;
        over(by);
        over(1L);
        over(Integer.valueOf(3));
        over('c');
        over(2.0);
        over();
        Object o = true ? 1 : 2.0;
        System.out.println(o);
        Object p = true ? (Object) 1 : 2.0;
        System.out.println(p);
        Integer n = null;
        try { int i = n; System.out.println(i); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        List<Integer> list = new ArrayList<>(List.of(5, 6, 7));
        list.remove(1);
        list.remove(Integer.valueOf(5));
        System.out.println(list);
        int sum = 0;
        for (Integer i : List.of(1, 2, 3)) sum += i;
        System.out.println(sum);
        System.out.println(new HashSet<Object>(List.of(1, 1L, 1.0, '1', "1")).size());
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.valueOf("no") + " " + Boolean.hashCode(true) + Boolean.logicalXor(true, false));
    }
}
