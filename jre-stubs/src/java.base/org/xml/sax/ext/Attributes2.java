package org.xml.sax.ext;

import org.xml.sax.Attributes;

/** The interface Attributes2 of SAX 2. */
public interface Attributes2 extends Attributes {
    boolean isDeclared(int number);

    boolean isDeclared(String text);

    boolean isDeclared(String text, String text2);

    boolean isSpecified(int number);

    boolean isSpecified(String text, String text2);

    boolean isSpecified(String text);
}
