package jdk.internal.classfile.impl;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassReader;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Stack map frames: as elements, and their compressed form in a class file (JVMS 4.7.4). */
public final class Frames {
    private Frames() {
    }

    public record StackMapFrameImpl(int frameType, Label target, List<StackMapFrameInfo.VerificationTypeInfo> locals,
            List<StackMapFrameInfo.VerificationTypeInfo> stack) implements StackMapFrameInfo {
        public StackMapFrameImpl {
            Objects.requireNonNull(target);
            locals = List.copyOf(locals);
            stack = List.copyOf(stack);
        }
    }

    public record ObjectVerificationTypeInfoImpl(ClassEntry className)
            implements StackMapFrameInfo.ObjectVerificationTypeInfo {
        public ObjectVerificationTypeInfoImpl {
            Objects.requireNonNull(className);
        }

        @Override
        public int tag() {
            return ITEM_OBJECT;
        }

        @Override
        public String toString() {
            return className.asInternalName();
        }
    }

    public record UninitializedVerificationTypeInfoImpl(Label newTarget)
            implements StackMapFrameInfo.UninitializedVerificationTypeInfo {
        public UninitializedVerificationTypeInfoImpl {
            Objects.requireNonNull(newTarget);
        }

        @Override
        public int tag() {
            return ITEM_UNINITIALIZED;
        }

        @Override
        public String toString() {
            return "UNINIT(" + newTarget + ")";
        }
    }

    /** The locals at the start of a method. */
    static List<VType> initial(ClassDesc thisClass, String name, MethodTypeDesc type, boolean isStatic) {
        List<VType> locals = new ArrayList<>();
        if (!isStatic) {
            locals.add(name.equals(ConstantDescs.INIT_NAME) && !thisClass.equals(ConstantDescs.CD_Object)
                    ? VType.UNINITIALIZED_THIS : VType.reference(thisClass));
        }
        for (ClassDesc each : type.parameterList()) {
            locals.add(VType.of(each));
        }
        return locals;
    }

    static List<StackMapFrameInfo.VerificationTypeInfo> initial(CodeImpl code) {
        MethodImpl method = code.method();
        List<StackMapFrameInfo.VerificationTypeInfo> locals = new ArrayList<>();
        ClassEntry thisClass = method.parent().get().thisClass();
        for (VType each : initial(thisClass.asSymbol(), method.methodName().stringValue(), method.methodTypeSymbol(),
                (method.flags().flagsMask() & ClassFile.ACC_STATIC) != 0)) {
            locals.add(each.tag() < 7 ? simple(each.tag()) : each.symbol().equals(thisClass.asSymbol())
                    ? new ObjectVerificationTypeInfoImpl(thisClass) : StackMapFrameInfo.ObjectVerificationTypeInfo.of(each.symbol()));
        }
        return locals;
    }

    private static StackMapFrameInfo.SimpleVerificationTypeInfo simple(int tag) {
        return StackMapFrameInfo.SimpleVerificationTypeInfo.values()[tag];
    }

    static List<StackMapFrameInfo> read(CodeImpl code, ClassReader reader, int start) {
        return new Decoder(code, reader, start).frames();
    }

    /** Reads a StackMapTable. */
    private static final class Decoder {
        private final CodeImpl code;
        private final ClassReader reader;
        private int p;

        Decoder(CodeImpl code, ClassReader reader, int start) {
            this.code = code;
            this.reader = reader;
            p = start;
        }

        private int u2() {
            p += 2;
            return reader.readU2(p - 2);
        }

        private StackMapFrameInfo.VerificationTypeInfo type() {
            int tag = reader.readU1(p++);
            if (tag < 7) {
                return simple(tag);
            }
            if (tag == StackMapFrameInfo.VerificationTypeInfo.ITEM_OBJECT) {
                p += 2;
                return new ObjectVerificationTypeInfoImpl(reader.readEntry(p - 2, ClassEntry.class));
            }
            if (tag == StackMapFrameInfo.VerificationTypeInfo.ITEM_UNINITIALIZED) {
                return new UninitializedVerificationTypeInfoImpl(code.labelAt(u2()));
            }
            throw new IllegalArgumentException("Invalid verification type tag: " + tag);
        }

