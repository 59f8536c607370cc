package ijen.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document type declares: entities and the attributes of elements. */
final class Declarations {
    /** An entity: its text, or where that is. */
    record Entity(String text, String publicId, String systemId, String notation) {
    }

    record Attribute(String element, String name, String type, String value) {
    }

    final Map<String, Entity> entities = new HashMap<>();
    final Map<String, Entity> parameters = new HashMap<>();
    final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
    /** Whether declarations may have been missed, so that an unknown entity is no error. */
    boolean incomplete;

    void attribute(Attribute declared) {
        attributes.computeIfAbsent(declared.element, key -> new LinkedHashMap<>()).putIfAbsent(declared.name,
            declared.value == null || declared.type.equals("CDATA") ? declared
                : new Attribute(declared.element, declared.name, declared.type, declared.value.trim().replaceAll(" +", " ")));
    }

    String type(String element, String name) {
        Map<String, Attribute> of = attributes.get(element);
        Attribute found = of == null ? null : of.get(name);
        return found == null ? "CDATA" : found.type.startsWith("(") ? "NMTOKEN" : found.type;
    }

    /** The attributes of an element that have a default value. */
    List<Attribute> defaults(String element) {
        List<Attribute> found = new ArrayList<>();
        for (Attribute each : attributes.getOrDefault(element, Map.of()).values()) {
            if (each.value != null) {
                found.add(each);
            }
        }
        return found;
    }
}
