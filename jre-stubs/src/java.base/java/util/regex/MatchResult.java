package java.util.regex;

import java.util.Map;

/** The result of a match. */
public interface MatchResult {
    int start();

    int start(int group);

    default int start(String name) {
        return start(number(name));
    }

    int end();

    int end(int group);

    default int end(String name) {
        return end(number(name));
    }

    String group();

    String group(int group);

    default String group(String name) {
        return group(number(name));
    }

    int groupCount();

    default Map<String, Integer> namedGroups() {
        throw new UnsupportedOperationException();
    }

    private int number(String name) {
        if (name == null) {
            throw new NullPointerException("Group name");
        }
        Integer n = namedGroups().get(name);
        if (n == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return n;
    }

    default boolean hasMatch() {
        throw new UnsupportedOperationException();
    }
}
