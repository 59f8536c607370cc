package java.lang.classfile;

import java.util.List;
import jdk.internal.classfile.impl.TypeAnnotationImpl;

/** An annotation of a type (JVMS 4.7.20). */
public interface TypeAnnotation {
    /** What kind of place the annotated type is at (JVMS 4.7.20-A, B). */
    enum TargetType {
        CLASS_TYPE_PARAMETER(TargetInfo.TARGET_CLASS_TYPE_PARAMETER, 1),
        METHOD_TYPE_PARAMETER(TargetInfo.TARGET_METHOD_TYPE_PARAMETER, 1),
        CLASS_EXTENDS(TargetInfo.TARGET_CLASS_EXTENDS, 2),
        CLASS_TYPE_PARAMETER_BOUND(TargetInfo.TARGET_CLASS_TYPE_PARAMETER_BOUND, 2),
        METHOD_TYPE_PARAMETER_BOUND(TargetInfo.TARGET_METHOD_TYPE_PARAMETER_BOUND, 2),
        FIELD(TargetInfo.TARGET_FIELD, 0),
        METHOD_RETURN(TargetInfo.TARGET_METHOD_RETURN, 0),
        METHOD_RECEIVER(TargetInfo.TARGET_METHOD_RECEIVER, 0),
        METHOD_FORMAL_PARAMETER(TargetInfo.TARGET_METHOD_FORMAL_PARAMETER, 1),
        THROWS(TargetInfo.TARGET_THROWS, 2),
        LOCAL_VARIABLE(TargetInfo.TARGET_LOCAL_VARIABLE, -1),
        RESOURCE_VARIABLE(TargetInfo.TARGET_RESOURCE_VARIABLE, -1),
        EXCEPTION_PARAMETER(TargetInfo.TARGET_EXCEPTION_PARAMETER, 2),
        INSTANCEOF(TargetInfo.TARGET_INSTANCEOF, 2),
        NEW(TargetInfo.TARGET_NEW, 2),
        CONSTRUCTOR_REFERENCE(TargetInfo.TARGET_CONSTRUCTOR_REFERENCE, 2),
        METHOD_REFERENCE(TargetInfo.TARGET_METHOD_REFERENCE, 2),
        CAST(TargetInfo.TARGET_CAST, 3),
        CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT(TargetInfo.TARGET_CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT, 3),
        METHOD_INVOCATION_TYPE_ARGUMENT(TargetInfo.TARGET_METHOD_INVOCATION_TYPE_ARGUMENT, 3),
        CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT(TargetInfo.TARGET_CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT, 3),
        METHOD_REFERENCE_TYPE_ARGUMENT(TargetInfo.TARGET_METHOD_REFERENCE_TYPE_ARGUMENT, 3);

        private final int targetTypeValue;
        private final int sizeIfFixed;

        TargetType(int targetTypeValue, int sizeIfFixed) {
            this.targetTypeValue = targetTypeValue;
            this.sizeIfFixed = sizeIfFixed;
        }

        public int targetTypeValue() {
            return targetTypeValue;
        }

        /** The bytes that the target's description takes, -1 when they vary. */
        public int sizeIfFixed() {
            return sizeIfFixed;
        }
    }

    TargetInfo targetInfo();

    List<TypePathComponent> targetPath();

    Annotation annotation();

    static TypeAnnotation of(TargetInfo targetInfo, List<TypePathComponent> targetPath, Annotation annotation) {
        return new TypeAnnotationImpl.UnboundTypeAnnotation(targetInfo, targetPath, annotation);
    }

    /** Where the annotated type is (JVMS 4.7.20.1). */
    interface TargetInfo {
        int TARGET_CLASS_TYPE_PARAMETER = 0x00;
        int TARGET_METHOD_TYPE_PARAMETER = 0x01;
        int TARGET_CLASS_EXTENDS = 0x10;
        int TARGET_CLASS_TYPE_PARAMETER_BOUND = 0x11;
        int TARGET_METHOD_TYPE_PARAMETER_BOUND = 0x12;
        int TARGET_FIELD = 0x13;
        int TARGET_METHOD_RETURN = 0x14;
        int TARGET_METHOD_RECEIVER = 0x15;
        int TARGET_METHOD_FORMAL_PARAMETER = 0x16;
        int TARGET_THROWS = 0x17;
        int TARGET_LOCAL_VARIABLE = 0x40;
        int TARGET_RESOURCE_VARIABLE = 0x41;
        int TARGET_EXCEPTION_PARAMETER = 0x42;
        int TARGET_INSTANCEOF = 0x43;
        int TARGET_NEW = 0x44;
        int TARGET_CONSTRUCTOR_REFERENCE = 0x45;
        int TARGET_METHOD_REFERENCE = 0x46;
        int TARGET_CAST = 0x47;
        int TARGET_CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT = 0x48;
        int TARGET_METHOD_INVOCATION_TYPE_ARGUMENT = 0x49;
        int TARGET_CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT = 0x4A;
        int TARGET_METHOD_REFERENCE_TYPE_ARGUMENT = 0x4B;

