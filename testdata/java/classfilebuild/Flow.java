import java.lang.classfile.*;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.*;
import java.lang.invoke.*;
import java.util.*;
import java.util.function.Consumer;
import static java.lang.constant.ConstantDescs.*;

/** Blocks, loops, branches, handlers and switches: run, and their stack maps printed. */
public class Flow {
    static final MethodTypeDesc INT_INT = MethodTypeDesc.of(CD_int, CD_int);
    static final MethodTypeDesc OBJECT_INT = MethodTypeDesc.of(CD_Object, CD_int);

    static void method(String name, MethodTypeDesc type, Consumer<CodeBuilder> body, Object... inputs) throws Throwable {
        byte[] bytes = ClassFile.of().build(ClassDesc.of("Flow$" + name), cb -> cb.withMethodBody(name, type, 9, body));
        MethodModel method = ClassFile.of().parse(bytes).methods().get(0);
        System.out.println(name + " " + bytes.length + " " + Arrays.hashCode(bytes) + method.code().get().toDebugString());
        MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
        MethodHandle handle = lookup.findStatic(lookup.lookupClass(), name, type.resolveConstantDesc(lookup));
        for (Object each : inputs) {
            try {
                System.out.println(name + "(" + each + ") = " + handle.invoke((int) each));
            } catch (Throwable e) {
                System.out.println(name + "(" + each + ") throws " + e);
            }
        }
    }

    public static void main(String[] args) throws Throwable {
        method("sum", INT_INT, c -> {
            int i = c.allocateLocal(TypeKind.INT), s = c.allocateLocal(TypeKind.INT);
            c.iconst_0().istore(i).iconst_0().istore(s);
            c.block(b -> {
                Label top = b.newBoundLabel();
                b.iload(i).iload(0).if_icmpge(b.breakLabel()).iload(s).iload(i).iadd().istore(s).iinc(i, 1).goto_(top);
            });
            c.iload(s).ireturn();
        }, 0, 1, 10, 100);
        method("sign", INT_INT, c -> c.iload(0).ifThenElse(Opcode.IFGT, b -> b.iconst_1().ireturn(),
                b -> b.iload(0).ifThenElse(Opcode.IFLT, d -> d.iconst_m1().ireturn(), d -> d.iconst_0().ireturn()))
                .aconst_null().athrow(), -5, 0, 5);
        method("divide", INT_INT, c -> c.trying(
                b -> b.bipush(100).iload(0).idiv().ireturn(),
                h -> h.catching(ClassDesc.of("java.lang.ArithmeticException"), b -> b.pop().iconst_m1().ireturn())
                        .catchingMulti(List.of(CD_Exception, ClassDesc.of("java.lang.Error")), b -> b.athrow())
                        .catchingAll(b -> b.pop().bipush(-2).ireturn())).iconst_0().ireturn(), 0, 7);
        method("table", INT_INT, c -> {
            Label a = c.newLabel(), b = c.newLabel(), d = c.newLabel(), e = c.newLabel();
            c.iload(0).tableswitch(1, 4, d, List.of(SwitchCase.of(1, a), SwitchCase.of(2, b), SwitchCase.of(4, a)))
                    .labelBinding(a).bipush(10).istore(0).goto_(e).labelBinding(b).sipush(2000).istore(0).goto_(e)
                    .labelBinding(d).iinc(0, 1000).labelBinding(e).iload(0).ireturn();
        }, 0, 1, 2, 3, 4, 5);
        method("lookup", INT_INT, c -> {
            Label a = c.newLabel(), b = c.newLabel(), d = c.newLabel();
            c.iload(0).lookupswitch(d, List.of(SwitchCase.of(1000, a), SwitchCase.of(-7, b), SwitchCase.of(5, a)))
                    .labelBinding(a).iconst_1().ireturn().labelBinding(b).iconst_2().ireturn().labelBinding(d).iconst_3().ireturn();
        }, 1000, -7, 5, 6);
        method("merged", OBJECT_INT, c -> {
            ClassDesc array = ClassDesc.of("java.util.ArrayList"), linked = ClassDesc.of("java.util.LinkedList");
            c.iload(0).ifThenElse(b -> b.new_(array).dup().invokespecial(array, INIT_NAME, MTD_void).astore(1),
                    b -> b.new_(linked).dup().invokespecial(linked, INIT_NAME, MTD_void).astore(1));
            c.aload(1).ldc("x").invokevirtual(ClassDesc.of("java.util.AbstractCollection"), "add", MethodTypeDesc.of(CD_boolean, CD_Object))
                    .pop().aload(1).areturn();
        }, 0, 1);
        method("finallyBlock", OBJECT_INT, c -> {
            ClassDesc sb = ClassDesc.of("java.lang.StringBuilder");
            MethodTypeDesc append = MethodTypeDesc.of(sb, CD_String);
            int text = c.allocateLocal(TypeKind.REFERENCE);
            c.new_(sb).dup().invokespecial(sb, INIT_NAME, MTD_void).astore(text);
            c.trying(b -> b.aload(text).ldc("try ").invokevirtual(sb, "append", append).pop()
                    .iconst_1().iload(0).idiv().istore(0).aload(text).ldc("ok ").invokevirtual(sb, "append", append).pop(),
                    h -> h.catchingAll(b -> {
                        int e = b.allocateLocal(TypeKind.REFERENCE);
                        b.astore(e).aload(text).ldc("caught ").invokevirtual(sb, "append", append).aload(e)
                                .invokevirtual(sb, "append", MethodTypeDesc.of(sb, CD_Object)).pop();
                    }));
            c.aload(text).ldc(" end").invokevirtual(sb, "append", append).pop().aload(text).areturn();
        }, 1, 0);
        method("dead", INT_INT, c -> {
            Label never = c.newLabel();
            c.iload(0).ireturn().labelBinding(never).iinc(0, 1).iload(0).ifne(never).iconst_0().ireturn();
        }, 3);
        method("arrays", OBJECT_INT, c -> c.iload(0).newarray(TypeKind.LONG).astore(1).aload(1).iconst_0().ldc(1L << 40).lastore()
                .iconst_2().anewarray(CD_String).dup().iconst_0().ldc("a").aastore().dup().iconst_1().aload(1).iconst_0().laload()
                .invokestatic(CD_String, "valueOf", MethodTypeDesc.of(CD_String, CD_long)).aastore()
                .invokestatic(ClassDesc.of("java.util.Arrays"), "toString", MethodTypeDesc.of(CD_String, CD_Object.arrayType())).areturn(), 1, 0, -1);
        method("locks", OBJECT_INT, c -> c.new_(CD_Object).dup().invokespecial(CD_Object, INIT_NAME, MTD_void).dup().astore(1).monitorenter()
                .aload(1).monitorexit().iload(0).i2c().invokestatic(CD_String, "valueOf", MethodTypeDesc.of(CD_String, CD_char)).areturn(), 65);
        method("slots", OBJECT_INT, c -> c.iload(0).istore(300).iinc(300, 1000).iload(300).istore(0).iconst_3().iconst_2()
                .multianewarray(CD_int.arrayType(2), 2).astore(256).aload(256).iconst_1().aaload().arraylength().iload(0).iadd()
                .invokestatic(CD_Integer, "valueOf", MethodTypeDesc.of(CD_Integer, CD_int)).areturn(), 1);
    }
}
