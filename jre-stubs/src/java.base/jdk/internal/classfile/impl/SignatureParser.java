package jdk.internal.classfile.impl;

import java.lang.classfile.ClassSignature;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads signatures (JVMS 4.7.9.1). */
public final class SignatureParser {
    private final String text;
    private int at;

    public SignatureParser(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** A method's parts may end early: that is said of the whole. */
    public MethodSignature methodSignature() {
        try {
            List<Signature.TypeParam> parameters = typeParameters();
            expect("(");
            List<Signature> arguments = new ArrayList<>();
            while (text.charAt(at) != ')') {
                arguments.add(any());
            }
            at++;
            Signature result = any();
            List<Signature.ThrowableSig> exceptions = new ArrayList<>();
            while (at < text.length()) {
                expect("^");
                Signature exception = reference();
                if (!(exception instanceof Signature.ThrowableSig)) {
                    throw invalid("method");
                }
                exceptions.add((Signature.ThrowableSig) exception);
            }
            return new Signatures.MethodSignatureImpl(parameters, exceptions, result, Collections.unmodifiableList(arguments));
        } catch (StringIndexOutOfBoundsException e) {
            throw invalid("method");
        }
    }

    public ClassSignature classSignature() {
        try {
            List<Signature.TypeParam> parameters = typeParameters();
            Signature.ClassTypeSig superclass = classType();
            List<Signature.ClassTypeSig> interfaces = new ArrayList<>();
            while (at < text.length()) {
                interfaces.add(classType());
            }
            return new Signatures.ClassSignatureImpl(parameters, superclass, Collections.unmodifiableList(interfaces));
        } catch (StringIndexOutOfBoundsException e) {
            throw invalid("class");
        }
    }

    public Signature type() {
        try {
            Signature type = any();
            if (at == text.length()) {
                return type;
            }
        } catch (StringIndexOutOfBoundsException e) {
            throw invalid("type");
        }
        throw invalid("type");
    }

    private IllegalArgumentException invalid(String what) {
        return new IllegalArgumentException("Not a valid " + what + " signature: " + text);
    }

    private IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException(
                at < text.length() ? "Unexpected character " + text.charAt(at) + " at position " + at + ", expected "
                        + expected + ": " + text
                        : "Unexpected end of signature at position " + at + ", expected " + expected + ": " + text);
    }

    private void expect(String c) {
        if (!text.startsWith(c, at)) {
            throw unexpected(c);
        }
        at++;
    }

    private List<Signature.TypeParam> typeParameters() {
        List<Signature.TypeParam> parameters = new ArrayList<>();
        if (text.startsWith("<")) {
            at++;
            do {
                String name = identifier(false);
                expect(":");
                Optional<Signature.RefTypeSig> bound = Optional.empty();
                if (text.charAt(at) != ':') {
                    bound = Optional.of(reference());
                }
                List<Signature.RefTypeSig> more = new ArrayList<>();
                while (text.charAt(at) == ':') {
                    at++;
                    more.add(reference());
                }
                parameters.add(new Signatures.TypeParamImpl(name, bound, Collections.unmodifiableList(more)));
            } while (text.charAt(at) != '>');
            at++;
        }
        return parameters;
    }

    private String identifier(boolean slashes) {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (".;[<>:".indexOf(c) >= 0 || c == '/' && (!slashes || at == start || text.charAt(at - 1) == '/')) {
                break;
            }
            at++;
        }
        if (at == start || text.charAt(at - 1) == '/') {
            throw unexpected("an identifier");
        }
        return text.substring(start, at);
    }

    private Signature any() {
        char c = text.charAt(at);
        if ("BCDFIJSZV".indexOf(c) >= 0) {
            at++;
            return new Signatures.BaseTypeSigImpl(c);
        }
        return reference();
    }

    private Signature.RefTypeSig reference() {
        switch (text.charAt(at)) {
            case 'L':
                return classType();
            case 'T':
                at++;
                String name = identifier(false);
                expect(";");
                return new Signatures.TypeVarSigImpl(name);
            case '[':
                at++;
                return Signatures.array(1, any());
            default:
                throw unexpected("a type signature");
        }
    }

    private Signature.ClassTypeSig classType() {
        expect("L");
        Signature.ClassTypeSig type = null;
        boolean inner = false;
        while (true) {
            String name = identifier(!inner);
            List<Signature.TypeArg> arguments = new ArrayList<>();
            if (at < text.length() && text.charAt(at) == '<') {
                at++;
                do {
                    arguments.add(argument());
                } while (text.charAt(at) != '>');
                at++;
            }
            type = new Signatures.ClassTypeSigImpl(Optional.ofNullable(type), name, Collections.unmodifiableList(arguments));
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                inner = true;
            } else if (at < text.length() && text.charAt(at) == ';') {
                at++;
                return type;
            } else {
                throw unexpected(". or ;");
            }
        }
    }

    private Signature.TypeArg argument() {
        switch (text.charAt(at)) {
            case '*':
                at++;
                return Signature.TypeArg.unbounded();
            case '+':
                at++;
                return Signature.TypeArg.extendsOf(reference());
            case '-':
                at++;
                return Signature.TypeArg.superOf(reference());
            default:
                return Signature.TypeArg.of(reference());
        }
    }
}
