package jdk.internal.classfile.impl;

import java.lang.classfile.Opcode;
import java.util.function.IntConsumer;

/** Steps through the bytes of code (JVMS 6.5). */
final class RawCode {
    final byte[] code;
    int bci;
    int next;
    Opcode op;

    RawCode(byte[] code) {
        this.code = code;
    }

    /** Goes to the next instruction, if there is one. */
    boolean next() {
        if (next >= code.length) {
            return false;
        }
        go(next);
        return true;
    }

    void go(int to) {
        bci = to;
        op = Opcodes.of(u1(bci));
        if (u1(bci) == 0xc4) {
            op = Opcodes.wide(u1(bci + 1));
        }
        if (op == null) {
            throw new IllegalArgumentException("Invalid or unsupported bytecode: " + u1(bci));
        }
        int size = op.sizeIfFixed();
        if (size < 0) {
            int at = aligned();
            if (op == Opcode.LOOKUPSWITCH) {
                int count = s4(at + 4);
                if (count < 0 || count > code.length / 8) {
                    throw new IllegalArgumentException("Invalid lookupswitch npairs: " + count);
                }
                size = at + 8 + count * 8 - bci;
            } else {
                long count = (long) s4(at + 8) - s4(at + 4) + 1;
                if (count < 0 || count > code.length / 4) {
                    throw new IllegalArgumentException("Invalid tableswitch values low: " + s4(at + 4) + " high: " + s4(at + 8));
                }
                size = at + 12 + (int) count * 4 - bci;
            }
        }
        next = bci + size;
        if (next > code.length) {
            throw new IllegalArgumentException("Reading beyond classfile bounds");
        }
    }

    int u1(int at) {
        if (at >= code.length) {
            throw new IllegalArgumentException("Reading beyond classfile bounds");
        }
        return code[at] & 0xff;
    }

    int u2(int at) {
        return u1(at) << 8 | u1(at + 1);
    }

    int s1(int at) {
        return (byte) u1(at);
    }

    int s2(int at) {
        return (short) u2(at);
    }

    int s4(int at) {
        return u2(at) << 16 | u2(at + 2);
    }

    /** Where a switch's operands begin. */
    int aligned() {
        return bci + 4 & ~3;
    }

    int slot() {
        int implied = Opcodes.impliedSlot(op);
        return implied >= 0 ? implied : op.isWide() ? u2(bci + 2) : u1(bci + 1);
    }

    /** Where a branch leads. */
    int target() {
        return bci + (op.sizeIfFixed() == 5 ? s4(bci + 1) : s2(bci + 1));
    }

    /** All places that the instruction may branch to. */
    void forEachTarget(IntConsumer consumer) {
        switch (op.kind()) {
            case BRANCH, DISCONTINUED_JSR -> consumer.accept(target());
            case TABLE_SWITCH, LOOKUP_SWITCH -> {
                int at = aligned();
                boolean table = op == Opcode.TABLESWITCH;
                consumer.accept(bci + s4(at));
                for (int p = at + 12; p < next; p += table ? 4 : 8) {
                    consumer.accept(bci + s4(p));
                }
            }
            default -> {
            }
        }
    }

    /** The slots that a descriptor's parameters take. */
    static int argumentSlots(String descriptor) {
        int slots = 0;
        for (int i = 1; descriptor.charAt(i) != ')'; i++) {
            char c = descriptor.charAt(i);
            slots += c == 'J' || c == 'D' ? 2 : 1;
            while (descriptor.charAt(i) == '[') {
                i++;
            }
            if (descriptor.charAt(i) == 'L') {
                i = descriptor.indexOf(';', i);
            }
        }
        return slots;
    }
}
