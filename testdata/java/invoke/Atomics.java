import java.lang.invoke.*;
import java.nio.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;

public class Atomics {
    boolean z; byte b; short s; char c; int i; volatile long l; float f; double d; String o; final int fin = 3;
    static int counter; static volatile Object ref; static byte tiny;
    static class Node { final int v; Node next; Node(int v) { this.v = v; } }
    static class Stack { volatile Node head; }
    static final VarHandle HEAD, COUNTER, L_, TINY;
    static { try { Lookup l = lookup(); HEAD = l.findVarHandle(Stack.class, "head", Node.class); COUNTER = l.findStaticVarHandle(Atomics.class, "counter", int.class); L_ = l.findVarHandle(Atomics.class, "l", long.class); TINY = l.findStaticVarHandle(Atomics.class, "tiny", byte.class); } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); } }

    static void push(Stack s, int v) { Node n = new Node(v); do { n.next = (Node) HEAD.getVolatile(s); } while (!HEAD.compareAndSet(s, n.next, n)); }
    static Integer pop(Stack s) { Node h; do { h = (Node) HEAD.getAcquire(s); if (h == null) return null; } while (!HEAD.weakCompareAndSet(s, h, h.next)); return h.v; }

    static void all(String name, VarHandle v, Object[] coords, Object a, Object b) {
        StringBuilder t = new StringBuilder(name);
        for (VarHandle.AccessMode m : VarHandle.AccessMode.values()) {
            if (!v.isAccessModeSupported(m)) { t.append(" -"); continue; }
            MethodHandle h = v.toMethodHandle(m);
            List<Object> args = new ArrayList<>(Arrays.asList(coords));
            for (int k = coords.length; k < h.type().parameterCount(); k++) args.add(k == coords.length ? a : b);
            try { Object r = h.invokeWithArguments(args); t.append(' ').append(r); } catch (Throwable e) { t.append(' ').append(e.getClass().getSimpleName()); }
        }
        System.out.println(t);
    }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        Atomics x = new Atomics();
        all("z", l.findVarHandle(Atomics.class, "z", boolean.class), new Object[] {x}, true, false);
        all("b", l.findVarHandle(Atomics.class, "b", byte.class), new Object[] {x}, (byte) 100, (byte) 5);
        all("s", l.findVarHandle(Atomics.class, "s", short.class), new Object[] {x}, (short) 30000, (short) 7);
        all("c", l.findVarHandle(Atomics.class, "c", char.class), new Object[] {x}, 'q', 'r');
        all("i", l.findVarHandle(Atomics.class, "i", int.class), new Object[] {x}, 1 << 30, 12);
        all("l", l.findVarHandle(Atomics.class, "l", long.class), new Object[] {x}, 1L << 62, 99L);
        all("f", l.findVarHandle(Atomics.class, "f", float.class), new Object[] {x}, 1.5f, 2.25f);
        all("d", l.findVarHandle(Atomics.class, "d", double.class), new Object[] {x}, 1.5, Double.NaN);
        all("o", l.findVarHandle(Atomics.class, "o", String.class), new Object[] {x}, "new", "newer");
        all("fin", l.findVarHandle(Atomics.class, "fin", int.class), new Object[] {x}, 1, 2);
        all("ref", l.findStaticVarHandle(Atomics.class, "ref", Object.class), new Object[] {}, "r1", "r2");
        all("tiny", TINY, new Object[] {}, (byte) -1, (byte) 1);
        all("int[]", arrayElementVarHandle(int[].class), new Object[] {new int[3], 2}, 5, 6);
        all("byte[]", arrayElementVarHandle(byte[].class), new Object[] {new byte[5], 3}, (byte) 5, (byte) 6);
        all("char[]", arrayElementVarHandle(char[].class), new Object[] {new char[5], 4}, 'x', 'y');
        all("boolean[]", arrayElementVarHandle(boolean[].class), new Object[] {new boolean[7], 6}, true, false);
        all("double[]", arrayElementVarHandle(double[].class), new Object[] {new double[1], 0}, 1.0, 2.0);
        all("String[]", arrayElementVarHandle(String[].class), new Object[] {new String[2], 1}, "p", "q");
        all("int[][]", arrayElementVarHandle(int[][].class), new Object[] {new int[2][], 1}, null, null);
        all("bytes", byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN), new Object[] {new byte[16], 3}, 0x0102030405060708L, 1L);
        all("direct", byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN), new Object[] {ByteBuffer.allocateDirect(16), 4}, 0x01020304, 7);
        all("directShort", byteBufferViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN), new Object[] {ByteBuffer.allocateDirect(16), 4}, (short) 0x0102, (short) 7);
        all("heap", byteBufferViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN), new Object[] {ByteBuffer.allocate(16), 4}, 1.5f, 2f);

        byte[] raw = new byte[8];
        byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN).set(raw, 1, 0x11223344);
        byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN).set(raw, 6, 'A');
        System.out.println(Arrays.toString(raw) + " " + Integer.toHexString((int) byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN).get(raw, 1)));

        Stack st = new Stack();
        Thread[] ts = new Thread[4];
        for (int t = 0; t < ts.length; t++) {
            int base = t * 1000;
            ts[t] = new Thread(() -> {
                for (int k = 0; k < 300; k++) {
                    push(st, base + k);
                    COUNTER.getAndAdd(1);
                    int old;
                    do { old = (int) COUNTER.getOpaque(); } while (!COUNTER.weakCompareAndSetPlain(old, old + 1));
                    L_.getAndAddRelease(x, 2L);
                    TINY.getAndAdd((byte) 1);
                }
            });
            ts[t].start();
        }
        for (Thread t : ts) t.join();
        x.l -= 1L << 62;
        int n = 0; long sum = 0;
        for (Integer v; (v = pop(st)) != null; n++) sum += v;
        System.out.println(n + " " + sum + " " + counter + " " + tiny);

        VarHandle i = l.findVarHandle(Atomics.class, "i", int.class);
        i.set(x, 5);
        System.out.println((int) i.getAndAdd(x, 3) + " " + x.i + " " + (int) i.getAndBitwiseXor(x, 0xf) + " " + x.i + " " + i.compareAndExchange(x, 7, 8) + " " + x.i);
        Object boxed = i.getVolatile(x); long wide = (int) i.get(x); i.setRelease(x, (short) 4);
        System.out.println(boxed + " " + wide + " " + i.get((Object) x));
        VarHandle o = l.findVarHandle(Atomics.class, "o", String.class);
        o.set(x, null); System.out.println(o.compareAndSet(x, null, "set") + " " + x.o + " " + o.getAndSet(x, (Object) "obj") + " " + x.o);
        VarHandle str = filterValue(i, l.findStatic(Integer.class, "parseInt", MethodType.methodType(int.class, String.class)), l.findStatic(Integer.class, "toString", MethodType.methodType(String.class, int.class)));
        str.set(x, "41"); System.out.println(str.varType() + " " + (String) str.get(x) + x.i + " " + str.getAndAdd(x, "1") + x.i);
        VarHandle fixed = insertCoordinates(arrayElementVarHandle(int[].class), 0, new int[] {1, 2, 3});
        System.out.println(fixed.coordinateTypes() + " " + (int) fixed.getAndAdd(1, 40) + " " + fixed.get(1));
        VarHandle perm = permuteCoordinates(arrayElementVarHandle(int[].class), List.of(int.class, int[].class), 1, 0);
        System.out.println(perm.coordinateTypes() + " " + perm.get(2, new int[] {4, 5, 6}));
        VarHandle drop = dropCoordinates(i, 0, String.class); System.out.println(drop.coordinateTypes() + " " + drop.get("ignored", x));
        VarHandle fc = filterCoordinates(arrayElementVarHandle(int[].class), 1, l.findVirtual(String.class, "length", MethodType.methodType(int.class)));
        System.out.println(fc.coordinateTypes() + " " + fc.get(new int[] {7, 8, 9}, "ab"));
        VarHandle.fullFence(); VarHandle.acquireFence(); VarHandle.releaseFence(); VarHandle.loadLoadFence(); VarHandle.storeStoreFence();
    }
}
