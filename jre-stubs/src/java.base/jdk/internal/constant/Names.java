package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/** Checks names and reads descriptors. */
public final class Names {
    private static final int MAX_RANK = 255;

    private Names() {
    }

    public static String binary(String name) {
        return checked(name, '.', '/', false);
    }

    public static String internal(String name) {
        return checked(name, '/', '.', false);
    }

    public static String packageOf(String name) {
        return checked(name, '.', '/', true);
    }

    public static String internalPackageOf(String name) {
        return checked(name, '/', '.', true);
    }

    private static String checked(String name, char separator, char foreign, boolean mayBeEmpty) {
        int length = name.length();
        if (length == 0 && mayBeEmpty) {
            return name;
        }
        boolean fresh = true;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c == ';' || c == '[' || c == foreign || c == separator && fresh) {
                throw new IllegalArgumentException("Invalid class name: " + name);
            }
            fresh = c == separator;
        }
        if (fresh) {
            throw new IllegalArgumentException("Invalid class name: " + name);
        }
        return name;
    }

    public static String member(String name) {
        if (name.length() == 0) {
            throw new IllegalArgumentException("zero-length member name");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.' || c == ';' || c == '[' || c == '/') {
                throw new IllegalArgumentException("Invalid member name: " + name);
            }
        }
        return name;
    }

    public static String module(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length() && "\\@:".indexOf(name.charAt(i + 1)) >= 0) {
                i++;
            } else if (c < ' ' || c == '\\' || c == '@' || c == ':') {
                throw new IllegalArgumentException("Invalid module name: " + name);
            }
        }
        return name;
    }

    /** A field descriptor or V. */
    public static ClassDesc type(String descriptor) {
        int length = descriptor.length();
        if (length == 1) {
            return PrimitiveClassDescImpl.of(descriptor.charAt(0), descriptor);
        }
        int rank = 0;
        while (rank < length && descriptor.charAt(rank) == '[') {
            rank++;
        }
        if (rank > MAX_RANK) {
            throw new IllegalArgumentException("Cannot create an array type descriptor with more than 255 dimensions");
        }
        if (rank > 0 && rank == length) {
            throw new StringIndexOutOfBoundsException("Index " + length + " out of bounds for length " + length);
        }
        if (length == 0 || end(descriptor, 0, false) != length) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + descriptor);
        }
        return parsed(descriptor, rank);
    }

    private static ClassDesc parsed(String descriptor, int rank) {
        char c = descriptor.charAt(rank);
        ClassDesc element = c == 'L' ? ClassOrInterfaceDescImpl.of(descriptor.substring(rank + 1, descriptor.length() - 1))
                : PrimitiveClassDescImpl.of(c, descriptor);
        return rank == 0 ? element : ArrayClassDescImpl.of(element, rank);
    }

    /** Where the descriptor that starts there ends, or -1. */
    private static int end(String text, int start, boolean mayBeVoid) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '[') {
            at++;
        }
        if (at == text.length() || at - start > MAX_RANK) {
            return -1;
        }
        char c = text.charAt(at);
        if (c != 'L') {
            boolean known = "ZBCSIJFD".indexOf(c) >= 0 || c == 'V' && mayBeVoid && at == start;
            return known ? at + 1 : -1;
        }
        boolean fresh = true;
        for (int i = at + 1; i < text.length(); i++) {
            c = text.charAt(i);
            if (c == ';') {
                return fresh ? -1 : i + 1;
            }
            if (c == '.' || c == '[' || c == '/' && fresh) {
                return -1;
            }
            fresh = c == '/';
        }
        return -1;
    }

    /** The types in a method descriptor, the result first. */
    static List<ClassDesc> signature(String descriptor) {
        if (descriptor.charAt(0) != '(') {
            throw bad(descriptor);
        }
        ArrayList<ClassDesc> types = new ArrayList<>();
        types.add(null);
        int at = 1;
        while (at < descriptor.length() && descriptor.charAt(at) != ')') {
            int end = end(descriptor, at, false);
            if (end < 0) {
                throw bad(descriptor);
            }
            types.add(piece(descriptor, at, end));
            at = end;
        }
        at++;
        if (at >= descriptor.length() || end(descriptor, at, true) != descriptor.length()) {
            throw bad(descriptor);
        }
        types.set(0, piece(descriptor, at, descriptor.length()));
        return types;
    }

    private static ClassDesc piece(String descriptor, int start, int end) {
        int element = start;
        while (descriptor.charAt(element) == '[') {
            element++;
        }
        return parsed(descriptor.substring(start, end), element - start);
    }

    static IllegalArgumentException bad(String descriptor) {
        return new IllegalArgumentException("Bad method descriptor: " + descriptor);
    }
}
