package org.w3c.dom;

/** The interface Comment of DOM Level 3. */
public interface Comment extends CharacterData {
}
