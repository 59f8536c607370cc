package org.w3c.dom;

/** The interface CDATASection of DOM Level 3. */
public interface CDATASection extends Text {
}
