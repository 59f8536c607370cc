package com.sun.beans.editors;

/** Edits values of the type long. */
public class LongEditor extends NumberEditor {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? value + "L" : "null";
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        setValue(text == null ? null : Long.decode(text));
    }
}
