package com.sun.beans.editors;

/** Edits values of the type float. */
public class FloatEditor extends NumberEditor {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? value + "F" : "null";
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Float.valueOf(text));
    }
}
