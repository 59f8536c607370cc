import java.nio.file.*;
import java.text.*;
import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/**
 * Writes ijen/internal/LocaleTables.java from what JDK 25's public methods say (Unicode CLDR's data). Run from this folder:
 * java LocaleTablesGenerator.java
 */
public class LocaleTablesGenerator {
    static final String TAGS = " en en-US en-GB en-CA en-AU en-IN en-IE en-NZ en-ZA de de-DE de-AT de-CH fr fr-FR fr-CA fr-CH fr-BE "
        + "it it-IT it-CH es es-ES es-MX pt pt-BR pt-PT nl nl-NL nl-BE sv sv-SE da da-DK nb nb-NO no no-NO fi fi-FI pl pl-PL cs cs-CZ sk hu "
        + "hu-HU ro ru ru-RU uk uk-UA bg el el-GR tr tr-TR he he-IL ar ar-EG hi hi-IN th th-TH vi vi-VN id ja ja-JP ko ko-KR "
        + "zh zh-CN zh-TW zh-HK";
    static final Map<String, String> PLURALS = new HashMap<>();

    static String j(Object... parts) {
        StringJoiner s = new StringJoiner("\t");
        for (Object p : parts) {
            s.add(String.valueOf(p));
        }
        return s.toString();
    }

    static String from(String[] a, int first) {
        return String.join("\t", Arrays.asList(a).subList(first, a.length));
    }

    static String names(Calendar c, int field, int style, Locale l, int first, int count) {
        Map<String, Integer> m = c.getDisplayNames(field, style, l);
        String[] a = new String[count];
        for (int i = 0; i < count; i++) {
            Calendar k = (Calendar) c.clone();
            k.clear();
            if (field == Calendar.MONTH) {
                k.set(2024, i, 1);
            } else if (field == Calendar.DAY_OF_WEEK) {
                k.set(2024, 8, 1 + i);
            } else if (field == Calendar.ERA) {
                k.set(Calendar.ERA, i);
            } else {
                k.set(Calendar.AM_PM, i);
            }
            a[i] = k.getDisplayName(field, style, l);
            if (a[i] == null) {
                a[i] = "";
            }
        }
        return String.join("\t", a);
    }

    static String pattern(DateFormat f) {
        return ((SimpleDateFormat) f).toPattern();
    }

