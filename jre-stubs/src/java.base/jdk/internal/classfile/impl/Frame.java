package jdk.internal.classfile.impl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The types of locals and stack at a place, while stack maps are made. */
final class Frame {
    final int offset;
    VType[] locals = new VType[8];
    int localCount;
    VType[] stack = new VType[8];
    int stackCount;
    boolean thisUninitialized;
    boolean reached;
    boolean dirty;

    Frame(int offset) {
        this.offset = offset;
    }

    void copyFrom(Frame other) {
        locals = other.locals.clone();
        localCount = other.localCount;
        stack = other.stack.clone();
        stackCount = other.stackCount;
        thisUninitialized = other.thisUninitialized;
    }

    void push(VType type) {
        if (stackCount == stack.length) {
            stack = Arrays.copyOf(stack, stackCount * 2);
        }
        stack[stackCount++] = type;
    }

    /** A type with its second half, if it has one. */
    void pushWhole(VType type) {
        push(type);
        if (type.half() != null) {
            push(type.half());
        }
    }

    VType local(int slot) {
        return slot < localCount && locals[slot] != null ? locals[slot] : VType.TOP;
    }

    private void put(int slot, VType type) {
        if (slot >= locals.length) {
            locals = Arrays.copyOf(locals, Math.max(slot + 1, locals.length * 2));
        }
        while (localCount <= slot) {
            locals[localCount++] = VType.TOP;
        }
        locals[slot] = type;
    }

    /** Stores a value; halves of what was there are no values any more. */
    void setLocal(int slot, VType type) {
        int last = type.half() == null ? slot : slot + 1;
        if (slot > 0 && local(slot).isHalf()) {
            put(slot - 1, VType.TOP);
        }
        if (local(last).half() != null) {
            put(last + 1, VType.TOP);
        }
        put(slot, type);
        if (last > slot) {
            put(last, type.half());
        }
    }

    /** Merges a frame that leads here into this one; says what does not fit, null when all does. */
    String merge(Frame from, Hierarchy hierarchy) {
        if (!reached) {
            copyFrom(from);
            reached = true;
            dirty = true;
            return null;
        }
        if (localCount > from.localCount) {
            localCount = from.localCount;
            dirty = true;
        }
        for (int i = 0; i < localCount; i++) {
            VType merged = locals[i].merge(from.locals[i], hierarchy);
            if (!merged.equals(locals[i])) {
                locals[i] = merged;
                dirty = true;
            }
        }
        if (stackCount != from.stackCount) {
            return "Stack size mismatch";
        }
        for (int i = 0; i < stackCount; i++) {
            VType merged = stack[i].merge(from.stack[i], hierarchy);
            if (!merged.equals(stack[i])) {
                stack[i] = merged;
                dirty = true;
                if (merged.tag() == 0) {
                    return "Stack content mismatch";
                }
            }
        }
        if (thisUninitialized != from.thisUninitialized) {
            dirty |= !thisUninitialized;
            thisUninitialized = true;
        }
        return null;
    }

    /** What a class file says of locals: no second halves, no unused slots at the end. */
    List<VType> compressedLocals() {
        List<VType> all = compressed(locals, localCount);
        while (!all.isEmpty() && all.get(all.size() - 1).tag() == 0) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    List<VType> compressedStack() {
        return compressed(stack, stackCount);
    }

    private static List<VType> compressed(VType[] types, int count) {
        List<VType> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(types[i].isHalf() ? VType.TOP : types[i]);
            if (types[i].half() != null) {
                i++;
            }
        }
        return all;
    }
}
