import java.util.*;

public class Arrays1 {
    public static void main(String[] args) {
        int[] a = {5, 3, 9, -1, 0, 3};
        int[] b = a.clone();
        Arrays.sort(b);
        System.out.println(Arrays.toString(a) + Arrays.toString(b) + Arrays.binarySearch(b, 9) + Arrays.binarySearch(b, 4) + Arrays.equals(a, b) + Arrays.hashCode(a));
        System.out.println(Arrays.toString(Arrays.copyOf(a, 8)) + Arrays.toString(Arrays.copyOfRange(a, 2, 4)) + Arrays.asList(1, 2, 3) + Arrays.stream(a).sum());
        int[][] m = new int[3][4];
        m[1][2] = 7;
        for (int[] row : m) Arrays.fill(row, 3, 4, 8);
        System.out.println(Arrays.deepToString(m) + m[0].length + m.getClass().getName());
        int[][][] cube = new int[2][3][];
        System.out.println(cube[1].length + " " + cube[1][2] + " " + new long[0][5].length);
        byte[] bytes = {1, -1, 127};
        short[] shorts = {1, (short) 65535};
        char[] chars = {'a', 'z'};
        boolean[] booleans = {true, false};
        float[] floats = {1.5f};
        double[] doubles = {2.5, Double.NaN, -0.0, 0.0, -1};
        long[] longs = {1L << 40, -5};
        bytes[0] += 200; shorts[1]--; chars[0]++; booleans[1] |= true; floats[0] *= 3; doubles[0] /= 2; longs[1] %= 3;
        Arrays.sort(doubles);
        System.out.println(Arrays.toString(bytes) + Arrays.toString(shorts) + Arrays.toString(chars) + Arrays.toString(booleans) + Arrays.toString(floats) + Arrays.toString(doubles) + Arrays.toString(longs));
        System.arraycopy(a, 0, a, 2, 4);
        System.out.println(Arrays.toString(a));
        try { System.arraycopy(a, 0, a, 4, 4); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { System.arraycopy(a, 0, new long[9], 0, 1); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { System.arraycopy("x", 0, a, 0, 1); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        Object[] mixed = {"s", 1, "t"};
        String[] target = new String[3];
        try { System.arraycopy(mixed, 0, target, 0, 3); } catch (ArrayStoreException e) { System.out.println(e.getMessage() + target[0]); }
        try { System.arraycopy(null, 0, a, 0, 1); } catch (NullPointerException e) { System.out.println("NPE"); }
        String[] words = {"pear", "Apple", "fig", "banana"};
        Arrays.sort(words);
        System.out.println(String.join(" ", words));
        Arrays.sort(words, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(String.join(" ", words));
        Integer[] boxed = new Integer[2000];
        Random r = new Random(1);
        for (int i = 0; i < boxed.length; i++) boxed[i] = r.nextInt(100);
        Arrays.sort(boxed, Collections.reverseOrder());
        boolean sorted = true;
        for (int i = 1; i < boxed.length; i++) sorted &= boxed[i - 1] >= boxed[i];
        System.out.println(sorted);
        int[] big = new int[100000];
        for (int i = 0; i < big.length; i++) big[i] = r.nextInt();
        Arrays.sort(big);
        for (int i = 1; i < big.length; i++) if (big[i - 1] > big[i]) System.out.println("unsorted");
        Arrays.setAll(big, i -> i * 2);
        System.out.println(big[50000] + " " + Arrays.mismatch(a, b) + " " + Arrays.compare(a, b) + " " + Arrays.deepEquals(new Object[] {a, m}, new Object[] {a.clone(), m}));
    }
}
