package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.constant.ConstantDesc;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.Opcodes;

/** Puts a constant on the stack. */
public interface ConstantInstruction extends Instruction {
    ConstantDesc constantValue();

    TypeKind typeKind();

    /** An instruction for one constant. */
    interface IntrinsicConstantInstruction extends ConstantInstruction {
        @Override
        default TypeKind typeKind() {
            return Opcodes.intrinsicKind(opcode());
        }
    }

    /** An instruction with a small number. */
    interface ArgumentConstantInstruction extends ConstantInstruction {
        @Override
        Integer constantValue();

        @Override
        default TypeKind typeKind() {
            return TypeKind.INT;
        }
    }

    /** An instruction with an entry of the constant pool. */
    interface LoadConstantInstruction extends ConstantInstruction {
        LoadableConstantEntry constantEntry();

        @Override
        default TypeKind typeKind() {
            return constantEntry().typeKind();
        }
    }

    static IntrinsicConstantInstruction ofIntrinsic(Opcode op) {
        Opcodes.check(op, Opcode.Kind.CONSTANT);
        if (op.sizeIfFixed() != 1) {
            throw new IllegalArgumentException("Wrong opcode specified; found " + op + ", expected xCONST_val");
        }
        return new Instructions.IntrinsicConstant(op);
    }

    static ArgumentConstantInstruction ofArgument(Opcode op, int value) {
        Opcodes.checkArgument(op, value);
        return new Instructions.ArgumentConstant(op, value);
    }

    static LoadConstantInstruction ofLoad(Opcode op, LoadableConstantEntry constant) {
        Opcodes.check(op, Opcode.Kind.CONSTANT);
        if (op != Opcode.LDC && op != Opcode.LDC_W && op != Opcode.LDC2_W) {
            throw new IllegalArgumentException("Wrong opcode specified; found " + op + ", expected LDC, LDC_W or LDC2_W");
        }
        return new Instructions.LoadConstant(op, constant);
    }
}
