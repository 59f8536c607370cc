// run: (0)=111; (1)=222; (-5)=111; (2147483647)=222
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.*;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/** One subroutine, called from two places, returns to each. */
class make_jsr_w {
    public static void main(String[] args) throws Exception {
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).buildTo(Path.of(args[0], "jsr_w.class"), ClassDesc.of("jsr_w"), type -> type
            .withVersion(49, 0)
            .with(SourceFileAttribute.of("jsr_w.java"))
            .withMethodBody("run", MethodTypeDesc.ofDescriptor("(I)I"), ClassFile.ACC_STATIC, make_jsr_w::code));
    }

    static void code(CodeBuilder b) {
        Label sub = b.newLabel(), other = b.newLabel(), end = b.newLabel();
        b.iconst_0().istore(1).iload(0).ifgt(other);
        b.bipush(10).istore(2).with(DiscontinuedInstruction.JsrInstruction.of(Opcode.JSR_W, sub)).goto_(end);
        b.labelBinding(other).bipush(20).istore(2).with(DiscontinuedInstruction.JsrInstruction.of(Opcode.JSR_W, sub));
        b.labelBinding(end).iload(1).iload(2).sipush(10).imul().iadd().iload(2).bipush(10).idiv().iadd().ireturn();
        b.labelBinding(sub).astore(3).iload(2).istore(1).with(DiscontinuedInstruction.RetInstruction.of(3));
    }
}
