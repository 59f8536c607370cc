package jdk.internal.classfile.impl;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.TypeAnnotation;
import java.util.List;

/** Writes annotations (JVMS 4.7.16 to 4.7.20). */
final class AnnotationWriter {
    private AnnotationWriter() {
    }

    static void annotations(BufWriterImpl out, List<Annotation> all) {
        out.writeU2(all.size());
        for (Annotation each : all) {
            annotation(out, each);
        }
    }

    static void parameters(BufWriterImpl out, List<List<Annotation>> all) {
        out.writeU1(all.size());
        for (List<Annotation> each : all) {
            annotations(out, each);
        }
    }

    private static void annotation(BufWriterImpl out, Annotation annotation) {
        out.writeIndex(annotation.className());
        out.writeU2(annotation.elements().size());
        for (AnnotationElement each : annotation.elements()) {
            out.writeIndex(each.name());
            value(out, each.value());
        }
    }

    static void value(BufWriterImpl out, AnnotationValue value) {
        out.writeU1(value.tag());
        if (value instanceof AnnotationValue.OfConstant constant) {
            out.writeIndex(constant.constant());
        } else if (value instanceof AnnotationValue.OfClass type) {
            out.writeIndex(type.className());
        } else if (value instanceof AnnotationValue.OfEnum constant) {
            out.writeIndex(constant.className());
            out.writeIndex(constant.constantName());
        } else if (value instanceof AnnotationValue.OfAnnotation nested) {
            annotation(out, nested.annotation());
        } else if (value instanceof AnnotationValue.OfArray array) {
            out.writeU2(array.values().size());
            for (AnnotationValue each : array.values()) {
                value(out, each);
            }
        }
    }

    static void typeAnnotations(BufWriterImpl out, List<TypeAnnotation> all) {
        out.writeU2(all.size());
        for (TypeAnnotation each : all) {
            out.writeU1(each.targetInfo().targetType().targetTypeValue());
            target(out, each.targetInfo());
            out.writeU1(each.targetPath().size());
            for (TypeAnnotation.TypePathComponent step : each.targetPath()) {
                out.writeU1(step.typePathKind().tag());
                out.writeU1(step.typeArgumentIndex());
            }
            annotation(out, each.annotation());
        }
    }

    private static void target(BufWriterImpl out, TypeAnnotation.TargetInfo info) {
        if (info instanceof TypeAnnotation.TypeParameterTarget t) {
            out.writeU1(t.typeParameterIndex());
        } else if (info instanceof TypeAnnotation.SupertypeTarget t) {
            out.writeU2(t.supertypeIndex());
        } else if (info instanceof TypeAnnotation.TypeParameterBoundTarget t) {
            out.writeU1(t.typeParameterIndex());
            out.writeU1(t.boundIndex());
        } else if (info instanceof TypeAnnotation.FormalParameterTarget t) {
            out.writeU1(t.formalParameterIndex());
        } else if (info instanceof TypeAnnotation.ThrowsTarget t) {
            out.writeU2(t.throwsTargetIndex());
        } else if (info instanceof TypeAnnotation.LocalVarTarget t) {
            out.writeU2(t.table().size());
            for (TypeAnnotation.LocalVarTargetInfo each : t.table()) {
                int start = out.labels().labelToBci(each.startLabel());
                out.writeU2(start);
                out.writeU2(out.labels().labelToBci(each.endLabel()) - start);
                out.writeU2(each.index());
            }
        } else if (info instanceof TypeAnnotation.CatchTarget t) {
            out.writeU2(t.exceptionTableIndex());
        } else if (info instanceof TypeAnnotation.OffsetTarget t) {
            out.writeLabel(t.target());
        } else if (info instanceof TypeAnnotation.TypeArgumentTarget t) {
            out.writeLabel(t.target());
            out.writeU1(t.typeArgumentIndex());
        }
    }
}
