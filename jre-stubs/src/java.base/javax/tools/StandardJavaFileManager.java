package javax.tools;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The interface StandardJavaFileManager of JSR 199, the compiler's interface. */
public interface StandardJavaFileManager extends JavaFileManager {
    boolean isSameFile(FileObject fileObject, FileObject fileObject2);

    Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> iterable);

    default Iterable<? extends JavaFileObject> getJavaFileObjectsFromPaths(Collection<? extends Path> collection) {
        java.util.ArrayList<File> files = new java.util.ArrayList<>();
        collection.forEach(each -> files.add(each.toFile()));
        return getJavaFileObjectsFromFiles(files);
    }

    @Deprecated(since = "13")
    default Iterable<? extends JavaFileObject> getJavaFileObjectsFromPaths(Iterable<? extends Path> iterable) {
        java.util.ArrayList<Path> paths = new java.util.ArrayList<>();
        iterable.forEach(paths::add);
        return getJavaFileObjectsFromPaths((Collection<Path>) paths);
    }

    Iterable<? extends JavaFileObject> getJavaFileObjects(File... file);

    default Iterable<? extends JavaFileObject> getJavaFileObjects(Path... path) {
        return getJavaFileObjectsFromPaths(java.util.Arrays.asList(path));
    }

    Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> iterable);

    Iterable<? extends JavaFileObject> getJavaFileObjects(String... text);

    void setLocation(JavaFileManager.Location location, Iterable<? extends File> iterable) throws IOException;

    default void setLocationFromPaths(JavaFileManager.Location location, Collection<? extends Path> collection) throws IOException {
        java.util.ArrayList<File> files = new java.util.ArrayList<>();
        collection.forEach(each -> files.add(each.toFile()));
        setLocation(location, files);
    }

    default void setLocationForModule(JavaFileManager.Location location, String text, Collection<? extends Path> collection) throws IOException {
        throw new UnsupportedOperationException();
    }

    Iterable<? extends File> getLocation(JavaFileManager.Location location);

    default Iterable<? extends Path> getLocationAsPaths(JavaFileManager.Location location) {
        Iterable<? extends File> files = getLocation(location);
        if (files == null) {
            return null;
        }
        java.util.ArrayList<Path> paths = new java.util.ArrayList<>();
        files.forEach(each -> paths.add(each.toPath()));
        return paths;
    }

    default Path asPath(FileObject fileObject) {
        throw new UnsupportedOperationException();
    }

    default void setPathFactory(PathFactory pathFactory) {
    }

    /** The interface PathFactory of JSR 199, the compiler's interface. */
    interface PathFactory {
        Path getPath(String text, String... text2);
    }
}
