package jdk.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The way from a layout to one inside it: a constant offset and, for each element left open, a stride. */
public final class LayoutPath {
    private static final long[] NONE = {};

    private final MemoryLayout layout;
    private final long offset;
    private final long[] strides;
    /** How many indices each open element has. */
    private final long[] bounds;
    private final LayoutPath enclosing;
    /** The path to the pointer that was followed to the root of this one. */
    private final LayoutPath pointer;

    private LayoutPath(MemoryLayout layout, long offset, long[] strides, long[] bounds, LayoutPath enclosing, LayoutPath pointer) {
        this.layout = layout;
        this.offset = offset;
        this.strides = strides;
        this.bounds = bounds;
        this.enclosing = enclosing;
        this.pointer = pointer;
    }

    /** A step of a path. */
    public static final class Element implements MemoryLayout.PathElement {
        private static final int NAME = 0;
        private static final int MEMBER = 1;
        private static final int INDEX = 2;
        private static final int RANGE = 3;
        private static final int ANY = 4;
        private static final int FOLLOW = 5;

        public static final Element OPEN = new Element(ANY, null, 0, 0);
        public static final Element DEREFERENCE = new Element(FOLLOW, null, 0, 0);

        private final int kind;
        private final String name;
        private final long index;
        private final long step;

        private Element(int kind, String name, long index, long step) {
            this.kind = kind;
            this.name = name;
            this.index = index;
            this.step = step;
        }

        public static Element member(String name) {
            return new Element(NAME, name, 0, 0);
        }

        public static Element member(long index) {
            return new Element(MEMBER, null, index, 0);
        }

        public static Element element(long index) {
            return new Element(INDEX, null, index, 0);
        }

        public static Element range(long start, long step) {
            return new Element(RANGE, null, start, step);
        }

        @Override
        public String toString() {
            switch (kind) {
                case NAME: return "groupElement(\"" + name + "\")";
                case MEMBER: return "groupElement(" + index + ")";
                case INDEX: return "sequenceElement(" + index + ")";
                case RANGE: return "sequenceElement(" + index + ", " + step + ")";
                case ANY: return "sequenceElement()";
                default: return "dereferenceElement()";
            }
        }
    }

    /** What a path may have: one bit for each kind of element. */
    private static LayoutPath of(MemoryLayout root, MemoryLayout.PathElement[] elements, int refused) {
        LayoutPath path = new LayoutPath(root, 0, NONE, NONE, null, null);
        for (MemoryLayout.PathElement each : elements) {
            Element element = (Element) Objects.requireNonNull(each);
            if ((refused & 1 << element.kind) != 0) {
                throw new IllegalArgumentException("Invalid selection in layout path: " + element);
            }
            path = path.step(element);
        }
        return path;
    }

    private LayoutPath step(Element element) {
        switch (element.kind) {
            case Element.NAME: return member(element.name);
            case Element.MEMBER: return member(element.index);
            case Element.INDEX: {
                SequenceLayout sequence = sequence();
                checkIndex(sequence, element.index);
                return into(sequence.elementLayout(), element.index * sequence.elementLayout().byteSize(), 0, -1);
            }
            case Element.RANGE: {
                SequenceLayout sequence = sequence();
                checkIndex(sequence, element.index);
                long size = sequence.elementLayout().byteSize();
                long step = element.step;
                long room = step > 0 ? sequence.elementCount() - element.index : element.index + 1;
                long stride = Math.abs(step);
                long bound = stride < 0 ? 1 : room / stride + (room % stride == 0 ? 0 : 1);
                return into(sequence.elementLayout(), element.index * size, size * step, bound);
            }
            case Element.ANY: {
                SequenceLayout sequence = sequence();
                return into(sequence.elementLayout(), 0, sequence.elementLayout().byteSize(), sequence.elementCount());
            }
            default: return follow();
        }
    }

    private LayoutPath into(MemoryLayout inner, long more, long stride, long bound) {
        if (bound < 0) {
            return new LayoutPath(inner, offset + more, strides, bounds, this, pointer);
        }
        return new LayoutPath(inner, offset + more, with(strides, stride), with(bounds, bound), this, pointer);
    }

