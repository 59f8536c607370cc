package com.sun.beans.editors;

/** Edits values of the type int. */
public class IntegerEditor extends NumberEditor {
    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Integer.decode(text));
    }
}
