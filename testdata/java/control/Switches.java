public class Switches {
    enum Color { RED, GREEN, BLUE }

    static String old(int i) {
        String s = "";
        switch (i) {
            case 1: s += "one ";
            case 2: s += "two "; break;
            case 100: s += "hundred "; break;
            default: s += "default ";
            case 3: s += "three ";
        }
        return s;
    }

    static int dense(int i) {
        switch (i) { case -1: return 10; case 0: return 11; case 1: return 12; case 2: return 13; case 4: return 14; default: return 0; }
    }

    static int sparse(int i) {
        switch (i) { case Integer.MIN_VALUE: return 1; case -1000: return 2; case 0: return 3; case 99999: return 4; case Integer.MAX_VALUE: return 5; default: return 0; }
    }

    static String arrow(Color c) {
        return switch (c) {
            case RED, GREEN -> "warm-ish";
            case BLUE -> { String t = "co"; yield t + "ld"; }
        };
    }

    static int chars(char c) {
        return switch (c) { case 'a', 'e', 'i', 'o', 'u' -> 1; case 'y' -> 2; default -> 0; };
    }

    public static void main(String[] args) {
        for (int i : new int[] {1, 2, 3, 4, 100}) System.out.println(old(i));
        for (int i = -3; i < 6; i++) System.out.print(dense(i) + " ");
        System.out.println(dense(Integer.MAX_VALUE) + dense(Integer.MIN_VALUE));
        for (int i : new int[] {Integer.MIN_VALUE, -1000, -999, 0, 1, 99999, Integer.MAX_VALUE}) System.out.print(sparse(i) + " ");
        System.out.println();
        for (Color c : Color.values()) System.out.println(arrow(c));
        for (char c : "aybz".toCharArray()) System.out.print(chars(c));
        System.out.println();
        Color none = null;
        try { arrow(none); } catch (NullPointerException e) { System.out.println("NPE"); }
        Integer boxed = 2;
        switch (boxed) { case 2 -> System.out.println("boxed"); default -> System.out.println("no"); }
        String day = "tue";
        int length = switch (day) { case "mon", "tue" -> 3; case "wednesday" -> 9; default -> throw new IllegalStateException(day); };
        System.out.println(length);
    }
}
