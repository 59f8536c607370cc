package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attribute;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.util.List;

/** Prints annotations as YAML. */
final class AnnotationPrinter {
    private AnnotationPrinter() {
    }

    static void attribute(Yaml out, Attribute<?> attribute) {
        if (attribute instanceof RuntimeVisibleAnnotationsAttribute a) {
            list(out, "visible annotations", Scratch.map(a.annotations(), AnnotationPrinter::annotation));
        } else if (attribute instanceof RuntimeInvisibleAnnotationsAttribute a) {
            list(out, "invisible annotations", Scratch.map(a.annotations(), AnnotationPrinter::annotation));
        } else if (attribute instanceof RuntimeVisibleTypeAnnotationsAttribute a) {
            list(out, "visible type annotations", Scratch.map(a.annotations(), AnnotationPrinter::typeAnnotation));
        } else if (attribute instanceof RuntimeInvisibleTypeAnnotationsAttribute a) {
            list(out, "invisible type annotations", Scratch.map(a.annotations(), AnnotationPrinter::typeAnnotation));
        } else if (attribute instanceof RuntimeVisibleParameterAnnotationsAttribute a) {
            parameters(out, "visible parameter annotations", a.parameterAnnotations());
        } else if (attribute instanceof RuntimeInvisibleParameterAnnotationsAttribute a) {
            parameters(out, "invisible parameter annotations", a.parameterAnnotations());
        }
    }

    private static void list(Yaml out, String name, List<String> rows) {
        out.open(name);
        rows.forEach(out::entry);
        out.close();
    }

    private static void parameters(Yaml out, String name, List<List<Annotation>> all) {
        out.open(name);
        int number = 0;
        for (List<Annotation> each : all) {
            number++;
            if (!each.isEmpty()) {
                out.line("parameter " + number, Yaml.flow(Scratch.map(each, AnnotationPrinter::annotation)));
            }
        }
        out.close();
    }

    private static String elements(Annotation annotation) {
        return Yaml.flow(Scratch.map(annotation.elements(),
                each -> Yaml.map("name", each.name(), "value", new String[] {value(each.value())})));
    }

    private static String annotation(Annotation annotation) {
        return Yaml.map("annotation class", annotation.className(), "values", new String[] {elements(annotation)});
    }

    static String typeAnnotation(TypeAnnotation annotation) {
        return Yaml.map("annotation class", annotation.annotation().className(), "target info",
                annotation.targetInfo().targetType(), "values", new String[] {elements(annotation.annotation())});
    }

    static String value(AnnotationValue value) {
        if (value instanceof AnnotationValue.OfArray v) {
            return Yaml.map("array", new String[] {Yaml.flow(Scratch.map(v.values(), AnnotationPrinter::value))});
        }
        if (value instanceof AnnotationValue.OfEnum v) {
            return Yaml.map("enum class", v.className(), "constant name", v.constantName());
        }
        if (value instanceof AnnotationValue.OfClass v) {
            return Yaml.map("class", v.className());
        }
        if (value instanceof AnnotationValue.OfAnnotation v) {
            return Yaml.map("annotation class", v.annotation().className());
        }
        String name = switch (value.tag()) {
            case AnnotationValue.TAG_STRING -> "string";
            case AnnotationValue.TAG_DOUBLE -> "double";
            case AnnotationValue.TAG_FLOAT -> "float";
            case AnnotationValue.TAG_LONG -> "long";
            case AnnotationValue.TAG_INT -> "int";
            case AnnotationValue.TAG_SHORT -> "short";
            case AnnotationValue.TAG_CHAR -> "char";
            case AnnotationValue.TAG_BYTE -> "byte";
            default -> "boolean";
        };
        return Yaml.map(name, String.valueOf(((AnnotationValue.OfConstant) value).resolvedValue()));
    }
}
