package sun.reflect.generics.parser;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.GenericSignatureFormatError;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import sun.reflect.generics.reflectiveObjects.GenericArrayTypeImpl;
import sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl;
import sun.reflect.generics.reflectiveObjects.TypeVariableImpl;
import sun.reflect.generics.reflectiveObjects.WildcardTypeImpl;

/** Reads Signature attributes (JVMS 4.7.9.1) into types, as seen from a declaration. */
public final class SignatureParser {
    private final String text;
    private final GenericDeclaration scope;
    private int at;

    private SignatureParser(String text, GenericDeclaration scope) {
        this.text = text;
        this.scope = scope;
    }

    /** A field's or bound's type. */
    public static Type type(String signature, GenericDeclaration scope) {
        SignatureSyntax.ofType(signature);
        return new SignatureParser(signature, scope).type();
    }

    /** The type variables that a class's, method's or constructor's signature begins with. */
    public static <D extends GenericDeclaration> TypeVariable<?>[] typeParameters(String signature, D scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        ArrayList<TypeVariable<?>> found = new ArrayList<>();
        if (parser.peek() == '<') {
            parser.at++;
            do {
                int start = parser.at;
                parser.at = SignatureSyntax.name(signature, start);
                String name = signature.substring(start, parser.at);
                ArrayList<String> bounds = new ArrayList<>();
                while (parser.peek() == ':') {
                    parser.at++;
                    if (parser.peek() == ':') {
                        continue;
                    }
                    int from = parser.at;
                    parser.skipType();
                    bounds.add(signature.substring(from, parser.at));
                }
                found.add(new TypeVariableImpl<>(scope, name, bounds.toArray(new String[0])));
            } while (parser.peek() != '>');
        }
        return found.toArray(new TypeVariable<?>[0]);
    }

    private static void check(String signature, GenericDeclaration scope) {
        if (scope instanceof Class) {
            SignatureSyntax.ofClass(signature);
        } else {
            SignatureSyntax.ofMethod(signature);
        }
    }

    public static Type superclass(String signature, Class<?> scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        parser.skipParameters();
        return parser.type();
    }

    public static Type[] interfaces(String signature, Class<?> scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        parser.skipParameters();
        parser.skipType();
        ArrayList<Type> found = new ArrayList<>();
        while (parser.at < signature.length() && parser.peek() == 'L') {
            found.add(parser.type());
        }
        return found.toArray(new Type[0]);
    }

    public static Type[] parameterTypes(String signature, Executable scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        parser.skipParameters();
        parser.expect('(');
        ArrayList<Type> found = new ArrayList<>();
        while (parser.peek() != ')') {
            found.add(parser.type());
        }
        return found.toArray(new Type[0]);
    }

    /** The parameter classes of a method's descriptor, then its result. */
    public static Type[] descriptorTypes(String descriptor, Class<?> scope) {
        SignatureParser parser = new SignatureParser(descriptor, scope);
        parser.expect('(');
        ArrayList<Type> found = new ArrayList<>();
        while (parser.peek() != ')') {
            found.add(parser.type());
        }
        parser.at++;
        found.add(parser.type());
        return found.toArray(new Type[0]);
    }

    public static Type returnType(String signature, Method scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        parser.skipToResult();
        return parser.type();
    }

    /** What a method or constructor throws; empty where its signature does not say. */
    public static Type[] exceptionTypes(String signature, Executable scope) {
        check(signature, scope);
        SignatureParser parser = new SignatureParser(signature, scope);
        parser.skipToResult();
        parser.skipType();
        ArrayList<Type> found = new ArrayList<>();
        while (parser.at < signature.length() && parser.peek() == '^') {
            parser.at++;
            found.add(parser.type());
        }
        return found.toArray(new Type[0]);
    }

    private GenericSignatureFormatError error() {
        return new GenericSignatureFormatError("Signature Parse error: position " + at + " in " + text);
    }

    private char peek() {
        if (at >= text.length()) {
            throw error();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw error();
        }
        at++;
    }

