package sun.reflect.generics.parser;

import java.lang.reflect.GenericSignatureFormatError;

/**
 * Whether a Signature attribute (JVMS 4.7.9.1) has the form of one. What is behind a whole signature is not looked at.
 * The end counts as a colon, which begins nothing that a signature could go on with but a bound.
 */
final class SignatureSyntax {
    private final String text;
    private int at;

    private SignatureSyntax(String text) {
        this.text = text;
    }

    /** Of a class: type parameters, superclass, interfaces. */
    static void ofClass(String text) {
        SignatureSyntax s = new SignatureSyntax(text);
        s.parameters();
        do {
            s.classType();
        } while (s.peek() == 'L');
    }

    /** Of a method or constructor: type parameters, parameters, result, exceptions. */
    static void ofMethod(String text) {
        SignatureSyntax s = new SignatureSyntax(text);
        s.parameters();
        if (s.peek() != '(') {
            throw s.error("expected '('");
        }
        s.next();
        while (s.peek() != ':' && "BCDFIJSZLT[".indexOf(s.peek()) >= 0) {
            s.type();
        }
        if (s.peek() != ')') {
            throw s.error("expected ')'");
        }
        s.next();
        if (s.peek() == 'V') {
            s.next();
        } else {
            s.type();
        }
        while (s.peek() == '^') {
            s.next();
            s.reference(false);
        }
    }

    /** Of a field, a component, or a type that an annotation names. */
    static void ofType(String text) {
        new SignatureSyntax(text).type();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ':';
    }

    private void next() {
        if (at < text.length()) {
            at++;
        }
    }

    private GenericSignatureFormatError error(String what) {
        return new GenericSignatureFormatError("Signature Parse error: " + what + "\n\tRemaining input: " + text.substring(at));
    }

    /** How far a name that begins at {@code from} goes. */
    static int name(String text, int from) {
        int to = from;
        while (to < text.length() && ";./[:><".indexOf(text.charAt(to)) < 0 && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private void name() {
        at = name(text, at);
    }

    private void parameters() {
        if (peek() != '<') {
            return;
        }
        next();
        parameter();
        while (peek() != '>') {
            int before = at;
            parameter();
            if (at == before) {
                throw error("Failure to make progress!");
            }
        }
        next();
    }

    private void parameter() {
        name();
        if (peek() != ':') {
            return;
        }
        next();
        if (peek() != ':') {
            reference(true);
        }
        while (peek() == ':') {
            next();
            reference(true);
        }
    }

    private void type() {
        if (peek() != ':' && "BCDFIJSZ".indexOf(peek()) >= 0) {
            next();
        } else {
            reference(true);
        }
    }

    private void reference(boolean arrays) {
        while (peek() == '[') {
            if (!arrays) {
                throw error("Array signature not allowed here.");
            }
            next();
            if (peek() != ':' && "BCDFIJSZ".indexOf(peek()) >= 0) {
                next();
                return;
            }
        }
        if (peek() == 'L') {
            classType();
        } else if (peek() == 'T') {
            next();
            int start = at;
            name();
            if (peek() != ';') {
                throw error("; expected in signature of type variable named" + text.substring(start, at));
            }
            next();
        } else {
            throw error("Expected Field Type Signature");
        }
    }

    private void classType() {
        if (peek() != 'L') {
            throw error("expected a class type");
        }
        next();
        name();
        while (peek() == '/') {
            next();
            name();
        }
        if (peek() == '<') {
            arguments();
        } else if (peek() != ';') {
            throw error("expected '<' or ';' but got " + peek());
        }
        while (peek() == '.') {
            next();
            name();
            if (peek() == '<') {
                arguments();
            } else if (peek() != ';' && peek() != '.') {
                throw error("expected '<' or ';' or '.', got '" + peek() + "'.");
            }
        }
        if (peek() != ';') {
            throw error("expected ';' got '" + peek() + "'");
        }
        next();
    }

    private void arguments() {
        next();
        do {
            if (peek() == '*') {
                next();
            } else {
                if (peek() == '+' || peek() == '-') {
                    next();
                }
                reference(true);
            }
        } while (peek() != '>');
        next();
    }
}
