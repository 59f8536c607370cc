package org.xml.sax.ext;

import java.io.IOException;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The interface EntityResolver2 of SAX 2. */
public interface EntityResolver2 extends EntityResolver {
    InputSource getExternalSubset(String text, String text2) throws SAXException, IOException;

    InputSource resolveEntity(String text, String text2, String text3, String text4) throws SAXException, IOException;
}
