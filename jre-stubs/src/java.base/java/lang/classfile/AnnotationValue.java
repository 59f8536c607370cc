package java.lang.classfile;

import java.lang.classfile.constantpool.AnnotationConstantValueEntry;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.Constable;
import java.util.List;
import java.util.Objects;
import jdk.internal.classfile.impl.AnnotationImpl;
import jdk.internal.classfile.impl.PoolEntries;
import jdk.internal.classfile.impl.Scratch;

/** The value of an annotation's element (JVMS 4.7.16.1). */
public interface AnnotationValue {
    int TAG_BYTE = 'B';
    int TAG_CHAR = 'C';
    int TAG_DOUBLE = 'D';
    int TAG_FLOAT = 'F';
    int TAG_INT = 'I';
    int TAG_LONG = 'J';
    int TAG_SHORT = 'S';
    int TAG_BOOLEAN = 'Z';
    int TAG_STRING = 's';
    int TAG_ENUM = 'e';
    int TAG_CLASS = 'c';
    int TAG_ANNOTATION = '@';
    int TAG_ARRAY = '[';

    /** A nested annotation. */
    interface OfAnnotation extends AnnotationValue {
        Annotation annotation();
    }

    /** An array. */
    interface OfArray extends AnnotationValue {
        List<AnnotationValue> values();
    }

    /** A value that is a constant. */
    interface OfConstant extends AnnotationValue {
        AnnotationConstantValueEntry constant();

        Constable resolvedValue();
    }

    /** A string. */
    interface OfString extends OfConstant {
        @Override
        Utf8Entry constant();

        String stringValue();

        @Override
        default String resolvedValue() {
            return stringValue();
        }
    }

    /** A value of type double. */
    interface OfDouble extends OfConstant {
        @Override
        DoubleEntry constant();

        double doubleValue();

        @Override
        default Double resolvedValue() {
            return doubleValue();
        }
    }

    /** A value of type float. */
    interface OfFloat extends OfConstant {
        @Override
        FloatEntry constant();

        float floatValue();

        @Override
        default Float resolvedValue() {
            return floatValue();
        }
    }

    /** A value of type long. */
    interface OfLong extends OfConstant {
        @Override
        LongEntry constant();

        long longValue();

        @Override
        default Long resolvedValue() {
            return longValue();
        }
    }

    /** A value of type int. */
    interface OfInt extends OfConstant {
        @Override
        IntegerEntry constant();

        int intValue();

        @Override
        default Integer resolvedValue() {
            return intValue();
        }
    }

    /** A value of type short. */
    interface OfShort extends OfConstant {
        @Override
        IntegerEntry constant();

        short shortValue();

        @Override
        default Short resolvedValue() {
            return shortValue();
        }
    }

    /** A value of type char. */
    interface OfChar extends OfConstant {
        @Override
        IntegerEntry constant();

        char charValue();

        @Override
        default Character resolvedValue() {
            return charValue();
        }
    }

    /** A value of type byte. */
    interface OfByte extends OfConstant {
        @Override
        IntegerEntry constant();

        byte byteValue();

        @Override
        default Byte resolvedValue() {
            return byteValue();
        }
    }

    /** A value of type boolean. */
    interface OfBoolean extends OfConstant {
        @Override
        IntegerEntry constant();

        boolean booleanValue();

        @Override
        default Boolean resolvedValue() {
            return booleanValue();
        }
    }

    /** A class. */
    interface OfClass extends AnnotationValue {
        Utf8Entry className();

        default ClassDesc classSymbol() {
            return PoolEntries.fieldType(className());
        }
    }

    /** A constant of an enum. */
    interface OfEnum extends AnnotationValue {
        Utf8Entry className();

        default ClassDesc classSymbol() {
            return PoolEntries.fieldType(className());
        }

        Utf8Entry constantName();
    }

    int tag();

    static OfEnum ofEnum(Utf8Entry className, Utf8Entry constantName) {
        return new AnnotationImpl.OfEnumImpl(className, constantName);
    }

    static OfEnum ofEnum(ClassDesc className, String constantName) {
        return ofEnum(Scratch.utf8(className), Scratch.utf8(constantName));
    }

    static OfClass ofClass(Utf8Entry className) {
        return new AnnotationImpl.OfClassImpl(className);
    }

    static OfClass ofClass(ClassDesc className) {
        return ofClass(Scratch.utf8(className));
    }

    static OfString ofString(Utf8Entry value) {
        return new AnnotationImpl.OfStringImpl(value);
    }

    static OfString ofString(String value) {
        return ofString(Scratch.utf8(value));
    }

    static OfDouble ofDouble(DoubleEntry value) {
        return new AnnotationImpl.OfDoubleImpl(value);
    }

    static OfDouble ofDouble(double value) {
        return ofDouble(Scratch.pool().doubleEntry(value));
    }

    static OfFloat ofFloat(FloatEntry value) {
        return new AnnotationImpl.OfFloatImpl(value);
    }

    static OfFloat ofFloat(float value) {
        return ofFloat(Scratch.pool().floatEntry(value));
    }

    static OfLong ofLong(LongEntry value) {
        return new AnnotationImpl.OfLongImpl(value);
    }

    static OfLong ofLong(long value) {
        return ofLong(Scratch.pool().longEntry(value));
    }

    static OfInt ofInt(IntegerEntry value) {
        return new AnnotationImpl.OfIntImpl(value);
    }

    static OfInt ofInt(int value) {
        return ofInt(Scratch.pool().intEntry(value));
    }

    static OfShort ofShort(IntegerEntry value) {
        return new AnnotationImpl.OfShortImpl(value);
    }

    static OfShort ofShort(short value) {
        return ofShort(Scratch.pool().intEntry(value));
    }

    static OfChar ofChar(IntegerEntry value) {
        return new AnnotationImpl.OfCharImpl(value);
    }

    static OfChar ofChar(char value) {
        return ofChar(Scratch.pool().intEntry(value));
    }

    static OfByte ofByte(IntegerEntry value) {
        return new AnnotationImpl.OfByteImpl(value);
    }

    static OfByte ofByte(byte value) {
        return ofByte(Scratch.pool().intEntry(value));
    }

    static OfBoolean ofBoolean(IntegerEntry value) {
        return new AnnotationImpl.OfBooleanImpl(value);
    }

    static OfBoolean ofBoolean(boolean value) {
        return ofBoolean(Scratch.pool().intEntry(value ? 1 : 0));
    }

    static OfAnnotation ofAnnotation(Annotation value) {
        return new AnnotationImpl.OfAnnotationImpl(value);
    }

    static OfArray ofArray(List<AnnotationValue> values) {
        return new AnnotationImpl.OfArrayImpl(values);
    }

    static OfArray ofArray(AnnotationValue... values) {
        return ofArray(List.of(values));
    }

    /** The value for a boxed value, string, class description, enum constant, list-like array or annotation. */
    static AnnotationValue of(Object value) {
        return AnnotationImpl.value(Objects.requireNonNull(value));
    }
}
