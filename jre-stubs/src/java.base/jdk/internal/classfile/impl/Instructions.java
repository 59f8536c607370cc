package jdk.internal.classfile.impl;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ConstantDesc;
import java.util.List;
import java.util.Objects;

/** The instructions, whether read or made. */
public final class Instructions {
    private Instructions() {
    }

    /** What all instructions have. */
    abstract static class Base implements Instruction {
        final Opcode op;

        Base(Opcode op) {
            this.op = op;
        }

        @Override
        public Opcode opcode() {
            return op;
        }

        @Override
        public int sizeInBytes() {
            return op.sizeIfFixed();
        }

        /** Appends the instruction to code. */
        void writeTo(CodeWriter out) {
            out.opcode(op);
        }

        @Override
        public String toString() {
            return "Unbound" + getClass().getSimpleName() + "Instruction[op=" + op + "]";
        }
    }

    public static final class Nop extends Base implements NopInstruction {
        public Nop() {
            super(Opcode.NOP);
        }
    }

    public static final class Stack extends Base implements StackInstruction {
        public Stack(Opcode op) {
            super(op);
        }
    }

    public static final class Monitor extends Base implements MonitorInstruction {
        public Monitor(Opcode op) {
            super(op);
        }
    }

    public static final class Operator extends Base implements OperatorInstruction {
        public Operator(Opcode op) {
            super(op);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.operatorKind(op);
        }
    }

    public static final class Convert extends Base implements ConvertInstruction {
        public Convert(Opcode op) {
            super(op);
        }

        @Override
        public TypeKind fromType() {
            return Opcodes.convertKind(op, 0);
        }

        @Override
        public TypeKind toType() {
            return Opcodes.convertKind(op, 1);
        }
    }

    public static final class ArrayLoad extends Base implements ArrayLoadInstruction {
        public ArrayLoad(Opcode op) {
            super(op);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.arrayKind(op, Opcode.IALOAD);
        }
    }

    public static final class ArrayStore extends Base implements ArrayStoreInstruction {
        public ArrayStore(Opcode op) {
            super(op);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.arrayKind(op, Opcode.IASTORE);
        }
    }

    public static final class IntrinsicConstant extends Base implements ConstantInstruction.IntrinsicConstantInstruction {
        public IntrinsicConstant(Opcode op) {
            super(op);
        }

        @Override
        public ConstantDesc constantValue() {
            return Opcodes.intrinsicValue(op);
        }
    }

    public static final class Return extends Base implements ReturnInstruction {
        public Return(Opcode op) {
            super(op);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.returnKind(op);
        }

        @Override
        public String toString() {
            return "Return[OP=" + op + "]";
        }
    }

    public static final class Throw extends Base implements ThrowInstruction {
        public Throw() {
            super(Opcode.ATHROW);
        }

        @Override
        public String toString() {
            return "Throw[OP=" + op + "]";
        }
    }

    public static final class ArgumentConstant extends Base implements ConstantInstruction.ArgumentConstantInstruction {
        private final int value;

        public ArgumentConstant(Opcode op, int value) {
            super(op);
            this.value = value;
        }

        @Override
        public Integer constantValue() {
            return value;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            out.bytes(op.sizeIfFixed() - 1, value);
        }

        @Override
        public String toString() {
            return "ArgumentConstant[OP=" + op + ", val=" + value + "]";
        }
    }

    public static final class LoadConstant extends Base implements ConstantInstruction.LoadConstantInstruction {
        private final LoadableConstantEntry entry;

        public LoadConstant(Opcode op, LoadableConstantEntry entry) {
            super(op);
            this.entry = Objects.requireNonNull(entry);
        }

        @Override
        public LoadableConstantEntry constantEntry() {
            return entry;
        }

        @Override
        public ConstantDesc constantValue() {
            return entry.constantValue();
        }

        @Override
        void writeTo(CodeWriter out) {
            int index = out.index(entry);
            boolean two = entry.typeKind().slotSize() == 2;
            Opcode form = two ? Opcode.LDC2_W : index > 255 || op == Opcode.LDC_W ? Opcode.LDC_W : Opcode.LDC;
            out.opcode(form);
            out.bytes(form.sizeIfFixed() - 1, index);
        }

        @Override
        public String toString() {
            return "LoadConstant[OP=" + op + ", val=" + entry.constantValue() + "]";
        }
    }

    /** Instructions with a local variable. */
    abstract static class OfSlot extends Base {
        final int slot;

        OfSlot(Opcode op, int slot) {
            super(op);
            this.slot = slot;
        }

        public int slot() {
            return slot;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            if (op.sizeIfFixed() > 1) {
                out.bytes(op.isWide() ? 2 : 1, slot);
            }
        }
    }

