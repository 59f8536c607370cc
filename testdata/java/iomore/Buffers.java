import java.nio.*;
import java.nio.charset.*;
import java.util.*;

public class Buffers {
    interface Action {
        Object run() throws Exception;
    }

    static void t(String what, Action a) {
        try {
            System.out.println(what + " -> " + a.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static void all(String name, ByteBuffer b) {
        System.out.println(name + " " + b + " " + b.order() + " " + b.isDirect() + " " + b.hasArray() + " " + b.isReadOnly() + " " + b.hasRemaining());
        b.put((byte) 1).putShort((short) 0x0203).putChar('\u0405').putInt(0x06070809).putLong(0x0a0b0c0d0e0f1011L).putFloat(1.5f).putDouble(-2.25);
        System.out.println(b.position() + " " + b.remaining());
        b.flip();
        System.out.println(b.get() + " " + b.getShort() + " " + (int) b.getChar() + " " + b.getInt() + " " + b.getLong() + " " + b.getFloat() + " " + b.getDouble());
        b.order(ByteOrder.LITTLE_ENDIAN);
        b.rewind();
        System.out.println(b.get(0) + " " + b.getShort(1) + " " + (int) b.getChar(3) + " " + b.getInt(5) + " " + b.getLong(9) + " " + b.getFloat(17) + " " + b.getDouble(21));
        b.putInt(0, 0x01020304);
        System.out.println(b.get(0) + " " + b.get(3));
        t("under", () -> b.position(b.limit()).get());
        t("over", () -> b.put((byte) 1));
        t("idx", () -> b.get(b.limit()));
        t("idx2", () -> b.getInt(b.limit() - 3));
        t("idx3", () -> b.get(-1));
        t("pos", () -> b.position(b.limit() + 1));
        t("pos2", () -> b.position(-1));
        t("lim", () -> b.limit(b.capacity() + 1));
        t("mark", () -> b.rewind().reset());
        b.position(2).mark().position(4);
        System.out.println(b.reset().position());
        ByteBuffer s = b.slice();
        System.out.println(s + " " + s.order() + " " + s.get(0) + " " + b.get(2));
        s.put(0, (byte) 99);
        System.out.println(b.get(2));
        ByteBuffer d = b.duplicate();
        System.out.println(d + " " + d.order() + " " + d.equals(b) + " " + d.compareTo(b));
        ByteBuffer ro = b.asReadOnlyBuffer();
        System.out.println(ro + " " + ro.isReadOnly() + " " + ro.hasArray());
        t("ro put", () -> ro.put((byte) 1));
        t("ro arr", () -> ro.array());
        t("ro compact", () -> ro.compact());
        t("ro int", () -> ro.asIntBuffer().put(1));
        b.position(3);
        b.compact();
        System.out.println(b);
        b.clear();
        for (Buffer v : new Buffer[] {b.asShortBuffer(), b.asIntBuffer(), b.asLongBuffer(), b.asFloatBuffer(), b.asDoubleBuffer(), b.order(ByteOrder.BIG_ENDIAN).asIntBuffer(), b.asReadOnlyBuffer().asLongBuffer()}) {
            System.out.println(v + " " + v.isDirect() + " " + v.isReadOnly() + " " + v.hasArray());
        }
        CharBuffer cb = b.asCharBuffer();
        cb.put("hi there");
        cb.flip();
        System.out.println(cb + " " + cb.length() + " " + cb.charAt(1) + " " + cb.subSequence(1, 4) + " " + cb.order());
        IntBuffer ib = b.asIntBuffer();
        ib.put(new int[] {1, 2, 3}, 1, 2).put(7);
        System.out.println(ib.position() + " " + b.getInt(0) + " " + b.getInt(8) + " " + ib.slice() + " " + ib.slice(1, 2).get(0));
        b.clear();
        byte[] bulk = new byte[10];
        b.get(bulk, 2, 5);
        System.out.println(Arrays.toString(bulk) + " " + b.position());
        b.get(8, bulk);
        b.put(0, bulk, 1, 3);
        b.put(bulk);
        System.out.println(b + " " + b.hashCode());
        t("bulk", () -> b.get(new byte[100]));
        t("bulk2", () -> b.get(bulk, 5, 6));
        t("self", () -> b.put(b));
        t("put buf", () -> b.put(ByteBuffer.allocate(1000)));
        b.clear();
        ByteBuffer c = ByteBuffer.allocate(b.capacity());
        c.put(b.duplicate());
        c.flip();
        System.out.println(c.equals(b) + " " + c.mismatch(b) + " " + c.compareTo(b) + " " + (c.hashCode() == b.hashCode()));
        c.put(5, (byte) 77);
        System.out.println(c.equals(b) + " " + c.mismatch(b) + " " + Integer.signum(c.compareTo(b)));
        c.put(3, b, 0, 4);
        System.out.println(c.get(3));
        t("align", () -> ByteBuffer.allocateDirect(64).alignedSlice(8).capacity());
    }

    public static void main(String[] args) throws Exception {
        all("heap", ByteBuffer.allocate(64));
        all("direct", ByteBuffer.allocateDirect(64));
        all("wrapped", ByteBuffer.wrap(new byte[80], 10, 64));
        all("slice", ByteBuffer.allocate(100).position(20).slice());
        t("neg", () -> ByteBuffer.allocate(-1));
        t("wrap", () -> ByteBuffer.wrap(new byte[4], 2, 5));
        t("cast", () -> ByteBuffer.allocate(4).asIntBuffer().array());
        IntBuffer i = IntBuffer.allocate(4);
        i.put(1).put(2).put(3);
        System.out.println(i + " " + i.flip() + " " + i.get() + " " + i.hashCode() + " " + i.equals(IntBuffer.wrap(new int[] {2, 3})) + " " + i.compareTo(IntBuffer.wrap(new int[] {2, 4})) + " " + i.order());
        System.out.println(Arrays.toString(i.array()) + " " + i.arrayOffset() + " " + i.asReadOnlyBuffer());
        LongBuffer l = LongBuffer.wrap(new long[] {1, 2, 3, 4}, 1, 2);
        System.out.println(l + " " + l.get(1) + " " + l.slice() + " " + l.slice().get(0) + " " + l.compact());
        FloatBuffer f = FloatBuffer.wrap(new float[] {Float.NaN, 0f, -0f});
        System.out.println(f.equals(FloatBuffer.wrap(new float[] {Float.NaN, -0f, 0f})) + " " + f.compareTo(FloatBuffer.wrap(new float[] {Float.NaN, 0f, 0f})) + " " + f.mismatch(FloatBuffer.wrap(new float[] {Float.NaN, 0f, 1f})) + " " + f.hashCode());
        DoubleBuffer db = DoubleBuffer.allocate(2).put(0, 1.5);
        System.out.println(db + " " + db.get(0) + " " + db.duplicate().put(2.5).position());
        ShortBuffer sb = ShortBuffer.wrap(new short[] {5, 6, 7});
        System.out.println(sb.get() + " " + sb + " " + sb.mismatch(ShortBuffer.wrap(new short[] {6, 8})));
        CharBuffer cb = CharBuffer.wrap("hello world");
        System.out.println(cb.isReadOnly() + " " + cb.get() + cb.get() + " " + cb + " " + cb.length() + " " + cb.subSequence(1, 3) + " " + cb.hashCode() + " " + cb.chars().sum());
        t("ro", () -> cb.put('x'));
        CharBuffer w = CharBuffer.allocate(10);
        w.append("abc").append('d').append("xyz", 1, 2).put("12");
        w.flip();
        System.out.println(w + " " + w.equals(CharBuffer.wrap("abcdy12")) + " " + w.compareTo(CharBuffer.wrap("abd")));
        t("over", () -> CharBuffer.allocate(2).put("abc"));
        CharBuffer r = CharBuffer.allocate(5);
        System.out.println(CharBuffer.wrap("abcdefgh").read(r) + " " + r.flip());
        CharsetEncoder enc = StandardCharsets.UTF_8.newEncoder();
        ByteBuffer out = ByteBuffer.allocate(5);
        CharBuffer in = CharBuffer.wrap("a\u00e4\u20ac\ud83d\ude00z");
        System.out.println(enc.encode(in, out, true) + " " + in.position() + " " + out.position());
        out.clear();
        System.out.println(enc.encode(in, out, true) + " " + in.position() + " " + out.position() + " " + enc.flush(out));
        System.out.println(enc.canEncode('\u00e4') + " " + enc.reset().canEncode("\ud800") + " " + enc.averageBytesPerChar() + " " + enc.maxBytesPerChar() + " " + Arrays.toString(enc.replacement()));
        CharsetDecoder dec = StandardCharsets.UTF_8.newDecoder();
        t("mal", () -> dec.decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xc3, 65})));
        t("mal2", () -> dec.decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xe2, (byte) 0x82})));
        t("rep", () -> StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("?").decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xe2, (byte) 0x82, 66, (byte) 0xf0, (byte) 0x9f})));
        t("ign", () -> StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.IGNORE).decode(ByteBuffer.wrap(new byte[] {65, (byte) 0xff, 66})));
        t("unm", () -> StandardCharsets.US_ASCII.newEncoder().encode(CharBuffer.wrap("a\u00e4")));
        t("unm rep", () -> new String(StandardCharsets.US_ASCII.newEncoder().onUnmappableCharacter(CodingErrorAction.REPLACE).encode(CharBuffer.wrap("a\u00e4b")).array()).trim());
        CharBuffer chars = CharBuffer.allocate(3);
        ByteBuffer bytes = ByteBuffer.wrap("a\u20acbcd".getBytes(StandardCharsets.UTF_8));
        CharsetDecoder d2 = StandardCharsets.UTF_8.newDecoder();
        System.out.println(d2.decode(bytes, chars, false) + " " + bytes.position() + " " + chars.flip());
        System.out.println(CoderResult.malformedForLength(2) + " " + CoderResult.unmappableForLength(1) + " " + CoderResult.OVERFLOW.isOverflow() + " " + CoderResult.malformedForLength(3).length());
        t("state", () -> d2.flush(chars));
    }
}
