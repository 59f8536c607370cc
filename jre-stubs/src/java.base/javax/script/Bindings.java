package javax.script;

import java.util.Map;

/** The interface Bindings of JSR 223, scripting. */
public interface Bindings extends Map<String, Object> {
    Object put(String text, Object object);

    void putAll(Map<? extends String, ?> map);

    boolean containsKey(Object object);

    Object get(Object object);

    Object remove(Object object);
}
