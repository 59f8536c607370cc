package org.w3c.dom;

/** The interface Notation of DOM Level 3. */
public interface Notation extends Node {
    String getPublicId();

    String getSystemId();
}
