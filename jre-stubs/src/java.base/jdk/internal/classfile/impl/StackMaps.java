package jdk.internal.classfile.impl;

import java.lang.classfile.ClassFile;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds the frames of code by following all its paths until nothing changes (JVMS 4.10.1); patches what no path reaches. */
final class StackMaps {
    /** A row of the exception table by offsets. */
    record Handler(int start, int end, int handler, ClassEntry type) {
    }

    private final CodeWriter writer;
    private final byte[] code;
    private final RawCode raw;
    private final List<Handler> handlers;
    private final Hierarchy hierarchy;
    private final List<VType> initial;
    private final List<Frame> frames = new ArrayList<>();
    private final FrameEffects effects;
    private Frame current;
    int maxStack;
    int maxLocals;

    StackMaps(CodeWriter writer, byte[] code, List<Handler> handlers) {
        this.writer = writer;
        this.code = code;
        this.handlers = handlers;
        raw = new RawCode(code);
        hierarchy = new Hierarchy(writer.context().hierarchy());
        initial = writer.initialLocals();
        effects = new FrameEffects(this, writer, raw);
    }

    IllegalArgumentException error(String message) {
        return error(message, raw.bci);
    }

    private IllegalArgumentException error(String message, int bci) {
        return writer.error(message, bci, code);
    }

    Frame current() {
        return current;
    }

    List<Frame> frames() {
        return frames;
    }

    void run() {
        detect();
        do {
            pass();
        } while (anyDirty());
        patch();
    }

    private boolean anyDirty() {
        for (Frame each : frames) {
            if (each.dirty) {
                return true;
            }
        }
        return false;
    }

    /** Finds the places that need a frame: targets, handlers, and what follows an end. */
    private void detect() {
        BitSet places = new BitSet();
        BitSet instructions = new BitSet();
        boolean ended = false;
        raw.next = 0;
        while (raw.next()) {
            instructions.set(raw.bci);
            if (ended) {
                places.set(raw.bci);
            }
            int bci = raw.bci;
            raw.forEachTarget(target -> {
                if (target < 0 || target >= code.length) {
                    throw error("Detected branch target out of bytecode range", bci);
                }
                places.set(target);
            });
            if (raw.op.kind() == Opcode.Kind.DISCONTINUED_JSR || raw.op.kind() == Opcode.Kind.DISCONTINUED_RET) {
                throw error("Instructions jsr, jsr_w, or ret must not appear in the class file version >= 51.0", bci);
            }
            ended = Opcodes.ends(raw.op);
        }
        for (Handler each : handlers) {
            if (each.start < 0 || each.start >= code.length || each.end < 0 || each.end > code.length
                    || each.handler < 0 || each.handler >= code.length) {
                throw error("Detected exception handler out of bytecode range", each.handler);
            }
            if (each.start < each.end) {
                places.set(each.handler);
            }
        }
        places.stream().forEach(place -> {
            if (!instructions.get(place)) {
                throw error("Unable to generate stack map frame for dead code", place);
            }
            frames.add(new Frame(place));
        });
    }

    private Frame frameAt(int bci) {
        int low = 0;
        int high = frames.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (frames.get(middle).offset < bci) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return frames.get(low);
    }

    private void mergeInto(int bci, Frame from) {
        String fault = frameAt(bci).merge(from, hierarchy);
        if (fault != null) {
            throw error(fault);
        }
    }

    /** Goes through the code once, from the frames that changed. */
    private void pass() {
        current = new Frame(-1);
        int slot = 0;
        for (VType each : initial) {
            current.setLocal(slot, each);
            slot += each.half() == null ? 1 : 2;
        }
        current.thisUninitialized = !initial.isEmpty() && initial.get(0).tag() == 6;
        maxLocals = Math.max(maxLocals, slot);
        int index = 0;
        boolean ended = false;
        raw.next = 0;
        while (raw.next()) {
            if (index < frames.size() && frames.get(index).offset == raw.bci) {
                Frame next = frames.get(index++);
                if (!ended) {
                    String fault = next.merge(current, hierarchy);
                    if (fault != null) {
                        throw error(fault);
                    }
                }
                while (!next.dirty) {
                    if (index == frames.size()) {
                        return;
                    }
                    next = frames.get(index++);
                }
                raw.go(next.offset);
                next.dirty = false;
                current.copyFrom(next);
            }
            ended = step();
        }
    }

    private boolean step() {
        boolean stores = raw.op.kind() == Opcode.Kind.STORE;
        if (stores || raw.op == Opcode.INVOKESPECIAL && current.thisUninitialized) {
            throwing();
        }
        effects.apply();
        maxStack = Math.max(maxStack, current.stackCount);
        maxLocals = Math.max(maxLocals, current.localCount);
        raw.forEachTarget(target -> mergeInto(target, current));
        if (!stores) {
            throwing();
        }
        return Opcodes.ends(raw.op);
    }

    /** The handlers of this place see its locals. */
    private void throwing() {
        for (Handler each : handlers) {
            if (raw.bci >= each.start && raw.bci < each.end) {
                Frame at = new Frame(each.handler);
                at.copyFrom(current);
                at.stackCount = 0;
                at.push(each.type == null ? VType.THROWABLE : VType.reference(each.type.asSymbol()));
                maxStack = Math.max(maxStack, 1);
                mergeInto(each.handler, at);
            }
        }
    }

    /** Replaces what is never reached by nop and athrow, and takes it out of the exception table. */
    private void patch() {
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            if (frame.reached) {
                continue;
            }
            if (writer.context().deadCode == ClassFile.DeadCodeOption.KEEP_DEAD_CODE) {
                throw error("Unable to generate stack map frame for dead code", frame.offset);
            }
            frame.push(VType.THROWABLE);
            maxStack = Math.max(maxStack, 1);
            int end = i + 1 < frames.size() ? frames.get(i + 1).offset : code.length;
            Arrays.fill(code, frame.offset, end - 1, (byte) Opcode.NOP.bytecode());
            code[end - 1] = (byte) Opcode.ATHROW.bytecode();
            exclude(frame.offset, end);
        }
    }

    private void exclude(int from, int to) {
        for (int i = 0; i < handlers.size(); i++) {
            Handler each = handlers.get(i);
            if (from >= each.end || to <= each.start) {
                continue;
            }
            if (from <= each.start) {
                if (to >= each.end) {
                    handlers.remove(i--);
                } else {
                    handlers.set(i, new Handler(to, each.end, each.handler, each.type));
                }
            } else if (to >= each.end) {
                handlers.set(i, new Handler(each.start, from, each.handler, each.type));
            } else {
                handlers.set(i, new Handler(each.start, from, each.handler, each.type));
                handlers.add(++i, new Handler(to, each.end, each.handler, each.type));
            }
        }
    }

    void writeTo(BufWriterImpl out) {
        Frames.Encoder encoder = new Frames.Encoder(out, initial);
        out.writeU2(frames.size());
        for (Frame each : frames) {
            encoder.frame(each.offset, each.compressedLocals(), each.compressedStack());
        }
    }
}
