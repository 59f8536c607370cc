package jdk.internal.classfile.impl;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;

/** What opcodes mean: kinds of values, and which opcode a value or slot takes (JVMS 6.5). */
public final class Opcodes {
    private static final Opcode[] BY_CODE = new Opcode[256];
    private static final Opcode[] WIDE = new Opcode[256];
    private static final String CONVERSIONS = "IJ IF ID JI JF JD FI FJ FD DI DJ DF IB IC IS";

    static {
        for (Opcode each : Opcode.values()) {
            (each.isWide() ? WIDE : BY_CODE)[each.bytecode() & 0xff] = each;
        }
    }

    private Opcodes() {
    }

    /** The opcode of that number, null when there is none. */
    static Opcode of(int code) {
        return BY_CODE[code];
    }

    /** The opcode behind a wide prefix, null when there is none. */
    static Opcode wide(int code) {
        return WIDE[code];
    }

    public static void check(Opcode op, Opcode.Kind kind) {
        if (op.kind() != kind) {
            throw new IllegalArgumentException(
                    "Wrong opcode kind specified; found " + op + "(" + op.kind() + "), expected " + kind);
        }
    }

    public static int slot(int slot) {
        if (slot < 0 || slot > 65535) {
            throw new IllegalArgumentException("Invalid slot index :" + slot);
        }
        return slot;
    }

    public static int s2(int value) {
        if (value != (short) value) {
            throw new IllegalArgumentException("cannot encode as S2: " + value);
        }
        return value;
    }

    public static IllegalArgumentException badSlot(Opcode op, int slot) {
        return new IllegalArgumentException("Invalid slot index " + slot + " for " + op);
    }

    /** Fails unless the opcode has room for the slot. */
    public static void checkSlot(Opcode op, int slot) {
        int implied = impliedSlot(op);
        if (implied >= 0 ? slot != implied : slot < 0 || slot > (op.isWide() ? 65535 : 255)) {
            throw badSlot(op, slot);
        }
    }

    /** The slot that is part of the opcode, or -1. */
    static int impliedSlot(Opcode op) {
        int code = op.bytecode();
        if (code >= Opcode.ILOAD_0.bytecode() && code <= Opcode.ALOAD_3.bytecode()) {
            return (code - Opcode.ILOAD_0.bytecode()) % 4;
        }
        if (code >= Opcode.ISTORE_0.bytecode() && code <= Opcode.ASTORE_3.bytecode()) {
            return (code - Opcode.ISTORE_0.bytecode()) % 4;
        }
        return -1;
    }

    public static void checkArgument(Opcode op, int value) {
        String type = op == Opcode.BIPUSH ? "Byte" : op == Opcode.SIPUSH ? "Short" : null;
        if (type == null) {
            throw new IllegalArgumentException("Wrong opcode specified; found " + op + ", expected BIPUSH or SIPUSH");
        }
        if (value != (op == Opcode.BIPUSH ? (byte) value : (short) value)) {
            throw new IllegalArgumentException(op + ": value must be within: " + type + ".MIN_VALUE <= value <= " + type
                    + ".MAX_VALUE, found: " + value);
        }
    }

    private static int order(TypeKind kind) {
        return switch (kind.asLoadable()) {
            case INT -> 0;
            case LONG -> 1;
            case FLOAT -> 2;
            case DOUBLE -> 3;
            case REFERENCE -> 4;
            default -> throw new IllegalArgumentException("void");
        };
    }

    private static TypeKind kindAt(int order) {
        return switch (order) {
            case 0 -> TypeKind.INT;
            case 1 -> TypeKind.LONG;
            case 2 -> TypeKind.FLOAT;
            case 3 -> TypeKind.DOUBLE;
            default -> TypeKind.REFERENCE;
        };
    }

    /** The shortest load or store, counted from that of an int. */
    public static Opcode local(Opcode ofInt, TypeKind kind, int slot) {
        int order = order(kind);
        if (slot < 4) {
            return BY_CODE[(ofInt == Opcode.ILOAD ? Opcode.ILOAD_0 : Opcode.ISTORE_0).bytecode() + order * 4 + slot];
        }
        return (slot < 256 ? BY_CODE : WIDE)[ofInt.bytecode() + order];
    }

    /** What a load or store moves. */
    static TypeKind localKind(Opcode op) {
        int code = op.bytecode() & 0xff;
        int first = op.kind() == Opcode.Kind.LOAD ? Opcode.ILOAD.bytecode() : Opcode.ISTORE.bytecode();
        return kindAt(code - first < 5 ? code - first : (code - first - 5) / 4);
    }

    public static Opcode returning(TypeKind kind) {
        return kind == TypeKind.VOID ? Opcode.RETURN : BY_CODE[Opcode.IRETURN.bytecode() + order(kind)];
    }

    static TypeKind returnKind(Opcode op) {
        return op == Opcode.RETURN ? TypeKind.VOID : kindAt(op.bytecode() - Opcode.IRETURN.bytecode());
    }