        TargetType targetType();

        default int size() {
            return targetType().sizeIfFixed();
        }

        static TypeParameterTarget ofTypeParameter(TargetType targetType, int typeParameterIndex) {
            return new TypeAnnotationImpl.TypeParameterTargetImpl(targetType, typeParameterIndex);
        }

        static TypeParameterTarget ofClassTypeParameter(int typeParameterIndex) {
            return ofTypeParameter(TargetType.CLASS_TYPE_PARAMETER, typeParameterIndex);
        }

        static TypeParameterTarget ofMethodTypeParameter(int typeParameterIndex) {
            return ofTypeParameter(TargetType.METHOD_TYPE_PARAMETER, typeParameterIndex);
        }

        static SupertypeTarget ofClassExtends(int supertypeIndex) {
            return new TypeAnnotationImpl.SupertypeTargetImpl(supertypeIndex);
        }

        static TypeParameterBoundTarget ofTypeParameterBound(TargetType targetType, int typeParameterIndex, int boundIndex) {
            return new TypeAnnotationImpl.TypeParameterBoundTargetImpl(targetType, typeParameterIndex, boundIndex);
        }

        static TypeParameterBoundTarget ofClassTypeParameterBound(int typeParameterIndex, int boundIndex) {
            return ofTypeParameterBound(TargetType.CLASS_TYPE_PARAMETER_BOUND, typeParameterIndex, boundIndex);
        }

        static TypeParameterBoundTarget ofMethodTypeParameterBound(int typeParameterIndex, int boundIndex) {
            return ofTypeParameterBound(TargetType.METHOD_TYPE_PARAMETER_BOUND, typeParameterIndex, boundIndex);
        }

        static EmptyTarget of(TargetType targetType) {
            return new TypeAnnotationImpl.EmptyTargetImpl(targetType);
        }

        static EmptyTarget ofField() {
            return of(TargetType.FIELD);
        }

        static EmptyTarget ofMethodReturn() {
            return of(TargetType.METHOD_RETURN);
        }

        static EmptyTarget ofMethodReceiver() {
            return of(TargetType.METHOD_RECEIVER);
        }

        static FormalParameterTarget ofMethodFormalParameter(int formalParameterIndex) {
            return new TypeAnnotationImpl.FormalParameterTargetImpl(formalParameterIndex);
        }

        static ThrowsTarget ofThrows(int throwsTargetIndex) {
            return new TypeAnnotationImpl.ThrowsTargetImpl(throwsTargetIndex);
        }

        static LocalVarTarget ofVariable(TargetType targetType, List<LocalVarTargetInfo> table) {
            return new TypeAnnotationImpl.LocalVarTargetImpl(targetType, table);
        }

        static LocalVarTarget ofLocalVariable(List<LocalVarTargetInfo> table) {
            return ofVariable(TargetType.LOCAL_VARIABLE, table);
        }

        static LocalVarTarget ofResourceVariable(List<LocalVarTargetInfo> table) {
            return ofVariable(TargetType.RESOURCE_VARIABLE, table);
        }

        static CatchTarget ofExceptionParameter(int exceptionTableIndex) {
            return new TypeAnnotationImpl.CatchTargetImpl(exceptionTableIndex);
        }

        static OffsetTarget ofOffset(TargetType targetType, Label target) {
            return new TypeAnnotationImpl.OffsetTargetImpl(targetType, target);
        }

        static OffsetTarget ofInstanceofExpr(Label target) {
            return ofOffset(TargetType.INSTANCEOF, target);
        }

        static OffsetTarget ofNewExpr(Label target) {
            return ofOffset(TargetType.NEW, target);
        }

        static OffsetTarget ofConstructorReference(Label target) {
            return ofOffset(TargetType.CONSTRUCTOR_REFERENCE, target);
        }

