import java.io.*;

public class Files1 {
    public static void main(String[] args) throws IOException {
        File dir = new File(System.getProperty("java.io.tmpdir"), "ijen-files-" + System.nanoTime() + "-" + ProcessHandleFree.id());
        System.out.println(dir.mkdir() + " " + dir.isDirectory() + " " + dir.mkdir());
        File f = new File(dir, "a.txt");
        try (Writer w = new OutputStreamWriter(new FileOutputStream(f), "UTF-8")) { w.write("line 1\nzwei é\n"); }
        try (FileWriter w = new FileWriter(f, true)) { w.append("three\n"); }
        System.out.println(f.length() + " " + f.exists() + " " + f.isFile() + " " + f.getName() + " " + f.getParentFile().equals(dir) + " " + f.canRead());
        try (BufferedReader r = new BufferedReader(new FileReader(f))) { for (String l; (l = r.readLine()) != null; ) System.out.println(l); }
        try (RandomAccessFile r = new RandomAccessFile(f, "rw")) {
            r.seek(5);
            r.writeByte('X');
            r.seek(0);
            System.out.println(r.readLine() + " " + r.getFilePointer() + " " + r.length());
            r.setLength(3);
            System.out.println(r.length());
        }
        try (DataOutputStream d = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(f)))) { d.writeInt(42); d.writeLong(-1L); d.writeDouble(2.5); d.writeUTF("utf é\0"); d.writeBoolean(true); d.writeChar('c'); }
        try (DataInputStream d = new DataInputStream(new FileInputStream(f))) {
            System.out.println(d.readInt() + " " + d.readLong() + " " + d.readDouble() + " " + d.readUTF().length() + " " + d.readBoolean() + d.readChar() + d.available());
            try { d.readInt(); } catch (EOFException e) { System.out.println(e); }
        }
        System.out.println(f.renameTo(new File(dir, "b.txt")) + " " + String.join(",", dir.list()) + " " + dir.delete() + " " + new File(dir, "b.txt").delete() + " " + dir.delete() + dir.exists());
        try { new FileInputStream("/no/such/file"); } catch (FileNotFoundException e) { System.out.println(e.getMessage()); }
        try { new FileReader("/"); } catch (FileNotFoundException e) { System.out.println(e.getMessage()); }
        try { new FileOutputStream("/no/such/file"); } catch (FileNotFoundException e) { System.out.println(e.getMessage()); }
        System.out.println(new File("a/../b/./c.txt").getPath() + " " + new File("x//y/").getPath() + " " + new File("/a", "b").getParent() + " " + new File("rel").isAbsolute() + " " + new File("/a/b/../c").getCanonicalPath());
    }

    static class ProcessHandleFree { static int id() { return System.identityHashCode(new Object()); } }
}
