// library-if-installed: icu4j
import com.ibm.icu.text.*;
import com.ibm.icu.util.*;
/** ICU4J: numbers, plurals, collation, transliteration. */
public class IcuFormats {
    public static void main(String[] a) throws Exception {
        System.out.println(NumberFormat.getInstance(ULocale.GERMANY).format(1234567.891)+" "+new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT).format(1234)+" "+DateFormat.getDateInstance(DateFormat.LONG, ULocale.FRANCE).format(new java.util.Date(0))+" "+new MessageFormat("{n, plural, one{# item} other{# items}}", ULocale.US).format(java.util.Map.of("n",3)));
        Collator c = Collator.getInstance(new ULocale("sv"));
        String[] s = {"z","ö","a"};
        java.util.Arrays.sort(s, c);
        System.out.println(String.join(",",s)+" "+Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate("Привет")+" "+Normalizer2.getNFKCInstance().normalize("ﬁ"));
        BreakIterator b = BreakIterator.getWordInstance(ULocale.US);
        b.setText("Hi there, you.");
        for (int e=b.first(); e!=BreakIterator.DONE; e=b.next()) System.out.print(e+" ");
        System.out.println();
    }
}