        static OffsetTarget ofMethodReference(Label target) {
            return ofOffset(TargetType.METHOD_REFERENCE, target);
        }

        static TypeArgumentTarget ofTypeArgument(TargetType targetType, Label target, int typeArgumentIndex) {
            return new TypeAnnotationImpl.TypeArgumentTargetImpl(targetType, target, typeArgumentIndex);
        }

        static TypeArgumentTarget ofCastExpr(Label target, int typeArgumentIndex) {
            return ofTypeArgument(TargetType.CAST, target, typeArgumentIndex);
        }

        static TypeArgumentTarget ofConstructorInvocationTypeArgument(Label target, int typeArgumentIndex) {
            return ofTypeArgument(TargetType.CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT, target, typeArgumentIndex);
        }

        static TypeArgumentTarget ofMethodInvocationTypeArgument(Label target, int typeArgumentIndex) {
            return ofTypeArgument(TargetType.METHOD_INVOCATION_TYPE_ARGUMENT, target, typeArgumentIndex);
        }

        static TypeArgumentTarget ofConstructorReferenceTypeArgument(Label target, int typeArgumentIndex) {
            return ofTypeArgument(TargetType.CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT, target, typeArgumentIndex);
        }

        static TypeArgumentTarget ofMethodReferenceTypeArgument(Label target, int typeArgumentIndex) {
            return ofTypeArgument(TargetType.METHOD_REFERENCE_TYPE_ARGUMENT, target, typeArgumentIndex);
        }
    }

    /** A type parameter. */
    interface TypeParameterTarget extends TargetInfo {
        int typeParameterIndex();
    }

    /** A supertype. */
    interface SupertypeTarget extends TargetInfo {
        int supertypeIndex();
    }

    /** A bound of a type parameter. */
    interface TypeParameterBoundTarget extends TargetInfo {
        int typeParameterIndex();

        int boundIndex();
    }

    /** A field, a result, a receiver. */
    interface EmptyTarget extends TargetInfo {
    }

    /** A parameter. */
    interface FormalParameterTarget extends TargetInfo {
        int formalParameterIndex();
    }

    /** A declared exception. */
    interface ThrowsTarget extends TargetInfo {
        int throwsTargetIndex();
    }

    /** A local variable. */
    interface LocalVarTarget extends TargetInfo {
        List<LocalVarTargetInfo> table();
    }

    /** A caught exception. */
    interface CatchTarget extends TargetInfo {
        int exceptionTableIndex();
    }

    /** An instruction. */
    interface OffsetTarget extends TargetInfo {
        Label target();
    }

    /** A type argument of an instruction. */
    interface TypeArgumentTarget extends TargetInfo {
        Label target();

        int typeArgumentIndex();
    }

    /** Where a local variable has its value. */
    interface LocalVarTargetInfo {
        Label startLabel();

        Label endLabel();

        int index();

        static LocalVarTargetInfo of(Label startLabel, Label endLabel, int index) {
            return new TypeAnnotationImpl.LocalVarTargetInfoImpl(startLabel, endLabel, index);
        }
    }

    /** A step into a compound type (JVMS 4.7.20.2). */
    interface TypePathComponent {
        /** Which part of the type the step leads to. */
        enum Kind {
            ARRAY(0),
            INNER_TYPE(1),
            WILDCARD(2),
            TYPE_ARGUMENT(3);

            private final int tag;

            Kind(int tag) {
                this.tag = tag;
            }

            public int tag() {
                return tag;
            }
        }

        TypePathComponent ARRAY = new TypeAnnotationImpl.TypePathComponentImpl(Kind.ARRAY, 0);
        TypePathComponent INNER_TYPE = new TypeAnnotationImpl.TypePathComponentImpl(Kind.INNER_TYPE, 0);
        TypePathComponent WILDCARD = new TypeAnnotationImpl.TypePathComponentImpl(Kind.WILDCARD, 0);

        Kind typePathKind();

        int typeArgumentIndex();

        static TypePathComponent of(Kind typePathKind, int typeArgumentIndex) {
            return switch (typePathKind) {
                case ARRAY -> ARRAY;
                case INNER_TYPE -> INNER_TYPE;
                case WILDCARD -> WILDCARD;
                case TYPE_ARGUMENT -> new TypeAnnotationImpl.TypePathComponentImpl(Kind.TYPE_ARGUMENT, typeArgumentIndex);
            };
        }
    }
}
