package org.xml.sax.ext;

import org.xml.sax.Locator;
import org.xml.sax.helpers.LocatorImpl;

/** The class Locator2Impl of SAX 2. */
public class Locator2Impl extends LocatorImpl implements Locator2 {
    private String version;
    private String encoding;


    public Locator2Impl() {
    }

    public Locator2Impl(Locator locator) {
        super(locator);
        if (locator instanceof Locator2) {
            version = ((Locator2) locator).getXMLVersion();
            encoding = ((Locator2) locator).getEncoding();
        }
    }

    public String getXMLVersion() {
        return version;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setXMLVersion(String text) {
        version = text;
    }

    public void setEncoding(String text) {
        encoding = text;
    }
}
