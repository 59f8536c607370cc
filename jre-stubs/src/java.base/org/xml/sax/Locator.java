package org.xml.sax;

/** The interface Locator of SAX 2. */
public interface Locator {
    String getPublicId();

    String getSystemId();

    int getLineNumber();

    int getColumnNumber();
}
