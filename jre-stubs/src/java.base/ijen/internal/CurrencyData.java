package ijen.internal;

import java.util.Locale;

/** Looks currencies up in the tables. */
public final class CurrencyData {
    private static final int ROW = 7;

    private CurrencyData() {
    }

    /** The code's place, or -1. */
    public static int find(String code) {
        String t = LocaleTables.CURRENCIES;
        for (int i = 0; i < t.length(); i += ROW) {
            if (t.startsWith(code, i)) {
                return i;
            }
        }
        return -1;
    }

    public static int number(int at) {
        return Integer.parseInt(LocaleTables.CURRENCIES.substring(at + 3, at + 6));
    }

    public static int fractionDigits(int at) {
        char c = LocaleTables.CURRENCIES.charAt(at + 6);
        return c == '-' ? -1 : c - '0';
    }

    public static String[] codes() {
        String t = LocaleTables.CURRENCIES;
        String[] all = new String[t.length() / ROW];
        for (int i = 0; i < all.length; i++) {
            all[i] = t.substring(i * ROW, i * ROW + 3);
        }
        return all;
    }

    public static boolean isRegion(String country) {
        return row(LocaleTables.REGIONS, 5, country) >= 0;
    }

    /** The currency of a region, or null. */
    public static String ofRegion(String country) {
        int i = row(LocaleTables.REGION_CURRENCIES, 5, country);
        return i < 0 ? null : LocaleTables.REGION_CURRENCIES.substring(i + 2, i + 5);
    }

    static int row(String table, int width, String key) {
        for (int i = 0; i < table.length(); i += width) {
            if (table.startsWith(key, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The value behind the key among parts that each begin with their key; null where none does. */
    static String after(Locale locale, String table, String key) {
        for (Locale l = locale; ; l = LocaleData.parent(l)) {
            String v = LocaleData.own(l, table);
            if (v != null) {
                for (String part : LocaleData.split(v)) {
                    if (part.startsWith(key)) {
                        return part.substring(key.length());
                    }
                }
            }
            if (l.equals(Locale.ROOT)) {
                return null;
            }
        }
    }

    public static String symbol(Locale locale, String code) {
        String s = after(locale, "cs", code);
        return s == null ? code : s;
    }

    public static String name(Locale locale, String code) {
        String s = after(locale, "currencies", code);
        if (s == null) {
            s = after(Locale.ENGLISH, "currencies", code);
        }
        return s == null ? code : s;
    }
}
