// stdin: raw bytes é
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Bytes of standard input and output: System.in read raw, redirected streams, data streams, pushback, sequence, tokenizer, print formats. */
public class BinaryStreams {
    public static void main(String[] args) throws IOException {
        int first = System.in.read();
        byte[] rest = System.in.readAllBytes();
        System.out.println((char) first + " " + rest.length + " " + new String(rest, StandardCharsets.UTF_8).strip() + " " + System.in.read());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, "UTF-16BE"));
        System.out.print("hö");
        System.out.write(65);
        System.out.flush();
        System.setOut(before);
        System.out.println(HexFormat.of().formatHex(bytes.toByteArray()));
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DataOutputStream d = new DataOutputStream(data)) {
            d.writeInt(-2); d.writeLong(1L << 40); d.writeUTF("a\0é€😀"); d.writeDouble(Math.PI); d.writeChars("xy"); d.writeBoolean(true); d.writeByte(300); d.writeShort(-1); d.writeFloat(1.5f); d.writeBytes("é!");
            System.out.println(d.size());
        }
        System.out.println(HexFormat.of().formatHex(data.toByteArray()));
        try (DataInputStream d = new DataInputStream(new ByteArrayInputStream(data.toByteArray()))) {
            System.out.println(d.readInt() + " " + d.readLong() + " " + d.readUTF().length() + " " + d.readDouble() + " " + d.readChar() + d.readChar() + " " + d.readBoolean() + " " + d.readByte() + " " + d.readUnsignedShort() + " " + d.readFloat() + " " + d.skipBytes(1) + " " + d.readUnsignedByte());
            d.readInt();
        } catch (EOFException e) {
            System.out.println("end " + e.getMessage());
        }
        PushbackInputStream p = new PushbackInputStream(new SequenceInputStream(new ByteArrayInputStream("ab".getBytes()), new ByteArrayInputStream("cd".getBytes())), 2);
        int a = p.read();
        p.unread('z'); p.unread(a);
        System.out.println(new String(p.readNBytes(3)) + p.available() + new String(p.readAllBytes()));
        try { p.unread(new byte[5]); } catch (IOException e) { System.out.println(e.getMessage()); }
        StreamTokenizer t = new StreamTokenizer(new StringReader("x = 3.5 + 'quo\\'te' // c\n y_1 -2"));
        t.slashSlashComments(true); t.eolIsSignificant(true); t.wordChars('_', '_');
        StringBuilder s = new StringBuilder();
        while (t.nextToken() != StreamTokenizer.TT_EOF) s.append(t.ttype == StreamTokenizer.TT_NUMBER ? "N" + t.nval : t.ttype == StreamTokenizer.TT_WORD ? "W" + t.sval : t.ttype == StreamTokenizer.TT_EOL ? "EOL" + t.lineno() : t.ttype == '\'' ? "Q" + t.sval : "" + (char) t.ttype).append(' ');
        System.out.println(s);
        BufferedReader r = new BufferedReader(new StringReader("one\r\ntwo\rthree\n\nlast"), 4);
        r.mark(3); char c = (char) r.read(); r.reset();
        System.out.println(c + " " + r.readLine() + "|" + r.readLine() + "|" + r.lines().toList());
        StringWriter w = new StringWriter();
        PrintWriter pw = new PrintWriter(w);
        pw.printf(Locale.US, "%5.1f|%-4s|%04d|%x|%c|%b|%e|%,d|%+d|%o|%S|%%|%n", 2.25, "ab", 7, 255, 'q', null, 12345.678, 1234567, 5, 8, "up");
        pw.append("tail", 1, 3).print(new char[] {'!', '?'});
        pw.close();
        System.out.print(w);
        System.out.println(pw.checkError() + " " + new File("a/../b/./c.txt").getName() + " " + new File("x").isAbsolute() + " " + new File("p", "q").getPath() + " " + new File("/a/b/").getParent());
        System.err.printf("to the error stream %s%n", Arrays.asList(1, 2));
    }
}
