package org.w3c.dom;

/** The interface CharacterData of DOM Level 3. */
public interface CharacterData extends Node {
    String getData() throws DOMException;

    void setData(String text) throws DOMException;

    int getLength();

    String substringData(int number, int number2) throws DOMException;

    void appendData(String text) throws DOMException;

    void insertData(int number, String text) throws DOMException;

    void deleteData(int number, int number2) throws DOMException;

    void replaceData(int number, int number2, String text) throws DOMException;
}
