package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.CharacterRange;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Builds code as bytes: writes each instruction at once, patches forward branches, ends with tables and stack map. */
public final class CodeWriter extends AttributeImpl<CodeAttribute>
        implements CodeBuilder, LabelContext, Slots {
    private record Forward(int at, int size, int from, Label target) {
    }

    /** A branch is too far for its instruction. */
    private static final class TooFar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooFar() {
            super(null, null, false, false);
        }
    }

    private final MethodBuilderImpl method;
    private final PoolBuilder pool;
    private final ClassFileImpl context;
    private final CodeImpl original;
    private final boolean longJumps;
    private final BufWriterImpl out;
    private final List<Forward> forwards = new ArrayList<>();
    private final Map<Label, Integer> foreign = new IdentityHashMap<>();
    private final List<ExceptionCatch> handlers = new ArrayList<>();
    private final List<Pseudo.LocalVariableImpl> variables = new ArrayList<>();
    private final List<Pseudo.LocalVariableTypeImpl> variableTypes = new ArrayList<>();
    private final List<CharacterRange> ranges = new ArrayList<>();
    private final List<LineNumberInfo> lines = new ArrayList<>();
    private final AttributeList attributes;
    private final LabelImpl startLabel = new LabelImpl(this, 0);
    private final LabelImpl endLabel = new LabelImpl(this, -1);
    private int nextLocal;
    private int lastLine;
    private boolean hasLines;

    private CodeWriter(MethodBuilderImpl method, CodeImpl original, boolean longJumps) {
        super(Attributes.code());
        this.method = method;
        this.original = original;
        this.longJumps = longJumps;
        pool = method.pool();
        context = method.context();
        out = new BufWriterImpl(pool, context);
        attributes = new AttributeList(context);
        nextLocal = (isStatic() ? 0 : 1) + RawCode.argumentSlots(method.type().stringValue());
        if (original != null) {
            nextLocal = Math.max(nextLocal, original.maxLocals());
        }
    }

    /** Runs the handler; once more with long jumps when the short ones do not reach. */
    static CodeWriter build(MethodBuilderImpl method, CodeImpl original, Consumer<? super CodeBuilder> handler) {
        CodeWriter writer = new CodeWriter(method, original, false);
        try {
            handler.accept(writer);
            writer.finish();
            return writer;
        } catch (TooFar e) {
            if (method.context().shortJumps == ClassFile.ShortJumpsOption.FAIL_ON_SHORT_JUMPS) {
                throw new IllegalArgumentException("Label target offset overflow");
            }
            writer = new CodeWriter(method, original, true);
            handler.accept(writer);
            writer.finish();
            return writer;
        }
    }

    ClassFileImpl context() {
        return context;
    }

    ClassEntry thisClass() {
        return method.thisClass();
    }

    private boolean isStatic() {
        return (method.flags() & ClassFile.ACC_STATIC) != 0;
    }

    private MethodTypeDesc type() {
        return PoolEntries.methodType(method.type());
    }

    List<VType> initialLocals() {
        return Frames.initial(thisClass().asSymbol(), method.name().stringValue(), type(), isStatic());
    }

    @Override
    public ConstantPoolBuilder constantPool() {
        return pool;
    }

    @Override
    public Label newLabel() {
        return new LabelImpl(this, -1);
    }

    @Override
    public Label startLabel() {
        return startLabel;
    }

    @Override
    public Label endLabel() {
        return endLabel;
    }

    @Override
    public int receiverSlot() {
        return BlockBuilder.receiverSlot(method.flags());
    }

    @Override
    public int parameterSlot(int number) {
        return BlockBuilder.parameterSlot(method.flags(), type(), number);
    }

    @Override
    public int allocateLocal(TypeKind kind) {
        int slot = nextLocal;
        nextLocal += kind.slotSize();
        return slot;
    }

    @Override
    public int nextLocal() {
        return nextLocal;
    }

    @Override
    public int labelToBci(Label label) {
        LabelImpl own = (LabelImpl) label;
        if (own.context() == this) {
            return own.bci();
        }
        checkForeign(own);
        return foreign.getOrDefault(label, -1);
    }

    private void checkForeign(LabelImpl label) {
        if (label.context() instanceof CodeWriter) {
            throw new IllegalStateException("Unexpected label context " + label.context() + " in =" + this);
        }
    }

    private void bind(LabelImpl label) {
        if (labelToBci(label) != -1) {
            throw new IllegalArgumentException("Setting label target for already-set label");
        }
        if (label.context() == this) {
            label.setBci(out.size());
        } else {
            foreign.put(label, out.size());
        }
    }

    @Override
    public CodeBuilder with(CodeElement element) {
        if (element instanceof Instructions.Base instruction) {
            instruction.writeTo(this);
        } else if (element instanceof LabelImpl label) {
            bind(label);
        } else if (element instanceof LineNumber line) {
            line(line.line());
        } else if (element instanceof ExceptionCatch handler) {
            ClassEntry type = handler.catchType().orElse(null);
            handlers.add(new Pseudo.ExceptionCatchImpl(handler.handler(), handler.tryStart(), handler.tryEnd(),
                    type == null ? null : pool.mine(type)));
        } else if (element instanceof Pseudo.LocalVariableImpl variable) {
            variables.add(variable);
        } else if (element instanceof Pseudo.LocalVariableTypeImpl variable) {
            variableTypes.add(variable);
        } else if (element instanceof CharacterRange range) {
            ranges.add(range);
        } else if (element instanceof Attribute<?> attribute) {
            attributes.add(attribute);
        } else {
            throw new IllegalArgumentException(String.valueOf(Objects.requireNonNull(element)));
        }
        return this;
    }

    private void line(int line) {
        if (context.lines == ClassFile.LineNumbersOption.DROP_LINE_NUMBERS) {
            return;
        }
        hasLines = true;
        if (line == lastLine) {
            return;
        }
        lastLine = line;
        if (!lines.isEmpty() && lines.get(lines.size() - 1).startPc() == out.size()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty() || lines.get(lines.size() - 1).lineNumber() != line) {
            lines.add(LineNumberInfo.of(out.size(), line));
        }
    }

    void opcode(Opcode op) {
        if (op.isWide()) {
            out.writeU2(op.bytecode());
        } else {
            out.writeU1(op.bytecode());
        }
    }

    void bytes(int count, int value) {
        out.writeIntBytes(count, value);
    }

    /** The entry's index in this class. */
    int index(PoolEntry entry) {
        return pool.mine(entry).index();
    }

    private void offset(int size, int from, Label target) {
        int bci = labelToBci(target);
        if (bci == -1) {
            forwards.add(new Forward(out.size(), size, from, target));
            out.writeIntBytes(size, 0);
            return;
        }
        if (size == 2 && bci - from != (short) (bci - from)) {
            throw new TooFar();
        }
        out.writeIntBytes(size, bci - from);
    }

    void jump(Opcode op, Label target) {
        int from = out.size();
        int bci = labelToBci(target);
        if (op.sizeIfFixed() == 5) {
            opcode(op);
            offset(4, from, target);
        } else if (!longJumps && (bci == -1 || bci - from >= Short.MIN_VALUE)) {
            opcode(op);
            offset(2, from, target);
        } else if (context.shortJumps == ClassFile.ShortJumpsOption.FAIL_ON_SHORT_JUMPS) {
            throw new TooFar();
        } else if (op == Opcode.GOTO || op == Opcode.JSR) {
            opcode(op == Opcode.GOTO ? Opcode.GOTO_W : Opcode.JSR_W);
            offset(4, from, target);
        } else {
            opcode(Opcodes.negated(op));
            out.writeU2(8);
            opcode(Opcode.GOTO_W);
            offset(4, from + 3, target);
        }
    }

    private void align() {
        while (out.size() % 4 != 0) {
            out.writeU1(0);
        }
    }

    void lookupSwitch(Label defaultTarget, List<SwitchCase> cases) {
        int from = out.size();
        opcode(Opcode.LOOKUPSWITCH);
        align();
        offset(4, from, defaultTarget);
        out.writeInt(cases.size());
        List<SwitchCase> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingInt(SwitchCase::caseValue));
        for (SwitchCase each : sorted) {
            out.writeInt(each.caseValue());
            offset(4, from, each.target());
        }
    }

    void tableSwitch(int low, int high, Label defaultTarget, List<SwitchCase> cases) {
        int from = out.size();
        opcode(Opcode.TABLESWITCH);
        align();
        offset(4, from, defaultTarget);
        out.writeInt(low);
        out.writeInt(high);
        Map<Integer, Label> targets = new HashMap<>();
        for (SwitchCase each : cases) {
            targets.put(each.caseValue(), each.target());
        }
        for (long key = low; key <= high; key++) {
            offset(4, from, targets.getOrDefault((int) key, defaultTarget));
        }
    }

    private void finish() {
        bind(endLabel);
        for (Forward each : forwards) {
            int distance = labelToBci(each.target) - each.from;
            if (each.size == 2 && distance != (short) distance) {
                throw new TooFar();
            }
            out.patchInt(each.at, each.size, distance);
        }
        if (context.debug == ClassFile.DebugElementsOption.DROP_DEBUG) {
            ranges.clear();
            variables.clear();
            variableTypes.clear();
        }
    }

    private List<StackMaps.Handler> table() {
        List<StackMaps.Handler> table = new ArrayList<>();
        for (ExceptionCatch each : handlers) {
            int start = labelToBci(each.tryStart());
            int end = labelToBci(each.tryEnd());
            int handler = labelToBci(each.handler());
            if (dead("exception handler", start, end, handler)) {
                continue;
            }
            table.add(new StackMaps.Handler(start, end, handler, each.catchType().orElse(null)));
        }
        return table;
    }

    /** Whether a row is left out because its labels were never bound. */
    private boolean dead(String what, int... places) {
        for (int each : places) {
            if (each == -1) {
                if (context.deadLabels == ClassFile.DeadLabelsOption.DROP_DEAD_LABELS) {
                    return true;
                }
                throw new IllegalArgumentException("Unbound label in " + what);
            }
        }
        return false;
    }

    IllegalArgumentException error(String message, int bci, byte[] code) {
        return CodeErrors.error(this, message, bci, code, table());
    }

    String methodText() {
        return CodeErrors.method(method.name().stringValue(), type());
    }

    /** Writes a table of methods with this one alone, as far as it got. */
    void writePlain(BufWriterImpl target, Utf8Entry codeName, byte[] code, List<StackMaps.Handler> table) {
        target.writeU2(1);
        target.writeU2(method.flags());
        target.writeIndex(method.name());
        target.writeIndex(method.type());
        target.writeU2(1);
        target.writeIndex(codeName);
        target.writeInt(12 + code.length + table.size() * 8);
        target.writeInt(-1);
        target.writeInt(code.length);
        target.writeBytes(code);
        writeHandlers(target, table);
        target.writeU2(0);
    }

    private static void writeHandlers(BufWriterImpl target, List<StackMaps.Handler> table) {
        target.writeU2(table.size());
        for (StackMaps.Handler each : table) {
            target.writeU2(each.start());
            target.writeU2(each.end());
            target.writeU2(each.handler());
            target.writeIndexOrZero(each.type());
        }
    }

    /** Writes name, length and contents of the Code attribute. */
    void writeTo(BufWriterImpl target) {
        target.writeIndex(pool.utf8Entry(Attributes.NAME_CODE));
        int start = target.size();
        target.writeInt(0);
        LabelContext outer = target.labels();
        target.setLabels(this);
        writeBody(target);
        target.setLabels(outer);
        target.patchInt(start, 4, target.size() - start - 4);
    }

    private void writeBody(BufWriterImpl target) {
        byte[] code = out.toByteArray();
        if (code.length == 0 || code.length > 65535) {
            throw new IllegalArgumentException("Code length " + code.length + " is outside the allowed range in "
                    + method.name().stringValue() + type().displayDescriptor());
        }
        List<StackMaps.Handler> table = table();
        BufWriterImpl more = new BufWriterImpl(pool, context);
        more.setLabels(this);
        int count = writeTables(more);
        int[] limits = new int[2];
        count += writeStackMap(more, code, table, limits);
        target.writeU2(limits[0]);
        target.writeU2(limits[1]);
        target.writeInt(code.length);
        target.writeBytes(code);
        writeHandlers(target, table);
        target.writeU2(count);
        target.writeBytes(more);
    }

    /** Writes all attributes but the stack map; returns how many. */
    private int writeTables(BufWriterImpl target) {
        for (Attribute<?> each : attributes.all()) {
            AttributeList.write(target, each);
        }
        int count = attributes.all().size();
        count += table(target, Attributes.NAME_CHARACTER_RANGE_TABLE, ranges, false, each -> {
            int start = labelToBci(each.startScope());
            int end = labelToBci(each.endScope());
            if (dead("character range", start, end)) {
                return false;
            }
            CodeCodec.range(target, start, end - 1, each.characterRangeStart(), each.characterRangeEnd(), each.flags());
            return true;
        });
        count += table(target, Attributes.NAME_LOCAL_VARIABLE_TABLE, variables, false, each -> variable(target, each));
        count += table(target, Attributes.NAME_LOCAL_VARIABLE_TYPE_TABLE, variableTypes, false, each -> variable(target, each));
        count += table(target, Attributes.NAME_LINE_NUMBER_TABLE, lines, hasLines, each -> {
            target.writeU2(each.startPc());
            target.writeU2(each.lineNumber());
            return true;
        });
        return count;
    }

    private boolean variable(BufWriterImpl target, Pseudo.Variable each) {
        int start = labelToBci(each.start);
        int end = labelToBci(each.end);
        if (dead("local variable type", start, end)) {
            return false;
        }
        CodeCodec.variable(target, start, end - start, each.name, each.type, each.slot);
        return true;
    }

    private <T> int table(BufWriterImpl target, String name, List<T> rows, boolean always, Predicate<T> writing) {
        if (rows.isEmpty() && !always) {
            return 0;
        }
        target.writeIndex(pool.utf8Entry(name));
        int start = target.size();
        target.writeInt(0);
        target.writeU2(0);
        int written = 0;
        for (T each : rows) {
            written += writing.test(each) ? 1 : 0;
        }
        target.patchInt(start, 4, target.size() - start - 4);
        target.patchInt(start + 4, 2, written);
        return 1;
    }

    /** Whether code and exception table are those of the code that was transformed, in its pool. */
    private boolean unchanged(byte[] code, List<StackMaps.Handler> table) {
        if (original == null || !pool.canWriteDirect(original.reader()) || !Arrays.equals(code, original.codeArray())
                || original.exceptionHandlers().size() != table.size()) {
            return false;
        }
        for (int i = 0; i < table.size(); i++) {
            ExceptionCatch there = original.exceptionHandlers().get(i);
            StackMaps.Handler here = table.get(i);
            ClassEntry type = there.catchType().orElse(null);
            if (original.labelToBci(there.tryStart()) != here.start() || original.labelToBci(there.tryEnd()) != here.end()
                    || original.labelToBci(there.handler()) != here.handler() || !Objects.equals(type, here.type())) {
                return false;
            }
        }
        return true;
    }

    /** Writes the stack map, if there is to be one, and finds the limits of stack and locals; returns how many. */
    private int writeStackMap(BufWriterImpl target, byte[] code, List<StackMaps.Handler> table, int[] limits) {
        int major = method.majorVersion();
        boolean required = context.stackMaps == ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED;
        boolean drop = context.stackMaps == ClassFile.StackMapsOption.DROP_STACK_MAPS;
        if ((required || drop) && unchanged(code, table)) {
            limits[0] = original.maxStack();
            limits[1] = original.maxLocals();
            int at = drop ? -1 : Parsing.attributeAt(original.reader(), original.attributesStart(), Attributes.NAME_STACK_MAP_TABLE);
            if (at < 0) {
                return 0;
            }
            original.reader().copyBytesTo(target, at - 6, original.reader().readInt(at - 4) + 6);
            return 1;
        }
        if (!drop && (!required || major >= ClassFile.JAVA_6_VERSION)) {
            try {
                StackMaps maps = new StackMaps(this, code, table);
                maps.run();
                limits[0] = maps.maxStack;
                limits[1] = maps.maxLocals;
                if (maps.frames().isEmpty()) {
                    return 0;
                }
                target.writeIndex(pool.utf8Entry(Attributes.NAME_STACK_MAP_TABLE));
                int start = target.size();
                target.writeInt(0);
                maps.writeTo(target);
                target.patchInt(start, 4, target.size() - start - 4);
                return 1;
            } catch (IllegalArgumentException e) {
                if (!required || major > ClassFile.JAVA_6_VERSION) {
                    throw e;
                }
            }
        }
        StackCounter counter = new StackCounter(this, code, table);
        limits[0] = counter.maxStack;
        limits[1] = counter.maxLocals;
        return 0;
    }

    @Override
    public String toString() {
        return "CodeBuilder[id=" + System.identityHashCode(this) + "]";
    }
}
