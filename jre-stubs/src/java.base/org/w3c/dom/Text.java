package org.w3c.dom;

/** The interface Text of DOM Level 3. */
public interface Text extends CharacterData {
    Text splitText(int number) throws DOMException;

    boolean isElementContentWhitespace();

    String getWholeText();

    Text replaceWholeText(String text) throws DOMException;
}
