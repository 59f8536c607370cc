package java.lang;

import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The modules of the library's packages. One loader has them all, and they may use each other's packages. */
final class LibraryModules {
    /** Packages, with those below them, and their modules; the others are java.base's. */
    private static final String[] OTHERS = {
        "java.util.logging", "java.logging", "sun.util.logging.internal", "java.logging",
        "java.sql", "java.sql", "javax.sql", "java.sql",
        "javax.transaction.xa", "java.transaction.xa",
        "java.net.http", "java.net.http", "jdk.internal.net.http", "java.net.http",
        "com.sun.net.httpserver", "jdk.httpserver", "sun.net.httpserver", "jdk.httpserver",
        "java.beans", "java.desktop", "com.sun.beans", "java.desktop", "javax.swing", "java.desktop",
        "javax.xml", "java.xml", "org.w3c.dom", "java.xml", "org.xml.sax", "java.xml", "ijen.internal.xml", "java.xml",
        "com.sun.org.apache.xpath", "java.xml",
        "java.lang.management", "java.management", "javax.management", "java.management", "com.sun.management", "jdk.management",
        "javax.script", "java.scripting",
        "javax.tools", "java.compiler", "javax.lang.model", "java.compiler", "javax.annotation.processing", "java.compiler",
        "sun.misc", "jdk.unsupported",
        "jdk.nio.zipfs", "jdk.zipfs",
    };
    /** What else than java.base modules require, for their users too. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
        "java.sql", List.of("java.logging", "java.transaction.xa", "java.xml"),
        "java.desktop", List.of("java.xml"),
        "jdk.management", List.of("java.management"));

    private static final Map<String, Module> MODULES = new HashMap<>();
    private static Map<String, Set<String>> packages;

    private LibraryModules() {
    }

    private static String nameOf(String packageName) {
        for (int i = 0; i < OTHERS.length; i += 2) {
            String top = OTHERS[i];
            if (packageName.startsWith(top) && (packageName.length() == top.length() || packageName.charAt(top.length()) == '.')) {
                return OTHERS[i + 1];
            }
        }
        return "java.base";
    }

    /** The module of a package of the library. */
    static Module of(String packageName) {
        return named(nameOf(packageName));
    }

    private static Module named(String name) {
        if (name.equals("java.base")) {
            return Module.JAVA_BASE;
        }
        synchronized (MODULES) {
            Module known = MODULES.get(name);
            if (known == null) {
                known = new Module(name);
                MODULES.put(name, known);
            }
            return known;
        }
    }

    /** All of them. */
    static Set<Module> all() {
        Set<Module> all = new HashSet<>();
        for (String name : packages().keySet()) {
            all.add(named(name));
        }
        return all;
    }

    /** Modules and the packages that they have. */
    static synchronized Map<String, Set<String>> packages() {
        if (packages == null) {
            Map<String, Set<String>> found = new HashMap<>();
            for (String path : ijen.internal.ClassPath.bootNames()) {
                int end = path.lastIndexOf('/');
                if (end > 0 && path.endsWith(".class")) {
                    String name = path.substring(0, end).replace('/', '.');
                    found.computeIfAbsent(nameOf(name), k -> new TreeSet<>()).add(name);
                }
            }
            packages = found;
        }
        return packages;
    }

    /** Whether a package is for everyone. */
    static boolean isApi(String packageName) {
        return packageName.startsWith("java.") || packageName.startsWith("javax.") || packageName.startsWith("org.")
            || packageName.startsWith("com.sun.net.httpserver") || packageName.startsWith("com.sun.management") || packageName.equals("sun.misc");
    }

    static boolean reads(String name, String other) {
        return REQUIRED.getOrDefault(name, List.of()).contains(other);
    }

    static ModuleDescriptor describe(String name) {
        boolean base = name.equals("java.base");
        ModuleDescriptor.Builder builder = ModuleDescriptor.newModule(name);
        Set<String> all = packages().get(name);
        for (String each : all) {
            if (isApi(each)) {
                builder.exports(each);
            }
        }
        if (name.equals("jdk.unsupported")) {
            builder.opens("sun.misc");
        }
        if (!base) {
            builder.requires(Set.of(ModuleDescriptor.Requires.Modifier.MANDATED), "java.base");
        }
        for (String each : new ArrayList<>(REQUIRED.getOrDefault(name, List.of()))) {
            builder.requires(Set.of(ModuleDescriptor.Requires.Modifier.TRANSITIVE), each);
        }
        if (name.equals("java.sql")) {
            builder.uses("java.sql.Driver");
        }
        return builder.packages(all).version(Runtime.version().toString()).build();
    }
}
