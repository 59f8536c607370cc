package sun.security.util;

/** Bytes as lines of sixteen, with their letters. */
public final class HexDump {
    private static final String DIGITS = "0123456789ABCDEF";

    private HexDump() {
    }

    private static StringBuilder two(StringBuilder sb, int b) {
        return sb.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }

    public static String of(byte[] data) {
        StringBuilder sb = new StringBuilder();
        for (int at = 0; at < data.length; at += 16) {
            two(two(sb, at >> 8), at).append(": ");
            for (int i = 0; i < 16; i++) {
                if (at + i < data.length) {
                    two(sb, data[at + i]).append(' ');
                } else {
                    sb.append("   ");
                }
                if (i == 7) {
                    sb.append("  ");
                }
            }
            sb.append(' ');
            for (int i = at; i < at + 16 && i < data.length; i++) {
                sb.append(data[i] < ' ' || data[i] > 'z' ? '.' : (char) data[i]);
            }
            sb.append('\n');
        }
        return sb.toString();
    }
}