        private List<StackMapFrameInfo.VerificationTypeInfo> types(int count) {
            List<StackMapFrameInfo.VerificationTypeInfo> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(type());
            }
            return all;
        }

        List<StackMapFrameInfo> frames() {
            List<StackMapFrameInfo> all = new ArrayList<>();
            List<StackMapFrameInfo.VerificationTypeInfo> locals = initial(code);
            int bci = -1;
            for (int left = u2(); left > 0; left--) {
                int kind = reader.readU1(p++);
                List<StackMapFrameInfo.VerificationTypeInfo> stack = List.of();
                if (kind < 64) {
                    bci += kind + 1;
                } else if (kind < 128) {
                    bci += kind - 63;
                    stack = types(1);
                } else if (kind < 247) {
                    throw new IllegalArgumentException("Invalid stackmap frame type: " + kind);
                } else {
                    bci += u2() + 1;
                    locals = new ArrayList<>(locals);
                    if (kind == 247) {
                        stack = types(1);
                    } else if (kind < 251) {
                        for (int i = kind; i < 251; i++) {
                            locals.remove(locals.size() - 1);
                        }
                    } else if (kind < 255) {
                        locals.addAll(types(kind - 251));
                    } else {
                        locals = types(u2());
                        stack = types(u2());
                    }
                }
                all.add(new StackMapFrameImpl(kind, code.labelAt(bci), locals, stack));
            }
            return all;
        }
    }

    /** Writes frames in their shortest form. */
    static final class Encoder {
        private final BufWriterImpl out;
        private List<VType> previous;
        private int offset = -1;

        Encoder(BufWriterImpl out, List<VType> locals) {
            this.out = out;
            previous = locals;
        }

        void frame(int bci, List<VType> locals, List<VType> stack) {
            int delta = bci - offset - 1;
            int more = locals.size() - previous.size();
            int common = Math.min(locals.size(), previous.size());
            boolean alike = more >= -3 && more <= 3 && locals.subList(0, common).equals(previous.subList(0, common));
            if (stack.isEmpty() && alike) {
                if (more == 0 && delta < 64) {
                    out.writeU1(delta);
                } else {
                    out.writeU1(251 + more);
                    out.writeU2(delta);
                    types(locals.subList(common, locals.size()));
                }
            } else if (stack.size() == 1 && alike && more == 0) {
                if (delta < 64) {
                    out.writeU1(64 + delta);
                } else {
                    out.writeU1(247);
                    out.writeU2(delta);
                }
                types(stack);
            } else {
                out.writeU1(255);
                out.writeU2(delta);
                out.writeU2(locals.size());
                types(locals);
                out.writeU2(stack.size());
                types(stack);
            }
            offset = bci;
            previous = locals;
        }

        private void types(List<VType> types) {
            for (VType each : types) {
                out.writeU1(each.tag());
                if (each.tag() == 7) {
                    out.writeIndex(out.constantPool().classEntry(each.symbol()));
                } else if (each.tag() == 8) {
                    out.writeU2(each.bci());
                }
            }
        }
    }

    /** Writes frames that a user gave. */
    static void write(BufWriterImpl out, List<StackMapFrameInfo> frames) {
        CodeWriter code = (CodeWriter) out.labels();
        Encoder encoder = new Encoder(out, code.initialLocals());
        out.writeU2(frames.size());
        for (StackMapFrameInfo each : frames) {
            encoder.frame(code.labelToBci(each.target()), types(code, each.locals()), types(code, each.stack()));
        }
    }

    private static List<VType> types(LabelContext labels, List<StackMapFrameInfo.VerificationTypeInfo> infos) {
        List<VType> all = new ArrayList<>();
        for (StackMapFrameInfo.VerificationTypeInfo each : infos) {
            if (each instanceof StackMapFrameInfo.ObjectVerificationTypeInfo object) {
                all.add(VType.reference(object.classSymbol()));
            } else if (each instanceof StackMapFrameInfo.UninitializedVerificationTypeInfo made) {
                all.add(VType.uninitialized(labels.labelToBci(made.newTarget())));
            } else {
                all.add(new VType(each.tag(), null, 0));
            }
        }
        return all;
    }
}
