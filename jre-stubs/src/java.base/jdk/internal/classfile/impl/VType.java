package jdk.internal.classfile.impl;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** A type on the stack or in a local, while stack maps are made; long and double have second halves (JVMS 4.10.1.2). */
record VType(int tag, ClassDesc symbol, int bci) {
    static final VType TOP = new VType(0, null, 0);
    static final VType INTEGER = new VType(1, null, 0);
    static final VType FLOAT = new VType(2, null, 0);
    static final VType DOUBLE = new VType(3, null, 0);
    static final VType LONG = new VType(4, null, 0);
    static final VType NULL = new VType(5, null, 0);
    static final VType UNINITIALIZED_THIS = new VType(6, null, 0);
    static final VType LONG2 = new VType(9, null, 0);
    static final VType DOUBLE2 = new VType(10, null, 0);
    static final VType OBJECT = new VType(7, ConstantDescs.CD_Object, 0);
    static final VType THROWABLE = new VType(7, ConstantDescs.CD_Throwable, 0);
    private static final ClassDesc CLONEABLE = ClassDesc.of("java.lang.Cloneable");
    private static final ClassDesc SERIALIZABLE = ClassDesc.of("java.io.Serializable");

    static VType reference(ClassDesc type) {
        return new VType(7, type, 0);
    }

    static VType uninitialized(int bci) {
        return new VType(8, null, bci);
    }

    /** What a value of that type is on the stack; its first half. */
    static VType of(ClassDesc type) {
        return switch (TypeKind.from(type)) {
            case REFERENCE -> reference(type);
            case LONG -> LONG;
            case DOUBLE -> DOUBLE;
            case FLOAT -> FLOAT;
            default -> INTEGER;
        };
    }

    /** The second half, null when there is none. */
    VType half() {
        return tag == 4 ? LONG2 : tag == 3 ? DOUBLE2 : null;
    }

    boolean isHalf() {
        return tag > 8;
    }

    boolean isReference() {
        return tag == 7 || tag == 5;
    }

    VType component() {
        return tag == 7 && symbol.isArray() ? of(symbol.componentType()) : tag == 5 ? NULL : TOP;
    }

    VType array() {
        return switch (tag) {
            case 7 -> reference(symbol.arrayType());
            case 5 -> NULL;
            default -> TOP;
        };
    }

    /** What both are; this one was there first. */
    VType merge(VType from, Hierarchy hierarchy) {
        if (tag == 0 || equals(from)) {
            return this;
        }
        return isReference() && from.isReference() ? mergeReference(from, hierarchy) : TOP;
    }

    private VType mergeReference(VType from, Hierarchy hierarchy) {
        if (from.tag == 5 || equals(from) || equals(OBJECT)) {
            return this;
        }
        if (tag == 5) {
            return from;
        }
        if (symbol.isArray()) {
            return from.symbol.isArray() ? mergeArray(symbol.componentType(), from.symbol.componentType(), hierarchy) : OBJECT;
        }
        if (hierarchy.isInterface(symbol)) {
            return !from.symbol.isArray() || symbol.equals(CLONEABLE) || symbol.equals(SERIALIZABLE) ? this : OBJECT;
        }
        return from.symbol.isArray() ? OBJECT : reference(hierarchy.commonAncestor(symbol, from.symbol));
    }

    private static VType mergeArray(ClassDesc here, ClassDesc from, Hierarchy hierarchy) {
        if (here.isPrimitive() || from.isPrimitive()) {
            return OBJECT;
        }
        return reference(reference(here).mergeReference(reference(from), hierarchy).symbol.arrayType());
    }
}
