package jdk.internal.classfile.impl;

import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassReader;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Code that was read: its elements, and the labels that they mention (JVMS 4.7.3). */
public final class CodeImpl extends AttributeImpl<CodeAttribute> implements CodeAttribute, LabelContext {
    private final MethodImpl parent;
    private final ClassReaderImpl reader;
    private final int start;
    private final int length;
    private final LabelImpl[] labels;
    private List<ExceptionCatch> handlers;
    private List<Attribute<?>> attributes;
    private boolean inflated;

    CodeImpl(AttributedElement parent, ClassReader reader, int start) {
        super(Attributes.code());
        this.parent = (MethodImpl) parent;
        this.reader = (ClassReaderImpl) reader;
        this.start = start;
        length = reader.readInt(start + 4);
        labels = new LabelImpl[length + 1];
    }

    ClassReaderImpl reader() {
        return reader;
    }

    /** Where the contents begin in the class file. */
    int start() {
        return start;
    }

    int contentLength() {
        return reader.readInt(start - 4);
    }

    @Override
    public int maxStack() {
        return reader.readU2(start);
    }

    @Override
    public int maxLocals() {
        return reader.readU2(start + 2);
    }

    @Override
    public int codeLength() {
        return length;
    }

    @Override
    public byte[] codeArray() {
        return reader.readBytes(start + 8, length);
    }

    private int handlersStart() {
        return start + 8 + length;
    }

    int attributesStart() {
        return handlersStart() + 2 + reader.readU2(handlersStart()) * 8;
    }

    /** The label at an offset. */
    Label labelAt(int bci) {
        if (bci < 0 || bci > length) {
            throw new IllegalArgumentException(
                    "Bytecode offset out of range; bci=" + bci + ", codeLength=" + length);
        }
        if (labels[bci] == null) {
            labels[bci] = new LabelImpl(this, bci);
        }
        return labels[bci];
    }

    @Override
    public int labelToBci(Label label) {
        LabelImpl own = (LabelImpl) label;
        if (own.context() != this) {
            throw new IllegalArgumentException("Illegal label reuse; context=" + own.context() + ", label=" + own.bci());
        }
        return own.bci();
    }

    @Override
    public Optional<MethodModel> parent() {
        return Optional.of(parent);
    }

    MethodImpl method() {
        return parent;
    }

    @Override
    public List<Attribute<?>> attributes() {
        if (attributes == null) {
            attributes = Parsing.attributes(this, reader, attributesStart());
        }
        return attributes;
    }

    @Override
    public List<ExceptionCatch> exceptionHandlers() {
        if (handlers == null) {
            List<ExceptionCatch> all = new ArrayList<>();
            int p = handlersStart() + 2;
            for (int left = reader.readU2(p - 2); left > 0; left--) {
                Label from = labelAt(reader.readU2(p));
                Label to = labelAt(reader.readU2(p + 2));
                Label handler = labelAt(reader.readU2(p + 4));
                all.add(new Pseudo.ExceptionCatchImpl(handler, from, to, reader.readEntryOrNull(p + 6, ClassEntry.class)));
                p += 8;
            }
            handlers = Collections.unmodifiableList(all);
        }
        return handlers;
    }

    /** Makes the labels of branches and of the attributes' offsets. */
    private void inflate() {
        if (inflated) {
            return;
        }
        inflated = true;
        RawCode code = new RawCode(codeArray());
        while (code.next()) {
            code.forEachTarget(this::labelAt);
        }
        attributes();
    }

    private static boolean isTypeAnnotations(Attribute<?> attribute) {
        return attribute instanceof RuntimeVisibleTypeAnnotationsAttribute
                || attribute instanceof RuntimeInvisibleTypeAnnotationsAttribute;
    }

    @Override
    public void forEach(Consumer<? super CodeElement> consumer) {
        exceptionHandlers();
        inflate();
        handlers.forEach(consumer);
        List<CodeElement> debug = new ArrayList<>();
        int[] lines = null;
        ClassFileImpl context = reader.context();
        if (context.debug == ClassFile.DebugElementsOption.PASS_DEBUG) {
            CodeElements.variables(this, debug);
        }
        if (context.lines == ClassFile.LineNumbersOption.PASS_LINE_NUMBERS) {
            lines = CodeElements.lines(this);
        }
        debug.forEach(consumer);
        for (Attribute<?> each : attributes()) {
            if (each instanceof CodeElement element && !(each instanceof StackMapTableAttribute)
                    && (context.debug == ClassFile.DebugElementsOption.PASS_DEBUG || !isTypeAnnotations(each))) {
                consumer.accept(element);
            }
        }
        RawCode code = new RawCode(codeArray());
        CodeElements decoder = new CodeElements(this, reader, start + 8);
        while (code.next()) {
            if (labels[code.bci] != null) {
                consumer.accept(labels[code.bci]);
            }
            if (lines != null && lines[code.bci] != 0) {
                consumer.accept(new Pseudo.LineNumberImpl(lines[code.bci]));
            }
            consumer.accept(decoder.instruction(code));
        }
        if (labels[length] != null) {
            consumer.accept(labels[length]);
        }
        if (lines != null && lines[length] != 0) {
            consumer.accept(new Pseudo.LineNumberImpl(lines[length]));
        }
    }

    @Override
    public String toString() {
        return "CodeModel[id=" + System.identityHashCode(this) + "]";
    }
}
