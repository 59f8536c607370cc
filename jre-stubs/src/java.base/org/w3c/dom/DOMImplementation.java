package org.w3c.dom;

/** The interface DOMImplementation of DOM Level 3. */
public interface DOMImplementation {
    boolean hasFeature(String text, String text2);

    DocumentType createDocumentType(String text, String text2, String text3) throws DOMException;

    Document createDocument(String text, String text2, DocumentType documentType) throws DOMException;

    Object getFeature(String text, String text2);
}
