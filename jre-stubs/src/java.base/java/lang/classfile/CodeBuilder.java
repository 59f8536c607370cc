package java.lang.classfile;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.CharacterRange;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
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
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import jdk.internal.classfile.impl.BlockBuilder;
import jdk.internal.classfile.impl.CatchBuilderImpl;
import jdk.internal.classfile.impl.Instructions;
import jdk.internal.classfile.impl.LabelImpl;
import jdk.internal.classfile.impl.Opcodes;
import jdk.internal.classfile.impl.Transforms;

/** Builds code: labels, blocks and a method for every instruction. */
public interface CodeBuilder extends ClassFileBuilder<CodeElement, CodeBuilder> {
    /** Builds code that can be left through a label behind it. */
    interface BlockCodeBuilder extends CodeBuilder {
        Label breakLabel();
    }

    /** Builds the handlers of a block. */
    interface CatchBuilder {
        CatchBuilder catching(ClassDesc exceptionType, Consumer<BlockCodeBuilder> catchHandler);

        CatchBuilder catchingMulti(List<ClassDesc> exceptionTypes, Consumer<BlockCodeBuilder> catchHandler);

        void catchingAll(Consumer<BlockCodeBuilder> catchAllHandler);
    }

    Label newLabel();

    Label startLabel();

    Label endLabel();

    int receiverSlot();

    int parameterSlot(int paramNo);

    int allocateLocal(TypeKind typeKind);

    default CodeBuilder transforming(CodeTransform transform, Consumer<CodeBuilder> handler) {
        Transforms.transforming(this, transform, handler);
        return this;
    }

    default CodeBuilder block(Consumer<BlockCodeBuilder> handler) {
        BlockBuilder.block(this, handler);
        return this;
    }

    default CodeBuilder ifThen(Consumer<BlockCodeBuilder> thenHandler) {
        return ifThen(Opcode.IFNE, thenHandler);
    }

    default CodeBuilder ifThen(Opcode opcode, Consumer<BlockCodeBuilder> thenHandler) {
        BlockBuilder.ifThen(this, opcode, thenHandler);
        return this;
    }

    default CodeBuilder ifThenElse(Consumer<BlockCodeBuilder> thenHandler, Consumer<BlockCodeBuilder> elseHandler) {
        return ifThenElse(Opcode.IFNE, thenHandler, elseHandler);
    }

    default CodeBuilder ifThenElse(Opcode opcode, Consumer<BlockCodeBuilder> thenHandler,
            Consumer<BlockCodeBuilder> elseHandler) {
        BlockBuilder.ifThenElse(this, opcode, thenHandler, elseHandler);
        return this;
    }

    default CodeBuilder trying(Consumer<BlockCodeBuilder> tryHandler, Consumer<CatchBuilder> catchesHandler) {
        CatchBuilderImpl.trying(this, tryHandler, catchesHandler);
        return this;
    }

    default CodeBuilder loadLocal(TypeKind tk, int slot) {
        return with(LoadInstruction.of(tk, slot));
    }

    default CodeBuilder storeLocal(TypeKind tk, int slot) {
        return with(StoreInstruction.of(tk, slot));
    }

    default CodeBuilder branch(Opcode op, Label target) {
        return with(BranchInstruction.of(op, target));
    }

    default CodeBuilder return_(TypeKind tk) {
        return with(ReturnInstruction.of(tk));
    }

    default CodeBuilder fieldAccess(Opcode opcode, FieldRefEntry ref) {
        return with(FieldInstruction.of(opcode, ref));
    }

    default CodeBuilder fieldAccess(Opcode opcode, ClassDesc owner, String name, ClassDesc type) {
        return fieldAccess(opcode, constantPool().fieldRefEntry(owner, name, type));
    }

    default CodeBuilder invoke(Opcode opcode, MemberRefEntry ref) {
        return with(InvokeInstruction.of(opcode, ref));
    }

    default CodeBuilder invoke(Opcode opcode, ClassDesc owner, String name, MethodTypeDesc desc, boolean isInterface) {
        return invoke(opcode, isInterface ? constantPool().interfaceMethodRefEntry(owner, name, desc)
                : constantPool().methodRefEntry(owner, name, desc));
    }

