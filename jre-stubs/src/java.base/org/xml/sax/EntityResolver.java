package org.xml.sax;

import java.io.IOException;

/** The interface EntityResolver of SAX 2. */
public interface EntityResolver {
    InputSource resolveEntity(String text, String text2) throws SAXException, IOException;
}
