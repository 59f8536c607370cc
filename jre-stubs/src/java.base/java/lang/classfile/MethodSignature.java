package java.lang.classfile;

import java.lang.constant.MethodTypeDesc;
import java.util.List;
import jdk.internal.classfile.impl.Scratch;
import jdk.internal.classfile.impl.SignatureParser;
import jdk.internal.classfile.impl.Signatures;

/** The generic declaration of a method (JVMS 4.7.9.1). */
public interface MethodSignature {
    List<Signature.TypeParam> typeParameters();

    List<Signature> arguments();

    Signature result();

    List<Signature.ThrowableSig> throwableSignatures();

    String signatureString();

    static MethodSignature of(MethodTypeDesc methodDescriptor) {
        return new Signatures.MethodSignatureImpl(List.of(), List.of(), Signature.of(methodDescriptor.returnType()),
                Scratch.map(methodDescriptor.parameterList(), Signature::of));
    }

    static MethodSignature of(Signature result, Signature... arguments) {
        return of(List.of(), List.of(), result, arguments);
    }

    static MethodSignature of(List<Signature.TypeParam> typeParameters, List<Signature.ThrowableSig> exceptions,
            Signature result, Signature... arguments) {
        return new Signatures.MethodSignatureImpl(typeParameters, exceptions, result, List.of(arguments));
    }

    static MethodSignature parseFrom(String methodSignature) {
        return new SignatureParser(methodSignature).methodSignature();
    }
}
