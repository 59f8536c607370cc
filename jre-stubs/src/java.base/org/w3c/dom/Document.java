package org.w3c.dom;

/** The interface Document of DOM Level 3. */
public interface Document extends Node {
    DocumentType getDoctype();

    DOMImplementation getImplementation();

    Element getDocumentElement();

    Element createElement(String text) throws DOMException;

    DocumentFragment createDocumentFragment();

    Text createTextNode(String text);

    Comment createComment(String text);

    CDATASection createCDATASection(String text) throws DOMException;

    ProcessingInstruction createProcessingInstruction(String text, String text2) throws DOMException;

    Attr createAttribute(String text) throws DOMException;

    EntityReference createEntityReference(String text) throws DOMException;

    NodeList getElementsByTagName(String text);

    Node importNode(Node node, boolean flag) throws DOMException;

    Element createElementNS(String text, String text2) throws DOMException;

    Attr createAttributeNS(String text, String text2) throws DOMException;

    NodeList getElementsByTagNameNS(String text, String text2);

    Element getElementById(String text);

    String getInputEncoding();

    String getXmlEncoding();

    boolean getXmlStandalone();

    void setXmlStandalone(boolean flag) throws DOMException;

    String getXmlVersion();

    void setXmlVersion(String text) throws DOMException;

    boolean getStrictErrorChecking();

    void setStrictErrorChecking(boolean flag);

    String getDocumentURI();

    void setDocumentURI(String text);

    Node adoptNode(Node node) throws DOMException;

    DOMConfiguration getDomConfig();

    void normalizeDocument();

    Node renameNode(Node node, String text, String text2) throws DOMException;
}
