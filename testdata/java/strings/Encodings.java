public class Encodings {
    public static void main(String[] args) throws Exception {
        String s = "Aé中😀\0"; for (String n : new String[] {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16BE", "UTF-16LE", "UTF-16"}) { byte[] b = s.getBytes(n); StringBuilder h = new StringBuilder(); for (byte x : b) h.append(String.format("%02x", x)); System.out.println(n + " " + h + " " + new String(b, n).equals(s)); }
        System.out.println(new String(new byte[] {(byte) 0xe4, (byte) 0xb8, 65, (byte) 0xf0, (byte) 0x9f}, "UTF-8") + " " + java.nio.charset.Charset.forName("utf8").name() + " " + "\ud800x".getBytes("UTF-8")[0]);
    }
}
