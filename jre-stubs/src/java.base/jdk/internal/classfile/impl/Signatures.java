package jdk.internal.classfile.impl;

import java.lang.classfile.ClassSignature;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of signatures; equal when they say the same. */
public final class Signatures {
    private Signatures() {
    }

    public static Signature.ArrayTypeSig array(int depth, Signature component) {
        Signature element = component;
        int all = depth;
        if (component instanceof ArrayTypeSigImpl array) {
            element = array.elemType;
            all += array.arrayDepth;
        }
        if (depth < 1 || depth > 255 || all > 255) {
            throw new IllegalArgumentException("illegal array depth value");
        }
        return new ArrayTypeSigImpl(all, element);
    }

    /** The internal name of a class. */
    public static String className(ClassDesc desc) {
        String descriptor = desc.descriptorString();
        if (!desc.isClassOrInterface()) {
            throw new IllegalArgumentException(descriptor);
        }
        return descriptor.substring(1, descriptor.length() - 1);
    }

    public static ClassDesc classDesc(Signature.ClassTypeSig type) {
        Optional<Signature.ClassTypeSig> outer = type.outerType();
        return outer.isPresent() ? outer.get().classDesc().nested(type.className())
                : ClassDesc.ofInternalName(type.className());
    }

    private static void parameters(StringBuilder out, List<Signature.TypeParam> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        out.append('<');
        for (Signature.TypeParam each : parameters) {
            out.append(each.identifier()).append(':');
            each.classBound().ifPresent(bound -> out.append(bound.signatureString()));
            for (Signature bound : each.interfaceBounds()) {
                out.append(':').append(bound.signatureString());
            }
        }
        out.append('>');
    }

    public record BaseTypeSigImpl(char baseType) implements Signature.BaseTypeSig {
        @Override
        public String signatureString() {
            return String.valueOf(baseType);
        }
    }

    public record TypeVarSigImpl(String identifier) implements Signature.TypeVarSig {
        public TypeVarSigImpl {
            Objects.requireNonNull(identifier);
        }

        @Override
        public String signatureString() {
            return "T" + identifier + ";";
        }
    }

    public record ArrayTypeSigImpl(int arrayDepth, Signature elemType) implements Signature.ArrayTypeSig {
        @Override
        public Signature componentSignature() {
            return arrayDepth > 1 ? new ArrayTypeSigImpl(arrayDepth - 1, elemType) : elemType;
        }

        @Override
        public String signatureString() {
            return "[".repeat(arrayDepth) + elemType.signatureString();
        }
    }

    public record ClassTypeSigImpl(Optional<Signature.ClassTypeSig> outerType, String className,
            List<Signature.TypeArg> typeArgs) implements Signature.ClassTypeSig {
        @Override
        public String signatureString() {
            StringBuilder out = new StringBuilder();
            if (outerType.isPresent()) {
                out.append(outerType.get().signatureString());
                out.setCharAt(out.length() - 1, '.');
            } else {
                out.append('L');
            }
            out.append(className);
            if (!typeArgs.isEmpty()) {
                out.append('<');
                for (Signature.TypeArg each : typeArgs) {
                    if (each instanceof Signature.TypeArg.Bounded bounded) {
                        out.append(switch (bounded.wildcardIndicator()) {
                            case NONE -> "";
                            case EXTENDS -> "+";
                            case SUPER -> "-";
                        }).append(bounded.boundType().signatureString());
                    } else {
                        out.append('*');
                    }
                }
                out.append('>');
            }
            return out.append(';').toString();
        }
    }

    public enum UnboundedTypeArgImpl implements Signature.TypeArg.Unbounded {
        INSTANCE
    }

    public record TypeArgImpl(Signature.TypeArg.Bounded.WildcardIndicator wildcardIndicator,
            Signature.RefTypeSig boundType) implements Signature.TypeArg.Bounded {
        public TypeArgImpl {
            Objects.requireNonNull(wildcardIndicator);
            Objects.requireNonNull(boundType);
        }
    }

    public record TypeParamImpl(String identifier, Optional<Signature.RefTypeSig> classBound,
            List<Signature.RefTypeSig> interfaceBounds) implements Signature.TypeParam {
        public TypeParamImpl {
            Objects.requireNonNull(identifier);
            Objects.requireNonNull(classBound);
        }
    }

    public record ClassSignatureImpl(List<Signature.TypeParam> typeParameters, Signature.ClassTypeSig superclassSignature,
            List<Signature.ClassTypeSig> superinterfaceSignatures) implements ClassSignature {
        public ClassSignatureImpl {
            typeParameters = List.copyOf(typeParameters);
            Objects.requireNonNull(superclassSignature);
        }

        @Override
        public String signatureString() {
            StringBuilder out = new StringBuilder();
            parameters(out, typeParameters);
            out.append(superclassSignature.signatureString());
            for (Signature each : superinterfaceSignatures) {
                out.append(each.signatureString());
            }
            return out.toString();
        }
    }

    public record MethodSignatureImpl(List<Signature.TypeParam> typeParameters,
            List<Signature.ThrowableSig> throwableSignatures, Signature result, List<Signature> arguments)
            implements MethodSignature {
        public MethodSignatureImpl {
            typeParameters = List.copyOf(typeParameters);
            throwableSignatures = List.copyOf(throwableSignatures);
            Objects.requireNonNull(result);
        }

        @Override
        public String signatureString() {
            StringBuilder out = new StringBuilder();
            parameters(out, typeParameters);
            out.append('(');
            for (Signature each : arguments) {
                out.append(each.signatureString());
            }
            out.append(')').append(result.signatureString());
            for (Signature each : throwableSignatures) {
                out.append('^').append(each.signatureString());
            }
            return out.toString();
        }
    }
}
