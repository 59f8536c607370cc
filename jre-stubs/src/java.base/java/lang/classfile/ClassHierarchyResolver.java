package java.lang.classfile;

import java.io.InputStream;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.internal.classfile.impl.Hierarchy;
import jdk.internal.classfile.impl.PoolEntries;

/** Says of classes whether they are interfaces, and what their superclass is. */
@FunctionalInterface
public interface ClassHierarchyResolver {
    /** What a resolver knows of a class. */
    interface ClassHierarchyInfo {
        /** A class with that superclass, which may be null. */
        static ClassHierarchyInfo ofClass(ClassDesc superClass) {
            return new Hierarchy.ClassHierarchyInfoImpl(superClass, false);
        }

        static ClassHierarchyInfo ofInterface() {
            return new Hierarchy.ClassHierarchyInfoImpl(null, true);
        }
    }

    static ClassHierarchyResolver defaultResolver() {
        return Hierarchy.DEFAULT;
    }

    /** What is known of that class, null when nothing is. */
    ClassHierarchyInfo getClassInfo(ClassDesc classDesc);

    default ClassHierarchyResolver orElse(ClassHierarchyResolver other) {
        Objects.requireNonNull(other);
        return desc -> {
            ClassHierarchyInfo info = getClassInfo(desc);
            return info != null ? info : other.getClassInfo(desc);
        };
    }

    default ClassHierarchyResolver cached(Supplier<Map<ClassDesc, ClassHierarchyInfo>> cacheFactory) {
        return new Hierarchy.Cached(this, cacheFactory.get());
    }

    default ClassHierarchyResolver cached() {
        return cached(HashMap::new);
    }

    static ClassHierarchyResolver ofResourceParsing(Function<ClassDesc, InputStream> classStreamResolver) {
        return Hierarchy.parsing(Objects.requireNonNull(classStreamResolver));
    }

    static ClassHierarchyResolver ofResourceParsing(ClassLoader loader) {
        Objects.requireNonNull(loader);
        return ofResourceParsing(desc -> loader.getResourceAsStream(PoolEntries.internalName(desc) + ".class"));
    }

    static ClassHierarchyResolver of(Collection<ClassDesc> interfaces, Map<ClassDesc, ClassDesc> classToSuperClass) {
        return Hierarchy.fixed(interfaces, classToSuperClass);
    }

    static ClassHierarchyResolver ofClassLoading(ClassLoader loader) {
        Objects.requireNonNull(loader);
        return Hierarchy.loading(name -> Class.forName(name, false, loader));
    }

    static ClassHierarchyResolver ofClassLoading(MethodHandles.Lookup lookup) {
        return Hierarchy.loading(lookup::findClass);
    }
}
