// run: (3,4)=7; (-1,1)=0
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.*;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/** Instructions that do nothing between those that do something. */
class make_nop {
    public static void main(String[] args) throws Exception {
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).buildTo(Path.of(args[0], "nop.class"), ClassDesc.of("nop"), type -> type
            .withVersion(49, 0)
            .with(SourceFileAttribute.of("nop.java"))
            .withMethodBody("run", MethodTypeDesc.ofDescriptor("(II)I"), ClassFile.ACC_STATIC, make_nop::code));
    }

    static void code(CodeBuilder b) {
        b.nop().iload(0).nop().nop().iload(1).nop().iadd().nop().ireturn();
    }
}
