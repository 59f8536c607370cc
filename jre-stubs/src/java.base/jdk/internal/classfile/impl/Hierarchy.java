package jdk.internal.classfile.impl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Resolvers of class hierarchies, and the one question that stack maps have: the common ancestor. */
public final class Hierarchy {
    public static final ClassHierarchyResolver DEFAULT = loading(
            name -> Class.forName(name, false, ClassLoader.getSystemClassLoader()));

    private final Map<ClassDesc, ClassHierarchyInfoImpl> known = new HashMap<>();
    private final ClassHierarchyResolver resolver;

    Hierarchy(ClassHierarchyResolver resolver) {
        this.resolver = resolver;
    }

    /** A class with its superclass, or an interface. */
    public record ClassHierarchyInfoImpl(ClassDesc superClass, boolean isInterface)
            implements ClassHierarchyResolver.ClassHierarchyInfo {
    }

    private ClassHierarchyInfoImpl resolve(ClassDesc desc) {
        ClassHierarchyInfoImpl info = known.get(desc);
        if (info == null) {
            info = (ClassHierarchyInfoImpl) resolver.getClassInfo(desc);
            if (info == null) {
                throw new IllegalArgumentException("Could not resolve class " + desc.displayName());
            }
            known.put(desc, info);
        }
        return info;
    }

    boolean isInterface(ClassDesc desc) {
        return resolve(desc).isInterface();
    }

    /** The lowest class that both extend; interfaces have only Object in common. */
    ClassDesc commonAncestor(ClassDesc first, ClassDesc second) {
        if (isInterface(first) || isInterface(second)) {
            return ConstantDescs.CD_Object;
        }
        Set<ClassDesc> above = new HashSet<>();
        for (ClassDesc each = first; each != null; each = resolve(each).superClass()) {
            above.add(each);
        }
        ClassDesc each = second;
        while (each != null && !above.contains(each)) {
            each = resolve(each).superClass();
        }
        return each == null ? ConstantDescs.CD_Object : each;
    }

    /** Finds a class by its binary name. */
    public interface Finder {
        Class<?> find(String name) throws ReflectiveOperationException;
    }

    public static ClassHierarchyResolver loading(Finder finder) {
        return desc -> {
            if (!desc.isClassOrInterface()) {
                return null;
            }
            try {
                Class<?> found = finder.find(PoolEntries.internalName(desc).replace('/', '.'));
                if (found.isInterface()) {
                    return ClassHierarchyResolver.ClassHierarchyInfo.ofInterface();
                }
                Class<?> above = found.getSuperclass();
                return ClassHierarchyResolver.ClassHierarchyInfo
                        .ofClass(above == null ? null : ClassDesc.ofDescriptor(above.descriptorString()));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(e);
            } catch (ReflectiveOperationException e) {
                return null;
            }
        };
    }

    public static ClassHierarchyResolver parsing(Function<ClassDesc, InputStream> streams) {
        return desc -> {
            if (!desc.isClassOrInterface()) {
                return null;
            }
            try (InputStream in = streams.apply(desc)) {
                if (in == null) {
                    return null;
                }
                ClassReaderImpl reader = new ClassReaderImpl(in.readAllBytes(), ClassFileImpl.DEFAULT);
                return (reader.flags() & ClassFile.ACC_INTERFACE) != 0
                        ? ClassHierarchyResolver.ClassHierarchyInfo.ofInterface()
                        : ClassHierarchyResolver.ClassHierarchyInfo
                                .ofClass(reader.superclassEntry().map(ClassEntry::asSymbol).orElse(null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    public static ClassHierarchyResolver fixed(Collection<ClassDesc> interfaces, Map<ClassDesc, ClassDesc> classes) {
        Map<ClassDesc, ClassHierarchyResolver.ClassHierarchyInfo> all = new HashMap<>();
        for (ClassDesc each : interfaces) {
            all.put(Objects.requireNonNull(each), ClassHierarchyResolver.ClassHierarchyInfo.ofInterface());
        }
        classes.forEach((type, above) -> all.put(Objects.requireNonNull(type),
                ClassHierarchyResolver.ClassHierarchyInfo.ofClass(above)));
        return all::get;
    }

    /** Asks each class once; what is unknown is remembered too. */
    public record Cached(ClassHierarchyResolver resolver,
            Map<ClassDesc, ClassHierarchyResolver.ClassHierarchyInfo> cache) implements ClassHierarchyResolver {
        private static final ClassHierarchyResolver.ClassHierarchyInfo NOTHING = new ClassHierarchyInfoImpl(null, true);

        @Override
        public ClassHierarchyResolver.ClassHierarchyInfo getClassInfo(ClassDesc desc) {
            ClassHierarchyResolver.ClassHierarchyInfo info = cache.get(Objects.requireNonNull(desc));
            if (info == null) {
                info = resolver.getClassInfo(desc);
                cache.put(desc, info == null ? NOTHING : info);
            }
            return info == NOTHING ? null : info;
        }
    }
}
