package org.xml.sax.helpers;

import org.xml.sax.Attributes;

/** The class AttributesImpl of SAX 2. */
public class AttributesImpl implements Attributes {
    /** Five for each attribute: URI, local name, qualified name, type, value. */
    private String[] data;
    private int length;

    private int checked(int index) {
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException("Attempt to modify attribute at illegal index: " + index);
        }
        return 5 * index;
    }


    public AttributesImpl() {
        data = new String[0];
    }

    public AttributesImpl(Attributes attributes) {
        data = new String[0];
        setAttributes(attributes);
    }

    public int getLength() {
        return length;
    }

    public String getURI(int number) {
        return number >= 0 && number < length ? data[5 * number + 0] : null;
    }

    public String getLocalName(int number) {
        return number >= 0 && number < length ? data[5 * number + 1] : null;
    }

    public String getQName(int number) {
        return number >= 0 && number < length ? data[5 * number + 2] : null;
    }

    public String getType(int number) {
        return number >= 0 && number < length ? data[5 * number + 3] : null;
    }

    public String getValue(int number) {
        return number >= 0 && number < length ? data[5 * number + 4] : null;
    }

    public int getIndex(String text, String text2) {
        for (int i = 0; i < length; i++) {
            if (data[5 * i].equals(text) && data[5 * i + 1].equals(text2)) {
                return i;
            }
        }
        return -1;
    }

    public int getIndex(String text) {
        for (int i = 0; i < length; i++) {
            if (data[5 * i + 2].equals(text)) {
                return i;
            }
        }
        return -1;
    }

    public String getType(String text, String text2) {
        return getType(getIndex(text, text2));
    }

    public String getType(String text) {
        return getType(getIndex(text));
    }

    public String getValue(String text, String text2) {
        return getValue(getIndex(text, text2));
    }

    public String getValue(String text) {
        return getValue(getIndex(text));
    }

    public void clear() {
        java.util.Arrays.fill(data, null);
        length = 0;
    }

    public void setAttributes(Attributes attributes) {
        clear();
        for (int i = 0; i < attributes.getLength(); i++) {
            addAttribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getQName(i), attributes.getType(i), attributes.getValue(i));
        }
    }

    public void addAttribute(String text, String text2, String text3, String text4, String text5) {
        if (data.length < 5 * (length + 1)) {
            data = java.util.Arrays.copyOf(data, Math.max(25, 2 * data.length));
        }
        length++;
        setAttribute(length - 1, text, text2, text3, text4, text5);
    }

    public void setAttribute(int number, String text, String text2, String text3, String text4, String text5) {
        int at = checked(number);
        data[at] = text;
        data[at + 1] = text2;
        data[at + 2] = text3;
        data[at + 3] = text4;
        data[at + 4] = text5;
    }

    public void removeAttribute(int number) {
        int at = checked(number);
        System.arraycopy(data, at + 5, data, at, 5 * length - at - 5);
        length--;
        java.util.Arrays.fill(data, 5 * length, 5 * length + 5, null);
    }

    public void setURI(int number, String text) {
        data[checked(number) + 0] = text;
    }

    public void setLocalName(int number, String text) {
        data[checked(number) + 1] = text;
    }

    public void setQName(int number, String text) {
        data[checked(number) + 2] = text;
    }

    public void setType(int number, String text) {
        data[checked(number) + 3] = text;
    }

    public void setValue(int number, String text) {
        data[checked(number) + 4] = text;
    }
}
