package org.w3c.dom;

/** The interface EntityReference of DOM Level 3. */
public interface EntityReference extends Node {
}
