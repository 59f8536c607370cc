package com.sun.beans.editors;

import java.beans.PropertyEditorSupport;

/** Edits numbers. */
public abstract class NumberEditor extends PropertyEditorSupport {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? value.toString() : "null";
    }
}
