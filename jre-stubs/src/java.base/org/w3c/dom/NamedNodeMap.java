package org.w3c.dom;

/** The interface NamedNodeMap of DOM Level 3. */
public interface NamedNodeMap {
    Node getNamedItem(String text);

    Node setNamedItem(Node node) throws DOMException;

    Node removeNamedItem(String text) throws DOMException;

    Node item(int number);

    int getLength();

    Node getNamedItemNS(String text, String text2) throws DOMException;

    Node setNamedItemNS(Node node) throws DOMException;

    Node removeNamedItemNS(String text, String text2) throws DOMException;
}
