package javax.xml.stream.events;

/** An attribute. */
public interface Attribute extends XMLEvent {

    String getDTDType();

    javax.xml.namespace.QName getName();

    String getValue();

    boolean isSpecified();
}
