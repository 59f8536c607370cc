package java.lang.classfile;

import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.classfile.impl.SignatureParser;
import jdk.internal.classfile.impl.Signatures;

/** A generic type (JVMS 4.7.9.1). */
public interface Signature {
    String signatureString();

    static Signature parseFrom(String javaTypeSignature) {
        return new SignatureParser(javaTypeSignature).type();
    }

    static Signature of(ClassDesc classDesc) {
        if (classDesc.isArray()) {
            return ArrayTypeSig.of(of(classDesc.componentType()));
        }
        return classDesc.isPrimitive() ? BaseTypeSig.of(classDesc) : ClassTypeSig.of(classDesc);
    }

    /** A primitive type or void. */
    interface BaseTypeSig extends Signature {
        char baseType();

        static BaseTypeSig of(ClassDesc classDesc) {
            if (!classDesc.isPrimitive()) {
                throw new IllegalArgumentException("primitive class type required");
            }
            return of(classDesc.descriptorString().charAt(0));
        }

        static BaseTypeSig of(char baseType) {
            if ("VIJCSBFDZ".indexOf(baseType) < 0) {
                throw new IllegalArgumentException("invalid base type signature");
            }
            return new Signatures.BaseTypeSigImpl(baseType);
        }
    }

    /** A reference type. */
    interface RefTypeSig extends Signature {
    }

    /** What a method may declare to throw. */
    interface ThrowableSig extends Signature {
    }

    /** A class or interface. */
    interface ClassTypeSig extends RefTypeSig, ThrowableSig {
        Optional<ClassTypeSig> outerType();

        String className();

        default ClassDesc classDesc() {
            return Signatures.classDesc(this);
        }

        List<TypeArg> typeArgs();

        static ClassTypeSig of(ClassDesc className, TypeArg... typeArgs) {
            return of(null, className, typeArgs);
        }

        static ClassTypeSig of(ClassTypeSig outerType, ClassDesc className, TypeArg... typeArgs) {
            return new Signatures.ClassTypeSigImpl(Optional.ofNullable(outerType), Signatures.className(className),
                    List.of(typeArgs));
        }

        static ClassTypeSig of(String className, TypeArg... typeArgs) {
            return of(null, className, typeArgs);
        }

        static ClassTypeSig of(ClassTypeSig outerType, String className, TypeArg... typeArgs) {
            return new Signatures.ClassTypeSigImpl(Optional.ofNullable(outerType), className.replace('.', '/'),
                    List.of(typeArgs));
        }
    }

    /** A type argument. */
    interface TypeArg {
        /** A wildcard without bound. */
        interface Unbounded extends TypeArg {
        }

        /** A type, or a wildcard with a bound. */
        interface Bounded extends TypeArg {
            /** Whether a bound is the type itself, an upper or a lower bound. */
            enum WildcardIndicator {
                NONE,
                EXTENDS,
                SUPER
            }

            WildcardIndicator wildcardIndicator();

            RefTypeSig boundType();
        }

        static Bounded of(RefTypeSig boundType) {
            return bounded(Bounded.WildcardIndicator.NONE, boundType);
        }

        static Unbounded unbounded() {
            return Signatures.UnboundedTypeArgImpl.INSTANCE;
        }

        static Bounded extendsOf(RefTypeSig boundType) {
            return bounded(Bounded.WildcardIndicator.EXTENDS, boundType);
        }

        static Bounded superOf(RefTypeSig boundType) {
            return bounded(Bounded.WildcardIndicator.SUPER, boundType);
        }

        static Bounded bounded(Bounded.WildcardIndicator wildcard, RefTypeSig boundType) {
            return new Signatures.TypeArgImpl(wildcard, boundType);
        }
    }

    /** A type variable. */
    interface TypeVarSig extends RefTypeSig, ThrowableSig {
        String identifier();

        static TypeVarSig of(String identifier) {
            return new Signatures.TypeVarSigImpl(identifier);
        }
    }

    /** An array. */
    interface ArrayTypeSig extends RefTypeSig {
        Signature componentSignature();

        static ArrayTypeSig of(Signature componentSignature) {
            return of(1, componentSignature);
        }

        static ArrayTypeSig of(int dims, Signature componentSignature) {
            return Signatures.array(dims, Objects.requireNonNull(componentSignature));
        }
    }

    /** The declaration of a type variable. */
    interface TypeParam {
        String identifier();

        Optional<RefTypeSig> classBound();

        List<RefTypeSig> interfaceBounds();

        static TypeParam of(String identifier, RefTypeSig classBound, RefTypeSig... interfaceBounds) {
            return of(identifier, Optional.ofNullable(classBound), interfaceBounds);
        }

        static TypeParam of(String identifier, Optional<RefTypeSig> classBound, RefTypeSig... interfaceBounds) {
            return new Signatures.TypeParamImpl(identifier, classBound, List.of(interfaceBounds));
        }
    }
}
