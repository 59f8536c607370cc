package org.w3c.dom;

/** The interface Element of DOM Level 3. */
public interface Element extends Node {
    String getTagName();

    String getAttribute(String text);

    void setAttribute(String text, String text2) throws DOMException;

    void removeAttribute(String text) throws DOMException;

    Attr getAttributeNode(String text);

    Attr setAttributeNode(Attr attr) throws DOMException;

    Attr removeAttributeNode(Attr attr) throws DOMException;

    NodeList getElementsByTagName(String text);

    String getAttributeNS(String text, String text2) throws DOMException;

    void setAttributeNS(String text, String text2, String text3) throws DOMException;

    void removeAttributeNS(String text, String text2) throws DOMException;

    Attr getAttributeNodeNS(String text, String text2) throws DOMException;

    Attr setAttributeNodeNS(Attr attr) throws DOMException;

    NodeList getElementsByTagNameNS(String text, String text2) throws DOMException;

    boolean hasAttribute(String text);

    boolean hasAttributeNS(String text, String text2) throws DOMException;

    TypeInfo getSchemaTypeInfo();

    void setIdAttribute(String text, boolean flag) throws DOMException;

    void setIdAttributeNS(String text, String text2, boolean flag) throws DOMException;

    void setIdAttributeNode(Attr attr, boolean flag) throws DOMException;
}
