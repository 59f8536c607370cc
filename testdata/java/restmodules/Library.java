import java.lang.module.ModuleFinder;
import java.lang.reflect.InaccessibleObjectException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Which modules the library's classes belong to, and what follows from it. */
public class Library {
    static final String[] CLASSES = {"java.lang.String", "java.util.logging.Logger", "java.sql.Connection", "javax.sql.DataSource",
        "sun.misc.Unsafe", "java.net.http.HttpClient", "com.sun.net.httpserver.HttpServer", "java.beans.PropertyChangeSupport",
        "javax.swing.tree.TreeNode", "javax.xml.parsers.SAXParser", "org.w3c.dom.Node", "org.xml.sax.helpers.DefaultHandler",
        "javax.management.MBeanServer", "java.lang.management.ManagementFactory", "com.sun.management.OperatingSystemMXBean",
        "javax.script.ScriptEngine", "javax.tools.Tool", "javax.lang.model.SourceVersion", "javax.annotation.processing.Processor",
        "javax.transaction.xa.Xid", "javax.crypto.Cipher", "javax.net.SocketFactory"};

    static void classes() throws Exception {
        for (String name : CLASSES) {
            Class<?> c = Class.forName(name);
            Module m = c.getModule();
            String p = c.getPackageName();
            System.out.println(name + ": " + m + " " + m.getDescriptor().name() + " " + m.isNamed() + " " + m.isExported(p) + " " + m.isOpen(p) + " "
                + (m.getLayer() == ModuleLayer.boot()) + " " + m.getPackages().contains(p) + " " + m.getDescriptor().packages().contains(p)
                + " " + m.getDescriptor().exports().stream().anyMatch(e -> e.source().equals(p)) + " " + m.getDescriptor().isAutomatic()
                + " " + m.isExported(p, Library.class.getModule()) + " " + m.canRead(Object.class.getModule()) + " " + Library.class.getModule().canRead(m));
        }
        System.out.println(String[][].class.getModule() + " " + int.class.getModule() + " " + Logger[].class.getModule() + " " + Library.class.getModule().isNamed());
    }

    static void layers() {
        ModuleLayer boot = ModuleLayer.boot();
        System.out.println(boot.findModule("java.logging") + " " + boot.findModule("no.such"));
        System.out.println(boot.findModule("java.sql").get() == java.sql.Date.class.getModule());
        System.out.println(boot.modules().containsAll(List.of(Object.class.getModule(), Logger.class.getModule())));
        try {
            boot.findLoader("nope");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Module base = Object.class.getModule();
        Module logging = Logger.class.getModule();
        Module sql = java.sql.Date.class.getModule();
        System.out.println(base.canRead(logging) + " " + logging.canRead(base) + " " + sql.canRead(logging) + " " + logging.canRead(sql));
        System.out.println(new TreeSet<>(logging.getDescriptor().requires()) + " " + new TreeSet<>(sql.getDescriptor().requires()));
        System.out.println(logging.getDescriptor().exports() + " " + sql.getDescriptor().uses());
        System.out.println(new TreeSet<>(sql.getDescriptor().exports()));
        System.out.println(ModuleFinder.ofSystem().find("java.sql").get().location().get());
        System.out.println(ModuleFinder.ofSystem().find("java.sql.nope").isPresent());
        System.out.println(boot.configuration().findModule("java.logging").get().name());
        System.out.println(base.isExported("sun.nio.ch") + " " + base.isExported("java.util.logging"));
    }

    static String at(StackTraceElement e) {
        return e.toString().replaceAll("\\(.*", "") + " " + e.getModuleName();
    }

    static void traces() {
        try {
            DriverManager.getConnection("nothing:here");
        } catch (SQLException e) {
            System.out.println(e.getMessage() + " " + at(e.getStackTrace()[0]).replaceAll("\\.[a-zA-Z]+ ", " "));
        }
        try {
            Level.parse("no level");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + at(e.getStackTrace()[0]));
        }
        try {
            Logger.getLogger("x").setLevel(null);
            Logger.getLogger("x").addHandler(null);
        } catch (RuntimeException e) {
            System.out.println(Arrays.stream(e.getStackTrace()).map(StackTraceElement::getModuleName).distinct().toList());
        }
    }

    static void access() throws Exception {
        for (Class<?> c : new Class<?>[] {Logger.class, String.class, DriverManager.class}) {
            for (var f : c.getDeclaredConstructors()) {
                if (f.getParameterCount() == 0 && !java.lang.reflect.Modifier.isPublic(f.getModifiers())) {
                    try {
                        f.setAccessible(true);
                    } catch (InaccessibleObjectException e) {
                        System.out.println(e.getMessage().replaceAll("@.*", "@"));
                    }
                    try {
                        f.newInstance();
                    } catch (IllegalAccessException e) {
                        System.out.println(e.getMessage().replaceAll("@.*", "@"));
                    }
                }
            }
        }
        var unsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        unsafe.setAccessible(true);
        System.out.println(unsafe.get(null) != null);
        try {
            Logger.class.getModule().addOpens("java.util.logging", Library.class.getModule());
        } catch (IllegalCallerException e) {
            System.out.println(e.getMessage().replaceAll("@.*", "@"));
        }
        StackWalker.getInstance().forEach(f -> System.out.println(at(f.toStackTraceElement())));
    }

    public static void main(String[] args) throws Exception {
        classes();
        layers();
        traces();
        access();
    }
}
