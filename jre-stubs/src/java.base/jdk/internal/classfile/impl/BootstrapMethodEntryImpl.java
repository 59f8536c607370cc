package jdk.internal.classfile.impl;

import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.util.List;

/** A row of the BootstrapMethods table; equal rows of one table are one. */
public final class BootstrapMethodEntryImpl implements BootstrapMethodEntry {
    private final ConstantPool pool;
    private final int index;
    private final MethodHandleEntry handle;
    private final List<LoadableConstantEntry> arguments;

    BootstrapMethodEntryImpl(ConstantPool pool, int index, MethodHandleEntry handle,
            List<LoadableConstantEntry> arguments) {
        this.pool = pool;
        this.index = index;
        this.handle = handle;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public ConstantPool constantPool() {
        return pool;
    }

    @Override
    public int bsmIndex() {
        return index;
    }

    @Override
    public MethodHandleEntry bootstrapMethod() {
        return handle;
    }

    @Override
    public List<LoadableConstantEntry> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BootstrapMethodEntry that && handle.equals(that.bootstrapMethod())
                && arguments.equals(that.arguments());
    }

    @Override
    public int hashCode() {
        return handle.hashCode() * 31 + arguments.hashCode();
    }

    void writeTo(BufWriterImpl out) {
        out.writeIndex(handle);
        out.writeU2(arguments.size());
        for (LoadableConstantEntry argument : arguments) {
            out.writeIndex(argument);
        }
    }
}
