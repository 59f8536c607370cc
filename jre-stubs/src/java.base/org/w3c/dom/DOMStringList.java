package org.w3c.dom;

/** The interface DOMStringList of DOM Level 3. */
public interface DOMStringList {
    String item(int number);

    int getLength();

    boolean contains(String text);
}
