package java.lang.classfile.instruction;

import java.lang.classfile.Instruction;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.PoolEntries;

/** Calls what a bootstrap method chose. */
public interface InvokeDynamicInstruction extends Instruction {
    InvokeDynamicEntry invokedynamic();

    default Utf8Entry name() {
        return invokedynamic().name();
    }

    default Utf8Entry type() {
        return invokedynamic().type();
    }

    default MethodTypeDesc typeSymbol() {
        return invokedynamic().typeSymbol();
    }

    default DirectMethodHandleDesc bootstrapMethod() {
        return invokedynamic().bootstrap().bootstrapMethod().asSymbol();
    }

    default List<ConstantDesc> bootstrapArgs() {
        return List.of(PoolEntries.constants(invokedynamic().bootstrap().arguments()));
    }

    static InvokeDynamicInstruction of(InvokeDynamicEntry invokedynamic) {
        return new Instructions.InvokeDynamic(invokedynamic);
    }
}
