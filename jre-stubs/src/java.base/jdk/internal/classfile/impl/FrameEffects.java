package jdk.internal.classfile.impl;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** What each instruction does to the types of locals and stack (JVMS 6.5). */
final class FrameEffects {
    private final StackMaps maps;
    private final CodeWriter writer;
    private final RawCode raw;

    FrameEffects(StackMaps maps, CodeWriter writer, RawCode raw) {
        this.maps = maps;
        this.writer = writer;
        this.raw = raw;
    }

    private VType pop() {
        Frame frame = maps.current();
        if (frame.stackCount == 0) {
            throw maps.error("Operand stack underflow");
        }
        return frame.stack[--frame.stackCount];
    }

    private void pop(int count) {
        for (int i = 0; i < count; i++) {
            pop();
        }
    }

    private void push(VType type) {
        maps.current().pushWhole(type);
    }

    private static VType type(TypeKind kind) {
        return kind == TypeKind.REFERENCE ? VType.NULL : VType.of(kind.upperBound());
    }

    private <T extends PoolEntry> T entry(Class<T> kind) {
        return writer.constantPool().entryByIndex(raw.u2(raw.bci + 1), kind);
    }

    void apply() {
        Opcode op = raw.op;
        switch (op.kind()) {
            case CONSTANT -> constant();
            case LOAD -> load();
            case INCREMENT -> maps.maxLocals = Math.max(maps.maxLocals, raw.slot() + 1);
            case STORE -> store();
            case ARRAY_LOAD -> {
                pop();
                VType array = pop();
                push(op == Opcode.AALOAD ? array.component() : type(Opcodes.arrayKind(op, Opcode.IALOAD)));
            }
            case ARRAY_STORE -> pop(2 + Opcodes.arrayKind(op, Opcode.IASTORE).slotSize());
            case STACK -> stack();
            case OPERATOR -> operator();
            case CONVERT -> {
                pop(Opcodes.convertKind(op, 0).slotSize());
                push(type(Opcodes.convertKind(op, 1)));
            }
            case BRANCH -> pop(op == Opcode.GOTO || op == Opcode.GOTO_W ? 0
                    : op.bytecode() >= Opcode.IF_ICMPEQ.bytecode() && op.bytecode() <= Opcode.IF_ACMPNE.bytecode() ? 2 : 1);
            case TABLE_SWITCH -> pop();
            case LOOKUP_SWITCH -> {
                pop();
                sortedKeys();
            }
            case MONITOR, THROW_EXCEPTION -> pop();
            case RETURN -> pop(Opcodes.returnKind(op).slotSize());
            case FIELD_ACCESS -> field();
            case INVOKE -> invoke();
            case INVOKE_DYNAMIC -> call(entry(InvokeDynamicEntry.class).typeSymbol());
            case NEW_OBJECT -> push(VType.uninitialized(raw.bci));
            case NEW_PRIMITIVE_ARRAY -> {
                pop();
                push(VType.reference(TypeKind.fromNewarrayCode(raw.u1(raw.bci + 1)).upperBound().arrayType()));
            }
            case NEW_REF_ARRAY -> {
                pop();
                push(VType.reference(entry(ClassEntry.class).asSymbol().arrayType()));
            }
            case NEW_MULTI_ARRAY -> {
                pop(raw.u1(raw.bci + 3));
                push(VType.reference(entry(ClassEntry.class).asSymbol()));
            }
            case TYPE_CHECK -> {
                pop();
                push(op == Opcode.INSTANCEOF ? VType.INTEGER : VType.reference(entry(ClassEntry.class).asSymbol()));
            }
            default -> {
            }
        }
    }

    private void constant() {
        switch (raw.op) {
            case BIPUSH, SIPUSH -> push(VType.INTEGER);
            case LDC, LDC_W, LDC2_W -> {
                int index = raw.op == Opcode.LDC ? raw.u1(raw.bci + 1) : raw.u2(raw.bci + 1);
                LoadableConstantEntry entry = writer.constantPool().entryByIndex(index, LoadableConstantEntry.class);
                push(switch (entry.tag()) {
                    case PoolEntry.TAG_STRING -> VType.reference(ConstantDescs.CD_String);
                    case PoolEntry.TAG_CLASS -> VType.reference(ConstantDescs.CD_Class);
                    case PoolEntry.TAG_METHOD_HANDLE -> VType.reference(ConstantDescs.CD_MethodHandle);
                    case PoolEntry.TAG_METHOD_TYPE -> VType.reference(ConstantDescs.CD_MethodType);
                    case PoolEntry.TAG_DYNAMIC -> VType.of(((ConstantDynamicEntry) entry).typeSymbol());
                    default -> type(entry.typeKind());
                });
            }
            default -> push(type(Opcodes.intrinsicKind(raw.op)));
        }
    }

