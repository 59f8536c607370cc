public class LongStrings {
    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder(); for (int i = 0; i < 20000; i++) b.append((char) ('a' + i % 26));
        String s = b.toString(); System.out.println(s.length() + " " + s.hashCode() + " " + s.indexOf("xyzabc", 5000) + " " + s.lastIndexOf("abc") + " " + s.replace("abc", "").length() + " " + s.split("m").length + " " + s.substring(10000).hashCode() + " " + s.toUpperCase().hashCode());
        System.out.println(b.reverse().toString().hashCode() + " " + (s + "é").replace('a', '中').hashCode() + " " + String.join(",", java.util.Collections.nCopies(100, "ab")).length());
    }
}