    /** Over the type parameters of a signature that has been checked. */
    private void skipParameters() {
        if (peek() != '<') {
            return;
        }
        at++;
        do {
            at = SignatureSyntax.name(text, at);
            while (peek() == ':') {
                at++;
                if (peek() != ':') {
                    skipType();
                }
            }
        } while (peek() != '>');
        at++;
    }

    private void skipToResult() {
        skipParameters();
        at++;
        while (peek() != ')') {
            skipType();
        }
        at++;
    }

    /** Over one type, without a look at its classes; nothing is skipped where a type parameter's bound is missing. */
    private void skipType() {
        while (peek() == '[') {
            at++;
        }
        char kind = text.charAt(at++);
        if (kind == 'T') {
            at = text.indexOf(';', at) + 1;
        } else if (kind == 'L') {
            int depth = 0;
            for (char c = peek(); depth > 0 || c != ';'; c = peek()) {
                depth += c == '<' ? 1 : c == '>' ? -1 : 0;
                at++;
            }
            at++;
        }
    }

    private Type type() {
        char kind = peek();
        at++;
        switch (kind) {
            case 'B':
                return byte.class;
            case 'C':
                return char.class;
            case 'D':
                return double.class;
            case 'F':
                return float.class;
            case 'I':
                return int.class;
            case 'J':
                return long.class;
            case 'S':
                return short.class;
            case 'Z':
                return boolean.class;
            case 'V':
                return void.class;
            case '[':
                Type component = type();
                return component instanceof Class ? ((Class<?>) component).arrayType()
                        : new GenericArrayTypeImpl(component);
            case 'T':
                int end = text.indexOf(';', at);
                if (end < 0) {
                    throw error();
                }
                String name = text.substring(at, end);
                at = end + 1;
                return variable(name);
            case 'L':
                return classType();
            default:
                at--;
                throw error();
        }
    }

    private Type classType() {
        StringBuilder name = new StringBuilder();
        Type owner = null;
        boolean parameterized = false;
        while (true) {
            char c = peek();
            while (c != '<' && c != ';' && c != '.') {
                name.append(c == '/' ? '.' : c);
                at++;
                c = peek();
            }
            parameterized |= c == '<';
            Class<?> raw = parameterized || c == ';' ? load(name.toString()) : null;
            Type[] arguments = c == '<' ? arguments() : new Type[0];
            c = peek();
            at++;
            if (raw != null) {
                Type made = parameterized ? new ParameterizedTypeImpl(raw, arguments, owner) : raw;
                if (c == ';') {
                    return made;
                }
                owner = made;
            }
            name.append('$');
        }
    }

    private Type[] arguments() {
        ArrayList<Type> found = new ArrayList<>();
        at++;
        while (peek() != '>') {
            char c = peek();
            if (c == '*') {
                at++;
                found.add(new WildcardTypeImpl(null, false, scope));
            } else if (c == '+' || c == '-') {
                int from = ++at;
                skipType();
                found.add(new WildcardTypeImpl(text.substring(from, at), c == '-', scope));
            } else {
                found.add(type());
            }
        }
        at++;
        return found.toArray(new Type[0]);
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, holder(scope).getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(name, e);
        }
    }

    private static Class<?> holder(GenericDeclaration scope) {
        return scope instanceof Class ? (Class<?>) scope : ((Executable) scope).getDeclaringClass();
    }

    /** The variable of that name, in the declaration itself or around it. */
    private Type variable(String name) {
        GenericDeclaration place = scope;
        while (place != null) {
            for (TypeVariable<?> candidate : place.getTypeParameters()) {
                if (candidate.getName().equals(name)) {
                    return candidate;
                }
            }
            place = around(place);
        }
        throw new TypeNotPresentException(name, null);
    }

    private static GenericDeclaration around(GenericDeclaration place) {
        if (place instanceof Executable) {
            return ((Executable) place).getDeclaringClass();
        }
        Class<?> c = (Class<?>) place;
        Method method = c.getEnclosingMethod();
        if (method != null) {
            return method;
        }
        Constructor<?> constructor = c.getEnclosingConstructor();
        return constructor != null ? constructor : c.getEnclosingClass();
    }
}
