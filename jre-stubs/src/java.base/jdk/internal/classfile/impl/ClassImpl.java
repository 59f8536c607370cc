package jdk.internal.classfile.impl;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A class that was read. */
public final class ClassImpl implements ClassModel {
    private final ClassReaderImpl reader;
    private final AccessFlags flags;
    private final ClassEntry thisClass;
    private final Optional<ClassEntry> superclass;
    private final List<ClassEntry> interfaces;
    private final List<FieldModel> fields;
    private final List<MethodModel> methods;
    private final int attributesStart;
    private List<Attribute<?>> attributes;

    ClassImpl(ClassReaderImpl reader) {
        this.reader = reader;
        reader.setModel(this);
        flags = new Headers.AccessFlagsImpl(AccessFlag.Location.CLASS, reader.flags());
        int body = reader.bodyStart();
        thisClass = reader.readU2(body + 2) == 0 ? null : reader.thisClassEntry();
        superclass = reader.superclassEntry();
        interfaces = Parsing.classes(reader, body + 6);
        int p = Parsing.fields(reader);
        List<FieldModel> allFields = new ArrayList<>();
        int at = p + 2;
        for (int left = reader.readU2(p); left > 0; left--) {
            allFields.add(new FieldImpl(this, reader, at));
            at = Parsing.skipAttributes(reader, at + 6);
        }
        p = at;
        at = p + 2;
        List<MethodModel> allMethods = new ArrayList<>();
        for (int left = reader.readU2(p); left > 0; left--) {
            allMethods.add(new MethodImpl(this, reader, at));
            at = Parsing.skipAttributes(reader, at + 6);
        }
        fields = Collections.unmodifiableList(allFields);
        methods = Collections.unmodifiableList(allMethods);
        attributesStart = at;
    }

    ClassReaderImpl reader() {
        return reader;
    }

    @Override
    public ConstantPool constantPool() {
        return reader;
    }

    @Override
    public AccessFlags flags() {
        return flags;
    }

    @Override
    public ClassEntry thisClass() {
        return thisClass;
    }

    @Override
    public int majorVersion() {
        return reader.readU2(6);
    }

    @Override
    public int minorVersion() {
        return reader.readU2(4);
    }

    @Override
    public List<FieldModel> fields() {
        return fields;
    }

    @Override
    public List<MethodModel> methods() {
        return methods;
    }

    @Override
    public Optional<ClassEntry> superclass() {
        return superclass;
    }

    @Override
    public List<ClassEntry> interfaces() {
        return interfaces;
    }

    @Override
    public boolean isModuleInfo() {
        return (flags.flagsMask() & ClassFile.ACC_MODULE) != 0 && majorVersion() >= ClassFile.JAVA_9_VERSION;
    }

    @Override
    public List<Attribute<?>> attributes() {
        if (attributes == null) {
            attributes = Parsing.attributes(this, reader, attributesStart);
        }
        return attributes;
    }

    @Override
    public void forEach(Consumer<? super ClassElement> consumer) {
        consumer.accept(flags);
        consumer.accept(ClassFileVersion.of(majorVersion(), minorVersion()));
        superclass.ifPresent(entry -> consumer.accept(new Headers.SuperclassImpl(entry)));
        consumer.accept(new Headers.InterfacesImpl(interfaces));
        fields.forEach(consumer);
        methods.forEach(consumer);
        for (Attribute<?> each : attributes()) {
            if (each instanceof ClassElement element) {
                consumer.accept(element);
            }
        }
    }

    @Override
    public String toString() {
        return "ClassModel[thisClass=" + thisClass.asInternalName() + ", flags=" + flags.flagsMask() + "]";
    }
}
