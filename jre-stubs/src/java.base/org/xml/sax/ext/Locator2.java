package org.xml.sax.ext;

import org.xml.sax.Locator;

/** The interface Locator2 of SAX 2. */
public interface Locator2 extends Locator {
    String getXMLVersion();

    String getEncoding();
}