    public static final class Load extends OfSlot implements LoadInstruction {
        public Load(Opcode op, int slot) {
            super(op, slot);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.localKind(op);
        }

        @Override
        public String toString() {
            return "Load[OP=" + op + ", slot=" + slot + "]";
        }
    }

    public static final class Store extends OfSlot implements StoreInstruction {
        public Store(Opcode op, int slot) {
            super(op, slot);
        }

        @Override
        public TypeKind typeKind() {
            return Opcodes.localKind(op);
        }

        @Override
        public String toString() {
            return "Store[OP=" + op + ", slot=" + slot + "]";
        }
    }

    public static final class Increment extends OfSlot implements IncrementInstruction {
        private final int constant;

        public Increment(Opcode op, int slot, int constant) {
            super(op, slot);
            this.constant = constant;
        }

        @Override
        public int constant() {
            return constant;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            out.bytes(op.isWide() ? 2 : 1, constant);
        }

        @Override
        public String toString() {
            return "Increment[OP=" + op + ", slot=" + slot + ", val=" + constant + "]";
        }
    }

    public static final class Ret extends OfSlot implements DiscontinuedInstruction.RetInstruction {
        public Ret(Opcode op, int slot) {
            super(op, slot);
        }

        @Override
        public String toString() {
            return "Discontinued[OP=" + op + "]";
        }
    }

    public static final class Branch extends Base implements BranchInstruction {
        private final Label target;

        public Branch(Opcode op, Label target) {
            super(op);
            this.target = Objects.requireNonNull(target);
        }

        @Override
        public Label target() {
            return target;
        }

        @Override
        void writeTo(CodeWriter out) {
            out.jump(op, target);
        }

        @Override
        public String toString() {
            return "Branch[OP=" + op + "]";
        }
    }

    public static final class Jsr extends Base implements DiscontinuedInstruction.JsrInstruction {
        private final Label target;

        public Jsr(Opcode op, Label target) {
            super(op);
            this.target = Objects.requireNonNull(target);
        }

        @Override
        public Label target() {
            return target;
        }

        @Override
        void writeTo(CodeWriter out) {
            out.jump(op, target);
        }

        @Override
        public String toString() {
            return "Discontinued[OP=" + op + "]";
        }
    }

    public record SwitchCaseImpl(int caseValue, Label target) implements SwitchCase {
        public SwitchCaseImpl {
            Objects.requireNonNull(target);
        }
    }

    public static final class LookupSwitch extends Base implements LookupSwitchInstruction {
        private final Label defaultTarget;
        private final List<SwitchCase> cases;
        private final int size;

        public LookupSwitch(Label defaultTarget, List<SwitchCase> cases) {
            this(defaultTarget, cases, -1);
        }

        LookupSwitch(Label defaultTarget, List<SwitchCase> cases, int size) {
            super(Opcode.LOOKUPSWITCH);
            this.defaultTarget = Objects.requireNonNull(defaultTarget);
            this.cases = List.copyOf(cases);
            this.size = size;
        }

        @Override
        public int sizeInBytes() {
            return size;
        }

        @Override
        public Label defaultTarget() {
            return defaultTarget;
        }

        @Override
        public List<SwitchCase> cases() {
            return cases;
        }

        @Override
        void writeTo(CodeWriter out) {
            out.lookupSwitch(defaultTarget, cases);
        }

        @Override
        public String toString() {
            return "LookupSwitch[OP=" + op + "]";
        }
    }

    public static final class TableSwitch extends Base implements TableSwitchInstruction {
        private final int low;
        private final int high;
        private final Label defaultTarget;
        private final List<SwitchCase> cases;
        private final int size;

        public TableSwitch(int low, int high, Label defaultTarget, List<SwitchCase> cases) {
            this(low, high, defaultTarget, cases, -1);
        }

        TableSwitch(int low, int high, Label defaultTarget, List<SwitchCase> cases, int size) {
            super(Opcode.TABLESWITCH);
            this.low = low;
            this.high = high;
            this.defaultTarget = Objects.requireNonNull(defaultTarget);
            this.cases = List.copyOf(cases);
            this.size = size;
        }

        @Override
        public int sizeInBytes() {
            return size;
        }

        @Override
        public int lowValue() {
            return low;
        }

        @Override
        public int highValue() {
            return high;
        }

        @Override
        public Label defaultTarget() {
            return defaultTarget;
        }

        @Override
        public List<SwitchCase> cases() {
            return cases;
        }

        @Override
        void writeTo(CodeWriter out) {
            out.tableSwitch(low, high, defaultTarget, cases);
        }

        @Override
        public String toString() {
            return "TableSwitch[OP=" + op + "]";
        }
    }

    /** Instructions with an entry of the constant pool. */
    abstract static class OfEntry<E extends PoolEntry> extends Base {
        final E entry;

