package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.MethodParameterInfo;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows of the attributes of classes and methods. */
public final class ClassInfo {
    private ClassInfo() {
    }

    public record UnboundInnerClassInfo(ClassEntry innerClass, Optional<ClassEntry> outerClass,
            Optional<Utf8Entry> innerName, int flagsMask) implements InnerClassInfo {
        public UnboundInnerClassInfo {
            Objects.requireNonNull(innerClass);
            Objects.requireNonNull(outerClass);
            Objects.requireNonNull(innerName);
        }
    }

    public record UnboundMethodParameterInfo(Optional<Utf8Entry> name, int flagsMask) implements MethodParameterInfo {
        public UnboundMethodParameterInfo {
            Objects.requireNonNull(name);
        }
    }

    public record UnboundRecordComponentInfo(Utf8Entry name, Utf8Entry descriptor, List<Attribute<?>> attributes)
            implements RecordComponentInfo {
        public UnboundRecordComponentInfo {
            Objects.requireNonNull(name);
            Objects.requireNonNull(descriptor);
            attributes = List.copyOf(attributes);
        }
    }
}
