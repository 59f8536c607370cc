public class ParseNumbers {
    static void parse(String s) {
        try { System.out.println(Integer.parseInt(s)); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { System.out.println(Long.parseLong(s)); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { System.out.println(Double.parseDouble(s)); } catch (NumberFormatException e) { System.out.println(e.getMessage()); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { System.out.println(Byte.parseByte(s)); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"0", "-0", "+7", "127", "128", "-128", "2147483647", "2147483648", "-2147483648", "9223372036854775808", "", " 1", "1 ", "1e3", "0x10", "abc",
            "-", "+", "1.5", ".5", "5.", "NaN", "Infinity", "-Infinity", "1f", "1d", "0x1p3", "1e400", "1e-400", "4.9e-324", "\u0661", null}) {
            System.out.println("[" + s + "]");
            parse(s);
        }
        System.out.println(Integer.parseInt("zz", 36) + " " + Integer.parseInt("-101", 2) + " " + Integer.decode("0xFF") + " " + Integer.decode("-010") + " " + Long.parseLong("7fffffffffffffff", 16));
        try { Integer.parseInt("9", 8); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt("9", 99); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        System.out.println(Integer.toString(255, 16) + " " + Integer.toString(-255, 2) + " " + Long.toString(Long.MIN_VALUE, 36));
    }
}
