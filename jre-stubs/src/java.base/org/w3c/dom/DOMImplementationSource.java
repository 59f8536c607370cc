package org.w3c.dom;

/** The interface DOMImplementationSource of DOM Level 3. */
public interface DOMImplementationSource {
    DOMImplementation getDOMImplementation(String text);

    DOMImplementationList getDOMImplementationList(String text);
}
