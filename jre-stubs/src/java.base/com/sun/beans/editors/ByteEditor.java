package com.sun.beans.editors;

/** Edits values of the type byte. */
public class ByteEditor extends NumberEditor {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? "((byte)" + value + ")" : "null";
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Byte.decode(text));
    }
}
