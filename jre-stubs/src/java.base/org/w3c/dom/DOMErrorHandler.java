package org.w3c.dom;

/** The interface DOMErrorHandler of DOM Level 3. */
public interface DOMErrorHandler {
    boolean handleError(DOMError domError);
}
