package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface AnnotationValueVisitor of JSR 269, the model of the language. */
public interface AnnotationValueVisitor<R, P> {
    R visit(AnnotationValue annotationValue, P object);

    default R visit(AnnotationValue annotationValue) {
        return visit(annotationValue, null);
    }

    R visitBoolean(boolean flag, P object);

    R visitByte(byte value, P object);

    R visitChar(char character, P object);

    R visitDouble(double value, P object);

    R visitFloat(float value, P object);

    R visitInt(int number, P object);

    R visitLong(long value, P object);

    R visitShort(short value, P object);

    R visitString(String text, P object);

    R visitType(TypeMirror typeMirror, P object);

    R visitEnumConstant(VariableElement variableElement, P object);

    R visitAnnotation(AnnotationMirror annotationMirror, P object);

    R visitArray(List<? extends AnnotationValue> list, P object);

    R visitUnknown(AnnotationValue annotationValue, P object);
}
