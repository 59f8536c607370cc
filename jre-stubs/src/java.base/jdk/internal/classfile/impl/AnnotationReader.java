package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassReader;
import java.lang.classfile.Label;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads annotations (JVMS 4.7.16 to 4.7.20). */
final class AnnotationReader {
    private final ClassReader reader;
    private final AttributedElement enclosing;
    private int p;

    AnnotationReader(ClassReader reader, AttributedElement enclosing, int start) {
        this.reader = reader;
        this.enclosing = enclosing;
        p = start;
    }

    private int u1() {
        return reader.readU1(p++);
    }

    private int u2() {
        p += 2;
        return reader.readU2(p - 2);
    }

    private <T extends PoolEntry> T entry(Class<T> kind) {
        p += 2;
        return reader.readEntry(p - 2, kind);
    }

    List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        for (int left = u2(); left > 0; left--) {
            all.add(annotation());
        }
        return all;
    }

    List<List<Annotation>> parameters() {
        List<List<Annotation>> all = new ArrayList<>();
        for (int left = u1(); left > 0; left--) {
            all.add(Collections.unmodifiableList(annotations()));
        }
        return all;
    }

    private Annotation annotation() {
        Utf8Entry type = entry(Utf8Entry.class);
        List<AnnotationElement> elements = new ArrayList<>();
        for (int left = u2(); left > 0; left--) {
            Utf8Entry name = entry(Utf8Entry.class);
            elements.add(AnnotationElement.of(name, value()));
        }
        return Annotation.of(type, elements);
    }

    AnnotationValue value() {
        int tag = u1();
        switch (tag) {
            case AnnotationValue.TAG_BYTE:
                return AnnotationValue.ofByte(entry(IntegerEntry.class));
            case AnnotationValue.TAG_CHAR:
                return AnnotationValue.ofChar(entry(IntegerEntry.class));
            case AnnotationValue.TAG_DOUBLE:
                return AnnotationValue.ofDouble(entry(DoubleEntry.class));
            case AnnotationValue.TAG_FLOAT:
                return AnnotationValue.ofFloat(entry(FloatEntry.class));
            case AnnotationValue.TAG_INT:
                return AnnotationValue.ofInt(entry(IntegerEntry.class));
            case AnnotationValue.TAG_LONG:
                return AnnotationValue.ofLong(entry(LongEntry.class));
            case AnnotationValue.TAG_SHORT:
                return AnnotationValue.ofShort(entry(IntegerEntry.class));
            case AnnotationValue.TAG_BOOLEAN:
                return AnnotationValue.ofBoolean(entry(IntegerEntry.class));
            case AnnotationValue.TAG_STRING:
                return AnnotationValue.ofString(entry(Utf8Entry.class));
            case AnnotationValue.TAG_ENUM:
                Utf8Entry type = entry(Utf8Entry.class);
                return AnnotationValue.ofEnum(type, entry(Utf8Entry.class));
            case AnnotationValue.TAG_CLASS:
                return AnnotationValue.ofClass(entry(Utf8Entry.class));
            case AnnotationValue.TAG_ANNOTATION:
                return AnnotationValue.ofAnnotation(annotation());
            case AnnotationValue.TAG_ARRAY:
                List<AnnotationValue> values = new ArrayList<>();
                for (int left = u2(); left > 0; left--) {
                    values.add(value());
                }
                return AnnotationValue.ofArray(values);
            default:
                throw new IllegalArgumentException("Unexpected tag '" + tag + "' in AnnotationValue, pos = " + (p - 1));
        }
    }

    List<TypeAnnotation> typeAnnotations() {
        List<TypeAnnotation> all = new ArrayList<>();
        for (int left = u2(); left > 0; left--) {
            TypeAnnotation.TargetInfo target = target();
            List<TypeAnnotation.TypePathComponent> path = new ArrayList<>();
            for (int steps = u1(); steps > 0; steps--) {
                int kind = u1();
                if (kind > 3) {
                    throw new IllegalArgumentException("Unknown type annotation path component kind: " + kind);
                }
                path.add(TypeAnnotation.TypePathComponent.of(TypeAnnotation.TypePathComponent.Kind.values()[kind], u1()));
            }
            all.add(TypeAnnotation.of(target, path, annotation()));
        }
        return all;
    }

    private Label label(int bci) {
        return ((CodeImpl) enclosing).labelAt(bci);
    }

    private TypeAnnotation.TargetInfo target() {
        int value = u1();
        TypeAnnotation.TargetType type = null;
        for (TypeAnnotation.TargetType each : TypeAnnotation.TargetType.values()) {
            if (each.targetTypeValue() == value) {
                type = each;
            }
        }
        if (type == null || type.targetTypeValue() >= 0x40 && !(enclosing instanceof CodeImpl)) {
            throw new IllegalArgumentException("Invalid type annotation target type value: " + value);
        }
        switch (type) {
            case CLASS_TYPE_PARAMETER:
            case METHOD_TYPE_PARAMETER:
                return TypeAnnotation.TargetInfo.ofTypeParameter(type, u1());
            case CLASS_EXTENDS:
                return TypeAnnotation.TargetInfo.ofClassExtends(u2());
            case CLASS_TYPE_PARAMETER_BOUND:
            case METHOD_TYPE_PARAMETER_BOUND:
                int parameter = u1();
                return TypeAnnotation.TargetInfo.ofTypeParameterBound(type, parameter, u1());
            case FIELD:
            case METHOD_RETURN:
            case METHOD_RECEIVER:
                return TypeAnnotation.TargetInfo.of(type);
            case METHOD_FORMAL_PARAMETER:
                return TypeAnnotation.TargetInfo.ofMethodFormalParameter(u1());
            case THROWS:
                return TypeAnnotation.TargetInfo.ofThrows(u2());
            case LOCAL_VARIABLE:
            case RESOURCE_VARIABLE:
                List<TypeAnnotation.LocalVarTargetInfo> table = new ArrayList<>();
                for (int left = u2(); left > 0; left--) {
                    int start = u2();
                    int length = u2();
                    table.add(TypeAnnotation.LocalVarTargetInfo.of(label(start), label(start + length), u2()));
                }
                return TypeAnnotation.TargetInfo.ofVariable(type, table);
            case EXCEPTION_PARAMETER:
                return TypeAnnotation.TargetInfo.ofExceptionParameter(u2());
            case INSTANCEOF:
            case NEW:
            case CONSTRUCTOR_REFERENCE:
            case METHOD_REFERENCE:
                return TypeAnnotation.TargetInfo.ofOffset(type, label(u2()));
            default:
                Label at = label(u2());
                return TypeAnnotation.TargetInfo.ofTypeArgument(type, at, u1());
        }
    }
}
