package org.w3c.dom;

/** The interface UserDataHandler of DOM Level 3. */
public interface UserDataHandler {
    short NODE_CLONED = 1;
    short NODE_IMPORTED = 2;
    short NODE_DELETED = 3;
    short NODE_RENAMED = 4;
    short NODE_ADOPTED = 5;

    void handle(short value, String text, Object object, Node node, Node node2);
}
