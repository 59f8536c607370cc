package jdk.internal.classfile.impl;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;

/** Builds a block of code within other code; knows whether its end is reached. */
public final class BlockBuilder implements CodeBuilder.BlockCodeBuilder, Slots {
    private final CodeBuilder parent;
    private final Label start;
    private final Label end;
    private final Label leave;
    private int nextLocal;
    private boolean reachable = true;
    private boolean empty = true;

    BlockBuilder(CodeBuilder parent, Label leave) {
        this.parent = parent;
        this.leave = leave;
        start = parent.newLabel();
        end = parent.newLabel();
        nextLocal = ((Slots) parent).nextLocal();
    }

    /** The receiver's slot; fails in a static method. */
    static int receiverSlot(int flags) {
        if ((flags & ClassFile.ACC_STATIC) != 0) {
            throw new IllegalStateException("not an instance method");
        }
        return 0;
    }

    static int parameterSlot(int flags, MethodTypeDesc type, int number) {
        int slot = (flags & ClassFile.ACC_STATIC) != 0 ? 0 : 1;
        for (int i = 0; i < number; i++) {
            slot += TypeKind.from(type.parameterType(i)).slotSize();
        }
        return slot;
    }

    /** Puts the block between its labels. */
    void fill(Consumer<? super CodeBuilder.BlockCodeBuilder> handler) {
        begin();
        handler.accept(this);
        end();
    }

    void begin() {
        nextLocal = ((Slots) parent).nextLocal();
        parent.with((LabelImpl) start);
    }

    void end() {
        parent.with((LabelImpl) end);
    }

    public static void block(CodeBuilder code, Consumer<? super CodeBuilder.BlockCodeBuilder> handler) {
        Label leave = code.newLabel();
        new BlockBuilder(code, leave).fill(handler);
        code.labelBinding(leave);
    }

    public static void ifThen(CodeBuilder code, Opcode op, Consumer<? super CodeBuilder.BlockCodeBuilder> handler) {
        Opcode negated = Opcodes.negated(op);
        Label leave = code.newLabel();
        BlockBuilder block = new BlockBuilder(code, leave);
        code.branch(negated, block.end);
        block.fill(handler);
        code.labelBinding(leave);
    }

    public static void ifThenElse(CodeBuilder code, Opcode op, Consumer<? super CodeBuilder.BlockCodeBuilder> thenHandler,
            Consumer<? super CodeBuilder.BlockCodeBuilder> elseHandler) {
        Opcode negated = Opcodes.negated(op);
        Label leave = code.newLabel();
        BlockBuilder thenBlock = new BlockBuilder(code, leave);
        BlockBuilder elseBlock = new BlockBuilder(code, leave);
        code.branch(negated, elseBlock.start);
        thenBlock.begin();
        thenHandler.accept(thenBlock);
        if (thenBlock.reachable) {
            thenBlock.goto_(leave);
        }
        thenBlock.end();
        elseBlock.fill(elseHandler);
        code.labelBinding(leave);
    }

    boolean reachable() {
        return reachable;
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public CodeBuilder with(CodeElement element) {
        parent.with(element);
        if (element instanceof Instruction instruction) {
            empty = false;
            reachable &= !Opcodes.ends(instruction.opcode());
        } else if (element instanceof LabelTarget) {
            reachable = true;
        }
        return this;
    }

    @Override
    public Label breakLabel() {
        return leave;
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return parent.constantPool();
    }

    @Override
    public Label newLabel() {
        return parent.newLabel();
    }

    @Override
    public Label startLabel() {
        return start;
    }

    @Override
    public Label endLabel() {
        return end;
    }

    @Override
    public int receiverSlot() {
        return parent.receiverSlot();
    }

    @Override
    public int parameterSlot(int number) {
        return parent.parameterSlot(number);
    }

    @Override
    public int allocateLocal(TypeKind kind) {
        int slot = nextLocal;
        nextLocal += kind.slotSize();
        return slot;
    }

    @Override
    public int nextLocal() {
        return nextLocal;
    }
}
