package java.lang.classfile;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.TypeDescriptor;

/** The kinds of values on stack and in locals, and of array elements. */
public enum TypeKind {
    BOOLEAN(1, 4),
    BYTE(1, 8),
    CHAR(1, 5),
    SHORT(1, 9),
    INT(1, 10),
    LONG(2, 11),
    FLOAT(1, 6),
    DOUBLE(2, 7),
    REFERENCE(1, -1),
    VOID(0, -1);

    private final int slots;
    private final int newarrayCode;

    TypeKind(int slots, int newarrayCode) {
        this.slots = slots;
        this.newarrayCode = newarrayCode;
    }

    /** The primitive type, or Object. */
    public ClassDesc upperBound() {
        return switch (this) {
            case BOOLEAN -> ConstantDescs.CD_boolean;
            case BYTE -> ConstantDescs.CD_byte;
            case CHAR -> ConstantDescs.CD_char;
            case SHORT -> ConstantDescs.CD_short;
            case INT -> ConstantDescs.CD_int;
            case LONG -> ConstantDescs.CD_long;
            case FLOAT -> ConstantDescs.CD_float;
            case DOUBLE -> ConstantDescs.CD_double;
            case REFERENCE -> ConstantDescs.CD_Object;
            case VOID -> ConstantDescs.CD_void;
        };
    }

    /** The operand of {@code newarray}, -1 for what is no primitive value. */
    public int newarrayCode() {
        return newarrayCode;
    }

    public int slotSize() {
        return slots;
    }

    /** The kind that the interpreter computes with: int for what is smaller. */
    public TypeKind asLoadable() {
        return ordinal() < INT.ordinal() ? INT : this;
    }

    public static TypeKind fromNewarrayCode(int newarrayCode) {
        for (TypeKind kind : values()) {
            if (kind.newarrayCode == newarrayCode && newarrayCode != -1) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Bad newarray code: " + newarrayCode);
    }

    public static TypeKind fromDescriptor(CharSequence s) {
        if (s.isEmpty()) {
            throw new IllegalArgumentException("Empty descriptor");
        }
        return switch (s.charAt(0)) {
            case 'L', '[' -> REFERENCE;
            case 'B' -> BYTE;
            case 'C' -> CHAR;
            case 'Z' -> BOOLEAN;
            case 'S' -> SHORT;
            case 'I' -> INT;
            case 'J' -> LONG;
            case 'F' -> FLOAT;
            case 'D' -> DOUBLE;
            case 'V' -> VOID;
            default -> throw new IllegalArgumentException("Bad type: " + s);
        };
    }

    public static TypeKind from(TypeDescriptor.OfField<?> descriptor) {
        return descriptor.isPrimitive() ? fromDescriptor(descriptor.descriptorString()) : REFERENCE;
    }
}
