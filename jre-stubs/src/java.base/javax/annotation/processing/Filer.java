package javax.annotation.processing;

import java.io.IOException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The interface Filer of JSR 269, annotation processing. */
public interface Filer {
    JavaFileObject createSourceFile(CharSequence charSequence, Element... element) throws IOException;

    JavaFileObject createClassFile(CharSequence charSequence, Element... element) throws IOException;

    FileObject createResource(JavaFileManager.Location location, CharSequence charSequence, CharSequence charSequence2, Element... element) throws IOException;

    FileObject getResource(JavaFileManager.Location location, CharSequence charSequence, CharSequence charSequence2) throws IOException;
}
