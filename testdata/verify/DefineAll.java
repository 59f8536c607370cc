import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Defines each class that a file names in a loader of its own, links and initializes it, and says what came of it. */
public class DefineAll {
    static class Loader extends ClassLoader {
        final Path directory;

        Loader(Path directory) {
            super(DefineAll.class.getClassLoader());
            this.directory = directory;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Path path = directory.resolve(name.replace('.', '/') + ".class");
            try {
                byte[] bytes = Files.readAllBytes(path);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        for (String name : Files.readAllLines(Path.of(args[1]))) {
            System.out.println("=== " + name);
            try {
                Loader loader = new Loader(directory);
                Class<?> made = loader.findClass(name);
                System.out.println("defined");
                Class.forName(made.getName(), true, loader);
                System.out.println("ok");
            } catch (Throwable t) {
                System.out.println(t);
            }
        }
    }
}
