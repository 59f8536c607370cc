import java.nio.*;
import java.nio.file.Path;
import java.util.*;
import java.util.concurrent.*;
import java.util.zip.*;

/** Buffers, paths, compressors and waits with what they refuse. */
public class BufferEdges {
    static void show(String what, Callable<?> c) {
        try {
            System.out.println(what + " = " + c.call());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (int unit : new int[] {0, 1, 2, 3, 8, 16}) {
            show("alignment " + unit, () -> ByteBuffer.allocate(16).alignmentOffset(1, unit));
            show("slice " + unit, () -> ByteBuffer.allocate(16).alignedSlice(unit));
        }
        show("read-only", () -> IntBuffer.wrap(new int[3]).asReadOnlyBuffer().put(9, new int[1]));
        show("read-only", () -> ByteBuffer.allocate(3).asReadOnlyBuffer().put(9, ByteBuffer.allocate(1), 5, 7));
        show("chars", () -> CharBuffer.wrap("abc", 2, 9));
        show("chars", () -> CharBuffer.wrap("abc").subSequence(1, 9));
        show("chars", () -> CharBuffer.wrap("abc".toCharArray()).subSequence(-1, 1));
        CharBuffer own = CharBuffer.wrap("abc".toCharArray());
        show("chars", () -> own.append(own));
        for (String s : new String[] {"a\ud800b", "x\udc00", "ok\ud83d\ude00", "q\ud83d"}) {
            try {
                System.out.println(Path.of(s, "z").getNameCount());
            } catch (java.nio.file.InvalidPathException e) {
                System.out.println(e.getReason() + " " + e.getIndex() + " " + e.getInput().length());
            }
        }
        Deflater deflater = new Deflater();
        show("deflater", () -> deflater.deflate(new byte[2], 1, 5));
        show("deflater", () -> { deflater.setInput(new byte[2], 3, 1); return 0; });
        show("deflater", () -> deflater.deflate(ByteBuffer.allocate(9).asReadOnlyBuffer()));
        ByteBuffer in = ByteBuffer.wrap("hello hello hello".getBytes());
        in.position(6);
        deflater.setInput(in);
        deflater.finish();
        System.out.println(in.position() + " " + deflater.needsInput());
        byte[] out = new byte[100];
        int n = deflater.deflate(out);
        System.out.println(in.position() + " " + deflater.needsInput() + " " + deflater.finished());
        Inflater inflater = new Inflater();
        ByteBuffer packed = ByteBuffer.wrap(out, 0, n);
        inflater.setInput(packed);
        System.out.println(packed.position() + " " + inflater.getRemaining() + " " + new String(out, 0, inflater.inflate(out)) + " " + packed.position() + "/" + n);
        DelayQueue<Delayed> delays = new DelayQueue<>();
        show("delays", () -> delays.poll(Long.MIN_VALUE, TimeUnit.DAYS));
        show("blocking", () -> new LinkedBlockingQueue<>().poll(Long.MIN_VALUE, TimeUnit.NANOSECONDS));
    }
}
