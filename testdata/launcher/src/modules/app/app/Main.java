package app;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import lib.Library;

public class Main {
    static void show(Callable<?> what) {
        try {
            System.out.println(what.call());
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@"));
        }
    }

    public static void main(String[] args) {
        Module app = Main.class.getModule();
        Module lib = Library.class.getModule();
        Object secret = Library.secret();
        System.out.println(Arrays.toString(args) + " " + app + " " + app.isNamed() + " " + System.getProperty("jdk.module.main") + " "
                + System.getProperty("jdk.module.main.class") + " [" + System.getProperty("java.class.path") + "]");
        System.out.println(app.canRead(lib) + " " + lib.canRead(app) + " " + lib.isExported("lib") + " " + lib.isExported("lib.internal") + " "
                + lib.isExported("lib.spi", app) + " " + lib.isExported("lib.internal", app) + " " + lib.isOpen("lib.internal", app));
        show(() -> Library.greetings("Ann"));
        show(() -> ServiceLoader.load(lib.spi.Greeter.class).findFirst().isPresent());
        show(() -> ServiceLoader.load(Runnable.class).findFirst().isPresent());
        show(() -> (String) secret);
        show(() -> (Main) secret);
        show(() -> secret.getClass().getDeclaredConstructor().newInstance().getClass());
        show(() -> {
            Field code = secret.getClass().getDeclaredField("code");
            code.setAccessible(true);
            return code.get(secret);
        });
        show(() -> MethodHandles.privateLookupIn(secret.getClass(), MethodHandles.lookup()).findVarHandle(secret.getClass(), "code", int.class).get(secret));
        show(() -> Class.forName(lib, "lib.internal.Secret"));
        show(() -> Class.forName(lib, "app.Main"));
        show(() -> app.addExports("app", lib));
        show(() -> lib.addOpens("lib", app));
        show(() -> app.getDescriptor().name() + " " + app.getPackages() + " " + app.getLayer().findModule("lib").isPresent());
        show(() -> new Throwable().getStackTrace()[0].toString());
        Library.fail(() -> {
            throw new IllegalStateException("as asked");
        });
    }
}
