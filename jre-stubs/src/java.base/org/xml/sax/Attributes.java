package org.xml.sax;

/** The interface Attributes of SAX 2. */
public interface Attributes {
    int getLength();

    String getURI(int number);

    String getLocalName(int number);

    String getQName(int number);

    String getType(int number);

    String getValue(int number);

    int getIndex(String text, String text2);

    int getIndex(String text);

    String getType(String text, String text2);

    String getType(String text);

    String getValue(String text, String text2);

    String getValue(String text);
}
