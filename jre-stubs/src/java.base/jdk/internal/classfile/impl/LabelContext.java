package jdk.internal.classfile.impl;

import java.lang.classfile.Label;

/** Whose labels they are: code that was read, or a builder. */
interface LabelContext {
    /** The offset of a label, -1 before it is bound. */
    int labelToBci(Label label);
}
