import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** What a formatter makes of zones by name, parts of the day, narrow names and broken offsets. */
public class ParsedTimes {
    static void show(String pattern, String text, ResolverStyle style) {
        String r;
        try {
            r = DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(style).parse(text).toString().replaceAll("\\{.*\\}", "");
        } catch (DateTimeParseException e) {
            r = e.getMessage() + " " + e.getErrorIndex();
        }
        System.out.println(pattern + " " + text + " " + style + " -> " + r);
    }

    public static void main(String[] args) {
        for (ResolverStyle style : ResolverStyle.values()) {
            for (String s : "CET CEST GMT UTC PST PDT PT EST +01:00 Z Europe/Paris UTC+1".split(" ")) {
                show("z", s, style);
                show("v", s, style);
                show("VV", s, style);
            }
            for (String s : new String[] {"Pacific Standard Time", "Pacific Daylight Time", "Pacific Time", "Central European Time"}) {
                show("zzzz", s, style);
                show("vvvv", s, style);
            }
            for (String s : new String[] {"AM", "PM", "in the morning", "at night", "noon", "midnight", "in the afternoon", "n", "a", "p", "mi", "in the evening"}) {
                show("B", s, style);
                show("BBBBB", s, style);
                show("h B", "9 " + s, style);
                show("H B", "21 " + s, style);
                show("H B", "12 " + s, style);
                show("B a", s + " PM", style);
                show("h:mm B", "12:05 " + s, style);
                show("B m", s + " 05", style);
            }
            show("a", "PM", style);
            show("a m", "AM 5", style);
        }
        for (String s : "S M T W F J A D N O Q 1 Sa".split(" ")) {
            for (String p : new String[] {"EEEEE", "MMMMM", "LLLLL", "ccccc", "GGGGG"}) {
                show(p, s, ResolverStyle.SMART);
            }
        }
        for (String s : "+902 +090 +09:60 +0960 +9 +1859 +1900 +18:60 +08:75 +99".split(" ")) {
            for (String p : "X XX XXX XXXX XXXXX x Z ZZZZ ZZZZZ".split(" ")) {
                show(p, s, ResolverStyle.SMART);
            }
        }
        for (String s : "GMT GMT+9 GMT+09:00 GMT-18:00 GMT+0 GMT+9:05 UTC+1".split(" ")) {
            show("O", s, ResolverStyle.SMART);
            show("OOOO", s, ResolverStyle.SMART);
        }
        for (int at : new int[] {-1, 0, 1, 2, 50}) {
            try {
                System.out.println(DateTimeFormatter.ofPattern("'x'").parseUnresolved("xx", new java.text.ParsePosition(at)));
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
