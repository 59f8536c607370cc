package jdk.internal.classfile.impl;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.util.List;

/** Entries that refer to two others: names with types, members, method handles, dynamic constants and calls. */
abstract class PairEntry<A, B> extends AbstractPoolEntry {
    final A first;
    final B second;

    PairEntry(ConstantPool pool, int tag, int index, A first, B second) {
        super(pool, tag, index);
        this.first = first;
        this.second = second;
    }

    @Override
    Object content() {
        return List.of(first, second);
    }

    static final class NameAndTypeEntryImpl extends PairEntry<Utf8Entry, Utf8Entry> implements NameAndTypeEntry {
        NameAndTypeEntryImpl(ConstantPool pool, int index, Utf8Entry name, Utf8Entry type) {
            super(pool, TAG_NAME_AND_TYPE, index, name, type);
        }

        @Override
        public Utf8Entry name() {
            return first;
        }

        @Override
        public Utf8Entry type() {
            return second;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeU2(first.index());
            out.writeU2(second.index());
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.nameAndTypeEntry(first, second);
        }

        @Override
        public String toString() {
            return tag + " " + first.stringValue() + "-" + second.stringValue();
        }
    }

    abstract static class Member extends PairEntry<ClassEntry, NameAndTypeEntry> implements MemberRefEntry {
        Member(ConstantPool pool, int tag, int index, ClassEntry owner, NameAndTypeEntry nameAndType) {
            super(pool, tag, index, owner, nameAndType);
        }

        @Override
        public ClassEntry owner() {
            return first;
        }

        @Override
        public NameAndTypeEntry nameAndType() {
            return second;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeU2(first.index());
            out.writeU2(second.index());
        }

        @Override
        public String toString() {
            return tag + " " + PoolEntries.text(this);
        }
    }

    static final class FieldRefEntryImpl extends Member implements FieldRefEntry {
        FieldRefEntryImpl(ConstantPool pool, int index, ClassEntry owner, NameAndTypeEntry nameAndType) {
            super(pool, TAG_FIELDREF, index, owner, nameAndType);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.fieldRefEntry(first, second);
        }
    }

    static final class MethodRefEntryImpl extends Member implements MethodRefEntry {
        MethodRefEntryImpl(ConstantPool pool, int index, ClassEntry owner, NameAndTypeEntry nameAndType) {
            super(pool, TAG_METHODREF, index, owner, nameAndType);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.methodRefEntry(first, second);
        }
    }

    static final class InterfaceMethodRefEntryImpl extends Member implements InterfaceMethodRefEntry {
        InterfaceMethodRefEntryImpl(ConstantPool pool, int index, ClassEntry owner, NameAndTypeEntry nameAndType) {
            super(pool, TAG_INTERFACE_METHODREF, index, owner, nameAndType);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.interfaceMethodRefEntry(first, second);
        }
    }

    static final class MethodHandleEntryImpl extends PairEntry<Integer, MemberRefEntry> implements MethodHandleEntry {
        private DirectMethodHandleDesc symbol;

        MethodHandleEntryImpl(ConstantPool pool, int index, int kind, MemberRefEntry reference) {
            super(pool, TAG_METHOD_HANDLE, index, kind, reference);
        }

        @Override
        public int kind() {
            return first;
        }

        @Override
        public MemberRefEntry reference() {
            return second;
        }

        @Override
        public DirectMethodHandleDesc asSymbol() {
            if (symbol == null) {
                symbol = MethodHandleDesc.of(
                        DirectMethodHandleDesc.Kind.valueOf(first, second instanceof InterfaceMethodRefEntry),
                        second.owner().asSymbol(), second.name().stringValue(), second.type().stringValue());
            }
            return symbol;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeU1(first);
            out.writeU2(second.index());
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.methodHandleEntry(first, second);
        }

        @Override
        public String toString() {
            return tag + " " + first + ":" + PoolEntries.text(second);
        }
    }

    abstract static class Dynamic extends PairEntry<BootstrapMethodEntry, NameAndTypeEntry>
            implements DynamicConstantPoolEntry {
        private final int bootstrapIndex;

        Dynamic(ConstantPool pool, int tag, int index, int bootstrapIndex, BootstrapMethodEntry bootstrap,
                NameAndTypeEntry nameAndType) {
            super(pool, tag, index, bootstrap, nameAndType);
            this.bootstrapIndex = bootstrapIndex;
        }

        @Override
        Object content() {
            return List.of(bootstrap(), second);
        }

        @Override
        public BootstrapMethodEntry bootstrap() {
            return first != null ? first : pool.bootstrapMethodEntry(bootstrapIndex);
        }

        @Override
        public int bootstrapMethodIndex() {
            return bootstrapIndex;
        }

        @Override
        public NameAndTypeEntry nameAndType() {
            return second;
        }

        @Override
        void writeTo(BufWriterImpl out) {
            out.writeU1(tag);
            out.writeU2(bootstrapIndex);
            out.writeU2(second.index());
        }

        @Override
        public String toString() {
            return tag + " " + bootstrap() + "." + second.name() + "-" + second.type();
        }
    }

    static final class InvokeDynamicEntryImpl extends Dynamic implements InvokeDynamicEntry {
        InvokeDynamicEntryImpl(ConstantPool pool, int index, int bootstrapIndex, BootstrapMethodEntry bootstrap,
                NameAndTypeEntry nameAndType) {
            super(pool, TAG_INVOKE_DYNAMIC, index, bootstrapIndex, bootstrap, nameAndType);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.invokeDynamicEntry(bootstrap(), second);
        }
    }

    static final class ConstantDynamicEntryImpl extends Dynamic implements ConstantDynamicEntry {
        ConstantDynamicEntryImpl(ConstantPool pool, int index, int bootstrapIndex, BootstrapMethodEntry bootstrap,
                NameAndTypeEntry nameAndType) {
            super(pool, TAG_DYNAMIC, index, bootstrapIndex, bootstrap, nameAndType);
        }

        @Override
        PoolEntry cloneInto(ConstantPoolBuilder target) {
            return target.constantDynamicEntry(bootstrap(), second);
        }
    }
}
