package javax.lang.model.type;

import java.util.List;

/** The interface ExecutableType of JSR 269, the model of the language. */
public interface ExecutableType extends TypeMirror {
    List<? extends TypeVariable> getTypeVariables();

    TypeMirror getReturnType();

    List<? extends TypeMirror> getParameterTypes();

    TypeMirror getReceiverType();

    List<? extends TypeMirror> getThrownTypes();
}
