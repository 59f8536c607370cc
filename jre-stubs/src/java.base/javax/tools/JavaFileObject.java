package javax.tools;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/** The interface JavaFileObject of JSR 199, the compiler's interface. */
public interface JavaFileObject extends FileObject {
    Kind getKind();

    boolean isNameCompatible(String text, Kind kind);

    NestingKind getNestingKind();

    Modifier getAccessLevel();

    /** The kinds Kind of JSR 199, the compiler's interface. */
    enum Kind {
        SOURCE(".java"), CLASS(".class"), HTML(".html"), OTHER("");

        public final String extension;

        Kind(String extension) {
            this.extension = extension;
        }
    }
}
