package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.util.List;
import java.util.Objects;

/** Attributes with annotations. */
public final class AnnotationAttributes {
    private AnnotationAttributes() {
    }

    public static final class AnnotationDefaultImpl extends AttributeImpl<AnnotationDefaultAttribute> implements AnnotationDefaultAttribute {
        private final AnnotationValue defaultValue;

        public AnnotationDefaultImpl(AnnotationValue defaultValue) {
            super(Attributes.annotationDefault());
            this.defaultValue = Objects.requireNonNull(defaultValue);
        }

        @Override
        public AnnotationValue defaultValue() {
            return defaultValue;
        }
    }

    public static final class RuntimeInvisibleAnnotationsImpl extends AttributeImpl<RuntimeInvisibleAnnotationsAttribute> implements RuntimeInvisibleAnnotationsAttribute {
        private final List<Annotation> annotations;

        public RuntimeInvisibleAnnotationsImpl(List<Annotation> annotations) {
            super(Attributes.runtimeInvisibleAnnotations());
            this.annotations = List.copyOf(annotations);
        }

        @Override
        public List<Annotation> annotations() {
            return annotations;
        }
    }

    public static final class RuntimeInvisibleParameterAnnotationsImpl extends AttributeImpl<RuntimeInvisibleParameterAnnotationsAttribute> implements RuntimeInvisibleParameterAnnotationsAttribute {
        private final List<List<Annotation>> parameterAnnotations;

        public RuntimeInvisibleParameterAnnotationsImpl(List<List<Annotation>> parameterAnnotations) {
            super(Attributes.runtimeInvisibleParameterAnnotations());
            this.parameterAnnotations = List.copyOf(parameterAnnotations);
        }

        @Override
        public List<List<Annotation>> parameterAnnotations() {
            return parameterAnnotations;
        }
    }

    public static final class RuntimeInvisibleTypeAnnotationsImpl extends AttributeImpl<RuntimeInvisibleTypeAnnotationsAttribute> implements RuntimeInvisibleTypeAnnotationsAttribute {
        private final List<TypeAnnotation> annotations;

        public RuntimeInvisibleTypeAnnotationsImpl(List<TypeAnnotation> annotations) {
            super(Attributes.runtimeInvisibleTypeAnnotations());
            this.annotations = List.copyOf(annotations);
        }

        @Override
        public List<TypeAnnotation> annotations() {
            return annotations;
        }
    }

    public static final class RuntimeVisibleAnnotationsImpl extends AttributeImpl<RuntimeVisibleAnnotationsAttribute> implements RuntimeVisibleAnnotationsAttribute {
        private final List<Annotation> annotations;

        public RuntimeVisibleAnnotationsImpl(List<Annotation> annotations) {
            super(Attributes.runtimeVisibleAnnotations());
            this.annotations = List.copyOf(annotations);
        }

        @Override
        public List<Annotation> annotations() {
            return annotations;
        }
    }

    public static final class RuntimeVisibleParameterAnnotationsImpl extends AttributeImpl<RuntimeVisibleParameterAnnotationsAttribute> implements RuntimeVisibleParameterAnnotationsAttribute {
        private final List<List<Annotation>> parameterAnnotations;

        public RuntimeVisibleParameterAnnotationsImpl(List<List<Annotation>> parameterAnnotations) {
            super(Attributes.runtimeVisibleParameterAnnotations());
            this.parameterAnnotations = List.copyOf(parameterAnnotations);
        }

        @Override
        public List<List<Annotation>> parameterAnnotations() {
            return parameterAnnotations;
        }
    }

    public static final class RuntimeVisibleTypeAnnotationsImpl extends AttributeImpl<RuntimeVisibleTypeAnnotationsAttribute> implements RuntimeVisibleTypeAnnotationsAttribute {
        private final List<TypeAnnotation> annotations;

        public RuntimeVisibleTypeAnnotationsImpl(List<TypeAnnotation> annotations) {
            super(Attributes.runtimeVisibleTypeAnnotations());
            this.annotations = List.copyOf(annotations);
        }

        @Override
        public List<TypeAnnotation> annotations() {
            return annotations;
        }
    }
}
