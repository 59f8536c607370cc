package jdk.internal.classfile.impl;

/** Who gives out local variables. */
interface Slots {
    /** The next slot that is free. */
    int nextLocal();
}