    private void load() {
        TypeKind kind = Opcodes.localKind(raw.op);
        maps.maxLocals = Math.max(maps.maxLocals, raw.slot() + kind.slotSize());
        push(kind == TypeKind.REFERENCE ? maps.current().local(raw.slot()) : type(kind));
    }

    private void store() {
        TypeKind kind = Opcodes.localKind(raw.op);
        VType value = pop();
        if (kind.slotSize() == 2) {
            pop();
        }
        maps.current().setLocal(raw.slot(), kind == TypeKind.REFERENCE ? value : type(kind));
    }

    private void stack() {
        Frame frame = maps.current();
        VType a = pop();
        switch (raw.op) {
            case POP -> {
            }
            case POP2 -> pop();
            case DUP -> pushAll(a, a);
            case SWAP -> pushAll(a, pop());
            case DUP_X1 -> {
                VType b = pop();
                pushAll(a, b, a);
            }
            case DUP_X2 -> {
                VType b = pop();
                VType c = pop();
                pushAll(a, c, b, a);
            }
            default -> {
                VType b = pop();
                if (raw.op == Opcode.DUP2) {
                    pushAll(b, a, b, a);
                } else {
                    VType c = pop();
                    if (raw.op == Opcode.DUP2_X1) {
                        pushAll(b, a, c, b, a);
                    } else {
                        VType d = pop();
                        pushAll(b, a, d, c, b, a);
                    }
                }
            }
        }
        maps.maxStack = Math.max(maps.maxStack, frame.stackCount);
    }

    private void pushAll(VType... types) {
        for (VType each : types) {
            maps.current().push(each);
        }
    }

    private void operator() {
        Opcode op = raw.op;
        int code = op.bytecode();
        TypeKind kind = Opcodes.operatorKind(op);
        if (op == Opcode.ARRAYLENGTH) {
            pop();
            push(VType.INTEGER);
        } else if (code >= Opcode.INEG.bytecode() && code <= Opcode.DNEG.bytecode()) {
            pop(kind.slotSize());
            push(type(kind));
        } else if (code >= Opcode.ISHL.bytecode() && code <= Opcode.LUSHR.bytecode()) {
            pop(1 + kind.slotSize());
            push(type(kind));
        } else {
            pop(2 * kind.slotSize());
            push(code >= Opcode.LCMP.bytecode() ? VType.INTEGER : type(kind));
        }
    }

    private void sortedKeys() {
        int at = raw.aligned();
        int count = raw.s4(at + 4);
        for (int i = 1; i < count; i++) {
            if (raw.s4(at + 8 + i * 8) <= raw.s4(at + i * 8)) {
                throw maps.error("Bad lookupswitch instruction");
            }
        }
    }

    private void field() {
        ClassDesc type = entry(FieldRefEntry.class).typeSymbol();
        int slots = TypeKind.from(type).slotSize();
        switch (raw.op) {
            case GETSTATIC -> push(VType.of(type));
            case PUTSTATIC -> pop(slots);
            case GETFIELD -> {
                pop();
                push(VType.of(type));
            }
            default -> pop(slots + 1);
        }
    }

    private void call(MethodTypeDesc type) {
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            pop(TypeKind.from(type.parameterType(i)).slotSize());
        }
        if (!type.returnType().equals(ConstantDescs.CD_void)) {
            push(VType.of(type.returnType()));
        }
    }

    private void invoke() {
        MemberRefEntry method = entry(MemberRefEntry.class);
        MethodTypeDesc type = PoolEntries.methodType(method.type());
        if (raw.op == Opcode.INVOKESTATIC) {
            call(type);
            return;
        }
        for (int i = type.parameterCount() - 1; i >= 0; i--) {
            pop(TypeKind.from(type.parameterType(i)).slotSize());
        }
        VType receiver = pop();
        if (method.name().equalsString(ConstantDescs.INIT_NAME)) {
            if (receiver.tag() == 6) {
                replace(receiver, VType.reference(writer.thisClass().asSymbol()));
                maps.current().thisUninitialized = false;
            } else if (receiver.tag() == 8) {
                RawCode made = new RawCode(raw.code);
                made.go(receiver.bci());
                replace(receiver, VType.reference(writer.constantPool()
                        .entryByIndex(made.u2(made.bci + 1), ClassEntry.class).asSymbol()));
            } else {
                throw maps.error("Bad operand type when invoking <init>");
            }
        }
        if (!type.returnType().equals(ConstantDescs.CD_void)) {
            push(VType.of(type.returnType()));
        }
    }

    /** An object is initialized wherever it is. */
    private void replace(VType before, VType after) {
        Frame frame = maps.current();
        for (int i = 0; i < frame.localCount; i++) {
            if (frame.locals[i].equals(before)) {
                frame.locals[i] = after;
            }
        }
        for (int i = 0; i < frame.stackCount; i++) {
            if (frame.stack[i].equals(before)) {
                frame.stack[i] = after;
            }
        }
    }
}
