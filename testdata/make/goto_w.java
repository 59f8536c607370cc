// run: (0)=0; (5)=15; (100)=5050
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.*;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/** A loop whose jumps have offsets of four bytes. */
class make_goto_w {
    public static void main(String[] args) throws Exception {
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).buildTo(Path.of(args[0], "goto_w.class"), ClassDesc.of("goto_w"), type -> type
            .withVersion(49, 0)
            .with(SourceFileAttribute.of("goto_w.java"))
            .withMethodBody("run", MethodTypeDesc.ofDescriptor("(I)I"), ClassFile.ACC_STATIC, make_goto_w::code));
    }

    static void code(CodeBuilder b) {
        Label test = b.newLabel(), done = b.newLabel();
        b.iconst_0().istore(1).labelBinding(test).iload(0).ifeq(done);
        b.iload(1).iload(0).iadd().istore(1).iinc(0, -1).with(BranchInstruction.of(Opcode.GOTO_W, test));
        b.labelBinding(done).iload(1).ireturn();
    }
}
