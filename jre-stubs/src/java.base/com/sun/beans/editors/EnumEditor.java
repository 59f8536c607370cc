package com.sun.beans.editors;

import java.beans.PropertyEditorSupport;

/** Edits constants of an enum. */
public final class EnumEditor extends PropertyEditorSupport {
    private final Class<?> type;

    public EnumEditor(Class<?> type) {
        this.type = type;
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value != null ? ((Enum<?>) value).name() : null;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void setAsText(String text) {
        setValue(text != null ? Enum.valueOf((Class<? extends Enum>) type, text) : null);
    }

    @Override
    public void setValue(Object value) {
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("Unsupported value: " + value);
        }
        super.setValue(value);
    }

    @Override
    public String getJavaInitializationString() {
        String name = getAsText();
        return name != null ? type.getName() + "." + name : "null";
    }

    @Override
    public String[] getTags() {
        Object[] constants = type.getEnumConstants();
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = ((Enum<?>) constants[i]).name();
        }
        return names;
    }
}
