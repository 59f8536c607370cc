import java.lang.classfile.*;
import java.lang.constant.*;
import java.lang.invoke.*;
import java.lang.reflect.AccessFlag;
import java.util.*;
import static java.lang.constant.ConstantDescs.*;

/** Classes that are generated, defined through a lookup and a loader, and run. */
public class Hello {
    static final ClassDesc PRINT = ClassDesc.of("java.io.PrintStream");

    public interface Shape {
        double area(double scale);
    }

    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static byte[] hello() {
        return ClassFile.of().build(ClassDesc.of("Generated"), cb -> cb
                .withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL)
                .withMethodBody("main", MethodTypeDesc.of(CD_void, CD_String.arrayType()), ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        c -> c.getstatic(ClassDesc.of("java.lang.System"), "out", PRINT)
                                .ldc("Hello from bytes")
                                .invokevirtual(PRINT, "println", MethodTypeDesc.of(CD_void, CD_String))
                                .return_()));
    }

    static byte[] circle() {
        ClassDesc self = ClassDesc.of("Circle");
        return ClassFile.of().build(self, cb -> {
            cb.withInterfaceSymbols(Shape.class.describeConstable().get());
            cb.withField("radius", CD_double, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            cb.withField("COUNT", CD_int, f -> f.withFlags(AccessFlag.PUBLIC, AccessFlag.STATIC));
            cb.withMethodBody(INIT_NAME, MethodTypeDesc.of(CD_void, CD_double), ClassFile.ACC_PUBLIC, c -> c
                    .aload(c.receiverSlot()).invokespecial(CD_Object, INIT_NAME, MTD_void)
                    .aload(0).dload(c.parameterSlot(0)).putfield(self, "radius", CD_double)
                    .getstatic(self, "COUNT", CD_int).iconst_1().iadd().putstatic(self, "COUNT", CD_int)
                    .return_());
            cb.withMethodBody("area", MethodTypeDesc.of(CD_double, CD_double), ClassFile.ACC_PUBLIC, c -> {
                int r = c.allocateLocal(TypeKind.DOUBLE);
                c.aload(0).getfield(self, "radius", CD_double).dload(1).dmul().dstore(r)
                        .ldc(3.0).dload(r).dmul().dload(r).dmul().dreturn();
            });
            cb.withMethodBody("toString", MethodTypeDesc.of(CD_String), ClassFile.ACC_PUBLIC, c -> c
                    .ldc("Circle(").aload(0).getfield(self, "radius", CD_double)
                    .invokestatic(CD_String, "valueOf", MethodTypeDesc.of(CD_String, CD_double))
                    .invokevirtual(CD_String, "concat", MethodTypeDesc.of(CD_String, CD_String))
                    .loadConstant(")").invokevirtual(CD_String, "concat", MethodTypeDesc.of(CD_String, CD_String))
                    .areturn());
        });
    }

    public static void main(String[] args) throws Throwable {
        Class<?> first = MethodHandles.lookup().defineClass(hello());
        first.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        System.out.println(first + " " + first.accessFlags());
        Class<?> circle = new Loader().define(circle());
        for (double r : new double[] {1, 2.5}) {
            Shape shape = (Shape) circle.getConstructor(double.class).newInstance(r);
            System.out.println(shape + " " + shape.area(1) + " " + shape.area(2));
        }
        System.out.println(circle.getField("COUNT").get(null) + " " + Arrays.toString(circle.getInterfaces()));
        MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClass(ClassFile.of().build(ClassDesc.of("Adder"),
                cb -> cb.withMethodBody("add", MethodTypeDesc.of(CD_long, CD_int, CD_long, CD_float, CD_double), 9,
                        c -> c.loadLocal(TypeKind.INT, c.parameterSlot(0)).conversion(TypeKind.INT, TypeKind.LONG)
                                .loadLocal(TypeKind.LONG, c.parameterSlot(1)).ladd()
                                .loadLocal(TypeKind.FLOAT, c.parameterSlot(2)).conversion(TypeKind.FLOAT, TypeKind.LONG).ladd()
                                .loadLocal(TypeKind.DOUBLE, c.parameterSlot(3)).conversion(TypeKind.DOUBLE, TypeKind.BYTE)
                                .conversion(TypeKind.BYTE, TypeKind.LONG).ladd().return_(TypeKind.LONG))), true);
        MethodHandle add = hidden.findStatic(hidden.lookupClass(), "add",
                MethodType.methodType(long.class, int.class, long.class, float.class, double.class));
        System.out.println((long) add.invokeExact(1, 20L, 300.7f, 4000.5));
    }
}
