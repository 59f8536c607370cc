public class Unicode {
    public static void main(String[] args) {
        String s = "a😀b\u00e9\u4e2d";
        System.out.println(s.length() + " " + s.codePointCount(0, s.length()) + " " + s.codePointAt(1) + " " + s.codePointBefore(3) + " " + s.offsetByCodePoints(0, 2));
        System.out.println(new StringBuilder(s).reverse());
        s.codePoints().forEach(c -> System.out.print(Integer.toHexString(c) + " "));
        System.out.println();
        System.out.println(new String(Character.toChars(0x1F600)) + " " + Character.charCount(0x1F600) + " " + Character.isSurrogate(s.charAt(1)) + " " + Character.getName('a').length());
        byte[] utf8 = s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (byte b : utf8) System.out.print((b & 0xff) + " ");
        System.out.println();
        System.out.println(new String(utf8, java.nio.charset.StandardCharsets.UTF_8).equals(s));
        System.out.println(new String(utf8, java.nio.charset.StandardCharsets.ISO_8859_1).length());
        System.out.println(s.getBytes(java.nio.charset.StandardCharsets.UTF_16).length + " " + s.getBytes(java.nio.charset.StandardCharsets.US_ASCII)[1]);
        System.out.println(new String(new byte[] {(byte) 0xff, 'a', (byte) 0xc3}, java.nio.charset.StandardCharsets.UTF_8));
        System.out.println(Character.getNumericValue('Ⅷ') + " " + Character.isLetter('中') + " " + Character.isUpperCase('É') + " " + Character.toLowerCase('Σ') + " " + Character.isDigit('٣'));
    }
}
