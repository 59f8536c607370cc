import java.text.*;
import java.util.*;

/** Many texts of many kinds of characters. */
public class Mixed {
    static final String[] P = {"a", "b", "\u05d0", "\u05d1", "\u0627", "\u0628", "1", "2", "\u0661", "\u0662", "+", "-", ".", ",", "$", "%", " ", " ", "\t", "!", "(", ")", "[", "]",
        "\u200b", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c", "\ud835\udfce", "\ud802\udc00",
        "\u2329", "\u3008", "\u3009", "\u00a0", ":", "\u00ab", "{", "}", "#"};

    static String levels(Bidi b) {
        StringBuilder s = new StringBuilder();
        s.append(b.getBaseLevel()).append(b.isLeftToRight() ? "L" : b.isRightToLeft() ? "R" : b.isMixed() ? "M" : "?").append(b.getRunCount()).append(' ');
        for (int i = 0; i < b.getLength(); i++) {
            s.append(b.getLevelAt(i));
        }
        return s.toString();
    }

    public static void main(String[] args) {
        Random r = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder s = new StringBuilder();
            int kinds = i % 3 == 0 ? 24 : i % 3 == 1 ? 34 : P.length;
            for (int k = 1 + r.nextInt(14); k > 0; k--) {
                s.append(P[r.nextInt(kinds)]);
            }
            Bidi b = new Bidi(s.toString(), new int[] {0, 1, -1, -2}[r.nextInt(4)]);
            int from = r.nextInt(s.length());
            int to = from + 1 + r.nextInt(s.length() - from);
            System.out.println(i + " " + levels(b) + " | " + from + "," + to + " " + levels(b.createLineBidi(from, to)) + " "
                + Bidi.requiresBidi(s.toString().toCharArray(), from, to));
        }
    }
}
