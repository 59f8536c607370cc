package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.attribute.CharacterRangeInfo;
import java.lang.classfile.attribute.CharacterRangeTableAttribute;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.attribute.LocalVariableTypeInfo;
import java.lang.classfile.attribute.LocalVariableTypeTableAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints code as YAML: tables, frames, instructions, exception table. */
final class CodePrinter {
    private final Yaml out;
    private final CodeAttribute code;
    private final CodeModel model;
    private final List<LocalVariableInfo> variables = new ArrayList<>();
    private final Map<Integer, StackMapFrameInfo> frames = new HashMap<>();
    private final Map<Integer, List<String>> visible = new HashMap<>();
    private final Map<Integer, List<String>> invisible = new HashMap<>();

    CodePrinter(Yaml out, CodeModel model) {
        this.out = out;
        this.model = model;
        code = (CodeAttribute) model;
    }

    private int bci(Label label) {
        return code.labelToBci(label);
    }

    void print() {
        out.line("max stack", String.valueOf(code.maxStack()));
        out.line("max locals", String.valueOf(code.maxLocals()));
        out.line("attributes", Printer.attributeNames(model));
        for (Attribute<?> each : model.attributes()) {
            table(each);
        }
        annotations();
        int bci = 0;
        initialFrame();
        for (CodeElement each : model) {
            if (each instanceof Instruction instruction) {
                comments(bci);
                out.line(String.valueOf(bci), instruction(instruction, bci));
                bci += instruction.sizeInBytes();
            }
        }
        List<ExceptionCatch> handlers = model.exceptionHandlers();
        if (!handlers.isEmpty()) {
            out.open("exception handlers");
            int number = 0;
            for (ExceptionCatch each : handlers) {
                out.line("handler " + ++number, handler(each, "type"));
            }
            out.close();
        }
    }

    private String handler(ExceptionCatch each, String type) {
        return Yaml.map("start", bci(each.tryStart()), "end", bci(each.tryEnd()), "handler", bci(each.handler()), type,
                each.catchType().map(ClassEntry::asInternalName).orElse(null));
    }

    private void table(Attribute<?> attribute) {
        if (attribute instanceof LineNumberTableAttribute a) {
            out.open("line numbers");
            for (LineNumberInfo each : a.lineNumbers()) {
                out.entry(Yaml.map("start", each.startPc(), "line number", each.lineNumber()));
            }
            out.close();
        } else if (attribute instanceof LocalVariableTableAttribute a) {
            variables.addAll(a.localVariables());
            out.open("local variables");
            for (LocalVariableInfo each : a.localVariables()) {
                out.entry(Yaml.map("start", each.startPc(), "end", each.startPc() + each.length(), "slot", each.slot(), "name",
                        each.name(), "type", each.type()));
            }
            out.close();
        } else if (attribute instanceof LocalVariableTypeTableAttribute a) {
            out.open("local variable types");
            for (LocalVariableTypeInfo each : a.localVariableTypes()) {
                out.entry(Yaml.map("start", each.startPc(), "end", each.startPc() + each.length(), "slot", each.slot(), "name",
                        each.name(), "signature", each.signature()));
            }
            out.close();
        } else if (attribute instanceof CharacterRangeTableAttribute a) {
            out.open("character ranges");
            for (CharacterRangeInfo each : a.characterRangeTable()) {
                out.entry(Yaml.map("start", each.startPc(), "end", each.endPc(), "range start", each.characterRangeStart(),
                        "range end", each.characterRangeEnd(), "flags", each.flags()));
            }
            out.close();
        } else if (attribute instanceof StackMapTableAttribute a) {
            out.open("stack map frames");
            for (StackMapFrameInfo each : a.entries()) {
                frames.put(bci(each.target()), each);
                out.line(String.valueOf(bci(each.target())), frame(each.locals(), each.stack()));
            }
            out.close();
        }
    }

    private void annotations() {
        for (Attribute<?> attribute : model.attributes()) {
            if (attribute instanceof RuntimeVisibleTypeAnnotationsAttribute a) {
                collect(a.annotations(), visible);
            } else if (attribute instanceof RuntimeInvisibleTypeAnnotationsAttribute a) {
                collect(a.annotations(), invisible);
            }
            AnnotationPrinter.attribute(out, attribute);
        }
    }

    private void collect(List<TypeAnnotation> annotations, Map<Integer, List<String>> places) {
        for (TypeAnnotation each : annotations) {
            List<Label> at = new ArrayList<>();
            if (each.targetInfo() instanceof TypeAnnotation.OffsetTarget t) {
                at.add(t.target());
            } else if (each.targetInfo() instanceof TypeAnnotation.TypeArgumentTarget t) {
                at.add(t.target());
            } else if (each.targetInfo() instanceof TypeAnnotation.LocalVarTarget t) {
                t.table().forEach(row -> at.add(row.startLabel()));
            }
            for (Label label : at) {
                places.computeIfAbsent(bci(label), bci -> new ArrayList<>()).add(AnnotationPrinter.typeAnnotation(each));
            }
        }
    }

    private String types(List<StackMapFrameInfo.VerificationTypeInfo> types) {
        List<String> all = new ArrayList<>();
        for (StackMapFrameInfo.VerificationTypeInfo each : types) {
            if (each instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object) {
                all.add(Yaml.scalar(object.className().asInternalName()));
            } else if (each instanceof StackMapFrameInfo.UninitializedVerificationTypeInfo made) {
                all.add("UNINITIALIZED @" + bci(made.newTarget()));
            } else {
                all.add(switch ((StackMapFrameInfo.SimpleVerificationTypeInfo) each) {
                    case TOP -> "'?'";
                    case INTEGER -> "int";
                    case FLOAT -> "float";
                    case DOUBLE -> "double, double2";
                    case LONG -> "long, long2";
                    case NULL -> "'null'";
                    case UNINITIALIZED_THIS -> "THIS";
                });
            }
        }
        return Yaml.flow(all);
    }

