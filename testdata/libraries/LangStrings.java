// library: commons-lang3
// flags: -Duser.timezone=UTC -Duser.language=en -Duser.country=US
import java.util.*;
import org.apache.commons.lang3.*;
import org.apache.commons.lang3.math.*;
import org.apache.commons.lang3.text.*;

/** Strings, arrays, numbers of commons-lang3. */
public class LangStrings {
    public static void main(String[] args) {
        String s = "  The quick brown fox  ";
        System.out.println(StringUtils.capitalize("abc") + StringUtils.reverse("abc") + StringUtils.swapCase("aBc") + StringUtils.strip(s) + "|" + StringUtils.abbreviate(s.trim(), 12));
        System.out.println(StringUtils.center("ab", 7, '*') + StringUtils.leftPad("7", 3, '0') + StringUtils.rightPad("x", 4, "yz") + StringUtils.repeat("ab", ",", 3));
        System.out.println(StringUtils.join(new int[] {1, 2, 3}, ',') + StringUtils.join(List.of("a", "b"), " - ") + Arrays.toString(StringUtils.split("a b  c")) + Arrays.toString(StringUtils.splitByWholeSeparator("a--b--c", "--"))
            + Arrays.toString(StringUtils.splitPreserveAllTokens("a,,b", ',')) + Arrays.toString(StringUtils.splitByCharacterTypeCamelCase("fooBarBAZ12")));
        System.out.println(StringUtils.substringBetween("[a][b]", "[", "]") + StringUtils.substringAfterLast("a.b.c", ".") + Arrays.toString(StringUtils.substringsBetween("[a][b]", "[", "]")));
        System.out.println(StringUtils.countMatches("abcabc", "bc") + " " + StringUtils.containsAny("hello", 'x', 'l') + StringUtils.isNumeric("123") + StringUtils.isAlpha("ab1") + StringUtils.isBlank("  ") + StringUtils.isAllUpperCase("AB"));
        System.out.println(StringUtils.getLevenshteinDistance("kitten", "sitting") + " " + StringUtils.getJaroWinklerDistance("frog", "fog") + " " + StringUtils.getFuzzyDistance("Workshop", "ws", Locale.ENGLISH) + " " + StringUtils.difference("abcde", "abxyz")
            + " " + StringUtils.getCommonPrefix("interview", "internet"));
        System.out.println(StringUtils.replaceEach("abcde", new String[] {"ab", "d"}, new String[] {"w", "t"}) + StringUtils.overlay("abcdef", "zz", 2, 4) + StringUtils.deleteWhitespace(" a b ") + StringUtils.chomp("abc\n") + StringUtils.chop("abc")
            + StringUtils.removeEnd("www.x.com", ".com") + StringUtils.wrap("x", '"') + StringUtils.rotate("abcdef", 2) + StringUtils.truncate("abcdefg", 4));
        System.out.println(StringUtils.normalizeSpace("  a   b ") + "|" + StringUtils.stripAccents("Crème brûlée à la façon ÅŁł") + "|" + StringUtils.defaultIfEmpty("", "d") + StringUtils.equalsIgnoreCase("a", "A") + StringUtils.compare("a", null));
        System.out.println(StringEscapeUtils.escapeJava("tab\t\"q\" é") + StringEscapeUtils.escapeHtml4("<a & é>") + StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#65;&gt;") + StringEscapeUtils.escapeXml11("<'\">") + StringEscapeUtils.escapeCsv("a,\"b\"")
            + StringEscapeUtils.escapeJson("a/\"\n") + StringEscapeUtils.unescapeJava("\\u0041\\n").length());
        System.out.println(WordUtils.wrap("The quick brown fox jumps over the lazy dog", 15) + "\n" + WordUtils.capitalizeFully("hELLO wORLD") + WordUtils.initials("Ben John Lee") + WordUtils.uncapitalize("Abc Def"));
        System.out.println(new StrSubstitutor(Map.of("animal", "fox", "n", "2")).replace("The ${animal} ${undefined:-none} ${n}") + new StrBuilder("abc").appendSeparator(",").append(5).reverse() + new StrTokenizer("a b,c", ',').getTokenList());
        System.out.println(Arrays.toString(ArrayUtils.add(new int[] {1}, 2)) + Arrays.toString(ArrayUtils.addAll(new String[] {"a"}, "b", "c")) + ArrayUtils.contains(new int[] {1, 2}, 2) + ArrayUtils.indexOf(new String[] {"x", "y"}, "y")
            + Arrays.toString(ArrayUtils.remove(new int[] {1, 2, 3}, 1)) + Arrays.toString(ArrayUtils.removeElement(new char[] {'a', 'b'}, 'a')) + Arrays.toString(ArrayUtils.subarray(new long[] {1, 2, 3}, 1, 3)) + ArrayUtils.toString(new int[][] {{1}, {2, 3}})
            + Arrays.toString(ArrayUtils.toObject(new int[] {1})) + Arrays.toString(ArrayUtils.toPrimitive(new Integer[] {4})) + ArrayUtils.isSorted(new int[] {1, 3, 2}) + ArrayUtils.toMap(new String[][] {{"k", "v"}}));
        int[] a = {1, 2, 3, 4};
        ArrayUtils.reverse(a);
        ArrayUtils.shift(a, 1);
        ArrayUtils.swap(a, 0, 2);
        System.out.println(Arrays.toString(a) + Arrays.toString(ArrayUtils.insert(1, a, 9)) + Arrays.toString(ArrayUtils.nullToEmpty((String[]) null)));
        System.out.println(NumberUtils.toInt("12x", -1) + " " + NumberUtils.isCreatable("0x1F") + NumberUtils.isParsable("1.5") + NumberUtils.createNumber("12.5f").getClass() + NumberUtils.createNumber("0xFFFFFFFFFF") + NumberUtils.max(1, 5, 3) + NumberUtils.createNumber("1e400")
            + NumberUtils.compare(1, 2) + NumberUtils.toScaledBigDecimal("1.2355", 2, java.math.RoundingMode.HALF_UP));
        System.out.println(Fraction.getFraction("3/4").add(Fraction.getFraction(0.5)) + " " + Fraction.getReducedFraction(6, 8) + " " + Fraction.getFraction("2 1/3").toProperString());
        System.out.println(CharUtils.isAsciiAlpha('a') + " " + CharUtils.unicodeEscaped('A') + CharSetUtils.count("hello", "k-p") + CharSetUtils.squeeze("hello", "l"));
        System.out.println(BooleanUtils.toBoolean("yes") + " " + BooleanUtils.xor(new boolean[] {true, false}) + BooleanUtils.toStringOnOff(true) + " " + Range.between(1, 10).contains(5) + Range.between(1, 10).intersectionWith(Range.between(5, 20)) + " " + CharSequenceUtils.subSequence("abc", 1));
        System.out.println(ClassUtils.getShortClassName(Map.Entry.class) + ClassUtils.getPackageName(String.class) + ClassUtils.getAllInterfaces(ArrayList.class).size() + ClassUtils.isAssignable(Integer.class, long.class) + ClassUtils.getAbbreviatedName("org.apache.commons.lang3.ClassUtils", 20));
        System.out.println(LocaleUtils.toLocale("en_GB") + " " + LocaleUtils.localeLookupList(Locale.forLanguageTag("fr-CA")) + EnumUtils.getEnumList(Thread.State.class).size() + EnumUtils.isValidEnum(Thread.State.class, "NEW"));
        System.out.println(RandomStringUtils.randomAlphabetic(5).length() + RandomUtils.nextInt(3, 4) + " " + SystemUtils.IS_OS_LINUX + " " + new BitField(0xF0).getValue(0xAB) + " " + Conversion.intToHexDigit(11) + Validate.notNull("x"));
        for (Runnable r : new Runnable[] {() -> Validate.isTrue(false, "bad %d", 5L), () -> Validate.notEmpty(""), () -> Validate.inclusiveBetween(1, 3, 7), () -> NumberUtils.createNumber("xyz"), () -> ArrayUtils.remove(new int[1], 4)}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