        OfEntry(Opcode op, E entry) {
            super(op);
            this.entry = Objects.requireNonNull(entry);
        }

        @Override
        void writeTo(CodeWriter out) {
            int index = out.index(entry);
            super.writeTo(out);
            out.bytes(2, index);
        }
    }

    public static final class NewObject extends OfEntry<ClassEntry> implements NewObjectInstruction {
        public NewObject(ClassEntry type) {
            super(Opcode.NEW, type);
        }

        @Override
        public ClassEntry className() {
            return entry;
        }

        @Override
        public String toString() {
            return "NewObj[OP=" + op + ", type=" + entry.asInternalName() + "]";
        }
    }

    public static final class NewReferenceArray extends OfEntry<ClassEntry> implements NewReferenceArrayInstruction {
        public NewReferenceArray(ClassEntry type) {
            super(Opcode.ANEWARRAY, type);
        }

        @Override
        public ClassEntry componentType() {
            return entry;
        }

        @Override
        public String toString() {
            return "NewRefArray[OP=" + op + ", type=" + entry.asInternalName() + "]";
        }
    }

    public static final class NewMultiArray extends OfEntry<ClassEntry> implements NewMultiArrayInstruction {
        private final int dimensions;

        public NewMultiArray(ClassEntry type, int dimensions) {
            super(Opcode.MULTIANEWARRAY, type);
            this.dimensions = dimensions;
        }

        @Override
        public ClassEntry arrayType() {
            return entry;
        }

        @Override
        public int dimensions() {
            return dimensions;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            out.bytes(1, dimensions);
        }

        @Override
        public String toString() {
            return "NewMultiArray[OP=" + op + ", type=" + entry.asInternalName() + "[" + dimensions + "]]";
        }
    }

    public static final class NewPrimitiveArray extends Base implements NewPrimitiveArrayInstruction {
        private final TypeKind kind;

        public NewPrimitiveArray(TypeKind kind) {
            super(Opcode.NEWARRAY);
            this.kind = kind;
        }

        @Override
        public TypeKind typeKind() {
            return kind;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            out.bytes(1, kind.newarrayCode());
        }

        @Override
        public String toString() {
            return "NewPrimitiveArray[OP=" + op + ", type=" + kind + "]";
        }
    }

    public static final class TypeCheck extends OfEntry<ClassEntry> implements TypeCheckInstruction {
        public TypeCheck(Opcode op, ClassEntry type) {
            super(op, type);
        }

        @Override
        public ClassEntry type() {
            return entry;
        }

        @Override
        public String toString() {
            return "TypeCheck[OP=" + op + ", type=" + entry.asInternalName() + "]";
        }
    }

    public static final class FieldAccess extends OfEntry<FieldRefEntry> implements FieldInstruction {
        public FieldAccess(Opcode op, FieldRefEntry field) {
            super(op, field);
        }

        @Override
        public FieldRefEntry field() {
            return entry;
        }

        @Override
        public String toString() {
            return "Field[OP=" + op + ", field=" + entry.owner().asInternalName() + "." + entry.name().stringValue() + ":"
                    + entry.type().stringValue() + "]";
        }
    }

    public static final class Invoke extends OfEntry<MemberRefEntry> implements InvokeInstruction {
        private final boolean read;

        public Invoke(Opcode op, MemberRefEntry method, boolean read) {
            super(op, method);
            this.read = read;
        }

        @Override
        public MemberRefEntry method() {
            return entry;
        }

        @Override
        public boolean isInterface() {
            return entry instanceof InterfaceMethodRefEntry;
        }

        @Override
        public int count() {
            return op == Opcode.INVOKEINTERFACE ? RawCode.argumentSlots(entry.type().stringValue()) + 1 : 0;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            if (op == Opcode.INVOKEINTERFACE) {
                out.bytes(1, count());
                out.bytes(1, 0);
            }
        }

        @Override
        public String toString() {
            return (read && op == Opcode.INVOKEINTERFACE ? "InvokeInterface" : "Invoke") + "[OP=" + op + ", m="
                    + entry.owner().asInternalName() + "." + entry.name().stringValue() + entry.type().stringValue() + "]";
        }
    }

    public static final class InvokeDynamic extends OfEntry<InvokeDynamicEntry> implements InvokeDynamicInstruction {
        public InvokeDynamic(InvokeDynamicEntry call) {
            super(Opcode.INVOKEDYNAMIC, call);
        }

        @Override
        public InvokeDynamicEntry invokedynamic() {
            return entry;
        }

        @Override
        void writeTo(CodeWriter out) {
            super.writeTo(out);
            out.bytes(2, 0);
        }

        @Override
        public String toString() {
            return "InvokeDynamic[OP=" + op + ", bsm=" + bootstrapMethod() + " " + bootstrapArgs() + "]";
        }
    }
}
