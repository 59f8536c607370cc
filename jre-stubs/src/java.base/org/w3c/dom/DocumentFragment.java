package org.w3c.dom;

/** The interface DocumentFragment of DOM Level 3. */
public interface DocumentFragment extends Node {
}
