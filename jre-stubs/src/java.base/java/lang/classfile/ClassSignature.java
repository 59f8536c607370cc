package java.lang.classfile;

import java.util.List;
import jdk.internal.classfile.impl.SignatureParser;
import jdk.internal.classfile.impl.Signatures;

/** The generic declaration of a class (JVMS 4.7.9.1). */
public interface ClassSignature {
    List<Signature.TypeParam> typeParameters();

    Signature.ClassTypeSig superclassSignature();

    List<Signature.ClassTypeSig> superinterfaceSignatures();

    String signatureString();

    static ClassSignature of(Signature.ClassTypeSig superclassSignature,
            Signature.ClassTypeSig... superinterfaceSignatures) {
        return of(List.of(), superclassSignature, superinterfaceSignatures);
    }

    static ClassSignature of(List<Signature.TypeParam> typeParameters, Signature.ClassTypeSig superclassSignature,
            Signature.ClassTypeSig... superinterfaceSignatures) {
        return new Signatures.ClassSignatureImpl(typeParameters, superclassSignature, List.of(superinterfaceSignatures));
    }

    static ClassSignature parseFrom(String classSignature) {
        return new SignatureParser(classSignature).classSignature();
    }
}
