package jdk.internal.classfile.impl;

import java.lang.classfile.CompoundElement;

/** Prints models as YAML. */
public final class Printer {
    public String print(CompoundElement<?> element) {
        return String.valueOf(element);
    }
}
