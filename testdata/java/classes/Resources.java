import java.io.*;

public class Resources {
    public static void main(String[] args) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream("Resources.class")) {
            int magic = new DataInputStream(in).readInt();
            System.out.println(Integer.toHexString(magic));
        }
        System.out.println(Resources.class.getResourceAsStream("missing.txt"));
        System.out.println(Resources.class.getResourceAsStream("/Resources.class") != null);
        System.out.println(ClassLoader.getSystemResourceAsStream("nothing") == null);
    }
}
