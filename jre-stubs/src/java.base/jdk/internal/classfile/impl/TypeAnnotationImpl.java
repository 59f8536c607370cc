package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.Label;
import java.lang.classfile.TypeAnnotation;
import java.util.List;
import java.util.Objects;

/** Annotations of types: targets, paths. */
public final class TypeAnnotationImpl {
    private TypeAnnotationImpl() {
    }

    public record UnboundTypeAnnotation(TypeAnnotation.TargetInfo targetInfo,
            List<TypeAnnotation.TypePathComponent> targetPath, Annotation annotation) implements TypeAnnotation {
        public UnboundTypeAnnotation {
            Objects.requireNonNull(targetInfo);
            targetPath = List.copyOf(targetPath);
            Objects.requireNonNull(annotation);
        }
    }

    public record TypePathComponentImpl(TypeAnnotation.TypePathComponent.Kind typePathKind, int typeArgumentIndex)
            implements TypeAnnotation.TypePathComponent {
    }

    public record LocalVarTargetInfoImpl(Label startLabel, Label endLabel, int index)
            implements TypeAnnotation.LocalVarTargetInfo {
        public LocalVarTargetInfoImpl {
            Objects.requireNonNull(startLabel);
            Objects.requireNonNull(endLabel);
        }
    }

    private static void check(TypeAnnotation.TargetType type, TypeAnnotation.TargetType first,
            TypeAnnotation.TargetType last) {
        if (type.compareTo(first) < 0 || type.compareTo(last) > 0) {
            throw new IllegalArgumentException("Wrong target type specified " + type);
        }
    }

    public record TypeParameterTargetImpl(TypeAnnotation.TargetType targetType, int typeParameterIndex)
            implements TypeAnnotation.TypeParameterTarget {
        public TypeParameterTargetImpl {
            check(targetType, TypeAnnotation.TargetType.CLASS_TYPE_PARAMETER,
                    TypeAnnotation.TargetType.METHOD_TYPE_PARAMETER);
        }
    }

    public record SupertypeTargetImpl(int supertypeIndex) implements TypeAnnotation.SupertypeTarget {
        @Override
        public TypeAnnotation.TargetType targetType() {
            return TypeAnnotation.TargetType.CLASS_EXTENDS;
        }
    }

    public record TypeParameterBoundTargetImpl(TypeAnnotation.TargetType targetType, int typeParameterIndex, int boundIndex)
            implements TypeAnnotation.TypeParameterBoundTarget {
        public TypeParameterBoundTargetImpl {
            check(targetType, TypeAnnotation.TargetType.CLASS_TYPE_PARAMETER_BOUND,
                    TypeAnnotation.TargetType.METHOD_TYPE_PARAMETER_BOUND);
        }
    }

    public record EmptyTargetImpl(TypeAnnotation.TargetType targetType) implements TypeAnnotation.EmptyTarget {
        public EmptyTargetImpl {
            check(targetType, TypeAnnotation.TargetType.FIELD,
                    TypeAnnotation.TargetType.METHOD_RECEIVER);
        }
    }

    public record FormalParameterTargetImpl(int formalParameterIndex) implements TypeAnnotation.FormalParameterTarget {
        @Override
        public TypeAnnotation.TargetType targetType() {
            return TypeAnnotation.TargetType.METHOD_FORMAL_PARAMETER;
        }
    }

    public record ThrowsTargetImpl(int throwsTargetIndex) implements TypeAnnotation.ThrowsTarget {
        @Override
        public TypeAnnotation.TargetType targetType() {
            return TypeAnnotation.TargetType.THROWS;
        }
    }

    public record LocalVarTargetImpl(TypeAnnotation.TargetType targetType, List<TypeAnnotation.LocalVarTargetInfo> table)
            implements TypeAnnotation.LocalVarTarget {
        public LocalVarTargetImpl {
            check(targetType, TypeAnnotation.TargetType.LOCAL_VARIABLE,
                    TypeAnnotation.TargetType.RESOURCE_VARIABLE);
            table = List.copyOf(table);
        }

        @Override
        public int size() {
            return 2 + 6 * table.size();
        }
    }

    public record CatchTargetImpl(int exceptionTableIndex) implements TypeAnnotation.CatchTarget {
        @Override
        public TypeAnnotation.TargetType targetType() {
            return TypeAnnotation.TargetType.EXCEPTION_PARAMETER;
        }
    }

    public record OffsetTargetImpl(TypeAnnotation.TargetType targetType, Label target)
            implements TypeAnnotation.OffsetTarget {
        public OffsetTargetImpl {
            check(targetType, TypeAnnotation.TargetType.INSTANCEOF,
                    TypeAnnotation.TargetType.METHOD_REFERENCE);
            Objects.requireNonNull(target);
        }
    }

    public record TypeArgumentTargetImpl(TypeAnnotation.TargetType targetType, Label target, int typeArgumentIndex)
            implements TypeAnnotation.TypeArgumentTarget {
        public TypeArgumentTargetImpl {
            check(targetType, TypeAnnotation.TargetType.CAST,
                    TypeAnnotation.TargetType.METHOD_REFERENCE_TYPE_ARGUMENT);
            Objects.requireNonNull(target);
        }
    }
}
