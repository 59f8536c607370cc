public class Characters {
    public static void main(String[] args) {
        for (char c : "aZ5 \t_$é中\u00a0\u2028ß٣Ⅷ-".toCharArray())
            System.out.println((int) c + " " + Character.isLetter(c) + Character.isDigit(c) + Character.isLetterOrDigit(c) + Character.isWhitespace(c) + Character.isSpaceChar(c) + Character.isUpperCase(c) + Character.isLowerCase(c)
                + Character.isJavaIdentifierStart(c) + Character.isJavaIdentifierPart(c) + Character.isISOControl(c) + Character.isAlphabetic(c) + " " + (int) Character.toUpperCase(c) + " " + (int) Character.toLowerCase(c) + " " + Character.getNumericValue(c) + " "
                + Character.getType(c) + " " + Character.digit(c, 16));
        int letters = 0, digits = 0, upper = 0, space = 0, hash = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += 7) {
            if (Character.isLetter(c)) letters++;
            if (Character.isDigit(c)) digits++;
            if (Character.isUpperCase(c)) upper++;
            if (Character.isWhitespace(c)) space++;
            hash = hash * 31 + Character.getType(c) + Character.toLowerCase(c);
        }
        System.out.println(letters + " " + digits + " " + upper + " " + space + " " + hash);
        System.out.println(Character.forDigit(11, 16) + " " + Character.toString(97) + Character.valueOf('x').compareTo('y') + Character.reverseBytes('\u0102') + Character.MIN_RADIX + Character.isSurrogatePair('\ud83d', '\ude00') + Character.toCodePoint('\ud83d', '\ude00'));
    }
}
