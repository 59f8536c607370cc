package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.Interfaces;
import java.lang.classfile.Superclass;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** The elements that stand for a class file's fixed fields. */
public final class Headers {
    private Headers() {
    }

    public static final class AccessFlagsImpl implements AccessFlags {
        private final AccessFlag.Location location;
        private final int mask;

        public AccessFlagsImpl(AccessFlag.Location location, int mask) {
            this.location = location;
            this.mask = mask & 0xffff;
        }

        @Override
        public int flagsMask() {
            return mask;
        }

        @Override
        public Set<AccessFlag> flags() {
            return AccessFlag.maskToAccessFlags(mask, location);
        }

        @Override
        public boolean has(AccessFlag flag) {
            return Flags.has(location, mask, flag);
        }

        @Override
        public AccessFlag.Location location() {
            return location;
        }

        @Override
        public String toString() {
            return "AccessFlags[flags=" + mask + "]";
        }
    }

    public static final class ClassFileVersionImpl implements ClassFileVersion {
        private final int major;
        private final int minor;

        public ClassFileVersionImpl(int major, int minor) {
            this.major = major;
            this.minor = minor;
        }

        @Override
        public int majorVersion() {
            return major;
        }

        @Override
        public int minorVersion() {
            return minor;
        }

        @Override
        public String toString() {
            return "ClassFileVersion[majorVersion=" + major + ", minorVersion=" + minor + "]";
        }
    }

    public static final class SuperclassImpl implements Superclass {
        private final ClassEntry superclass;

        public SuperclassImpl(ClassEntry superclass) {
            this.superclass = Objects.requireNonNull(superclass);
        }

        @Override
        public ClassEntry superclassEntry() {
            return superclass;
        }

        @Override
        public String toString() {
            return "Superclass[superclassEntry=" + superclass.asInternalName() + "]";
        }
    }

    public static final class InterfacesImpl implements Interfaces {
        private final List<ClassEntry> interfaces;

        public InterfacesImpl(List<ClassEntry> interfaces) {
            this.interfaces = List.copyOf(interfaces);
        }

        @Override
        public List<ClassEntry> interfaces() {
            return interfaces;
        }

        @Override
        public String toString() {
            StringJoiner names = new StringJoiner(", ", "Interfaces[interfaces=", "]");
            for (ClassEntry each : interfaces) {
                names.add(each.asInternalName());
            }
            return names.toString();
        }
    }
}
