import java.util.*;

/** Statements before super() and this(): checks, fields written early, values shared. */
public class FlexibleConstructors {
    static class Base {
        final String seen;

        Base(String label) {
            seen = label + "/" + describe();
        }

        String describe() {
            return "base";
        }
    }

    static class Derived extends Base {
        final int size;
        final List<String> parts;

        Derived(String text, int size) {
            if (size < 0) {
                throw new IllegalArgumentException("negative: " + size);
            }
            this.size = size;
            this.parts = List.of(text.split(","));
            String label = text.split(",")[0].toUpperCase();
            super(label);
        }

        Derived(String text) {
            int commas = (int) text.chars().filter(c -> c == ',').count();
            this(text, commas);
        }

        @Override String describe() {
            return "derived of " + size + " " + parts;
        }
    }

    enum Level {
        LOW(1), HIGH(10);

        final int value;
        final String text;

        Level(int v) {
            String t = "#".repeat(v);
            this(v, t);
        }

        Level(int value, String text) {
            this.value = value;
            this.text = text;
        }
    }

    record Range(int low, int high) {
        Range(String text) {
            int dash = text.indexOf('-');
            if (dash < 0) {
                dash = text.length();
                text += "-" + text;
            }
            this(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
        }
    }

    class Inner {
        final int n;

        Inner(int n) {
            int doubled = 2 * n + outerField;
            this.n = doubled;
            super();
        }
    }

    int outerField = 100;

    public static void main(String[] args) {
        System.out.println(new Derived("a,b,c").seen);
        System.out.println(new Derived("x", 7).seen);
        try {
            new Derived("x", -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Level.LOW.text + " " + Level.HIGH.text);
        System.out.println(new Range("3-9") + " " + new Range("5"));
        System.out.println(new FlexibleConstructors().new Inner(4).n);
    }
}