    default CodeBuilder arrayLoad(TypeKind tk) {
        return with(ArrayLoadInstruction.of(Opcodes.array(Opcode.IALOAD, tk)));
    }

    default CodeBuilder arrayStore(TypeKind tk) {
        return with(ArrayStoreInstruction.of(Opcodes.array(Opcode.IASTORE, tk)));
    }

    default CodeBuilder conversion(TypeKind fromType, TypeKind toType) {
        return Opcodes.convert(this, fromType, toType);
    }

    default CodeBuilder loadConstant(ConstantDesc value) {
        if (value == null || value == ConstantDescs.NULL) {
            return aconst_null();
        }
        if (value instanceof Integer i) {
            return loadConstant((int) i);
        }
        if (value instanceof Long l) {
            return loadConstant((long) l);
        }
        if (value instanceof Float f) {
            return loadConstant((float) f);
        }
        return value instanceof Double d ? loadConstant((double) d) : ldc(value);
    }

    default CodeBuilder loadConstant(int value) {
        if (value >= -1 && value <= 5) {
            return with(ConstantInstruction.ofIntrinsic(Opcodes.small(value)));
        }
        if (value == (byte) value) {
            return bipush(value);
        }
        return value == (short) value ? sipush(value) : ldc(constantPool().intEntry(value));
    }

    default CodeBuilder loadConstant(long value) {
        return value == 0 ? lconst_0() : value == 1 ? lconst_1() : ldc(constantPool().longEntry(value));
    }

    default CodeBuilder loadConstant(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits == 0 ? fconst_0() : value == 1 ? fconst_1() : value == 2 ? fconst_2()
                : ldc(constantPool().floatEntry(value));
    }

    default CodeBuilder loadConstant(double value) {
        return Double.doubleToRawLongBits(value) == 0 ? dconst_0() : value == 1 ? dconst_1()
                : ldc(constantPool().doubleEntry(value));
    }

    default Label newBoundLabel() {
        Label label = newLabel();
        labelBinding(label);
        return label;
    }

    default CodeBuilder labelBinding(Label label) {
        return with((LabelImpl) label);
    }

    default CodeBuilder lineNumber(int line) {
        return with(LineNumber.of(line));
    }

    default CodeBuilder exceptionCatch(Label start, Label end, Label handler, ClassEntry catchType) {
        return with(ExceptionCatch.of(handler, start, end, Optional.of(catchType)));
    }

    default CodeBuilder exceptionCatch(Label start, Label end, Label handler, Optional<ClassEntry> catchType) {
        return with(ExceptionCatch.of(handler, start, end, catchType));
    }

    default CodeBuilder exceptionCatch(Label start, Label end, Label handler, ClassDesc catchType) {
        return exceptionCatch(start, end, handler, constantPool().classEntry(catchType));
    }

    default CodeBuilder exceptionCatchAll(Label start, Label end, Label handler) {
        return with(ExceptionCatch.of(handler, start, end));
    }

    default CodeBuilder characterRange(Label startScope, Label endScope, int characterRangeStart, int characterRangeEnd,
            int flags) {
        return with(CharacterRange.of(startScope, endScope, characterRangeStart, characterRangeEnd, flags));
    }

    default CodeBuilder localVariable(int slot, Utf8Entry nameEntry, Utf8Entry descriptorEntry, Label startScope,
            Label endScope) {
        return with(LocalVariable.of(slot, nameEntry, descriptorEntry, startScope, endScope));
    }

    default CodeBuilder localVariable(int slot, String name, ClassDesc descriptor, Label startScope, Label endScope) {
        return localVariable(slot, constantPool().utf8Entry(name), constantPool().utf8Entry(descriptor), startScope, endScope);
    }

    default CodeBuilder localVariableType(int slot, Utf8Entry nameEntry, Utf8Entry signatureEntry, Label startScope,
            Label endScope) {
        return with(LocalVariableType.of(slot, nameEntry, signatureEntry, startScope, endScope));
    }

    default CodeBuilder localVariableType(int slot, String name, Signature signature, Label startScope, Label endScope) {
        return localVariableType(slot, constantPool().utf8Entry(name), constantPool().utf8Entry(signature.signatureString()),
                startScope, endScope);
    }

