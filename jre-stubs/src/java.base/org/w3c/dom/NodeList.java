package org.w3c.dom;

/** The interface NodeList of DOM Level 3. */
public interface NodeList {
    Node item(int number);

    int getLength();
}
