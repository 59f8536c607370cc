// run: (3)=6; (0)=0; (-1)=!java.lang.ArithmeticException
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.*;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/** A subroutine within a subroutine, each with its return address; an exception passes through both. */
class make_ret {
    public static void main(String[] args) throws Exception {
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).buildTo(Path.of(args[0], "ret.class"), ClassDesc.of("ret"), type -> type
            .withVersion(49, 0)
            .with(SourceFileAttribute.of("ret.java"))
            .withMethodBody("run", MethodTypeDesc.ofDescriptor("(I)I"), ClassFile.ACC_STATIC, make_ret::code));
    }

    static void code(CodeBuilder b) {
        Label outer = b.newLabel(), inner = b.newLabel(), fine = b.newLabel();
        b.iconst_0().istore(1).with(DiscontinuedInstruction.JsrInstruction.of(Opcode.JSR, outer));
        b.iload(1).ireturn();
        b.labelBinding(outer).astore(2).with(DiscontinuedInstruction.JsrInstruction.of(Opcode.JSR, inner));
        b.with(DiscontinuedInstruction.JsrInstruction.of(Opcode.JSR, inner));
        b.iload(0).ifge(fine).iconst_1().iconst_0().idiv().pop();
        b.labelBinding(fine).with(DiscontinuedInstruction.RetInstruction.of(2));
        b.labelBinding(inner).astore(300).iload(1).iload(0).iadd().istore(1).with(DiscontinuedInstruction.RetInstruction.of(300));
    }
}
