package jdk.internal.classfile.impl;

import java.lang.classfile.Label;
import java.lang.classfile.instruction.LabelTarget;

/** A label, and the element that says where it is. */
public final class LabelImpl implements Label, LabelTarget {
    private final LabelContext context;
    private int bci;

    LabelImpl(LabelContext context, int bci) {
        this.context = context;
        this.bci = bci;
    }

    LabelContext context() {
        return context;
    }

    int bci() {
        return bci;
    }

    void setBci(int offset) {
        bci = offset;
    }

    @Override
    public Label label() {
        return this;
    }

    @Override
    public String toString() {
        return "Label[context=" + context + ", bci=" + bci + "]";
    }
}
