package jdk.internal.classfile.impl;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;

/** Entries that refer to one Utf8 entry: class, string, method type, module, package. */
abstract class RefEntry extends AbstractPoolEntry {
    final Utf8Entry ref;

    RefEntry(ConstantPool pool, int tag, int index, Utf8Entry ref) {
        super(pool, tag, index);
        this.ref = ref;
    }

    @Override
    Object content() {
        return ref.stringValue();
    }

    @Override
    void writeTo(BufWriterImpl out) {
        out.writeU1(tag);
        out.writeU2(ref.index());
    }

    @Override
    public String toString() {
        return tag + " " + ref.stringValue();
    }

    static final class ClassEntryImpl extends RefEntry implements ClassEntry {
        private ClassDesc symbol;

        ClassEntryImpl(ConstantPool pool, int index, Utf8Entry name) {
            super(pool, TAG_CLASS, index, name);
        }

        @Override
        public Utf8Entry name() {
            return ref;
        }

        @Override
        public String asInternalName() {
            return ref.stringValue();
        }

        @Override
        public ClassDesc asSymbol() {
            if (symbol == null) {
                symbol = PoolEntries.classNamed(ref.stringValue());
            }
            return symbol;
        }

        @Override
        public boolean matches(ClassDesc desc) {
            return !desc.isPrimitive() && ref.equalsString(PoolEntries.internalName(desc));
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.classEntry(ref);
        }
    }

    static final class StringEntryImpl extends RefEntry implements StringEntry {
        StringEntryImpl(ConstantPool pool, int index, Utf8Entry text) {
            super(pool, TAG_STRING, index, text);
        }

        @Override
        public Utf8Entry utf8() {
            return ref;
        }

        @Override
        public String stringValue() {
            return ref.stringValue();
        }

        @Override
        public ConstantDesc constantValue() {
            return ref.stringValue();
        }

        @Override
        public boolean equalsString(String value) {
            return ref.equalsString(value);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.stringEntry(ref);
        }

        @Override
        public String toString() {
            return tag + " \"" + ref.stringValue() + "\"";
        }
    }

    static final class MethodTypeEntryImpl extends RefEntry implements MethodTypeEntry {
        private MethodTypeDesc symbol;

        MethodTypeEntryImpl(ConstantPool pool, int index, Utf8Entry descriptor) {
            super(pool, TAG_METHOD_TYPE, index, descriptor);
        }

        @Override
        public Utf8Entry descriptor() {
            return ref;
        }

        @Override
        public MethodTypeDesc asSymbol() {
            if (symbol == null) {
                symbol = PoolEntries.methodType(ref);
            }
            return symbol;
        }

        @Override
        public boolean matches(MethodTypeDesc desc) {
            return ref.isMethodType(desc);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.methodTypeEntry(ref);
        }
    }

    static final class ModuleEntryImpl extends RefEntry implements ModuleEntry {
        ModuleEntryImpl(ConstantPool pool, int index, Utf8Entry name) {
            super(pool, TAG_MODULE, index, name);
        }

        @Override
        public Utf8Entry name() {
            return ref;
        }

        @Override
        public ModuleDesc asSymbol() {
            return ModuleDesc.of(ref.stringValue());
        }

        @Override
        public boolean matches(ModuleDesc desc) {
            return ref.equalsString(desc.name());
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.moduleEntry(ref);
        }
    }

    static final class PackageEntryImpl extends RefEntry implements PackageEntry {
        PackageEntryImpl(ConstantPool pool, int index, Utf8Entry name) {
            super(pool, TAG_PACKAGE, index, name);
        }

        @Override
        public Utf8Entry name() {
            return ref;
        }

        @Override
        public PackageDesc asSymbol() {
            return PackageDesc.ofInternalName(ref.stringValue());
        }

        @Override
        public boolean matches(PackageDesc desc) {
            return ref.equalsString(desc.internalName());
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.packageEntry(ref);
        }
    }
}