    private String frame(List<StackMapFrameInfo.VerificationTypeInfo> locals,
            List<StackMapFrameInfo.VerificationTypeInfo> stack) {
        return Yaml.map("locals", new String[] {types(locals)}, "stack", new String[] {types(stack)});
    }

    private void initialFrame() {
        if (!frames.containsKey(0)) {
            out.line("//stack map frame @0", frame(Frames.initial((CodeImpl) code), List.of()));
        }
    }

    private void comments(int bci) {
        StackMapFrameInfo frame = frames.get(bci);
        if (frame != null) {
            out.line("//stack map frame @" + bci, frame(frame.locals(), frame.stack()));
        }
        if (invisible.containsKey(bci)) {
            out.line("//invisible type annotations @" + bci, Yaml.flow(invisible.get(bci)));
        }
        if (visible.containsKey(bci)) {
            out.line("//visible type annotations @" + bci, Yaml.flow(visible.get(bci)));
        }
        int number = 0;
        for (ExceptionCatch each : model.exceptionHandlers()) {
            number++;
            if (bci(each.tryStart()) == bci) {
                out.line("//try block " + number + " start", handler(each, "catch type"));
            }
            if (bci(each.tryEnd()) == bci) {
                out.line("//try block " + number + " end", handler(each, "catch type"));
            }
            if (bci(each.handler()) == bci) {
                out.line("//exception handler " + number + " start", handler(each, "catch type"));
            }
        }
    }

    private String local(Opcode op, int bci, int slot, Object... more) {
        List<Object> parts = new ArrayList<>(List.of("opcode", op, "slot", slot));
        parts.addAll(List.of(more));
        for (LocalVariableInfo each : variables) {
            if (each.slot() == slot && bci >= each.startPc() && bci <= each.startPc() + each.length()) {
                parts.addAll(List.of("type", each.type(), "variable name", each.name()));
                break;
            }
        }
        return Yaml.map(parts.toArray());
    }

    private String targets(Label otherwise, List<SwitchCase> cases) {
        List<Integer> all = new ArrayList<>(List.of(bci(otherwise)));
        cases.forEach(each -> all.add(bci(each.target())));
        return Yaml.list(all);
    }

    private String instruction(Instruction instruction, int bci) {
        Opcode op = instruction.opcode();
        if (instruction instanceof LoadInstruction i) {
            return local(op, bci, i.slot());
        }
        if (instruction instanceof StoreInstruction i) {
            return local(op, bci, i.slot());
        }
        if (instruction instanceof IncrementInstruction i) {
            return local(op, bci, i.slot(), "const", i.constant());
        }
        if (instruction instanceof BranchInstruction i) {
            return Yaml.map("opcode", op, "target", bci(i.target()));
        }
        if (instruction instanceof DiscontinuedInstruction.JsrInstruction i) {
            return Yaml.map("opcode", op, "target", bci(i.target()));
        }
        if (instruction instanceof DiscontinuedInstruction.RetInstruction i) {
            return Yaml.map("opcode", op, "slot", i.slot());
        }
        if (instruction instanceof LookupSwitchInstruction i) {
            return Yaml.map("opcode", op, "targets", new String[] {targets(i.defaultTarget(), i.cases())});
        }
        if (instruction instanceof TableSwitchInstruction i) {
            return Yaml.map("opcode", op, "targets", new String[] {targets(i.defaultTarget(), i.cases())});
        }
        if (instruction instanceof FieldInstruction i) {
            return Yaml.map("opcode", op, "owner", i.owner().asInternalName(), "field name", i.name(), "field type", i.type());
        }
        if (instruction instanceof InvokeInstruction i) {
            return Yaml.map("opcode", op, "owner", i.owner().asInternalName(), "method name", i.name(), "method type", i.type());
        }
        if (instruction instanceof InvokeDynamicInstruction i) {
            DirectMethodHandleDesc method = i.bootstrapMethod();
            return Yaml.map("opcode", op, "name", i.name(), "descriptor", i.type(), "bootstrap method",
                    method.kind() + " " + i.invokedynamic().bootstrap().bootstrapMethod().reference().owner().asInternalName()
                            + "::" + method.methodName(),
                    "arguments", new String[] {Yaml.list(i.bootstrapArgs())});
        }
        if (instruction instanceof NewObjectInstruction i) {
            return Yaml.map("opcode", op, "type", i.className().asInternalName());
        }
        if (instruction instanceof NewPrimitiveArrayInstruction i) {
            return Yaml.map("opcode", op, "dimensions", 1, "descriptor", i.typeKind().upperBound().displayName());
        }
        if (instruction instanceof NewReferenceArrayInstruction i) {
            return Yaml.map("opcode", op, "dimensions", 1, "descriptor", i.componentType().asInternalName());
        }
        if (instruction instanceof NewMultiArrayInstruction i) {
            return Yaml.map("opcode", op, "dimensions", i.dimensions(), "descriptor", i.arrayType().asInternalName());
        }
        if (instruction instanceof TypeCheckInstruction i) {
            return Yaml.map("opcode", op, "type", i.type().asInternalName());
        }
        return instruction instanceof ConstantInstruction i ? Yaml.map("opcode", op, "constant value", i.constantValue())
                : Yaml.map("opcode", op);
    }
}
