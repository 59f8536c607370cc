// run: (10,3)=-7; (3,10)=7; (-2147483648,1)=-2147483647
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.*;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;

/** The two topmost values change places, references too. */
class make_swap {
    public static void main(String[] args) throws Exception {
        ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS).buildTo(Path.of(args[0], "swap.class"), ClassDesc.of("swap"), type -> type
            .withVersion(49, 0)
            .with(SourceFileAttribute.of("swap.java"))
            .withMethodBody("run", MethodTypeDesc.ofDescriptor("(II)I"), ClassFile.ACC_STATIC, make_swap::code));
    }

    static void code(CodeBuilder b) {
        b.aconst_null().iload(0).i2l().l2i().swap().pop();
        b.iload(1).swap().isub().ireturn();
    }
}