    /** The array instruction of that kind, counted from that of an int. */
    public static Opcode array(Opcode ofInt, TypeKind kind) {
        int offset = switch (kind) {
            case INT -> 0;
            case LONG -> 1;
            case FLOAT -> 2;
            case DOUBLE -> 3;
            case REFERENCE -> 4;
            case BYTE, BOOLEAN -> 5;
            case CHAR -> 6;
            case SHORT -> 7;
            default -> throw new IllegalArgumentException("void not an allowable array type");
        };
        return BY_CODE[ofInt.bytecode() + offset];
    }

    static TypeKind arrayKind(Opcode op, Opcode ofInt) {
        return switch (op.bytecode() - ofInt.bytecode()) {
            case 5 -> TypeKind.BYTE;
            case 6 -> TypeKind.CHAR;
            case 7 -> TypeKind.SHORT;
            default -> kindAt(op.bytecode() - ofInt.bytecode());
        };
    }

    static TypeKind operatorKind(Opcode op) {
        int code = op.bytecode();
        if (code < Opcode.ISHL.bytecode()) {
            return kindAt((code - Opcode.IADD.bytecode()) % 4);
        }
        if (code <= Opcode.LXOR.bytecode()) {
            return (code - Opcode.ISHL.bytecode()) % 2 == 0 ? TypeKind.INT : TypeKind.LONG;
        }
        return switch (op) {
            case LCMP -> TypeKind.LONG;
            case FCMPL, FCMPG -> TypeKind.FLOAT;
            case DCMPL, DCMPG -> TypeKind.DOUBLE;
            default -> TypeKind.INT;
        };
    }

    private static char letter(TypeKind kind) {
        return kind == TypeKind.REFERENCE ? 'A' : kind.upperBound().descriptorString().charAt(0);
    }

    public static Opcode converting(TypeKind from, TypeKind to) {
        int at = CONVERSIONS.indexOf("" + letter(from) + letter(to));
        if (at < 0) {
            throw new IllegalArgumentException("convert " + from + " -> " + to);
        }
        return BY_CODE[Opcode.I2L.bytecode() + at / 3];
    }

    static TypeKind convertKind(Opcode op, int side) {
        return TypeKind.fromDescriptor(
                String.valueOf(CONVERSIONS.charAt((op.bytecode() - Opcode.I2L.bytecode()) * 3 + side)));
    }

    /** Code for a conversion: none, one instruction or two. */
    public static CodeBuilder convert(CodeBuilder code, TypeKind from, TypeKind to) {
        TypeKind source = from.asLoadable();
        TypeKind target = to.asLoadable();
        if (target == TypeKind.REFERENCE || target == TypeKind.VOID) {
            return code;
        }
        if (source == TypeKind.REFERENCE || source == TypeKind.VOID) {
            throw new IllegalArgumentException("convert " + from + " -> " + to);
        }
        if (source != target) {
            code.with(ConvertInstruction.of(source, target));
        }
        if (to == TypeKind.BOOLEAN) {
            return code.iconst_1().iand();
        }
        return to == target ? code : code.with(ConvertInstruction.of(TypeKind.INT, to));
    }

    /** The opcode of an int from -1 to 5. */
    public static Opcode small(int value) {
        return BY_CODE[Opcode.ICONST_0.bytecode() + value];
    }

    public static TypeKind intrinsicKind(Opcode op) {
        int code = op.bytecode();
        return code == 1 ? TypeKind.REFERENCE : code < 9 ? TypeKind.INT : code < 11 ? TypeKind.LONG
                : code < 14 ? TypeKind.FLOAT : TypeKind.DOUBLE;
    }

    static ConstantDesc intrinsicValue(Opcode op) {
        int code = op.bytecode();
        return switch (intrinsicKind(op)) {
            case INT -> code - 3;
            case LONG -> code - 9L;
            case FLOAT -> code - 11f;
            case DOUBLE -> code - 14d;
            default -> ConstantDescs.NULL;
        };
    }

    public static Opcode loading(LoadableConstantEntry entry) {
        return entry.typeKind().slotSize() == 2 ? Opcode.LDC2_W : entry.index() > 255 ? Opcode.LDC_W : Opcode.LDC;
    }

    /** The condition that holds when the other does not. */
    static Opcode negated(Opcode op) {
        int code = op.bytecode();
        if (op.kind() != Opcode.Kind.BRANCH || op == Opcode.GOTO || op == Opcode.GOTO_W) {
            throw new IllegalArgumentException("Illegal branch opcode: " + op);
        }
        return BY_CODE[code >= Opcode.IFNULL.bytecode() ? code ^ 1 : (code - 1 ^ 1) + 1];
    }

    /** Whether what follows is not reached from there. */
    static boolean ends(Opcode op) {
        return switch (op.kind()) {
            case RETURN, THROW_EXCEPTION, TABLE_SWITCH, LOOKUP_SWITCH, DISCONTINUED_RET -> true;
            case BRANCH -> op == Opcode.GOTO || op == Opcode.GOTO_W;
            default -> false;
        };
    }
}
