package com.sun.beans.editors;

/** Edits values of the type short. */
public class ShortEditor extends NumberEditor {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? "((short)" + value + ")" : "null";
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Short.decode(text));
    }
}
