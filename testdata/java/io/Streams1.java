import java.io.*;

public class Streams1 {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FilterOutputStream f = new FilterOutputStream(out) { @Override public void write(int b) throws IOException { super.write(b ^ 32); } }) { f.write("hello".getBytes()); }
        System.out.println(out);
        PushbackReader p = new PushbackReader(new StringReader("abc"));
        int c = p.read();
        p.unread(c);
        System.out.println((char) p.read() + "" + (char) p.read() + (char) p.read() + p.read());
        StringWriter s = new StringWriter();
        PrintWriter w = new PrintWriter(s);
        w.printf("%d %s%n", 1, "x");
        w.print(2.5);
        w.flush();
        System.out.println(s);
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new ByteArrayInputStream(new byte[] {3}));
        System.out.println(in.read() + in.read() + in.read() + " " + in.read());
        BufferedInputStream b = new BufferedInputStream(new ByteArrayInputStream("0123456789".getBytes()), 4);
        b.mark(10);
        b.skip(3);
        System.out.print((char) b.read());
        b.reset();
        System.out.println((char) b.read() + " " + b.available() + b.markSupported() + " " + new String(b.readNBytes(3)) + new String(b.readAllBytes()));
        LineNumberReader l = new LineNumberReader(new StringReader("a\r\nb\rc\nd"));
        for (String t; (t = l.readLine()) != null; ) System.out.print(l.getLineNumber() + t + " ");
        System.out.println();
        CharArrayWriter ca = new CharArrayWriter();
        new StringReader("transfer").transferTo(ca);
        System.out.println(ca.toString() + ca.size());
        Reader closed = new StringReader("x");
        closed.close();
        try { closed.read(); } catch (IOException e) { System.out.println(e.getMessage()); }
        InputStreamReader r = new InputStreamReader(new ByteArrayInputStream("aé中😀".getBytes("UTF-8")), "UTF-8");
        for (int i; (i = r.read()) >= 0; ) System.out.print(Integer.toHexString(i) + " ");
        System.out.println();
        try { "x".getBytes("no-such-charset"); } catch (UnsupportedEncodingException e) { System.out.println(e.getMessage()); }
    }
}
