package org.w3c.dom;

/** The interface NameList of DOM Level 3. */
public interface NameList {
    String getName(int number);

    String getNamespaceURI(int number);

    int getLength();

    boolean contains(String text);

    boolean containsNS(String text, String text2);
}
