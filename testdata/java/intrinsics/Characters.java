// String.length and charAt: Latin-1 and UTF-16, bounds, null, through String and CharSequence.
public class Characters {
    static int sum(CharSequence text) {
        int sum = text.length();
        for (int i = 0; i < text.length(); i++) sum = sum * 31 + text.charAt(i);
        return sum;
    }

    static int direct(String text) {
        int sum = text.length();
        for (int i = 0; i < text.length(); i++) sum = sum * 31 + text.charAt(i);
        return sum;
    }

    static void at(String text, int index) {
        try {
            System.out.println((int) text.charAt(index));
        } catch (StringIndexOutOfBoundsException | NullPointerException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    static class Empty {
        final int mark;

        Empty(int mark) {
            super();
            this.mark = mark;
        }
    }

    public static void main(String[] args) {
        for (String text : new String[] {"", "a", "\u00ff\u0000", "\u0100b", "\ud83d\ude00", "plain text of some length"}) {
            System.out.println(sum(text) + " " + direct(text) + " " + sum(new StringBuilder(text)));
        }
        for (int index : new int[] {-1, 0, 1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            at("ab", index);
            at("\u0101\u0102", index);
        }
        at("", 0);
        at(null, 0);
        try {
            System.out.println(((String) null).length());
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        int marks = 0;
        for (int i = 0; i < 1000; i++) marks += new Empty(i).mark;
        System.out.println(marks + " " + new Object().equals(null));
    }
}
