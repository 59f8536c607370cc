package org.w3c.dom;

/** The interface ProcessingInstruction of DOM Level 3. */
public interface ProcessingInstruction extends Node {
    String getTarget();

    String getData();

    void setData(String text) throws DOMException;
}
