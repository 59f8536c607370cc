package javax.xml.stream.events;

/** A processing instruction. */
public interface ProcessingInstruction extends XMLEvent {

    String getData();

    String getTarget();
}
