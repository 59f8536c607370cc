import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/** Orders of bytes and places that are not aligned: a file format read and written. */
public class ByteOrders {
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    public static void main(String[] args) {
        try (Arena arena = Arena.ofConfined()) {
            for (MemorySegment s : new MemorySegment[] {arena.allocate(64), MemorySegment.ofArray(new byte[64]), MemorySegment.ofArray(new long[8]),
                MemorySegment.ofArray(new short[32]), MemorySegment.ofBuffer(ByteBuffer.allocateDirect(64)), arena.allocate(80).asSlice(3, 64)}) {
                values(s);
                chunks(s);
            }
            layouts(arena);
            bulk(arena);
        }
    }

    static void values(MemorySegment s) {
        s.fill((byte) 0);
        s.set(INT, 1, 0x01020304);
        s.set(ValueLayout.JAVA_INT_UNALIGNED, 5, 0x01020304);
        s.set(SHORT, 9, (short) -2);
        s.set(ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN), 11, '\u1234');
        s.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 13, Math.PI);
        s.set(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN), 21, -1.25f);
        s.set(LONG, 25, Long.MIN_VALUE + 77);
        s.set(ValueLayout.JAVA_BOOLEAN, 33, true);
        s.set(ValueLayout.ADDRESS_UNALIGNED, 35, MemorySegment.ofAddress(0xABCDEF));
        System.out.println(HexFormat.of().formatHex(s.asSlice(0, 44).toArray(ValueLayout.JAVA_BYTE)));
        System.out.println(s.get(INT, 1) + " " + s.get(INT, 5) + " " + s.get(SHORT, 9) + " " + (int) s.get(ValueLayout.JAVA_CHAR_UNALIGNED, 11)
                + " " + s.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 13) + " " + s.get(ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN), 21)
                + " " + s.get(LONG, 25) + " " + s.get(ValueLayout.JAVA_BOOLEAN, 33) + " " + s.get(ValueLayout.ADDRESS_UNALIGNED, 35));
    }

    /** Length, type, data, as PNG has them. */
    static void chunks(MemorySegment s) {
        long at = 0;
        for (String type : new String[] {"IHDR", "tEXt", "IEND"}) {
            byte[] data = (type + "!").repeat(type.charAt(3) - 'A' & 3).getBytes();
            s.set(INT, at, data.length);
            MemorySegment.copy(type.getBytes(), 0, s, ValueLayout.JAVA_BYTE, at + 4, 4);
            MemorySegment.copy(data, 0, s, ValueLayout.JAVA_BYTE, at + 8, data.length);
            at += 8 + data.length;
        }
        StringBuilder read = new StringBuilder();
        for (long p = 0; p < at;) {
            int length = s.get(INT, p);
            read.append(new String(s.asSlice(p + 4, 4).toArray(ValueLayout.JAVA_BYTE))).append(':').append(length).append(' ');
            p += 8 + length;
        }
        System.out.println(read.toString().trim());
    }

    static void layouts(Arena arena) {
        for (ValueLayout layout : new ValueLayout[] {ValueLayout.JAVA_INT, ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN), INT, SHORT, LONG,
            ValueLayout.JAVA_DOUBLE_UNALIGNED, ValueLayout.ADDRESS.withOrder(ByteOrder.BIG_ENDIAN), ValueLayout.JAVA_CHAR.withByteAlignment(8)}) {
            System.out.println(layout + " " + layout.order() + " " + layout.byteAlignment() + " " + layout.carrier().getSimpleName() + " "
                    + layout.equals(layout.withOrder(layout.order())) + " " + layout.equals(layout.withOrder(ByteOrder.BIG_ENDIAN)));
        }
        MemorySegment s = arena.allocate(16, 8);
        for (long at : new long[] {0, 1, 2, 4, 8, 12, 13}) {
            StringBuilder line = new StringBuilder("at " + at);
            for (ValueLayout layout : new ValueLayout[] {ValueLayout.JAVA_SHORT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, INT}) {
                try {
                    line.append(' ').append(layout.varHandle().get(s, at));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    line.append(' ').append(e.getClass().getSimpleName());
                }
            }
            System.out.println(line);
        }
    }

    static void bulk(Arena arena) {
        int[] values = {1, 256, -2, 0x01020304};
        MemorySegment big = arena.allocateFrom(ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN), values);
        System.out.println(Arrays.toString(big.toArray(ValueLayout.JAVA_INT)) + " " + Arrays.toString(big.toArray(ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN))));
        MemorySegment.copy(big, ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN), 0, big, ValueLayout.JAVA_INT, 4, 3);
        System.out.println(Arrays.toString(big.toArray(ValueLayout.JAVA_INT)));
        long[] longs = new long[3];
        MemorySegment.copy(MemorySegment.ofArray(new byte[] {9, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 3}), LONG, 1, longs, 1, 2);
        System.out.println(Arrays.toString(longs));
        char[] chars = new char[4];
        MemorySegment.copy(MemorySegment.ofArray("HiYo".toCharArray()), ValueLayout.JAVA_CHAR, 4, chars, 0, 2);
        System.out.println(new String(chars).trim());
    }
}
