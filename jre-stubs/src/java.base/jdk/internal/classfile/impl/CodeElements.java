package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CharacterRangeInfo;
import java.lang.classfile.attribute.CharacterRangeTableAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.attribute.LocalVariableTypeInfo;
import java.lang.classfile.attribute.LocalVariableTypeTableAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.List;

/** Makes the elements of code that was read. */
final class CodeElements {
    private final CodeImpl code;
    private final ClassReaderImpl reader;
    private final int base;

    CodeElements(CodeImpl code, ClassReaderImpl reader, int base) {
        this.code = code;
        this.reader = reader;
        this.base = base;
    }

    /** Variables, their signatures and character ranges, in the order of the tables. */
    static void variables(CodeImpl code, List<CodeElement> out) {
        for (Attribute<?> each : code.attributes()) {
            if (each instanceof LocalVariableTableAttribute table) {
                for (LocalVariableInfo row : table.localVariables()) {
                    out.add(new Pseudo.LocalVariableImpl(row.slot(), row.name(), row.type(), code.labelAt(row.startPc()),
                            code.labelAt(row.startPc() + row.length()), true));
                }
            } else if (each instanceof LocalVariableTypeTableAttribute table) {
                for (LocalVariableTypeInfo row : table.localVariableTypes()) {
                    out.add(new Pseudo.LocalVariableTypeImpl(row.slot(), row.name(), row.signature(),
                            code.labelAt(row.startPc()), code.labelAt(row.startPc() + row.length()), true));
                }
            } else if (each instanceof CharacterRangeTableAttribute table) {
                for (CharacterRangeInfo row : table.characterRangeTable()) {
                    out.add(new Pseudo.CharacterRangeImpl(code.labelAt(row.startPc()), code.labelAt(row.endPc() + 1),
                            row.characterRangeStart(), row.characterRangeEnd(), row.flags()));
                }
            }
        }
    }

    /** The line that begins at each offset, 0 where none does. */
    static int[] lines(CodeImpl code) {
        int[] lines = new int[code.codeLength() + 1];
        for (Attribute<?> each : code.attributes()) {
            if (each instanceof LineNumberTableAttribute table) {
                for (LineNumberInfo row : table.lineNumbers()) {
                    if (row.startPc() <= code.codeLength()) {
                        lines[row.startPc()] = row.lineNumber();
                    }
                }
            }
        }
        return lines;
    }

    private <T extends PoolEntry> T entry(RawCode raw, Class<T> kind) {
        return reader.readEntry(base + raw.bci + 1, kind);
    }

    Instruction instruction(RawCode raw) {
        Opcode op = raw.op;
        switch (op.kind()) {
            case NOP:
                return new Instructions.Nop();
            case STACK:
                return new Instructions.Stack(op);
            case MONITOR:
                return new Instructions.Monitor(op);
            case OPERATOR:
                return new Instructions.Operator(op);
            case CONVERT:
                return new Instructions.Convert(op);
            case ARRAY_LOAD:
                return new Instructions.ArrayLoad(op);
            case ARRAY_STORE:
                return new Instructions.ArrayStore(op);
            case RETURN:
                return new Instructions.Return(op);
            case THROW_EXCEPTION:
                return new Instructions.Throw();
            case CONSTANT:
                return constant(raw);
            case LOAD:
                return new Instructions.Load(op, raw.slot());
            case STORE:
                return new Instructions.Store(op, raw.slot());
            case INCREMENT:
                return new Instructions.Increment(op, raw.slot(),
                        op.isWide() ? raw.s2(raw.bci + 4) : raw.s1(raw.bci + 2));
            case DISCONTINUED_RET:
                return new Instructions.Ret(op, raw.slot());
            case BRANCH:
                return new Instructions.Branch(op, code.labelAt(raw.target()));
            case DISCONTINUED_JSR:
                return new Instructions.Jsr(op, code.labelAt(raw.target()));
            case TABLE_SWITCH:
            case LOOKUP_SWITCH:
                return branches(raw);
            case NEW_PRIMITIVE_ARRAY:
                return new Instructions.NewPrimitiveArray(TypeKind.fromNewarrayCode(raw.u1(raw.bci + 1)));
            default:
                return withEntry(raw);
        }
    }

    private Instruction constant(RawCode raw) {
        return switch (raw.op) {
            case BIPUSH -> new Instructions.ArgumentConstant(raw.op, raw.s1(raw.bci + 1));
            case SIPUSH -> new Instructions.ArgumentConstant(raw.op, raw.s2(raw.bci + 1));
            case LDC -> new Instructions.LoadConstant(raw.op,
                    reader.entryByIndex(raw.u1(raw.bci + 1), LoadableConstantEntry.class));
            case LDC_W, LDC2_W -> new Instructions.LoadConstant(raw.op, entry(raw, LoadableConstantEntry.class));
            default -> new Instructions.IntrinsicConstant(raw.op);
        };
    }

    private Instruction withEntry(RawCode raw) {
        Opcode op = raw.op;
        return switch (op.kind()) {
            case FIELD_ACCESS -> new Instructions.FieldAccess(op, entry(raw, FieldRefEntry.class));
            case INVOKE -> new Instructions.Invoke(op, entry(raw, MemberRefEntry.class), true);
            case INVOKE_DYNAMIC -> new Instructions.InvokeDynamic(entry(raw, InvokeDynamicEntry.class));
            case NEW_OBJECT -> new Instructions.NewObject(entry(raw, ClassEntry.class));
            case NEW_REF_ARRAY -> new Instructions.NewReferenceArray(entry(raw, ClassEntry.class));
            case NEW_MULTI_ARRAY -> new Instructions.NewMultiArray(entry(raw, ClassEntry.class), raw.u1(raw.bci + 3));
            default -> new Instructions.TypeCheck(op, entry(raw, ClassEntry.class));
        };
    }

    private Instruction branches(RawCode raw) {
        int at = raw.aligned();
        Label otherwise = code.labelAt(raw.bci + raw.s4(at));
        List<SwitchCase> cases = new ArrayList<>();
        if (raw.op == Opcode.LOOKUPSWITCH) {
            int count = raw.s4(at + 4);
            for (int i = 0; i < count; i++) {
                cases.add(new Instructions.SwitchCaseImpl(raw.s4(at + 8 + i * 8),
                        code.labelAt(raw.bci + raw.s4(at + 12 + i * 8))));
            }
            return new Instructions.LookupSwitch(otherwise, cases, raw.next - raw.bci);
        }
        int low = raw.s4(at + 4);
        int high = raw.s4(at + 8);
        for (long key = low; key <= high; key++) {
            Label target = code.labelAt(raw.bci + raw.s4(at + 12 + (int) (key - low) * 4));
            if (target != otherwise) {
                cases.add(new Instructions.SwitchCaseImpl((int) key, target));
            }
        }
        return new Instructions.TableSwitch(low, high, otherwise, cases, raw.next - raw.bci);
    }
}
