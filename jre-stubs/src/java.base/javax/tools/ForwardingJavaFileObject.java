package javax.tools;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/** The class ForwardingJavaFileObject of JSR 199, the compiler's interface. */
public class ForwardingJavaFileObject<F extends JavaFileObject> extends ForwardingFileObject<F> implements JavaFileObject {
    protected ForwardingJavaFileObject(F javaFileObject) {
        super(javaFileObject);
    }

    public JavaFileObject.Kind getKind() {
        return fileObject.getKind();
    }

    public boolean isNameCompatible(String text, JavaFileObject.Kind kind) {
        return fileObject.isNameCompatible(text, kind);
    }

    public NestingKind getNestingKind() {
        return fileObject.getNestingKind();
    }

    public Modifier getAccessLevel() {
        return fileObject.getAccessLevel();
    }
}
