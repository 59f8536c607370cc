public class Comparing {
    public static void main(String[] args) throws Exception {
        String[] s = {"", "a", "A", "b", "aa", "ab", "é", "z", "中", "😀", "\uFFFF"};
        for (String x : s) { for (String y : s) System.out.print(Integer.signum(x.compareTo(y)) + 1); System.out.println(" " + x.hashCode()); }
        System.out.println("abc".regionMatches(true, 1, "XBC", 1, 2) + " " + "abc".contentEquals(new StringBuilder("abc")) + " " + "aXbX".chars().filter(c -> c == 'X').count());
    }
}
