package jdk.internal.classfile.impl;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.ConstantValueEntry;
import java.lang.classfile.constantpool.ModuleEntry;
import java.lang.classfile.constantpool.PackageEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Entries of elements that were made without a class file; their pool belongs to no class. */
public final class Scratch {
    private Scratch() {
    }

    /** A pool for a few entries. */
    public static ConstantPoolBuilder pool() {
        return new PoolBuilder(null);
    }

    public static ConstantValueEntry constant(ConstantDesc value) {
        return pool().constantValueEntry(value);
    }

    public static Utf8Entry utf8(String s) {
        return pool().utf8Entry(s);
    }

    public static Utf8Entry utf8(ClassDesc desc) {
        return pool().utf8Entry(desc);
    }

    public static Utf8Entry utf8(MethodTypeDesc desc) {
        return pool().utf8Entry(desc);
    }

    public static ClassEntry type(ClassDesc desc) {
        return pool().classEntry(desc);
    }

    public static ModuleEntry module(ModuleDesc desc) {
        return pool().moduleEntry(desc);
    }

    public static PackageEntry inPackage(PackageDesc desc) {
        return pool().packageEntry(desc);
    }

    public static List<ClassEntry> types(List<ClassDesc> descs) {
        return map(descs, Scratch::type);
    }

    /** The results for all elements; immutable. */
    public static <A, B> List<B> map(Iterable<? extends A> all, Function<? super A, ? extends B> each) {
        List<B> result = new ArrayList<>();
        for (A one : all) {
            result.add(Objects.requireNonNull(each.apply(one)));
        }
        return Collections.unmodifiableList(result);
    }
}