    static Map<String, String> of(Locale l) {
        Map<String, String> m = new LinkedHashMap<>();
        DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(l);
        m.put("n", j(s.getDecimalSeparator(), s.getGroupingSeparator(), s.getPercent(), s.getPerMill(), s.getMinusSign(),
            s.getExponentSeparator(), s.getInfinity(), s.getNaN(), s.getZeroDigit(), s.getMonetaryDecimalSeparator(),
            s.getMonetaryGroupingSeparator()));
        Locale account = new Locale.Builder().setLocale(l).setUnicodeLocaleKeyword("cf", "account").build();
        m.put("np", j(p(NumberFormat.getInstance(l)), p(NumberFormat.getPercentInstance(l)), two(p(NumberFormat.getCurrencyInstance(l))),
            two(p(NumberFormat.getCurrencyInstance(account)))));
        for (NumberFormat.Style style : NumberFormat.Style.values()) {
            String t = NumberFormat.getCompactNumberInstance(l, style).toString();
            t = t.substring(t.indexOf("compact patterns: \"[") + 20, t.lastIndexOf("]\""));
            m.put(style == NumberFormat.Style.SHORT ? "ns" : "nl", String.join("\t", t.split(", ", -1)));
        }
        if (PLURALS.containsKey(l.toLanguageTag())) {
            m.put("plural", PLURALS.get(l.toLanguageTag()));
        }
        StringJoiner cur = new StringJoiner("\t");
        for (String code : "USD EUR GBP JPY CNY INR KRW BRL CAD AUD NZD MXN TWD HKD ILS VND CHF SEK NOK DKK PLN CZK HUF RUB UAH TRY THB ZAR".split(" ")) {
            String sym = Currency.getInstance(code).getSymbol(l);
            cur.add(code + sym);
        }
        m.put("cs", cur.toString());
        DateFormatSymbols d = DateFormatSymbols.getInstance(l);
        m.put("era", String.join("\t", d.getEras()));
        m.put("mon", String.join("\t", Arrays.asList(d.getMonths()).subList(0, 12)));
        m.put("mons", String.join("\t", Arrays.asList(d.getShortMonths()).subList(0, 12)));
        m.put("day", from(d.getWeekdays(), 1));
        m.put("days", from(d.getShortWeekdays(), 1));
        m.put("ampm", String.join("\t", d.getAmPmStrings()));
        Calendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"), l);
        m.put("sdmon", names(c, Calendar.MONTH, Calendar.LONG_STANDALONE, l, 0, 12));
        m.put("sdmons", names(c, Calendar.MONTH, Calendar.SHORT_STANDALONE, l, 0, 12));
        m.put("sdday", names(c, Calendar.DAY_OF_WEEK, Calendar.LONG_STANDALONE, l, 1, 7));
        m.put("sddays", names(c, Calendar.DAY_OF_WEEK, Calendar.SHORT_STANDALONE, l, 1, 7));
        m.put("eral", names(c, Calendar.ERA, Calendar.LONG, l, 0, 2));
        m.put("week", c.getFirstDayOfWeek() + "\t" + c.getMinimalDaysInFirstWeek());
        StringJoiner dp = new StringJoiner("\t");
        StringJoiner tp = new StringJoiner("\t");
        StringJoiner gl = new StringJoiner("\t");
        for (int style = 0; style < 4; style++) {
            String date = pattern(DateFormat.getDateInstance(style, l));
            dp.add(date);
            tp.add(pattern(DateFormat.getTimeInstance(style, l)));
            String time = pattern(DateFormat.getTimeInstance(style, l));
            String both = pattern(DateFormat.getDateTimeInstance(style, style, l));
            int at = both.indexOf(date);
            int t = both.indexOf(time);
            if (at < 0 || t < 0) {
                throw new IllegalStateException(l + " " + both + " " + date + " " + time);
            }
            gl.add(at < t ? both.substring(0, at) + "{1}" + both.substring(at + date.length(), t) + "{0}" + both.substring(t + time.length())
                : both.substring(0, t) + "{0}" + both.substring(t + time.length(), at) + "{1}" + both.substring(at + date.length()));
        }
        m.put("date", dp.toString());
        m.put("time", tp.toString());
        m.put("glue", gl.toString());
        timeTexts(l, m);
        if (l.toLanguageTag().equals("en")) {
            StringJoiner countries = new StringJoiner("\t");
            for (String code : Locale.getISOCountries()) {
                countries.add(code + Locale.of("", code).getDisplayCountry(l));
            }
            for (String code : "001 150 419".split(" ")) {
                countries.add(code + Locale.of("", code).getDisplayCountry(l));
            }
            m.put("countries", countries.toString());
            StringJoiner languages = new StringJoiner("\t");
            for (String code : Locale.getISOLanguages()) {
                String name = Locale.of(code).getDisplayLanguage(l);
                if (!name.equals(code)) {
                    languages.add(code + "=" + name);
                }
            }
            for (String code : "fil haw chr yue gsw nds hsb dsb cop got grc ang und tlh jbo".split(" ")) {
                languages.add(code + "=" + Locale.forLanguageTag(code).getDisplayLanguage(l));
            }
            m.put("languages", languages.toString());
            StringJoiner scripts = new StringJoiner("\t");
            for (String code : "Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hans Hant Hebr Hira Jpan Kana Khmr Knda Kore Laoo Latn Mlym Mong Mymr Orya Sinh Taml Telu Thaa Thai Tibt".split(" ")) {
                scripts.add(code + new Locale.Builder().setLanguage("en").setScript(code).build().getDisplayScript(l));
            }
            m.put("scripts", scripts.toString());
            StringJoiner variants = new StringJoiner("\t");
            for (String code : "POSIX 1901 1996 NY SCOUSE VALENCIA TARASK PINYIN WADEGILE".split(" ")) {
                variants.add(code + "=" + Locale.of("en", "", code).getDisplayVariant(l));
            }
            m.put("variants", variants.toString());
            StringJoiner words = new StringJoiner("\t");
            for (String w : ("ca-buddhist ca-chinese ca-gregory ca-hebrew ca-islamic ca-iso8601 ca-japanese ca-roc ca-persian nu-arab nu-deva nu-latn "
                + "nu-thai nu-fullwide co-phonebk co-standard co-search cf-account cf-standard hc-h12 hc-h23").split(" ")) {
                String name = Locale.forLanguageTag("en-u-" + w).getDisplayName(l);
                words.add(w + "=" + name.substring(name.indexOf('(') + 1, name.length() - 1));
            }
            for (String w : "ca nu co cf hc cu".split(" ")) {
                String name = Locale.forLanguageTag("en-u-" + w + "-zzzz").getDisplayName(l);
                words.add(w + "=" + name.substring(name.indexOf('(') + 1, name.indexOf(':')));
            }
            m.put("keywords", words.toString());
            StringJoiner cn = new StringJoiner("\t");
            for (Currency k : currencies()) {
                cn.add(k.getCurrencyCode() + k.getDisplayName(l));
            }
            m.put("currencies", cn.toString());
            StringJoiner css = new StringJoiner("\t");
            for (Currency k : currencies()) {
                if (!k.getSymbol(l).equals(k.getCurrencyCode())) {
                    css.add(k.getCurrencyCode() + k.getSymbol(l));
                }
            }
            m.put("cs", css.toString());
        } else if (l.getCountry().isEmpty() && !l.getLanguage().isEmpty()) {
            StringJoiner countries = new StringJoiner("\t");
            for (String code : "US GB DE FR IT ES JP CN KR BR CA IN RU CH AT NL".split(" ")) {
                countries.add(code + Locale.of("", code).getDisplayCountry(l));
            }
            m.put("countries", countries.toString());
            StringJoiner languages = new StringJoiner("\t");
            for (String code : "en de fr it es pt ja zh ko ru nl ar".split(" ")) {
                languages.add(code + "=" + Locale.of(code).getDisplayLanguage(l));
            }
            m.put("languages", languages.toString());
        }
        return m;
    }

