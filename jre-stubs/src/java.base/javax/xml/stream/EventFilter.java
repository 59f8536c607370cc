package javax.xml.stream;

/** Chooses events. */
public interface EventFilter {

    boolean accept(javax.xml.stream.events.XMLEvent xMLEvent);
}
