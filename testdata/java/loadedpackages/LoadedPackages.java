import java.util.Arrays;
import java.util.stream.Stream;

/** The packages of the classes that are there, and of java.base. */
public class LoadedPackages {
    public static void main(String[] args) {
        Module base = Object.class.getModule();
        for (String name : new String[] {"java.util", "java.lang.invoke", "jdk.internal.misc", "nope", ""}) {
            System.out.println(name + " " + base.getPackages().contains(name));
        }
        ClassLoader loader = LoadedPackages.class.getClassLoader();
        System.out.println(Arrays.toString(loader.getDefinedPackages()) + " " + loader.getDefinedPackage("") + " " + loader.getDefinedPackage("java.lang"));
        System.out.println(Stream.of(Package.getPackages()).map(Package::getName).filter(name -> name.isEmpty() || name.matches("java.(lang|util|io)")).sorted().toList());
        System.out.println(LoadedPackages.class.getPackage() == loader.getDefinedPackage(""));
    }
}
