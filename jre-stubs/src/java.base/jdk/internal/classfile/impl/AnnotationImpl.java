package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Annotations, their elements and values; equal when they say the same. */
public record AnnotationImpl(Utf8Entry className, List<AnnotationElement> elements) implements Annotation {
    public AnnotationImpl {
        Objects.requireNonNull(className);
        elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
        return "Annotation[" + className.stringValue() + (elements.isEmpty() ? "" : " " + elements) + "]";
    }

    public record AnnotationElementImpl(Utf8Entry name, AnnotationValue value) implements AnnotationElement {
        public AnnotationElementImpl {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return name.stringValue() + "=" + value;
        }
    }

    public record OfStringImpl(Utf8Entry constant) implements AnnotationValue.OfString {
        public OfStringImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_STRING;
        }

        @Override
        public String stringValue() {
            return constant.stringValue();
        }
    }

    public record OfDoubleImpl(DoubleEntry constant) implements AnnotationValue.OfDouble {
        public OfDoubleImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_DOUBLE;
        }

        @Override
        public double doubleValue() {
            return constant.doubleValue();
        }
    }

    public record OfFloatImpl(FloatEntry constant) implements AnnotationValue.OfFloat {
        public OfFloatImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_FLOAT;
        }

        @Override
        public float floatValue() {
            return constant.floatValue();
        }
    }

    public record OfLongImpl(LongEntry constant) implements AnnotationValue.OfLong {
        public OfLongImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_LONG;
        }

        @Override
        public long longValue() {
            return constant.longValue();
        }
    }

    public record OfIntImpl(IntegerEntry constant) implements AnnotationValue.OfInt {
        public OfIntImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_INT;
        }

        @Override
        public int intValue() {
            return constant.intValue();
        }
    }

    public record OfShortImpl(IntegerEntry constant) implements AnnotationValue.OfShort {
        public OfShortImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_SHORT;
        }

        @Override
        public short shortValue() {
            return (short) constant.intValue();
        }
    }

    public record OfCharImpl(IntegerEntry constant) implements AnnotationValue.OfChar {
        public OfCharImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_CHAR;
        }

        @Override
        public char charValue() {
            return (char) constant.intValue();
        }
    }

    public record OfByteImpl(IntegerEntry constant) implements AnnotationValue.OfByte {
        public OfByteImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_BYTE;
        }

        @Override
        public byte byteValue() {
            return (byte) constant.intValue();
        }
    }

    public record OfBooleanImpl(IntegerEntry constant) implements AnnotationValue.OfBoolean {
        public OfBooleanImpl {
            Objects.requireNonNull(constant);
        }

        @Override
        public int tag() {
            return TAG_BOOLEAN;
        }

        @Override
        public boolean booleanValue() {
            return constant.intValue() != 0;
        }
    }

    public record OfArrayImpl(List<AnnotationValue> values) implements AnnotationValue.OfArray {
        public OfArrayImpl {
            values = List.copyOf(values);
        }

        @Override
        public int tag() {
            return TAG_ARRAY;
        }
    }

    public record OfEnumImpl(Utf8Entry className, Utf8Entry constantName) implements AnnotationValue.OfEnum {
        public OfEnumImpl {
            Objects.requireNonNull(className);
            Objects.requireNonNull(constantName);
        }

        @Override
        public int tag() {
            return TAG_ENUM;
        }
    }

    public record OfAnnotationImpl(Annotation annotation) implements AnnotationValue.OfAnnotation {
        public OfAnnotationImpl {
            Objects.requireNonNull(annotation);
        }

        @Override
        public int tag() {
            return TAG_ANNOTATION;
        }
    }

    public record OfClassImpl(Utf8Entry className) implements AnnotationValue.OfClass {
        public OfClassImpl {
            Objects.requireNonNull(className);
        }

        @Override
        public int tag() {
            return TAG_CLASS;
        }
    }

    /** The annotation value that stands for a Java value. */
    public static AnnotationValue value(Object value) {
        if (value instanceof String s) {
            return AnnotationValue.ofString(s);
        }
        if (value instanceof Byte b) {
            return AnnotationValue.ofByte(b);
        }
        if (value instanceof Boolean b) {
            return AnnotationValue.ofBoolean(b);
        }
        if (value instanceof Short s) {
            return AnnotationValue.ofShort(s);
        }
        if (value instanceof Character c) {
            return AnnotationValue.ofChar(c);
        }
        if (value instanceof Integer i) {
            return AnnotationValue.ofInt(i);
        }
        if (value instanceof Long l) {
            return AnnotationValue.ofLong(l);
        }
        if (value instanceof Float f) {
            return AnnotationValue.ofFloat(f);
        }
        if (value instanceof Double d) {
            return AnnotationValue.ofDouble(d);
        }
        if (value instanceof ClassDesc type) {
            return AnnotationValue.ofClass(type);
        }
        if (value instanceof Annotation annotation) {
            return AnnotationValue.ofAnnotation(annotation);
        }
        if (value instanceof Enum<?> constant) {
            return AnnotationValue.ofEnum(ClassDesc.ofDescriptor(constant.getDeclaringClass().descriptorString()),
                    constant.name());
        }
        if (value.getClass().isArray()) {
            List<AnnotationValue> values = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                values.add(value(Array.get(value, i)));
            }
            return AnnotationValue.ofArray(values);
        }
        throw new IllegalArgumentException("Illegal annotation constant value type " + value.getClass());
    }
}
