// flags: --enable-native-access=ALL-UNNAMED
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Strings that end with a zero, and arrays of pointers to them. */
public class Strings {
    public static void main(String[] args) {
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32, StandardCharsets.UTF_32BE, StandardCharsets.UTF_32LE);
        try (Arena arena = Arena.ofConfined()) {
            for (Charset charset : charsets) {
                for (String text : new String[] {"", "plain", "gr\u00fc\u00df \u20ac", "\ud83d\ude00!"}) {
                    MemorySegment s = arena.allocateFrom(text, charset);
                    String back = s.getString(0, charset);
                    System.out.println(charset + " " + s.byteSize() + " " + HexFormat.of().formatHex(s.toArray(ValueLayout.JAVA_BYTE)) + " " + back.equals(text));
                }
            }
            argv(arena);
            overwrite(arena);
            wrong(arena);
        }
    }

    /** As main of C gets them. */
    static void argv(Arena arena) {
        String[] words = {"ls", "-l", "/tmp", "z\u00e4hlen", ""};
        MemorySegment argv = arena.allocate(ValueLayout.ADDRESS, words.length + 1);
        for (int i = 0; i < words.length; i++) {
            argv.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(words[i]));
        }
        argv.setAtIndex(ValueLayout.ADDRESS, words.length, MemorySegment.NULL);
        List<String> read = new ArrayList<>();
        for (int i = 0;; i++) {
            MemorySegment pointer = argv.getAtIndex(ValueLayout.ADDRESS, i);
            if (pointer.equals(MemorySegment.NULL)) {
                break;
            }
            read.add(pointer.reinterpret(Long.MAX_VALUE).getString(0));
        }
        System.out.println(read);
        AddressLayout text = ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_BYTE));
        System.out.println(text + " " + argv.getAtIndex(text, 1).getString(0) + " " + argv.getAtIndex(text, 1).byteSize());
    }

    static void overwrite(Arena arena) {
        MemorySegment s = arena.allocate(12);
        s.setString(0, "hello world");
        s.setString(6, "there");
        System.out.println(s.getString(0));
        s.setString(3, "p");
        System.out.println(s.getString(0) + " " + s.getString(6) + " " + s.getString(4).isEmpty());
        MemorySegment heap = MemorySegment.ofArray(new byte[16]);
        heap.setString(1, "h\u00f6", StandardCharsets.UTF_16LE);
        System.out.println(heap.getString(1, StandardCharsets.UTF_16LE));
        MemorySegment chars = MemorySegment.ofArray(new char[] {'a', 'b', 'c', 0, 'd'});
        System.out.println(chars.getString(0, StandardCharsets.UTF_16LE) + " " + chars.getString(2, StandardCharsets.UTF_16LE));
        System.out.println(arena.allocateFrom("a\0b").byteSize() + " " + arena.allocateFrom("a\0b").getString(0));
    }

    static void wrong(Arena arena) {
        MemorySegment full = arena.allocate(4).fill((byte) 'x');
        attempt(() -> full.getString(0));
        attempt(() -> full.getString(4));
        attempt(() -> full.getString(5));
        attempt(() -> full.getString(1, StandardCharsets.UTF_16));
        attempt(() -> full.setString(0, "four"));
        attempt(() -> full.setString(2, "abc"));
        attempt(() -> full.asReadOnly().setString(0, ""));
        attempt(() -> full.getString(0, Charset.forName("windows-1252")));
        attempt(() -> arena.allocateFrom("x", Charset.forName("IBM437")));
        attempt(() -> arena.allocateFrom((String) null));
        attempt(() -> full.set(ValueLayout.ADDRESS, 0, MemorySegment.NULL));
    }

    static void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (RuntimeException e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]+", "ADDRESS"));
        }
    }
}
