import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** Buffers of segments and segments of buffers; files that are segments. */
public class Buffers {
    static void attempt(String what, Callable<?> action) {
        try {
            System.out.println(what + ": " + action.call());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("0x[0-9a-f]{5,}", "ADDRESS"));
        }
    }

    static String text(MemorySegment s) {
        return s.toString().replaceAll("0x[0-9a-f]{5,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH");
    }

    public static void main(String[] args) throws IOException {
        ofSegments();
        ofBuffers();
        channels();
        mapped();
    }

    static void ofSegments() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(32, 8);
            ByteBuffer buffer = s.asByteBuffer();
            System.out.println(buffer + " " + buffer.order() + " " + buffer.isDirect() + " " + buffer.hasArray() + " " + buffer.isReadOnly());
            buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(77).putLong(-2).putDouble(2.5).putChar('x').putShort((short) -1).put((byte) 9);
            System.out.println(buffer + " " + s.get(ValueLayout.JAVA_INT, 0) + " " + s.get(ValueLayout.JAVA_LONG_UNALIGNED, 4) + " "
                    + s.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 12) + " " + s.get(ValueLayout.JAVA_CHAR, 20) + " " + s.get(ValueLayout.JAVA_SHORT, 22));
            buffer.flip();
            System.out.println(buffer.getInt() + " " + buffer.getLong() + " " + buffer.remaining() + " " + buffer.slice() + " " + buffer.duplicate() + " " + buffer.asReadOnlyBuffer());
            buffer.clear();
            IntBuffer ints = buffer.asIntBuffer();
            ints.put(new int[] {1, 2, 3, 4, 5, 6, 7, 8});
            System.out.println(ints + " " + s.getAtIndex(ValueLayout.JAVA_INT, 5) + " " + ints.get(7));
            byte[] bytes = new byte[6];
            buffer.get(3, bytes);
            System.out.println(bytes[1] + " " + buffer.equals(ByteBuffer.wrap(s.toArray(ValueLayout.JAVA_BYTE))) + " " + buffer.compareTo(ByteBuffer.wrap(new byte[1])));
            buffer.position(8).compact();
            System.out.println(buffer + " " + s.get(ValueLayout.JAVA_INT, 0));
            VarHandle view = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
            view.set(buffer, 16, 1L);
            System.out.println((long) view.getVolatile(buffer, 16) + " " + s.get(ValueLayout.JAVA_BYTE, 23));
            attempt("outside", () -> buffer.get(32));
            attempt("read-only", () -> s.asReadOnly().asByteBuffer().put((byte) 1));
            attempt("slice", () -> s.asSlice(4, 8).asByteBuffer());
            attempt("ints", () -> MemorySegment.ofArray(new int[4]).asByteBuffer());
            ByteBuffer heap = MemorySegment.ofArray("heap bytes".getBytes()).asSlice(5).asByteBuffer();
            System.out.println(heap + " " + heap.hasArray() + " " + heap.arrayOffset() + " " + StandardCharsets.UTF_8.decode(heap));
        }
    }

    static void ofBuffers() {
        ByteBuffer heap = ByteBuffer.wrap(new byte[20]).position(4).limit(16);
        System.out.println(text(MemorySegment.ofBuffer(heap)) + "\n" + text(MemorySegment.ofBuffer(heap.asReadOnlyBuffer())) + "\n" + text(MemorySegment.ofBuffer(heap.slice().asIntBuffer()))
                + "\n" + text(MemorySegment.ofBuffer(DoubleBuffer.allocate(4).position(1))) + "\n" + text(MemorySegment.ofBuffer(CharBuffer.wrap(new char[5], 1, 3))));
        ByteBuffer direct = ByteBuffer.allocateDirect(24).order(ByteOrder.nativeOrder());
        MemorySegment s = MemorySegment.ofBuffer(direct);
        s.set(ValueLayout.JAVA_INT, 4, 12345);
        direct.putLong(8, 1L << 33);
        VarHandle longs = ValueLayout.JAVA_LONG.varHandle();
        System.out.println(text(s) + " " + direct.getInt(4) + " " + s.get(ValueLayout.JAVA_LONG, 8) + " " + (long) longs.getAndAdd(s, 8L, 5L) + " " + direct.getLong(8) + " "
                + longs.compareAndSet(s, 16L, 0L, -7L) + " " + direct.getLong(16) + " " + s.asByteBuffer().order(ByteOrder.nativeOrder()).getInt(4));
        MemorySegment part = MemorySegment.ofBuffer(direct.position(4).limit(12));
        System.out.println(part.byteSize() + " " + (part.address() - s.address()) + " " + s.asOverlappingSlice(part).get().byteSize() + " " + part.isNative() + " " + part.scope().isAlive());
        attempt("no array", () -> MemorySegment.ofBuffer(CharBuffer.wrap("text")));
        attempt("null", () -> MemorySegment.ofBuffer(null));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment own = arena.allocate(16);
            MemorySegment again = MemorySegment.ofBuffer(own.asByteBuffer().position(8));
            again.set(ValueLayout.JAVA_BYTE, 0, (byte) 3);
            System.out.println(own.get(ValueLayout.JAVA_BYTE, 8) + " " + again.scope().equals(own.scope()) + " " + again.byteSize());
        }
    }

    static void channels() throws IOException {
        Path file = Files.createTempFile("segment", ".bin");
        try (Arena arena = Arena.ofShared(); FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment out = arena.allocateFrom("written from a segment");
            ByteBuffer source = out.asByteBuffer().limit((int) out.byteSize() - 1);
            System.out.println(channel.write(source) + " " + source);
            MemorySegment in = arena.allocate(40);
            System.out.println(channel.read(in.asByteBuffer(), 8) + " " + in.getString(0));
            System.out.println(channel.write(new ByteBuffer[] {in.asSlice(0, 4).asByteBuffer(), ByteBuffer.wrap(new byte[2])}) + " " + channel.size());
        } finally {
            Files.delete(file);
        }
    }

    static void mapped() throws IOException {
        Path file = Files.createTempFile("segment", ".bin");
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        Arena arena = Arena.ofConfined();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment s = channel.map(FileChannel.MapMode.READ_WRITE, 0, 12, arena);
            System.out.println(text(s) + " " + s.isMapped() + " " + s.isNative() + " " + channel.size() + " " + s.scope().equals(arena.scope()));
            s.set(ValueLayout.JAVA_INT, 8, 0x41414141);
            s.force();
            System.out.println(new String(Files.readAllBytes(file), 8, 4) + " " + s.asSlice(8).getString(0, StandardCharsets.US_ASCII).length());
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage().replaceAll("0x[0-9a-f]{5,}", "ADDRESS"));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment read = channel.map(FileChannel.MapMode.READ_ONLY, 4, 4, arena);
            System.out.println(read.get(ValueLayout.JAVA_INT, 0) + " " + read.isReadOnly());
            attempt("write", () -> { read.set(ValueLayout.JAVA_BYTE, 0, (byte) 1); return null; });
            attempt("negative", () -> channel.map(FileChannel.MapMode.READ_ONLY, -1, 4, arena));
            attempt("negative size", () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, -4, arena));
            attempt("no arena", () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, 4, null));
            MemorySegment own = channel.map(FileChannel.MapMode.PRIVATE, 0, 4, arena);
            own.set(ValueLayout.JAVA_BYTE, 0, (byte) 99);
            System.out.println(own.get(ValueLayout.JAVA_BYTE, 0) + " " + Files.readAllBytes(file)[0] + " " + MemorySegment.ofBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, 4)).isMapped());
            read.load();
            arena.close();
            attempt("closed", () -> read.get(ValueLayout.JAVA_BYTE, 0));
            attempt("closed force", () -> { own.force(); return null; });
            attempt("closed arena", () -> channel.map(FileChannel.MapMode.READ_ONLY, 0, 4, arena));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            attempt("not writable", () -> channel.map(FileChannel.MapMode.READ_WRITE, 0, 4, Arena.ofAuto()));
        }
        Files.delete(file);
    }
}
