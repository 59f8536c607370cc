import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.zip.CRC32;

/** The bytes of maps and sets, and what is read from them. */
public class Serialized {
    static byte[] bytes(Object o) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream s = new ObjectOutputStream(out)) {
            s.writeObject(o);
        }
        return out.toByteArray();
    }

    static Object read(byte[] b) throws Exception {
        return new ObjectInputStream(new ByteArrayInputStream(b)).readObject();
    }

    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        for (int i = 0; i < 100; i++) {
            m.put("key" + i, i);
        }
        Set<String> set = ConcurrentHashMap.newKeySet();
        set.addAll(List.of("x", "y", "z"));
        for (Object o : new Object[] {new ConcurrentHashMap<>(), m, set, Map.of("a", new ConcurrentHashMap<>(Map.of(1, 2)))}) {
            byte[] b = bytes(o);
            CRC32 crc = new CRC32();
            crc.update(b);
            Object back = read(b);
            System.out.println(b.length + " " + crc.getValue() + " " + back.equals(o) + " " + back.getClass().getName() + " " + back);
        }
        System.out.println(ObjectStreamClass.lookup(ConcurrentHashMap.class) + " " + ObjectStreamClass.lookup(ConcurrentHashMap.KeySetView.class));
    }
}
