package org.xml.sax;

/** The interface AttributeList of SAX 2. */
public interface AttributeList {
    int getLength();

    String getName(int number);

    String getType(int number);

    String getValue(int number);

    String getType(String text);

    String getValue(String text);
}
