package com.sun.beans.editors;

import java.beans.PropertyEditorSupport;

/** Edits booleans, as True and False. */
public class BooleanEditor extends PropertyEditorSupport {
    @Override
    public String getJavaInitializationString() {
        Object value = getValue();
        return value != null ? value.toString() : "null";
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value instanceof Boolean ? (Boolean) value ? "True" : "False" : null;
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        if (text == null) {
            setValue(null);
        } else if ("True".equalsIgnoreCase(text)) {
            setValue(Boolean.TRUE);
        } else if ("False".equalsIgnoreCase(text)) {
            setValue(Boolean.FALSE);
        } else {
            throw new IllegalArgumentException(text);
        }
    }

    @Override
    public String[] getTags() {
        return new String[] {"True", "False"};
    }
}
