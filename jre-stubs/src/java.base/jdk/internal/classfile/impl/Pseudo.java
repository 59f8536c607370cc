package jdk.internal.classfile.impl;

import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.CharacterRange;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.util.Objects;
import java.util.Optional;

/** The pseudo-instructions, whether read or made. */
public final class Pseudo {
    private Pseudo() {
    }

    public static final class ExceptionCatchImpl implements ExceptionCatch {
        private final Label handler;
        private final Label start;
        private final Label end;
        private final ClassEntry type;

        public ExceptionCatchImpl(Label handler, Label start, Label end, ClassEntry type) {
            this.handler = Objects.requireNonNull(handler);
            this.start = Objects.requireNonNull(start);
            this.end = Objects.requireNonNull(end);
            this.type = type;
        }

        @Override
        public Label handler() {
            return handler;
        }

        @Override
        public Label tryStart() {
            return start;
        }

        @Override
        public Label tryEnd() {
            return end;
        }

        @Override
        public Optional<ClassEntry> catchType() {
            return Optional.ofNullable(type);
        }

        @Override
        public String toString() {
            return "ExceptionCatch[catchType=" + (type == null ? "<any>" : type.name().stringValue()) + "]";
        }
    }

    public static final class LineNumberImpl implements LineNumber {
        private final int line;

        public LineNumberImpl(int line) {
            if (line < 0) {
                throw new ArrayIndexOutOfBoundsException("Index " + line + " out of bounds for length 1000");
            }
            this.line = line;
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public String toString() {
            return "LineNumber[line=" + line + "]";
        }
    }

    public static final class CharacterRangeImpl implements CharacterRange {
        private final Label start;
        private final Label end;
        private final int rangeStart;
        private final int rangeEnd;
        private final int flags;

        public CharacterRangeImpl(Label start, Label end, int rangeStart, int rangeEnd, int flags) {
            this.start = Objects.requireNonNull(start);
            this.end = Objects.requireNonNull(end);
            this.rangeStart = rangeStart;
            this.rangeEnd = rangeEnd;
            this.flags = flags;
        }

        @Override
        public Label startScope() {
            return start;
        }

        @Override
        public Label endScope() {
            return end;
        }

        @Override
        public int characterRangeStart() {
            return rangeStart;
        }

        @Override
        public int characterRangeEnd() {
            return rangeEnd;
        }

        @Override
        public int flags() {
            return flags;
        }
    }

    /** A variable's row: name, type or signature, slot, range. */
    abstract static class Variable {
        final int slot;
        final Utf8Entry name;
        final Utf8Entry type;
        final Label start;
        final Label end;
        final boolean read;

        Variable(int slot, Utf8Entry name, Utf8Entry type, Label start, Label end, boolean read) {
            this.slot = slot;
            this.name = Objects.requireNonNull(name);
            this.type = Objects.requireNonNull(type);
            this.start = Objects.requireNonNull(start);
            this.end = Objects.requireNonNull(end);
            this.read = read;
        }

        public int slot() {
            return slot;
        }

        public Utf8Entry name() {
            return name;
        }

        public Label startScope() {
            return start;
        }

        public Label endScope() {
            return end;
        }
    }

    public static final class LocalVariableImpl extends Variable implements LocalVariable {
        public LocalVariableImpl(int slot, Utf8Entry name, Utf8Entry type, Label start, Label end, boolean read) {
            super(slot, name, type, start, end, read);
        }

        @Override
        public Utf8Entry type() {
            return type;
        }

        @Override
        public String toString() {
            return read ? "LocalVariable[name=" + name + ", slot=" + slot + ", type=" + type + "]"
                    : "LocalVariable[Slot=" + slot + ", name=" + name + ", descriptor='" + type + "']";
        }
    }

    public static final class LocalVariableTypeImpl extends Variable implements LocalVariableType {
        public LocalVariableTypeImpl(int slot, Utf8Entry name, Utf8Entry signature, Label start, Label end, boolean read) {
            super(slot, name, signature, start, end, read);
        }

        @Override
        public Utf8Entry signature() {
            return type;
        }

        @Override
        public String toString() {
            return read ? "LocalVariableType[name=" + name + ", slot=" + slot + ", signature=" + type + "]"
                    : "LocalVariableType[Slot=" + slot + ", name=" + name + ", signature='" + type + "']";
        }
    }
}