    default CodeBuilder iinc(int slot, int val) {
        return with(IncrementInstruction.of(slot, val));
    }

    default CodeBuilder invokedynamic(InvokeDynamicEntry ref) {
        return with(InvokeDynamicInstruction.of(ref));
    }

    default CodeBuilder invokedynamic(DynamicCallSiteDesc ref) {
        return invokedynamic(constantPool().invokeDynamicEntry(ref));
    }

    default CodeBuilder ldc(ConstantDesc value) {
        return ldc(constantPool().loadableConstantEntry(Objects.requireNonNull(value)));
    }

    default CodeBuilder ldc(LoadableConstantEntry entry) {
        return with(ConstantInstruction.ofLoad(Opcodes.loading(entry), entry));
    }

    default CodeBuilder lookupswitch(Label defaultTarget, List<SwitchCase> cases) {
        return with(LookupSwitchInstruction.of(defaultTarget, cases));
    }

    default CodeBuilder tableswitch(int lowValue, int highValue, Label defaultTarget, List<SwitchCase> cases) {
        return with(TableSwitchInstruction.of(lowValue, highValue, defaultTarget, cases));
    }

    default CodeBuilder tableswitch(Label defaultTarget, List<SwitchCase> cases) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (SwitchCase each : cases) {
            low = Math.min(low, each.caseValue());
            high = Math.max(high, each.caseValue());
        }
        return tableswitch(low, high, defaultTarget, cases);
    }

    default CodeBuilder multianewarray(ClassEntry array, int dims) {
        return with(new Instructions.NewMultiArray(array, dims));
    }

    default CodeBuilder multianewarray(ClassDesc array, int dims) {
        return multianewarray(constantPool().classEntry(array), dims);
    }

    default CodeBuilder newarray(TypeKind typeKind) {
        if (typeKind.newarrayCode() < 0) {
            throw new IllegalArgumentException("Illegal component type: " + typeKind.upperBound().displayName());
        }
        return with(NewPrimitiveArrayInstruction.of(typeKind));
    }

    default CodeBuilder nop() {
        return with(NopInstruction.of());
    }

    default CodeBuilder aconst_null() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ACONST_NULL));
    }

    default CodeBuilder aaload() {
        return with(ArrayLoadInstruction.of(Opcode.AALOAD));
    }

    default CodeBuilder aastore() {
        return with(ArrayStoreInstruction.of(Opcode.AASTORE));
    }

    default CodeBuilder aload(int slot) {
        return loadLocal(TypeKind.REFERENCE, slot);
    }

    default CodeBuilder anewarray(ClassEntry type) {
        return with(NewReferenceArrayInstruction.of(type));
    }

    default CodeBuilder anewarray(ClassDesc type) {
        return anewarray(constantPool().classEntry(type));
    }

    default CodeBuilder areturn() {
        return with(ReturnInstruction.of(Opcode.ARETURN));
    }

    default CodeBuilder arraylength() {
        return with(OperatorInstruction.of(Opcode.ARRAYLENGTH));
    }

    default CodeBuilder astore(int slot) {
        return storeLocal(TypeKind.REFERENCE, slot);
    }

    default CodeBuilder athrow() {
        return with(ThrowInstruction.of());
    }

    default CodeBuilder baload() {
        return with(ArrayLoadInstruction.of(Opcode.BALOAD));
    }

    default CodeBuilder bastore() {
        return with(ArrayStoreInstruction.of(Opcode.BASTORE));
    }

    default CodeBuilder bipush(int value) {
        return with(ConstantInstruction.ofArgument(Opcode.BIPUSH, value));
    }

    default CodeBuilder caload() {
        return with(ArrayLoadInstruction.of(Opcode.CALOAD));
    }

    default CodeBuilder castore() {
        return with(ArrayStoreInstruction.of(Opcode.CASTORE));
    }

    default CodeBuilder checkcast(ClassEntry type) {
        return with(TypeCheckInstruction.of(Opcode.CHECKCAST, type));
    }

    default CodeBuilder checkcast(ClassDesc type) {
        return checkcast(constantPool().classEntry(type));
    }

    default CodeBuilder d2f() {
        return with(ConvertInstruction.of(Opcode.D2F));
    }

    default CodeBuilder d2i() {
        return with(ConvertInstruction.of(Opcode.D2I));
    }

    default CodeBuilder d2l() {
        return with(ConvertInstruction.of(Opcode.D2L));
    }

    default CodeBuilder dadd() {
        return with(OperatorInstruction.of(Opcode.DADD));
    }

    default CodeBuilder daload() {
        return with(ArrayLoadInstruction.of(Opcode.DALOAD));
    }

    default CodeBuilder dastore() {
        return with(ArrayStoreInstruction.of(Opcode.DASTORE));
    }

    default CodeBuilder dcmpg() {
        return with(OperatorInstruction.of(Opcode.DCMPG));
    }

    default CodeBuilder dcmpl() {
        return with(OperatorInstruction.of(Opcode.DCMPL));
    }

    default CodeBuilder dconst_0() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.DCONST_0));
    }

    default CodeBuilder dconst_1() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.DCONST_1));
    }

    default CodeBuilder ddiv() {
        return with(OperatorInstruction.of(Opcode.DDIV));
    }

    default CodeBuilder dload(int slot) {
        return loadLocal(TypeKind.DOUBLE, slot);
    }

    default CodeBuilder dmul() {
        return with(OperatorInstruction.of(Opcode.DMUL));
    }

    default CodeBuilder dneg() {
        return with(OperatorInstruction.of(Opcode.DNEG));
    }

    default CodeBuilder drem() {
        return with(OperatorInstruction.of(Opcode.DREM));
    }

    default CodeBuilder dreturn() {
        return with(ReturnInstruction.of(Opcode.DRETURN));
    }

    default CodeBuilder dstore(int slot) {
        return storeLocal(TypeKind.DOUBLE, slot);
    }

    default CodeBuilder dsub() {
        return with(OperatorInstruction.of(Opcode.DSUB));
    }

    default CodeBuilder dup() {
        return with(StackInstruction.of(Opcode.DUP));
    }

    default CodeBuilder dup2() {
        return with(StackInstruction.of(Opcode.DUP2));
    }

    default CodeBuilder dup2_x1() {
        return with(StackInstruction.of(Opcode.DUP2_X1));
    }

    default CodeBuilder dup2_x2() {
        return with(StackInstruction.of(Opcode.DUP2_X2));
    }

    default CodeBuilder dup_x1() {
        return with(StackInstruction.of(Opcode.DUP_X1));
    }

    default CodeBuilder dup_x2() {
        return with(StackInstruction.of(Opcode.DUP_X2));
    }

    default CodeBuilder f2d() {
        return with(ConvertInstruction.of(Opcode.F2D));
    }

    default CodeBuilder f2i() {
        return with(ConvertInstruction.of(Opcode.F2I));
    }

    default CodeBuilder f2l() {
        return with(ConvertInstruction.of(Opcode.F2L));
    }

    default CodeBuilder fadd() {
        return with(OperatorInstruction.of(Opcode.FADD));
    }

    default CodeBuilder faload() {
        return with(ArrayLoadInstruction.of(Opcode.FALOAD));
    }

    default CodeBuilder fastore() {
        return with(ArrayStoreInstruction.of(Opcode.FASTORE));
    }

    default CodeBuilder fcmpg() {
        return with(OperatorInstruction.of(Opcode.FCMPG));
    }

    default CodeBuilder fcmpl() {
        return with(OperatorInstruction.of(Opcode.FCMPL));
    }

    default CodeBuilder fconst_0() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.FCONST_0));
    }

    default CodeBuilder fconst_1() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.FCONST_1));
    }

    default CodeBuilder fconst_2() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.FCONST_2));
    }

    default CodeBuilder fdiv() {
        return with(OperatorInstruction.of(Opcode.FDIV));
    }

    default CodeBuilder fload(int slot) {
        return loadLocal(TypeKind.FLOAT, slot);
    }

    default CodeBuilder fmul() {
        return with(OperatorInstruction.of(Opcode.FMUL));
    }

    default CodeBuilder fneg() {
        return with(OperatorInstruction.of(Opcode.FNEG));
    }

    default CodeBuilder frem() {
        return with(OperatorInstruction.of(Opcode.FREM));
    }

    default CodeBuilder freturn() {
        return with(ReturnInstruction.of(Opcode.FRETURN));
    }

    default CodeBuilder fstore(int slot) {
        return storeLocal(TypeKind.FLOAT, slot);
    }

    default CodeBuilder fsub() {
        return with(OperatorInstruction.of(Opcode.FSUB));
    }

    default CodeBuilder getfield(FieldRefEntry ref) {
        return fieldAccess(Opcode.GETFIELD, ref);
    }

    default CodeBuilder getfield(ClassDesc owner, String name, ClassDesc type) {
        return fieldAccess(Opcode.GETFIELD, owner, name, type);
    }

    default CodeBuilder getstatic(FieldRefEntry ref) {
        return fieldAccess(Opcode.GETSTATIC, ref);
    }

    default CodeBuilder getstatic(ClassDesc owner, String name, ClassDesc type) {
        return fieldAccess(Opcode.GETSTATIC, owner, name, type);
    }

    default CodeBuilder goto_(Label target) {
        return branch(Opcode.GOTO, target);
    }

    default CodeBuilder goto_w(Label target) {
        return branch(Opcode.GOTO_W, target);
    }

    default CodeBuilder i2b() {
        return with(ConvertInstruction.of(Opcode.I2B));
    }

    default CodeBuilder i2c() {
        return with(ConvertInstruction.of(Opcode.I2C));
    }

    default CodeBuilder i2d() {
        return with(ConvertInstruction.of(Opcode.I2D));
    }

    default CodeBuilder i2f() {
        return with(ConvertInstruction.of(Opcode.I2F));
    }

    default CodeBuilder i2l() {
        return with(ConvertInstruction.of(Opcode.I2L));
    }

    default CodeBuilder i2s() {
        return with(ConvertInstruction.of(Opcode.I2S));
    }

    default CodeBuilder iadd() {
        return with(OperatorInstruction.of(Opcode.IADD));
    }

    default CodeBuilder iaload() {
        return with(ArrayLoadInstruction.of(Opcode.IALOAD));
    }

    default CodeBuilder iand() {
        return with(OperatorInstruction.of(Opcode.IAND));
    }

    default CodeBuilder iastore() {
        return with(ArrayStoreInstruction.of(Opcode.IASTORE));
    }

    default CodeBuilder iconst_0() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_0));
    }

    default CodeBuilder iconst_1() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_1));
    }

    default CodeBuilder iconst_2() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_2));
    }

    default CodeBuilder iconst_3() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_3));
    }

    default CodeBuilder iconst_4() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_4));
    }

    default CodeBuilder iconst_5() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_5));
    }

    default CodeBuilder iconst_m1() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.ICONST_M1));
    }

    default CodeBuilder idiv() {
        return with(OperatorInstruction.of(Opcode.IDIV));
    }

    default CodeBuilder if_acmpeq(Label target) {
        return branch(Opcode.IF_ACMPEQ, target);
    }

    default CodeBuilder if_acmpne(Label target) {
        return branch(Opcode.IF_ACMPNE, target);
    }

    default CodeBuilder if_icmpeq(Label target) {
        return branch(Opcode.IF_ICMPEQ, target);
    }

    default CodeBuilder if_icmpge(Label target) {
        return branch(Opcode.IF_ICMPGE, target);
    }

    default CodeBuilder if_icmpgt(Label target) {
        return branch(Opcode.IF_ICMPGT, target);
    }

    default CodeBuilder if_icmple(Label target) {
        return branch(Opcode.IF_ICMPLE, target);
    }

    default CodeBuilder if_icmplt(Label target) {
        return branch(Opcode.IF_ICMPLT, target);
    }

    default CodeBuilder if_icmpne(Label target) {
        return branch(Opcode.IF_ICMPNE, target);
    }

    default CodeBuilder ifnonnull(Label target) {
        return branch(Opcode.IFNONNULL, target);
    }

    default CodeBuilder ifnull(Label target) {
        return branch(Opcode.IFNULL, target);
    }

    default CodeBuilder ifeq(Label target) {
        return branch(Opcode.IFEQ, target);
    }

    default CodeBuilder ifge(Label target) {
        return branch(Opcode.IFGE, target);
    }

    default CodeBuilder ifgt(Label target) {
        return branch(Opcode.IFGT, target);
    }

    default CodeBuilder ifle(Label target) {
        return branch(Opcode.IFLE, target);
    }

    default CodeBuilder iflt(Label target) {
        return branch(Opcode.IFLT, target);
    }

    default CodeBuilder ifne(Label target) {
        return branch(Opcode.IFNE, target);
    }

    default CodeBuilder iload(int slot) {
        return loadLocal(TypeKind.INT, slot);
    }

    default CodeBuilder imul() {
        return with(OperatorInstruction.of(Opcode.IMUL));
    }

    default CodeBuilder ineg() {
        return with(OperatorInstruction.of(Opcode.INEG));
    }

    default CodeBuilder instanceOf(ClassEntry type) {
        return with(TypeCheckInstruction.of(Opcode.INSTANCEOF, type));
    }

    default CodeBuilder instanceOf(ClassDesc type) {
        return instanceOf(constantPool().classEntry(type));
    }

    default CodeBuilder invokeinterface(InterfaceMethodRefEntry ref) {
        return invoke(Opcode.INVOKEINTERFACE, ref);
    }

    default CodeBuilder invokeinterface(ClassDesc owner, String name, MethodTypeDesc type) {
        return invoke(Opcode.INVOKEINTERFACE, owner, name, type, true);
    }

    default CodeBuilder invokespecial(InterfaceMethodRefEntry ref) {
        return invoke(Opcode.INVOKESPECIAL, ref);
    }

    default CodeBuilder invokespecial(MethodRefEntry ref) {
        return invoke(Opcode.INVOKESPECIAL, ref);
    }

    default CodeBuilder invokespecial(ClassDesc owner, String name, MethodTypeDesc type) {
        return invoke(Opcode.INVOKESPECIAL, owner, name, type, false);
    }

    default CodeBuilder invokespecial(ClassDesc owner, String name, MethodTypeDesc type, boolean isInterface) {
        return invoke(Opcode.INVOKESPECIAL, owner, name, type, isInterface);
    }

    default CodeBuilder invokestatic(InterfaceMethodRefEntry ref) {
        return invoke(Opcode.INVOKESTATIC, ref);
    }

    default CodeBuilder invokestatic(MethodRefEntry ref) {
        return invoke(Opcode.INVOKESTATIC, ref);
    }

    default CodeBuilder invokestatic(ClassDesc owner, String name, MethodTypeDesc type) {
        return invoke(Opcode.INVOKESTATIC, owner, name, type, false);
    }

    default CodeBuilder invokestatic(ClassDesc owner, String name, MethodTypeDesc type, boolean isInterface) {
        return invoke(Opcode.INVOKESTATIC, owner, name, type, isInterface);
    }

    default CodeBuilder invokevirtual(MethodRefEntry ref) {
        return invoke(Opcode.INVOKEVIRTUAL, ref);
    }

    default CodeBuilder invokevirtual(ClassDesc owner, String name, MethodTypeDesc type) {
        return invoke(Opcode.INVOKEVIRTUAL, owner, name, type, false);
    }

    default CodeBuilder ior() {
        return with(OperatorInstruction.of(Opcode.IOR));
    }

    default CodeBuilder irem() {
        return with(OperatorInstruction.of(Opcode.IREM));
    }

    default CodeBuilder ireturn() {
        return with(ReturnInstruction.of(Opcode.IRETURN));
    }

    default CodeBuilder ishl() {
        return with(OperatorInstruction.of(Opcode.ISHL));
    }

    default CodeBuilder ishr() {
        return with(OperatorInstruction.of(Opcode.ISHR));
    }

    default CodeBuilder istore(int slot) {
        return storeLocal(TypeKind.INT, slot);
    }

    default CodeBuilder isub() {
        return with(OperatorInstruction.of(Opcode.ISUB));
    }

    default CodeBuilder iushr() {
        return with(OperatorInstruction.of(Opcode.IUSHR));
    }

    default CodeBuilder ixor() {
        return with(OperatorInstruction.of(Opcode.IXOR));
    }

    default CodeBuilder l2d() {
        return with(ConvertInstruction.of(Opcode.L2D));
    }

    default CodeBuilder l2f() {
        return with(ConvertInstruction.of(Opcode.L2F));
    }

    default CodeBuilder l2i() {
        return with(ConvertInstruction.of(Opcode.L2I));
    }

    default CodeBuilder ladd() {
        return with(OperatorInstruction.of(Opcode.LADD));
    }

    default CodeBuilder laload() {
        return with(ArrayLoadInstruction.of(Opcode.LALOAD));
    }

    default CodeBuilder land() {
        return with(OperatorInstruction.of(Opcode.LAND));
    }

    default CodeBuilder lastore() {
        return with(ArrayStoreInstruction.of(Opcode.LASTORE));
    }

    default CodeBuilder lcmp() {
        return with(OperatorInstruction.of(Opcode.LCMP));
    }

    default CodeBuilder lconst_0() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.LCONST_0));
    }

    default CodeBuilder lconst_1() {
        return with(ConstantInstruction.ofIntrinsic(Opcode.LCONST_1));
    }

    default CodeBuilder ldiv() {
        return with(OperatorInstruction.of(Opcode.LDIV));
    }

    default CodeBuilder lload(int slot) {
        return loadLocal(TypeKind.LONG, slot);
    }

    default CodeBuilder lmul() {
        return with(OperatorInstruction.of(Opcode.LMUL));
    }

    default CodeBuilder lneg() {
        return with(OperatorInstruction.of(Opcode.LNEG));
    }

    default CodeBuilder lor() {
        return with(OperatorInstruction.of(Opcode.LOR));
    }

    default CodeBuilder lrem() {
        return with(OperatorInstruction.of(Opcode.LREM));
    }

    default CodeBuilder lreturn() {
        return with(ReturnInstruction.of(Opcode.LRETURN));
    }

    default CodeBuilder lshl() {
        return with(OperatorInstruction.of(Opcode.LSHL));
    }

    default CodeBuilder lshr() {
        return with(OperatorInstruction.of(Opcode.LSHR));
    }

    default CodeBuilder lstore(int slot) {
        return storeLocal(TypeKind.LONG, slot);
    }

    default CodeBuilder lsub() {
        return with(OperatorInstruction.of(Opcode.LSUB));
    }

    default CodeBuilder lushr() {
        return with(OperatorInstruction.of(Opcode.LUSHR));
    }

    default CodeBuilder lxor() {
        return with(OperatorInstruction.of(Opcode.LXOR));
    }

    default CodeBuilder monitorenter() {
        return with(MonitorInstruction.of(Opcode.MONITORENTER));
    }

    default CodeBuilder monitorexit() {
        return with(MonitorInstruction.of(Opcode.MONITOREXIT));
    }

    default CodeBuilder new_(ClassEntry type) {
        return with(NewObjectInstruction.of(type));
    }

    default CodeBuilder new_(ClassDesc type) {
        return new_(constantPool().classEntry(type));
    }

    default CodeBuilder pop() {
        return with(StackInstruction.of(Opcode.POP));
    }

    default CodeBuilder pop2() {
        return with(StackInstruction.of(Opcode.POP2));
    }

    default CodeBuilder putfield(FieldRefEntry ref) {
        return fieldAccess(Opcode.PUTFIELD, ref);
    }

    default CodeBuilder putfield(ClassDesc owner, String name, ClassDesc type) {
        return fieldAccess(Opcode.PUTFIELD, owner, name, type);
    }

    default CodeBuilder putstatic(FieldRefEntry ref) {
        return fieldAccess(Opcode.PUTSTATIC, ref);
    }

    default CodeBuilder putstatic(ClassDesc owner, String name, ClassDesc type) {
        return fieldAccess(Opcode.PUTSTATIC, owner, name, type);
    }

    default CodeBuilder return_() {
        return with(ReturnInstruction.of(Opcode.RETURN));
    }

    default CodeBuilder saload() {
        return with(ArrayLoadInstruction.of(Opcode.SALOAD));
    }

    default CodeBuilder sastore() {
        return with(ArrayStoreInstruction.of(Opcode.SASTORE));
    }

    default CodeBuilder sipush(int value) {
        return with(ConstantInstruction.ofArgument(Opcode.SIPUSH, value));
    }

    default CodeBuilder swap() {
        return with(StackInstruction.of(Opcode.SWAP));
    }
}
