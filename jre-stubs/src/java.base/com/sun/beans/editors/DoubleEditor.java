package com.sun.beans.editors;

/** Edits values of the type double. */
public class DoubleEditor extends NumberEditor {
    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Double.valueOf(text));
    }
}
