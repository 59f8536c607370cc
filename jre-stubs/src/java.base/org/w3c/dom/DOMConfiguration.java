package org.w3c.dom;

/** The interface DOMConfiguration of DOM Level 3. */
public interface DOMConfiguration {
    void setParameter(String text, Object object) throws DOMException;

    Object getParameter(String text) throws DOMException;

    boolean canSetParameter(String text, Object object);

    DOMStringList getParameterNames();
}
