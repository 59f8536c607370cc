package org.w3c.dom;

/** The interface DOMImplementationList of DOM Level 3. */
public interface DOMImplementationList {
    DOMImplementation item(int number);

    int getLength();
}