    /** What java.time says: months, days, halves of the day, quarters and eras in six styles, and its patterns. */
    static void timeTexts(Locale l, Map<String, String> m) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (TextStyle style : TextStyle.values()) {
            int s = style.ordinal();
            texts(m, "tM" + s, ChronoField.MONTH_OF_YEAR, style, l, IntStream.range(0, 12).mapToObj(first::plusMonths).toList());
            texts(m, "tD" + s, ChronoField.DAY_OF_WEEK, style, l, IntStream.range(6, 13).mapToObj(first::plusDays).toList());
            texts(m, "tA" + s, ChronoField.AMPM_OF_DAY, style, l, List.of(LocalTime.of(1, 0), LocalTime.of(13, 0)));
            texts(m, "tQ" + s, IsoFields.QUARTER_OF_YEAR, style, l, IntStream.range(0, 4).mapToObj(i -> first.plusMonths(3 * i)).toList());
            texts(m, "tE" + s, ChronoField.ERA, style, l, List.of(first.withYear(-1), first));
            texts(m, "tEj" + s, ChronoField.ERA, style, l, List.of(JapaneseDate.of(1873, 1, 1), JapaneseDate.of(1920, 1, 1),
                JapaneseDate.of(1970, 1, 1), JapaneseDate.of(2000, 1, 1), JapaneseDate.of(2024, 1, 1)));
            texts(m, "tEm" + s, ChronoField.ERA, style, l, List.of(MinguoDate.of(-1, 1, 1), MinguoDate.of(1, 1, 1)));
            texts(m, "tEt" + s, ChronoField.ERA, style, l, List.of(ThaiBuddhistDate.of(-1, 1, 1), ThaiBuddhistDate.of(1, 1, 1)));
            texts(m, "tEh" + s, ChronoField.ERA, style, l, List.of(HijrahDate.of(1400, 1, 1)));
            texts(m, "tMh" + s, ChronoField.MONTH_OF_YEAR, style, l, IntStream.range(1, 13).mapToObj(i -> HijrahDate.of(1400, i, 1)).toList());
        }
        StringJoiner names = new StringJoiner("\t");
        for (Chronology chrono : List.of(IsoChronology.INSTANCE, JapaneseChronology.INSTANCE, MinguoChronology.INSTANCE,
            ThaiBuddhistChronology.INSTANCE, HijrahChronology.INSTANCE)) {
            names.add(chrono.getDisplayName(TextStyle.FULL, l));
        }
        m.put("tC", names.toString());
        StringJoiner dates = new StringJoiner("\t");
        StringJoiner times = new StringJoiner("\t");
        StringJoiner glues = new StringJoiner("\t");
        for (FormatStyle style : FormatStyle.values()) {
            String date = DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, l);
            dates.add(date);
            String time = DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, style, IsoChronology.INSTANCE, l);
            times.add(time);
            glues.add(DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, style, IsoChronology.INSTANCE, l).replace(date, "{1}")
                .replace(time, "{0}"));
        }
        alias(m, "tdate", dates.toString());
        alias(m, "ttime", times.toString());
        alias(m, "tglue", glues.toString());
    }

    static void texts(Map<String, String> m, String key, TemporalField field, TextStyle style, Locale l, List<? extends TemporalAccessor> values) {
        DateTimeFormatter f = new DateTimeFormatterBuilder().appendText(field, style).toFormatter(l);
        StringJoiner all = new StringJoiner("\t");
        for (TemporalAccessor value : values) {
            all.add(f.withChronology(value.query(TemporalQueries.chronology()) == null ? IsoChronology.INSTANCE
                : value.query(TemporalQueries.chronology())).format(value));
        }
        alias(m, key, all.toString());
    }

    /** A value that another key has is that key's name after an at sign. */
    static void alias(Map<String, String> m, String key, String value) {
        for (var e : m.entrySet()) {
            if (e.getValue().equals(value)) {
                m.put(key, "@" + e.getKey());
                return;
            }
        }
        m.put(key, value);
    }

    static String p(NumberFormat f) {
        return ((DecimalFormat) f).toPattern();
    }

    /** The pattern of a locale's money has as many places as its currency; two are the rule. */
    static String two(String pattern) {
        String t = pattern.replaceAll("0\\.0+", "0.00");
        return t.contains(".") ? t : t.replaceAll("0(?=[^0]*(;|$))", "0.00");
    }

    static List<Currency> currencies() {
        List<Currency> all = new ArrayList<>(Currency.getAvailableCurrencies());
        all.sort(Comparator.comparing(Currency::getCurrencyCode));
        return all;
    }

    static String literal(String text) {
        StringBuilder sb = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\t' -> sb.append("\\t");
                case '\n' -> sb.append("\\n");
                case '"' -> sb.append("\\\"");
                case '\\' -> sb.append("\\\\");
                default -> {
                    if (c < 32 || c > 126) {
                        sb.append(String.format("\\u%04x", (int) c));
                    } else {
                        sb.append(c);
                    }
                }
            }
        }
        return sb.append('"').toString();
    }

    static String lines(String text, String indent) {
        StringJoiner out = new StringJoiner("\n" + indent + "+ ");
        int width = 110;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && literal(text.substring(i, end + 1)).length() < width && (end == i || text.charAt(end - 1) != '\n')) {
                end++;
            }
            out.add(literal(text.substring(i, Math.max(end, i + 1))));
            i = Math.max(end, i + 1);
        }
        return out.toString();
    }

    public static void main(String[] args) throws Exception {
        PLURALS.put("en", "one:i = 1 and v = 0");
        for (String l : "de it nl sv fi".split(" ")) {
            PLURALS.put(l, "one:i = 1 and v = 0");
        }
        for (String l : "da nb no hu bg el tr hu".split(" ")) {
            PLURALS.put(l, "one:n = 1");
        }
        for (String l : "fr pt".split(" ")) {
            PLURALS.put(l, "one:i = 0,1");
        }
        PLURALS.put("es", "one:n = 1");
        PLURALS.put("pl", "one:i = 1 and v = 0;few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;many:v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14");
        PLURALS.put("ru", "one:v = 0 and i % 10 = 1 and i % 100 != 11;few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;many:v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14");
        PLURALS.put("cs", "one:i = 1 and v = 0;few:i = 2..4 and v = 0;many:v != 0");
        StringBuilder out = new StringBuilder("package ijen.internal;\n\n/** Written by LocaleTablesGenerator. */\nfinal class LocaleTables {\n");
        String[] tags = TAGS.split(" ");
        out.append("    /** The locales that have a table, the root first. */\n    static final String TAGS = "
            + lines(String.join("\t", tags), "        ") + ";\n\n");
        out.append("    private LocaleTables() {\n    }\n\n    /** The lines of a locale, by its language tag; none for one without a table. */\n"
            + "    static String of(String tag) {\n        switch (tag) {\n");
        Map<String, Map<String, String>> all = new HashMap<>();
        for (String tag : tags) {
            Locale l = tag.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(tag);
            Map<String, String> m = of(l);
            all.put(tag, m);
            int dash = tag.lastIndexOf('-');
            String parent = dash < 0 ? "" : tag.substring(0, dash);
            StringBuilder text = new StringBuilder();
            for (var e : m.entrySet()) {
                String up = tag.isEmpty() ? null : all.get(parent).get(e.getKey());
                if (up == null && dash >= 0) {
                    up = all.get("").get(e.getKey());
                }
                if (!e.getValue().equals(up)) {
                    text.append(e.getKey()).append('=').append(e.getValue()).append('\n');
                }
            }
            if (text.isEmpty()) {
                continue;
            }
            out.append("            case " + literal(tag) + ":\n                return " + lines(text.toString(), "                    ") + ";\n");
        }
        out.append("            default:\n                return \"\";\n        }\n    }\n\n");
        StringBuilder cur = new StringBuilder();
        for (Currency k : currencies()) {
            cur.append(k.getCurrencyCode()).append(k.getNumericCodeAsString()).append(k.getDefaultFractionDigits() < 0 ? "-" : "" + k.getDefaultFractionDigits());
        }
        out.append("    /** Each ISO 4217 code, its three-digit number and its fraction digits ({@code -}: none). */\n    static final String CURRENCIES = "
            + lines(cur.toString(), "        ") + ";\n\n");
        StringBuilder reg = new StringBuilder();
        for (String code : Locale.getISOCountries()) {
            Currency k = Currency.getInstance(Locale.of("", code));
            if (k != null) {
                reg.append(code).append(k.getCurrencyCode());
            }
        }
        out.append("    /** Each region and its currency. */\n    static final String REGION_CURRENCIES = " + lines(reg.toString(), "        ") + ";\n\n");
        StringBuilder iso = new StringBuilder();
        for (String code : Locale.getISOCountries()) {
            iso.append(code).append(Locale.of("", code).getISO3Country());
        }
        out.append("    /** Each region of ISO 3166 with its three-letter code. */\n    static final String REGIONS = " + lines(iso.toString(), "        ") + ";\n\n");
        iso.setLength(0);
        for (String code : Locale.getISOLanguages()) {
            iso.append(code).append(Locale.of(code).getISO3Language());
        }
        out.append("    /** Each language of ISO 639 with its three-letter code. */\n    static final String LANGUAGES = " + lines(iso.toString(), "        ") + ";\n}\n");
        Files.writeString(Path.of("src/java.base/ijen/internal/LocaleTables.java"), out.toString());
    }
}
