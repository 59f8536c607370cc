package ijen.internal;

import java.util.HashMap;
import java.util.Locale;

/**
 * The texts and patterns of locales. {@link LocaleTables} holds, for each locale, lines {@code key=value}; what a locale
 * does not say its parent says, up to the root.
 */
public final class LocaleData {
    private static final HashMap<String, HashMap<String, String>> TABLES = new HashMap<>();

    private LocaleData() {
    }

    /** The value for the locale, from itself or the nearest parent that has it; null where none has. */
    public static String get(Locale locale, String key) {
        for (Locale l = locale; ; l = parent(l)) {
            String v = own(l, key);
            if (v != null || l.getLanguage().isEmpty()) {
                return v == null ? own("", key) : v;
            }
        }
    }

    /** The locale without its last part; the root's is the root. */
    public static Locale parent(Locale l) {
        String language = l.getLanguage();
        if (language.isEmpty()) {
            return Locale.ROOT;
        }
        if (!l.getVariant().isEmpty()) {
            return new Locale(language, l.getCountry());
        }
        if (!l.getCountry().isEmpty()) {
            return language.equals("zh") && (l.getCountry().equals("MO") || l.getScript().equals("Hant")) ? Locale.TAIWAN.equals(l)
                    ? Locale.CHINESE : Locale.TAIWAN : new Locale(language);
        }
        return Locale.ROOT;
    }

    /** What the locale itself says, its variant aside; null where it says nothing. */
    static String own(Locale l, String key) {
        String language = l.getLanguage();
        if (language.equals("zh") && l.getCountry().isEmpty() && l.getScript().equals("Hant")) {
            language = "zh-TW";
        }
        return own(language.isEmpty() || l.getCountry().isEmpty() ? language : language + '-' + l.getCountry(), key);
    }

    /** The value's parts, separated by tabs. */
    public static String[] split(Locale locale, String key) {
        String v = get(locale, key);
        return v == null ? new String[0] : split(v);
    }

    static String[] split(String v) {
        int n = 1;
        for (int i = v.indexOf('\t'); i >= 0; i = v.indexOf('\t', i + 1)) {
            n++;
        }
        String[] parts = new String[n];
        int from = 0;
        for (int i = 0; i < n; i++) {
            int to = v.indexOf('\t', from);
            parts[i] = v.substring(from, to < 0 ? v.length() : to);
            from = to + 1;
        }
        return parts;
    }

    private static String own(String tag, String key) {
        HashMap<String, String> table;
        synchronized (TABLES) {
            table = TABLES.get(tag);
            if (table == null) {
                table = read(LocaleTables.of(tag));
                TABLES.put(tag, table);
            }
        }
        return table.get(key);
    }

    private static HashMap<String, String> read(String text) {
        HashMap<String, String> table = new HashMap<>();
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            int eq = text.indexOf('=', at);
            table.put(text.substring(at, eq), text.substring(eq + 1, end));
            at = end + 1;
        }
        return table;
    }

    /** The locales that have data of their own, the root first. */
    public static Locale[] available() {
        String[] tags = split(LocaleTables.TAGS);
        Locale[] all = new Locale[tags.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = tags[i].isEmpty() ? Locale.ROOT : Locale.forLanguageTag(tags[i]);
        }
        return all;
    }

    private static String[] column(String table, int from, int to) {
        String[] all = new String[table.length() / 5];
        for (int i = 0; i < all.length; i++) {
            all[i] = table.substring(i * 5 + from, i * 5 + to);
        }
        return all;
    }

    public static String[] isoCountries() {
        return column(LocaleTables.REGIONS, 0, 2);
    }

    public static String[] isoLanguages() {
        return column(LocaleTables.LANGUAGES, 0, 2);
    }

    /** The three-letter code of a two-letter one, or null. */
    public static String iso3Country(String code) {
        return iso3(LocaleTables.REGIONS, code);
    }

    public static String iso3Language(String code) {
        return iso3(LocaleTables.LANGUAGES, code);
    }

    private static String iso3(String table, String code) {
        int i = code.length() == 2 ? CurrencyData.row(table, 5, code) : -1;
        return i < 0 ? null : table.substring(i + 2, i + 5);
    }

    /** What a code is called in a locale; the code itself where there is no name. */
    public static String name(Locale in, String table, String code, String mark) {
        String s = CurrencyData.after(in, table, code.concat(mark));
        if (s == null && !in.getLanguage().isEmpty()) {
            s = CurrencyData.after(Locale.ENGLISH, table, code.concat(mark));
        }
        return s == null ? code : s;
    }

    /** What a keyword of the Unicode extension is called. */
    public static String keyword(Locale in, String key, String type) {
        String s = CurrencyData.after(in, "keywords", key + '-' + type + '=');
        if (s == null) {
            String name = CurrencyData.after(in, "keywords", key.concat("="));
            s = (name == null ? key : name) + ": " + type;
        }
        return s;
    }

    /** The zero of a numbering system of Unicode, or 0 for one that is not known. */
    public static char zeroDigit(String system) {
        switch (system) {
            case "latn":
                return '0';
            case "arab":
                return '\u0660';
            case "arabext":
                return '\u06f0';
            case "beng":
                return '\u09e6';
            case "deva":
                return '\u0966';
            case "fullwide":
                return '\uff10';
            case "gujr":
                return '\u0ae6';
            case "guru":
                return '\u0a66';
            case "khmr":
                return '\u17e0';
            case "knda":
                return '\u0ce6';
            case "laoo":
                return '\u0ed0';
            case "mlym":
                return '\u0d66';
            case "mymr":
                return '\u1040';
            case "orya":
                return '\u0b66';
            case "tamldec":
                return '\u0be6';
            case "telu":
                return '\u0c66';
            case "thai":
                return '\u0e50';
            case "tibt":
                return '\u0f20';
            default:
                return 0;
        }
    }
}
