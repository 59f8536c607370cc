import java.text.*;
import java.util.*;
import java.util.stream.*;

/** BreakIterator, Collator, Normalizer, AttributedString, StringCharacterIterator; currencies. */
public class WordsAndOrder {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (NullPointerException e) {
            System.out.println(what + " ! NullPointerException");
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static String cut(BreakIterator b, String s) {
        b.setText(s);
        StringJoiner j = new StringJoiner("|");
        int at = b.first();
        for (int next; (next = b.next()) != BreakIterator.DONE; at = next) {
            j.add(s.substring(at, next));
        }
        return j.toString();
    }

    public static void main(String[] args) throws Exception {
        String[] texts = {"", "Hello, world! It's 3.14 o'clock.", "Mr. Smith went. Did he? Yes! (Really.) OK", "a-b c_d e.f g,h 1,234.5 x@y.z", "line one\nline two\r\nthree", "e\u0301a\u0308 \ud83d\ude00!", "Price: $5.00 (50%)", "one  two   three"};
        for (String s : texts) {
            t("words", () -> cut(BreakIterator.getWordInstance(Locale.US), s).replace("\n", "\\n").replace("\r", "\\r"));
            t("sentences", () -> cut(BreakIterator.getSentenceInstance(Locale.US), s).replace("\n", "\\n").replace("\r", "\\r"));
            t("lines", () -> cut(BreakIterator.getLineInstance(Locale.US), s).replace("\n", "\\n").replace("\r", "\\r"));
            t("characters", () -> cut(BreakIterator.getCharacterInstance(Locale.US), s).length());
        }
        BreakIterator b = BreakIterator.getWordInstance(Locale.US);
        b.setText("alpha beta gamma");
        t("moves", () -> b.first() + " " + b.last() + " " + b.previous() + " " + b.current() + " " + b.following(3) + " " + b.preceding(11) + " " + b.isBoundary(5) + b.isBoundary(7) + " " + b.next(2) + " " + b.next(-1) + " " + b.next(100));
        t("following end", () -> b.following(16));
        t("following beyond", () -> b.following(17));
        t("boundary beyond", () -> b.isBoundary(-1));
        Collator c = Collator.getInstance(Locale.US);
        List<String> words = new ArrayList<>(List.of("cote", "cot\u00e9", "c\u00f4te", "c\u00f4t\u00e9", "Zebra", "apple", "\u00c4pfel", "zoo", "Apple", "co-op", "coop", "CO-OP", "a b", "ab", "1", "10", "2", "_x", "\u00df", "ss"));
        for (int strength : new int[] {Collator.PRIMARY, Collator.SECONDARY, Collator.TERTIARY, Collator.IDENTICAL}) {
            c.setStrength(strength);
            t("strength " + strength, () -> c.compare("a", "A") + " " + c.compare("a", "\u00e4") + " " + c.compare("a", "b") + " " + c.equals("e\u0301", "\u00e9") + " " + c.compare("", "a"));
        }
        c.setStrength(Collator.TERTIARY);
        words.sort(c);
        t("sorted", () -> words);
        t("keys", () -> {
            List<CollationKey> keys = words.stream().map(c::getCollationKey).sorted().toList();
            return keys.stream().map(CollationKey::getSourceString).toList().equals(words) + " " + c.getCollationKey("a").compareTo(c.getCollationKey("B")) + " " + c.getCollationKey(null);
        });
        t("decomposition", () -> c.getDecomposition() + " " + c.getStrength());
        t("bad strength", () -> {
            c.setStrength(9);
            return "";
        });
        t("rules", () -> {
            RuleBasedCollator r = new RuleBasedCollator("< c < b < a");
            return Stream.of("a", "b", "c", "ca", "cb").sorted(r).toList() + " " + r.compare("a", "b");
        });
        t("rules", () -> {
            RuleBasedCollator r = new RuleBasedCollator("< a, A < b, B < ch, cH, Ch, CH < c, C < d, D");
            return Stream.of("d", "ch", "c", "B", "b", "A", "a", "Ch").sorted(r).toList();
        });
        t("bad rules", () -> new RuleBasedCollator("< a < "));
        for (String s : new String[] {"\u00e9", "e\u0301", "\ufb01", "\u2460", "\uac00", "\u1e9b\u0323", "A\u030a", "\u212b"}) {
            t("normal " + s.codePoints().mapToObj(Integer::toHexString).toList(), () -> Arrays.stream(Normalizer.Form.values()).map(f -> f + ":" + Normalizer.normalize(s, f).codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(",")) + Normalizer.isNormalized(s, f)).collect(Collectors.joining(" ")));
        }
        t("strip accents", () -> Normalizer.normalize("Cr\u00e8me Br\u00fbl\u00e9e \u00c5ngstr\u00f6m", Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        StringCharacterIterator it = new StringCharacterIterator("abcde", 1, 4, 2);
        t("iterator", () -> it.current() + "" + it.next() + (int) it.next() + it.first() + it.last() + it.previous() + it.getIndex() + it.getBeginIndex() + it.getEndIndex() + it.setIndex(3));
        t("iterator bad", () -> it.setIndex(0));
        t("iterator bad", () -> new StringCharacterIterator("ab", 2, 1, 1));
        AttributedString as = new AttributedString("colored text");
        as.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, Locale.US, 0, 7);
        as.addAttribute(AttributedCharacterIterator.Attribute.READING, "r", 4, 12);
        t("attributed", () -> {
            AttributedCharacterIterator i = as.getIterator();
            StringBuilder s = new StringBuilder();
            for (i.first(); i.current() != CharacterIterator.DONE; i.setIndex(i.getRunLimit())) {
                s.append(i.getRunStart()).append('-').append(i.getRunLimit()).append(new TreeMap<>(i.getAttributes().entrySet().stream().collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString())))).append(' ');
            }
            return s + " " + i.getAllAttributeKeys().size();
        });
        t("attributed bad", () -> {
            as.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, "x", 5, 5);
            return "";
        });
        for (String k : new String[] {"USD", "EUR", "JPY", "KWD", "XXX", "CHF"}) {
            t(k, () -> {
                Currency u = Currency.getInstance(k);
                return u + " " + u.getDefaultFractionDigits() + " " + u.getNumericCode() + " " + u.getNumericCodeAsString() + " " + u.getSymbol(Locale.US) + " " + u.getSymbol(Locale.GERMANY) + " " + u.getDisplayName(Locale.US);
            });
        }
        t("currency", () -> Currency.getInstance("ABC1"));
        t("currency", () -> Currency.getInstance(Locale.JAPAN) + " " + Currency.getInstance(Locale.of("", "CH")) + " " + (Currency.getInstance("USD") == Currency.getInstance(Locale.US)));
        t("currency", () -> Currency.getInstance(Locale.of("en")));
    }
}
