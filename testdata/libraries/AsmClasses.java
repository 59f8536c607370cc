// library-if-installed: asm asm-tree asm-util asm-analysis asm-commons
import org.objectweb.asm.*;
import org.objectweb.asm.tree.*;
import org.objectweb.asm.util.*;
import java.io.*;
/** ASM: a class written, traced, checked and run. */
public class AsmClasses {
    public static class L extends ClassLoader {
        Class<?> d(String n, byte[] b) {
            return defineClass(n,b,0,b.length);
        }
    }
    public static void main(String[] a) throws Exception {
        ClassWriter w = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        w.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "gen/X", null, "java/lang/Object", null);
        MethodVisitor m = w.visitMethod(Opcodes.ACC_PUBLIC|Opcodes.ACC_STATIC, "fib", "(I)I", null, null);
        m.visitCode();
        m.visitVarInsn(Opcodes.ILOAD,0);
        m.visitInsn(Opcodes.ICONST_2);
        Label l = new Label();
        m.visitJumpInsn(Opcodes.IF_ICMPGE,l);
        m.visitVarInsn(Opcodes.ILOAD,0);
        m.visitInsn(Opcodes.IRETURN);
        m.visitLabel(l);
        m.visitVarInsn(Opcodes.ILOAD,0);
        m.visitInsn(Opcodes.ICONST_1);
        m.visitInsn(Opcodes.ISUB);
        m.visitMethodInsn(Opcodes.INVOKESTATIC,"gen/X","fib","(I)I",false);
        m.visitVarInsn(Opcodes.ILOAD,0);
        m.visitInsn(Opcodes.ICONST_2);
        m.visitInsn(Opcodes.ISUB);
        m.visitMethodInsn(Opcodes.INVOKESTATIC,"gen/X","fib","(I)I",false);
        m.visitInsn(Opcodes.IADD);
        m.visitInsn(Opcodes.IRETURN);
        m.visitMaxs(0,0);
        m.visitEnd();
        w.visitEnd();
        byte[] b = w.toByteArray();
        System.out.println(b.length+" "+new L().d("gen.X",b).getMethod("fib",int.class).invoke(null,20));
        StringWriter sw = new StringWriter();
        new ClassReader(b).accept(new TraceClassVisitor(null,new Textifier(),new PrintWriter(sw)),0);
        System.out.println(sw);
        CheckClassAdapter.verify(new ClassReader(b), false, new PrintWriter(System.out));
        ClassNode n = new ClassNode();
        new ClassReader(b).accept(n,0);
        for (MethodNode x : n.methods) System.out.println(x.name+x.desc+x.instructions.size()+" "+x.maxStack);
    }
}
