import java.io.*;
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.classfile.constantpool.*;
import java.lang.classfile.instruction.*;
import java.lang.constant.*;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;

/** A compiled class is traced, renamed, stripped; the results run. */
public class Instrument {
    public static class Target implements Comparable<Target> {
        int value;
        static int calls;

        public Target(int value) {
            this.value = value;
        }

        public int fib(int n) {
            return n < 2 ? n : fib(n - 1) + fib(n - 2);
        }

        public String describe(Object o) {
            try {
                switch (o) {
                    case Integer i when i > 5: return "big " + i;
                    case Integer i: return "int " + i;
                    case String s: return "string " + s.length();
                    default: throw new IllegalArgumentException("what is " + o);
                }
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            } finally {
                calls++;
            }
        }

        @Override
        public int compareTo(Target other) {
            return Integer.compare(value, other.value);
        }
    }

    static int depth;

    public static void enter(String name) {
        System.out.println("  ".repeat(depth++) + "> " + name);
    }

    public static void exit(String name) {
        System.out.println("  ".repeat(--depth) + "< " + name);
    }

    static class Loader extends ClassLoader {
        Loader() {
            super(Instrument.class.getClassLoader());
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static byte[] bytes() throws IOException {
        try (InputStream in = Instrument.class.getResourceAsStream("Instrument$Target.class")) {
            return in.readAllBytes();
        }
    }

    public static void main(String[] args) throws Throwable {
        ClassFile cf = ClassFile.of();
        ClassModel model = cf.parse(bytes());
        ClassDesc here = ClassDesc.of("Instrument");
        MethodTypeDesc type = MethodTypeDesc.of(CD_void, CD_String);
        ClassTransform tracing = ClassTransform.transformingMethods(m -> !m.methodName().equalsString("<init>"), (mb, me) -> {
            if (me instanceof CodeModel code) {
                String name = code.parent().get().methodName().stringValue();
                mb.transformCode(code, new CodeTransform() {
                    @Override
                    public void atStart(CodeBuilder cb) {
                        cb.ldc(name).invokestatic(here, "enter", type);
                    }

                    @Override
                    public void accept(CodeBuilder cb, CodeElement e) {
                        if (e instanceof ReturnInstruction) {
                            cb.ldc(name).invokestatic(here, "exit", type);
                        }
                        cb.with(e);
                    }
                });
            } else {
                mb.with(me);
            }
        });
        byte[] traced = cf.transformClass(model, tracing);
        System.out.println(traced.length + " " + Arrays.hashCode(traced));
        ClassDesc old = ClassDesc.of("Instrument$Target"), renamed = ClassDesc.of("Renamed");
        CodeTransform renaming = (cb, e) -> {
            switch (e) {
                case InvokeInstruction i when i.owner().matches(old) -> cb.invoke(i.opcode(), renamed, i.name().stringValue(),
                        MethodTypeDesc.ofDescriptor(i.type().stringValue().replace("LInstrument$Target;", "LRenamed;")), i.isInterface());
                case FieldInstruction i when i.owner().matches(old) -> cb.fieldAccess(i.opcode(), renamed, i.name().stringValue(), i.typeSymbol());
                case TypeCheckInstruction i when i.type().matches(old) -> cb.with(TypeCheckInstruction.of(i.opcode(), renamed));
                default -> cb.with(e);
            }
        };
        ClassTransform rename = (cb, e) -> {
            switch (e) {
                case MethodModel m -> cb.withMethod(m.methodName().stringValue(),
                        MethodTypeDesc.ofDescriptor(m.methodType().stringValue().replace("LInstrument$Target;", "LRenamed;")),
                        m.flags().flagsMask(), mb -> m.forEach(me -> {
                            if (me instanceof CodeModel code) {
                                mb.transformCode(code, renaming);
                            } else {
                                mb.with(me);
                            }
                        }));
                case InnerClassesAttribute a -> { }
                case NestHostAttribute a -> { }
                default -> cb.with(e);
            }
        };
        ClassFile fresh = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG,
                ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);
        byte[] moved = fresh.transformClass(fresh.parse(bytes()), renamed, rename.andThen(ClassTransform.endHandler(
                cb -> cb.withField("added", CD_String, ClassFile.ACC_PUBLIC))));
        moved = fresh.transformClass(fresh.parse(moved), tracing);
        System.out.println(moved.length + " " + Arrays.hashCode(moved));
        byte[] both = cf.transformClass(cf.parse(traced), tracing);
        for (byte[] each : new byte[][] {traced, moved, both}) {
            Class<?> c = new Loader().define(each);
            System.out.println(c + " " + Arrays.toString(c.getDeclaredFields()));
            Object o = c.getConstructor(int.class).newInstance(3);
            System.out.println(c.getMethod("fib", int.class).invoke(o, 3));
            for (Object x : new Object[] {3, 9, "abc", 4.5}) {
                System.out.println(c.getMethod("describe", Object.class).invoke(o, x));
            }
            System.out.println(c.getMethod("compareTo", c).invoke(o, c.getConstructor(int.class).newInstance(4)));
        }
        ClassFile strip = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG, ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);
        ClassModel stripped = strip.parse(strip.transformClass(strip.parse(bytes()), ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(ClassTransform.dropping(e -> e instanceof SourceFileAttribute))));
        for (MethodModel each : stripped.methods()) {
            System.out.println(each + " " + each.code().get().attributes());
        }
        System.out.println(stripped.attributes());
    }
}
