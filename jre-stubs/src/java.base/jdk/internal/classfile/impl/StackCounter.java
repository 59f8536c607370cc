package jdk.internal.classfile.impl;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/** Counts the slots of stack and locals that code needs, without types: for code that gets no stack map. */
final class StackCounter {
    private final CodeWriter writer;
    private final RawCode raw;
    private final BitSet seen = new BitSet();
    private final ArrayDeque<int[]> left = new ArrayDeque<>();
    int maxStack;
    int maxLocals;

    StackCounter(CodeWriter writer, byte[] code, List<StackMaps.Handler> handlers) {
        this.writer = writer;
        raw = new RawCode(code);
        for (VType each : writer.initialLocals()) {
            maxLocals += each.half() == null ? 1 : 2;
        }
        left.add(new int[] {0, 0});
        run();
        for (StackMaps.Handler each : handlers) {
            left.add(new int[] {each.handler(), 1});
            maxStack = Math.max(maxStack, 1);
            run();
        }
    }

    private void run() {
        while (!left.isEmpty()) {
            int[] from = left.poll();
            int depth = from[1];
            raw.next = from[0];
            while (raw.next < raw.code.length && !seen.get(raw.next)) {
                raw.next();
                seen.set(raw.bci);
                depth += change();
                maxStack = Math.max(maxStack, depth);
                boolean calls = raw.op.kind() == Opcode.Kind.DISCONTINUED_JSR;
                int now = calls ? depth + 1 : depth;
                raw.forEachTarget(target -> left.add(new int[] {target, now}));
                if (calls) {
                    maxStack = Math.max(maxStack, now);
                    depth--;
                }
                if (Opcodes.ends(raw.op)) {
                    break;
                }
            }
        }
    }

    private <T extends PoolEntry> T entry(Class<T> kind) {
        return writer.constantPool().entryByIndex(raw.u2(raw.bci + 1), kind);
    }

    private void local(int slots) {
        maxLocals = Math.max(maxLocals, raw.slot() + slots);
    }

    private static int result(MethodTypeDesc type) {
        return TypeKind.from(type.returnType()).slotSize() - RawCode.argumentSlots(type.descriptorString());
    }

    /** How many slots the stack gets more. */
    private int change() {
        Opcode op = raw.op;
        int code = op.bytecode();
        switch (op.kind()) {
            case CONSTANT:
                return switch (op) {
                    case BIPUSH, SIPUSH, LDC, LDC_W -> 1;
                    case LDC2_W -> 2;
                    default -> Opcodes.intrinsicKind(op).slotSize();
                };
            case LOAD:
                local(Opcodes.localKind(op).slotSize());
                return Opcodes.localKind(op).slotSize();
            case STORE:
                local(Opcodes.localKind(op).slotSize());
                return -Opcodes.localKind(op).slotSize();
            case INCREMENT:
            case DISCONTINUED_RET:
                local(1);
                return 0;
            case ARRAY_LOAD:
                return Opcodes.arrayKind(op, Opcode.IALOAD).slotSize() - 2;
            case ARRAY_STORE:
                return -2 - Opcodes.arrayKind(op, Opcode.IASTORE).slotSize();
            case STACK:
                return switch (op) {
                    case POP -> -1;
                    case POP2 -> -2;
                    case SWAP -> 0;
                    case DUP, DUP_X1, DUP_X2 -> 1;
                    default -> 2;
                };
            case OPERATOR:
                int slots = Opcodes.operatorKind(op).slotSize();
                return op == Opcode.ARRAYLENGTH || code >= Opcode.INEG.bytecode() && code <= Opcode.DNEG.bytecode() ? 0
                        : code >= Opcode.ISHL.bytecode() && code <= Opcode.LUSHR.bytecode() ? -1
                                : code >= Opcode.LCMP.bytecode() ? 1 - 2 * slots : -slots;
            case CONVERT:
                return Opcodes.convertKind(op, 1).slotSize() - Opcodes.convertKind(op, 0).slotSize();
            case BRANCH:
                return op == Opcode.GOTO || op == Opcode.GOTO_W ? 0
                        : code >= Opcode.IF_ICMPEQ.bytecode() && code <= Opcode.IF_ACMPNE.bytecode() ? -2 : -1;
            case TABLE_SWITCH:
            case LOOKUP_SWITCH:
            case MONITOR:
            case THROW_EXCEPTION:
                return -1;
            case RETURN:
                return -Opcodes.returnKind(op).slotSize();
            case DISCONTINUED_JSR:
            case NEW_OBJECT:
                return 1;
            case NEW_MULTI_ARRAY:
                return 1 - raw.u1(raw.bci + 3);
            case FIELD_ACCESS:
                int size = TypeKind.fromDescriptor(entry(FieldRefEntry.class).type()).slotSize();
                return op == Opcode.GETSTATIC ? size : op == Opcode.PUTSTATIC ? -size
                        : op == Opcode.GETFIELD ? size - 1 : -size - 1;
            case INVOKE_DYNAMIC:
                return result(entry(InvokeDynamicEntry.class).typeSymbol());
            case INVOKE:
                return result(PoolEntries.methodType(entry(MemberRefEntry.class).type()))
                        - (op == Opcode.INVOKESTATIC ? 0 : 1);
            default:
                return 0;
        }
    }
}
