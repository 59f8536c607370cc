import java.nio.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Buffers of each type: positions, views, orders, slices, comparisons, overflow and read-only faults. */
public class Buffers {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (NullPointerException e) {
            System.out.println(what + " ! NullPointerException");
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) {
        ByteBuffer b = ByteBuffer.allocate(16);
        t("new", () -> b + " " + b.order() + " " + b.hasArray() + b.isDirect() + b.isReadOnly() + " " + b.remaining() + " " + b.arrayOffset());
        b.put((byte) 1).putShort((short) 0x0203).putInt(0x04050607).putChar('x');
        t("put", () -> b + " " + Arrays.toString(b.array()));
        t("flip", () -> b.flip() + " " + b.get() + " " + b.getShort() + " " + Integer.toHexString(b.getInt()) + " " + b.getChar() + " " + b.hasRemaining());
        t("underflow", b::get);
        t("underflow", b::getInt);
        b.clear();
        t("absolute", () -> b.putLong(0, -2).getLong(0) + " " + b.position() + " " + b.getDouble(0) + " " + b.getFloat(4));
        t("bounds", () -> b.get(16));
        t("bounds", () -> b.getInt(13));
        t("bounds", () -> b.get(-1));
        t("position", () -> b.position(17));
        t("position", () -> b.position(-1));
        t("limit", () -> b.limit(17));
        t("limit", () -> b.position(8).limit(4) + "");
        b.clear();
        t("reset", b::reset);
        t("mark", () -> b.position(3).mark().position(7).reset() + " " + b.rewind());
        t("mark lost", () -> b.position(5).mark().position(2).reset());
        b.clear();
        t("order", () -> b.order(ByteOrder.LITTLE_ENDIAN).putInt(0, 1).get(0) + " " + b.order() + " " + b.slice().order() + " " + b.duplicate().order() + " " + b.asReadOnlyBuffer().order() + " " + ByteOrder.nativeOrder());
        b.order(ByteOrder.BIG_ENDIAN);
        t("overflow", () -> b.position(15).putInt(1));
        t("overflow", () -> b.position(10).put(new byte[7]));
        t("array bounds", () -> b.clear().put(new byte[3], 2, 2));
        t("get array", () -> b.get(new byte[17]));
        t("self", () -> b.put(b));
        t("compact", () -> {
            ByteBuffer c = ByteBuffer.wrap("hello".getBytes());
            c.get();
            c.get();
            return c.compact() + " " + new String(c.array());
        });
        ByteBuffer w = ByteBuffer.wrap("0123456789".getBytes(), 2, 5);
        t("wrap", () -> w + " " + w.arrayOffset() + " " + (char) w.get());
        ByteBuffer s = w.slice();
        t("slice", () -> s + " " + s.arrayOffset() + " " + (char) s.get(0) + " " + s.slice(1, 2) + " " + w.slice(0, 10));
        t("slice bounds", () -> w.slice(5, 9));
        t("shared", () -> {
            s.put(0, (byte) 'X');
            return new String(w.array());
        });
        ByteBuffer r = w.asReadOnlyBuffer();
        t("read only", () -> r.put((byte) 1));
        t("read only", () -> r.hasArray() + " " + r.isReadOnly() + " " + r);
        t("read only array", () -> r.array());
        t("read only compact", r::compact);
        ByteBuffer d = ByteBuffer.allocateDirect(8);
        t("direct", () -> d + " " + d.isDirect() + d.hasArray() + " " + d.putInt(7).flip() + " " + d.getInt());
        t("direct array", d::array);
        IntBuffer ib = b.clear().asIntBuffer();
        t("int view", () -> ib.put(5).put(6) + " " + b.getInt(4) + " " + ib.order() + " " + ib.isDirect() + ib.hasArray());
        t("views", () -> b.asLongBuffer() + " " + b.asCharBuffer().length() + " " + b.asDoubleBuffer() + " " + b.asShortBuffer() + " " + b.asFloatBuffer().capacity());
        CharBuffer c = CharBuffer.wrap("hello world");
        t("chars", () -> c + " " + c.length() + " " + c.charAt(4) + " " + c.subSequence(2, 5) + " " + c.isReadOnly() + " " + c.position(6) + " " + c.compareTo(CharBuffer.wrap("world")) + " " + c.equals(CharBuffer.wrap("world")) + " " + c.hashCode() + " " + c.chars().count());
        t("chars put", () -> c.put('x'));
        t("chars bounds", () -> c.charAt(5));
        t("chars append", () -> CharBuffer.allocate(10).append("abc").append('d').append("xyz", 1, 2).append(null).flip().toString());
        t("chars read", () -> {
            CharBuffer target = CharBuffer.allocate(3);
            return CharBuffer.wrap("abcdef").read(target) + target.flip().toString();
        });
        t("overflow", () -> CharBuffer.allocate(2).put("abc"));
        t("long", () -> LongBuffer.wrap(new long[] {1, 2, 3}).mismatch(LongBuffer.wrap(new long[] {1, 5, 3})) + " " + LongBuffer.allocate(2) + " " + ShortBuffer.allocate(3).put((short) 5).flip().get());
        t("compare", () -> ByteBuffer.wrap(new byte[] {1, 2}).compareTo(ByteBuffer.wrap(new byte[] {1, -2})) + " " + FloatBuffer.wrap(new float[] {Float.NaN}).equals(FloatBuffer.wrap(new float[] {Float.NaN})) + " " + DoubleBuffer.wrap(new double[] {0.0}).equals(DoubleBuffer.wrap(new double[] {-0.0})) + " " + IntBuffer.wrap(new int[] {1}).compareTo(IntBuffer.wrap(new int[] {1, 2})));
        t("hash", () -> ByteBuffer.wrap(new byte[] {1, 2, 3}).hashCode() + " " + IntBuffer.wrap(new int[] {1, 2, 3}).hashCode() + " " + ByteBuffer.wrap(new byte[] {1, 2, 3}).equals(ByteBuffer.wrap(new byte[] {0, 1, 2, 3}, 1, 3)));
        t("negative", () -> ByteBuffer.allocate(-1));
        t("wrap bounds", () -> ByteBuffer.wrap(new byte[3], 2, 2));
        t("bulk", () -> {
            byte[] out = new byte[4];
            ByteBuffer.wrap("abcdefgh".getBytes()).get(2, out).get(0, out, 1, 2);
            return new String(out) + " " + new String(ByteBuffer.allocate(4).put(1, "xy".getBytes()).array()).replace('\0', '.');
        });
        t("bulk buffer", () -> new String(ByteBuffer.allocate(5).put(1, ByteBuffer.wrap("abcdef".getBytes()), 2, 3).array()).replace('\0', '.'));
        t("aligned", () -> ByteBuffer.allocateDirect(16).alignedSlice(8).capacity() + " " + ByteBuffer.allocateDirect(16).alignmentOffset(3, 1));
        t("unaligned", () -> ByteBuffer.allocate(16).alignedSlice(3));
        t("records", () -> {
            ByteBuffer rec = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
            for (String n : new String[] {"ann", "bob"}) {
                byte[] x = n.getBytes(StandardCharsets.UTF_8);
                rec.put((byte) x.length).put(x).putInt(n.hashCode()).putDouble(n.length() / 2.0);
            }
            rec.flip();
            StringBuilder out = new StringBuilder();
            while (rec.hasRemaining()) {
                byte[] x = new byte[rec.get()];
                rec.get(x);
                out.append(new String(x)).append(' ').append(rec.getInt()).append(' ').append(rec.getDouble()).append("; ");
            }
            return out + " " + rec.limit();
        });
    }
}
