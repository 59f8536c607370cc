import java.io.*;
import java.lang.annotation.*;
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.classfile.instruction.*;
import java.util.*;

/** A compiled class with generics, annotations, records, handlers, switches: its elements, constants and debugging text. */
public class Elements {
    public static class Sample<T extends Comparable<T>> implements Runnable {
      @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @Retention(RetentionPolicy.RUNTIME) @interface TU { int value() default 1; }
      @Retention(RetentionPolicy.RUNTIME) @interface RA { String s() default "x"; Class<?> c() default String.class; int[] a() default {1,2}; Thread.State e() default Thread.State.NEW; TU n() default @TU(3); byte b() default 1; char ch() default 'c'; long l() default 5; float f() default 1f; double d() default 2d; boolean z() default true; short sh() default 3;}
      @RA(s="hi") static final int K = 42;
      static final String S = "str"; static final long L = 1L<<40; static final double D = 3.5; static final float F=2f;
      @Deprecated protected List<@TU String> list;
      record R(int a, @RA String b) {}
      sealed interface SI permits A, B {}
      static final class A implements SI {}
      static final class B implements SI {}
      enum E { X, Y }
      @RA(a={}) public <X extends Exception> int m(@RA int p, T q, long[] arr) throws X, java.io.IOException {
        int s = 0;
        for (int i = 0; i < p; i++) { s += arr[i % arr.length]; if (s > 1000000) break; }
        try { s += Integer.parseInt("" + q); } catch (NumberFormatException | NullPointerException e) { s = -1; } finally { s++; }
        switch (s) { case 1: case 2: s = 4; break; case 5: s = 70000; break; default: s=100; }
        switch ("" + q) { case "a": s = 1; break; case "bb": s = 2; }
        Object o = new @TU Object(); int[][] mm = new int[3][4]; @TU String str = (@TU String) String.valueOf(o);
        synchronized (this) { s += str.length(); }
        Runnable r = () -> System.out.println(q); r.run();
        double d = s * 2.5; float f = (float) d; long l = s; s = (int) (l << 3); s = o instanceof String ? 1 : mm[0].length;
        if (o == null) throw new IllegalStateException("bad");
        return s + K;
      }
      public void run() { new Object() { int x = 1; }; class Loc {} new Loc(); }
      static native void nat();
    }

    static String clean(Object o) {
        return String.valueOf(o).replaceAll("@[0-9a-f]+", "@H").replaceAll("id=[0-9]+", "id=");
    }

    public static void main(String[] args) throws IOException {
        for (String name : new String[] {"Elements$Sample", "Elements$Sample$R", "Elements$Sample$RA", "Elements$Sample$SI", "Elements$Sample$E", "Elements$Sample$1"}) {
            byte[] bytes;
            try (InputStream in = Elements.class.getResourceAsStream(name + ".class")) {
                bytes = in.readAllBytes();
            }
            ClassModel cm = ClassFile.of().parse(bytes);
            System.out.println(cm + " " + cm.flags() + " " + cm.thisClass() + " " + cm.constantPool().size() + " " + cm.flags().flags() + cm.attributes());
            for (PoolEntry e : cm.constantPool()) {
                System.out.println(e.index() + " " + e.tag() + " " + clean(e) + " " + e.width());
            }
            for (ClassElement e : cm) {
                System.out.println(e);
                if (e instanceof FieldModel f) {
                    f.forEach(x -> System.out.println("  " + x));
                } else if (e instanceof MethodModel m) {
                    for (MethodElement x : m) {
                        System.out.println("  " + clean(x));
                        if (x instanceof CodeModel c) {
                            System.out.println("   " + c.attributes() + " " + c.exceptionHandlers());
                            c.forEach(y -> System.out.println("    " + clean(y)));
                        }
                    }
                }
            }
            System.out.println(cm.toDebugString());
            for (var option : new ClassFile.Option[] {ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG,
                    ClassFile.LineNumbersOption.DROP_LINE_NUMBERS, ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.StackMapsOption.GENERATE_STACK_MAPS}) {
                ClassFile cf = ClassFile.of(option);
                CodeTransform nops = (b, e) -> {
                    if (e instanceof ReturnInstruction || e instanceof StoreInstruction) {
                        b.nop();
                    }
                    b.with(e);
                };
                System.out.println(option + " " + Arrays.hashCode(cf.transformClass(cf.parse(bytes), ClassTransform.ACCEPT_ALL))
                        + " " + Arrays.hashCode(cf.transformClass(cf.parse(bytes), ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)))
                        + " " + Arrays.hashCode(cf.transformClass(cf.parse(bytes), ClassTransform.transformingMethodBodies(nops))));
            }
        }
    }
}