    private static long[] with(long[] values, long value) {
        long[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = value;
        return all;
    }

    private String trail() {
        StringBuilder text = new StringBuilder();
        for (LayoutPath path = this; path != null; path = path.enclosing) {
            text.append(path == this ? "" : ", selected from: ").append(path.layout);
        }
        return text.toString();
    }

    private IllegalArgumentException bad(String text) {
        return new IllegalArgumentException("Bad layout path: " + text + trail());
    }

    private SequenceLayout sequence() {
        if (!(layout instanceof SequenceLayout)) {
            throw bad("attempting to select a sequence element from a non-sequence layout: ");
        }
        return (SequenceLayout) layout;
    }

    private void checkIndex(SequenceLayout sequence, long index) {
        if (index >= sequence.elementCount()) {
            throw bad("sequence index out of bounds; index: " + index + ", elementCount is " + sequence.elementCount() + " for layout ");
        }
    }

    private List<MemoryLayout> members() {
        if (!(layout instanceof GroupLayout)) {
            throw bad("attempting to select a group element from a non-group layout: ");
        }
        return ((GroupLayout) layout).memberLayouts();
    }

    private long offsetOf(int index) {
        long sum = 0;
        if (layout instanceof java.lang.foreign.StructLayout) {
            List<MemoryLayout> members = members();
            for (int i = 0; i < index; i++) {
                sum += members.get(i).byteSize();
            }
        }
        return sum;
    }

    private LayoutPath member(String name) {
        List<MemoryLayout> members = members();
        for (int i = 0; i < members.size(); i++) {
            if (name.equals(members.get(i).name().orElse(null))) {
                return into(members.get(i), offsetOf(i), 0, -1);
            }
        }
        throw bad("cannot resolve '" + name + "' in layout ");
    }

    private LayoutPath member(long index) {
        List<MemoryLayout> members = members();
        if (index >= members.size()) {
            throw bad("cannot resolve element " + index + " in layout: ");
        }
        return into(members.get((int) index), offsetOf((int) index), 0, -1);
    }

    private LayoutPath follow() {
        MemoryLayout target = layout instanceof AddressLayout ? ((AddressLayout) layout).targetLayout().orElse(null) : null;
        if (target == null) {
            throw bad("Cannot dereference layout: ");
        }
        return new LayoutPath(target, 0, NONE, NONE, null, this);
    }

    private MemoryLayout root() {
        LayoutPath path = this;
        while (path.enclosing != null) {
            path = path.enclosing;
        }
        return path.layout;
    }

    // What layouts offer.

    private static final int NO_POINTERS = 1 << Element.FOLLOW;

    public static long byteOffset(MemoryLayout root, MemoryLayout.PathElement[] elements) {
        return of(root, elements, NO_POINTERS | 1 << Element.ANY | 1 << Element.RANGE).offset;
    }

    public static MemoryLayout select(MemoryLayout root, MemoryLayout.PathElement[] elements) {
        return of(root, elements, NO_POINTERS | 1 << Element.RANGE).layout;
    }

    public static MethodHandle byteOffsetHandle(MemoryLayout root, MemoryLayout.PathElement[] elements) {
        return of(root, elements, NO_POINTERS).handle("offset", MethodType.methodType(long.class, long[].class), 0);
    }

    public static MethodHandle sliceHandle(MemoryLayout root, MemoryLayout.PathElement[] elements) {
        return of(root, elements, NO_POINTERS).handle("slice", MethodType.methodType(MemorySegment.class, MemorySegment.class, long[].class), 1);
    }

    /** One of the methods below, taking the base and the indices one by one. */
    private MethodHandle handle(String method, MethodType type, int before) {
        try {
            MethodHandle bound = MethodHandles.lookup().findVirtual(LayoutPath.class, method, type).bindTo(this);
            return bound.asCollector(before, long[].class, 1 + strides.length);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    private long offset(long[] places) {
        long sum = Math.addExact(places[0], offset);
        for (int i = 0; i < strides.length; i++) {
            sum = Math.addExact(sum, displacement(i, places[1 + i]));
        }
        return sum;
    }

    private MemorySegment slice(MemorySegment segment, long[] places) {
        long where = offset(places);
        ((AbstractMemorySegmentImpl) Objects.requireNonNull(segment)).checkEnclosing(places[0], root(), false);
        return segment.asSlice(where, layout.byteSize(), layout.byteAlignment());
    }

    public static MethodHandle scaleHandle(MemoryLayout layout) {
        try {
            return MethodHandles.lookup().findVirtual(MemoryLayout.class, "scale", MethodType.methodType(long.class, long.class, long.class))
                    .bindTo(layout);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    public static VarHandle varHandle(MemoryLayout root, MemoryLayout.PathElement[] elements) {
        LayoutPath path = of(root, elements, 0);
        if (!(path.layout instanceof ValueLayout)) {
            throw new IllegalArgumentException("Path does not select a value layout: " + path.trail());
        }
        return elements.length == 0 ? ((ValueLayout) root).varHandle() : SegmentHandles.make((ValueLayout) path.layout, path);
    }

    // What variable handles ask.

    public LayoutPath pointer() {
        return pointer;
    }

    public AddressLayout address() {
        return (AddressLayout) layout;
    }

    public int openElements() {
        return strides.length;
    }

    /** How many indices there are, those of pointers included. */
    public int indices() {
        return strides.length + (pointer == null ? 0 : pointer.indices());
    }

    public long constantOffset() {
        return offset;
    }

    /** What an index of an open element adds. */
    public long displacement(int open, long index) {
        return strides[open] * Objects.checkIndex(index, bounds[open]);
    }

    public void checkEnclosing(AbstractMemorySegmentImpl segment, long base, boolean write) {
        segment.checkEnclosing(base, root(), write);
    }
}
