package javax.tools;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.Set;

/** The interface JavaFileManager of JSR 199, the compiler's interface. */
public interface JavaFileManager extends Closeable, Flushable, OptionChecker {
    ClassLoader getClassLoader(Location location);

    Iterable<JavaFileObject> list(Location location, String text, Set<JavaFileObject.Kind> set, boolean flag) throws IOException;

    String inferBinaryName(Location location, JavaFileObject javaFileObject);

    boolean isSameFile(FileObject fileObject, FileObject fileObject2);

    boolean handleOption(String text, Iterator<String> iterator);

    boolean hasLocation(Location location);

    JavaFileObject getJavaFileForInput(Location location, String text, JavaFileObject.Kind kind) throws IOException;

    JavaFileObject getJavaFileForOutput(Location location, String text, JavaFileObject.Kind kind, FileObject fileObject) throws IOException;

    default JavaFileObject getJavaFileForOutputForOriginatingFiles(Location location, String text, JavaFileObject.Kind kind, FileObject... fileObject) throws IOException {
        return getJavaFileForOutput(location, text, kind, fileObject.length == 0 ? null : fileObject[0]);
    }

    FileObject getFileForInput(Location location, String text, String text2) throws IOException;

    FileObject getFileForOutput(Location location, String text, String text2, FileObject fileObject) throws IOException;

    default FileObject getFileForOutputForOriginatingFiles(Location location, String text, String text2, FileObject... fileObject) throws IOException {
        return getFileForOutput(location, text, text2, fileObject.length == 0 ? null : fileObject[0]);
    }

    void flush() throws IOException;

    void close() throws IOException;

    default Location getLocationForModule(Location location, String text) throws IOException {
        throw new UnsupportedOperationException();
    }

    default Location getLocationForModule(Location location, JavaFileObject javaFileObject) throws IOException {
        throw new UnsupportedOperationException();
    }

    default <S> ServiceLoader<S> getServiceLoader(Location location, Class<S> type) throws IOException {
        throw new UnsupportedOperationException();
    }

    default String inferModuleName(Location location) throws IOException {
        throw new UnsupportedOperationException();
    }

    default Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
        throw new UnsupportedOperationException();
    }

    default boolean contains(Location location, FileObject fileObject) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The interface Location of JSR 199, the compiler's interface. */
    interface Location {
        String getName();

        boolean isOutputLocation();

        default boolean isModuleOrientedLocation() {
            return false;
        }
    }
}
