package lib;

import java.util.List;
import java.util.ServiceLoader;

public class Library {
    public static List<String> greetings(String name) {
        return ServiceLoader.load(lib.spi.Greeter.class).stream().map(each -> each.type().getSimpleName() + ": " + each.get().greet(name)).toList();
    }

    public static Object secret() {
        return new lib.internal.Secret();
    }

    public static void fail(Runnable how) {
        how.run();
    }
}
