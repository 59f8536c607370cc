public class Basics {
    public static void main(String[] args) {
        String s = "Hello, World";
        System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf('o') + " " + s.indexOf('o', 5) + " " + s.lastIndexOf('o') + " " + s.indexOf("World") + " " + s.indexOf("xyz")
            + " " + s.substring(7) + " " + s.substring(0, 5) + " " + s.toUpperCase() + " " + s.toLowerCase() + " " + s.replace('l', 'L') + " " + s.replace("l", "<>"));
        System.out.println(s.startsWith("Hell") + " " + s.endsWith("ld") + " " + s.contains("lo, W") + " " + s.startsWith("W", 7) + " " + "".isEmpty() + " " + "  ".isBlank());
        System.out.println("  trim me\t\n".trim() + "|" + "  strip ".strip() + "|" + " a ".stripLeading() + "|" + " a ".stripTrailing() + "|");
        System.out.println("abc".compareTo("abd") + " " + "abc".compareTo("ab") + " " + "ABC".compareToIgnoreCase("abd") + " " + "ABC".equalsIgnoreCase("abc") + " " + "b".compareTo("a"));
        System.out.println("abc".repeat(3) + " " + String.join("-", "a", "b", "c") + " " + "abc".concat("def") + " " + "Abc".hashCode() + " " + "".hashCode());
        System.out.println(String.valueOf(3.5) + String.valueOf(true) + String.valueOf('c') + String.valueOf(new char[] {'x', 'y'}) + String.valueOf((Object) null));
        System.out.println(new String(new char[] {'a', 'b', 'c', 'd'}, 1, 2) + " " + String.copyValueOf(new char[] {'q'}) + " " + "abc".toCharArray().length);
        System.out.println("a,b,,c,,".split(",").length + " " + "a,b,,c,,".split(",", -1).length + " " + "a1b22c".split("[0-9]+").length + " " + "x".split(",")[0]);
        System.out.println("one\ntwo\r\nthree".lines().count() + " " + "ab".chars().sum() + " " + "mississippi".replaceAll("ss", "SS") + " " + "aaa".replaceFirst("a", "b"));
        String t = "Hel";
        System.out.println((s == "Hello, World") + " " + ("Hel" + "lo, World" == s) + " " + (t + "lo, World" == s) + " " + ((t + "lo, World").intern() == s));
        System.out.println("%d-%s".formatted(5, "x") + " " + "a\tb".translateEscapes() + " " + "  x\n y".indent(2).replace(' ', '.') + "|" + "  a\n    b".stripIndent());
        System.out.println("straße".toUpperCase() + " " + "ÀÉ".toLowerCase() + " " + "İ".length() + " " + "héllo".indexOf('l') + " " + "日本語".charAt(1) + " " + "日本語".length());
        try { s.charAt(50); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { s.substring(5, 3); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { s.substring(-1); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "x".repeat(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
