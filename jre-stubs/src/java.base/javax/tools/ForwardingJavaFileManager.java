package javax.tools;

import java.io.IOException;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.Set;

/** The class ForwardingJavaFileManager of JSR 199, the compiler's interface. */
public class ForwardingJavaFileManager<M extends JavaFileManager> implements JavaFileManager {
    protected final M fileManager;

    protected ForwardingJavaFileManager(M javaFileManager) {
        fileManager = java.util.Objects.requireNonNull(javaFileManager);
    }

    public ClassLoader getClassLoader(JavaFileManager.Location location) {
        return fileManager.getClassLoader(location);
    }

    public Iterable<JavaFileObject> list(JavaFileManager.Location location, String text, Set<JavaFileObject.Kind> set, boolean flag) throws IOException {
        return fileManager.list(location, text, set, flag);
    }

    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject javaFileObject) {
        return fileManager.inferBinaryName(location, javaFileObject);
    }

    public boolean isSameFile(FileObject fileObject, FileObject fileObject2) {
        return fileManager.isSameFile(fileObject, fileObject2);
    }

    public boolean handleOption(String text, Iterator<String> iterator) {
        return fileManager.handleOption(text, iterator);
    }

    public boolean hasLocation(JavaFileManager.Location location) {
        return fileManager.hasLocation(location);
    }

    public int isSupportedOption(String text) {
        return fileManager.isSupportedOption(text);
    }

    public JavaFileObject getJavaFileForInput(JavaFileManager.Location location, String text, JavaFileObject.Kind kind) throws IOException {
        return fileManager.getJavaFileForInput(location, text, kind);
    }

    public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String text, JavaFileObject.Kind kind, FileObject fileObject) throws IOException {
        return fileManager.getJavaFileForOutput(location, text, kind, fileObject);
    }

    public JavaFileObject getJavaFileForOutputForOriginatingFiles(JavaFileManager.Location location, String text, JavaFileObject.Kind kind, FileObject... fileObject) throws IOException {
        return fileManager.getJavaFileForOutputForOriginatingFiles(location, text, kind, fileObject);
    }

    public FileObject getFileForInput(JavaFileManager.Location location, String text, String text2) throws IOException {
        return fileManager.getFileForInput(location, text, text2);
    }

    public FileObject getFileForOutput(JavaFileManager.Location location, String text, String text2, FileObject fileObject) throws IOException {
        return fileManager.getFileForOutput(location, text, text2, fileObject);
    }

    public FileObject getFileForOutputForOriginatingFiles(JavaFileManager.Location location, String text, String text2, FileObject... fileObject) throws IOException {
        return fileManager.getFileForOutputForOriginatingFiles(location, text, text2, fileObject);
    }

    public void flush() throws IOException {
        fileManager.flush();
    }

    public void close() throws IOException {
        fileManager.close();
    }

    public JavaFileManager.Location getLocationForModule(JavaFileManager.Location location, String text) throws IOException {
        return fileManager.getLocationForModule(location, text);
    }

    public JavaFileManager.Location getLocationForModule(JavaFileManager.Location location, JavaFileObject javaFileObject) throws IOException {
        return fileManager.getLocationForModule(location, javaFileObject);
    }

    public <S> ServiceLoader<S> getServiceLoader(JavaFileManager.Location location, Class<S> type) throws IOException {
        return fileManager.getServiceLoader(location, type);
    }

    public String inferModuleName(JavaFileManager.Location location) throws IOException {
        return fileManager.inferModuleName(location);
    }

    public Iterable<Set<JavaFileManager.Location>> listLocationsForModules(JavaFileManager.Location location) throws IOException {
        return fileManager.listLocationsForModules(location);
    }

    public boolean contains(JavaFileManager.Location location, FileObject fileObject) throws IOException {
        return fileManager.contains(location, fileObject);
    }
}
