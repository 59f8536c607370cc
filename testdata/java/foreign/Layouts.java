// flags: --enable-native-access=ALL-UNNAMED
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Layouts as values: texts, sizes, equality, paths. */
public class Layouts {
    static final StructLayout ROW = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("id"), MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(5, MemoryLayout.structLayout(ValueLayout.JAVA_SHORT.withName("lo"), ValueLayout.JAVA_SHORT.withName("hi"))).withName("cells"),
            MemoryLayout.unionLayout(ValueLayout.JAVA_FLOAT.withName("f"), ValueLayout.JAVA_INT.withName("i")).withName("u")).withName("Row");

    static void attempt(Callable<?> action) {
        try {
            System.out.println(action.call());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        texts();
        equality();
        refused();
        paths();
        functions();
    }

    static void texts() {
        List<MemoryLayout> layouts = List.of(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BOOLEAN.withName("flag"), ValueLayout.JAVA_LONG_UNALIGNED,
                ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.BIG_ENDIAN).withByteAlignment(16).withName("d"), ValueLayout.ADDRESS,
                ValueLayout.ADDRESS.withTargetLayout(ROW).withName("row"), MemoryLayout.paddingLayout(3), MemoryLayout.paddingLayout(8).withByteAlignment(8),
                MemoryLayout.structLayout(), MemoryLayout.unionLayout(), ROW, ROW.withByteAlignment(32).withoutName(), MemoryLayout.sequenceLayout(7, ROW),
                MemoryLayout.sequenceLayout(0, ValueLayout.JAVA_INT).withName("none"), MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_CHAR).withByteAlignment(8));
        for (MemoryLayout layout : layouts) {
            String kind = switch (layout) {
                case SequenceLayout s -> "sequence of " + s.elementCount();
                case GroupLayout g -> (g instanceof StructLayout ? "struct of " : "union of ") + g.memberLayouts().size();
                case PaddingLayout p -> "padding";
                case ValueLayout v -> v.carrier().getSimpleName() + " " + v.order();
            };
            System.out.println(layout + " | " + kind + ", " + layout.byteSize() + " bytes, " + layout.byteAlignment() + ", " + layout.name().orElse("-"));
        }
    }

    static void equality() {
        Set<MemoryLayout> set = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            set.add(MemoryLayout.structLayout(ValueLayout.JAVA_INT.withName("a"), ValueLayout.JAVA_INT));
            set.add(MemoryLayout.unionLayout(ValueLayout.JAVA_INT.withName("a"), ValueLayout.JAVA_INT));
            set.add(MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT));
            set.add(MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_FLOAT));
            set.add(ValueLayout.JAVA_INT.withName("a"));
            set.add(ValueLayout.JAVA_INT.withName("b").withName("a").withByteAlignment(4));
            set.add(ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_INT));
            set.add(ValueLayout.ADDRESS);
            set.add(MemoryLayout.paddingLayout(4));
            set.add(MemoryLayout.paddingLayout(4).withName("p"));
        }
        System.out.println(set.size() + " " + ValueLayout.JAVA_INT.equals(ValueLayout.JAVA_FLOAT) + " " + ValueLayout.JAVA_INT.equals(ValueLayout.JAVA_INT_UNALIGNED.withByteAlignment(4))
                + " " + (ROW.hashCode() == ROW.withName("other").withName("Row").hashCode()) + " " + ROW.equals(ROW.withName("other")));
        List<String> names = new ArrayList<>();
        ROW.memberLayouts().forEach(m -> names.add(m.name().orElse("?")));
        System.out.println(names);
        attempt(() -> ROW.memberLayouts().add(ValueLayout.JAVA_INT));
    }

    static void refused() {
        attempt(() -> MemoryLayout.structLayout(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_INT.withName("late")));
        attempt(() -> MemoryLayout.structLayout(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_INT_UNALIGNED));
        attempt(() -> MemoryLayout.paddingLayout(0));
        attempt(() -> MemoryLayout.paddingLayout(-3));
        attempt(() -> MemoryLayout.sequenceLayout(-1, ValueLayout.JAVA_INT));
        attempt(() -> MemoryLayout.sequenceLayout(2, MemoryLayout.structLayout(ValueLayout.JAVA_INT, ValueLayout.JAVA_BYTE)));
        attempt(() -> MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT.withByteAlignment(8)));
        attempt(() -> ValueLayout.JAVA_INT.withByteAlignment(3));
        attempt(() -> ValueLayout.JAVA_INT.withByteAlignment(0));
        attempt(() -> ROW.withByteAlignment(2));
        attempt(() -> MemoryLayout.sequenceLayout(2, ValueLayout.JAVA_INT).withByteAlignment(2));
        attempt(() -> ValueLayout.JAVA_INT.withName(null));
        attempt(() -> MemoryLayout.structLayout(ValueLayout.JAVA_INT, null));
        attempt(() -> MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_INT).reshape(5, -1));
        attempt(() -> MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_INT).reshape(-1, -1));
        attempt(() -> MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_INT).reshape(0, 3));
        attempt(() -> MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_INT).reshape(3, -1, 2));
        attempt(() -> MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_INT).withElementCount(3));
        attempt(() -> Arena.ofAuto().allocate((MemoryLayout) null));
    }

    static void paths() {
        PathElement cells = PathElement.groupElement("cells");
        PathElement[] shown = {cells, PathElement.groupElement(2), PathElement.sequenceElement(), PathElement.sequenceElement(3), PathElement.sequenceElement(4, -2),
            PathElement.dereferenceElement()};
        System.out.println(List.of(shown));
        attempt(() -> ROW.byteOffset(cells, PathElement.sequenceElement(3), PathElement.groupElement("hi")));
        attempt(() -> ROW.byteOffset(PathElement.groupElement("u"), PathElement.groupElement("i")));
        attempt(() -> ROW.select(cells, PathElement.sequenceElement()));
        attempt(() -> ROW.select());
        attempt(() -> ROW.byteOffset(PathElement.groupElement("nothing")));
        attempt(() -> ROW.byteOffset(cells, PathElement.sequenceElement(1), PathElement.groupElement("mid")));
        attempt(() -> ROW.byteOffset(cells, PathElement.sequenceElement(5)));
        attempt(() -> ROW.byteOffset(cells, PathElement.groupElement("lo")));
        attempt(() -> ROW.byteOffset(PathElement.groupElement(9)));
        attempt(() -> ROW.byteOffset(PathElement.sequenceElement(0)));
        attempt(() -> ROW.byteOffset(cells, PathElement.sequenceElement()));
        attempt(() -> ROW.byteOffset(cells, PathElement.sequenceElement(0, 1)));
        attempt(() -> ROW.varHandle(cells));
        attempt(() -> ROW.varHandle(cells, PathElement.sequenceElement(9, 1), PathElement.groupElement("lo")));
        attempt(() -> ROW.varHandle(cells, PathElement.sequenceElement(4, -2), PathElement.groupElement("lo")));
        attempt(() -> ROW.arrayElementVarHandle(PathElement.groupElement("u"), PathElement.groupElement("f")));
        attempt(() -> ROW.byteOffsetHandle(cells, PathElement.sequenceElement(), PathElement.groupElement("hi")));
        attempt(() -> ROW.sliceHandle(cells, PathElement.sequenceElement()));
        attempt(() -> ROW.scaleHandle());
        attempt(() -> PathElement.sequenceElement(-1));
        attempt(() -> PathElement.sequenceElement(-1, 2));
        attempt(() -> PathElement.sequenceElement(1, 0));
        attempt(() -> PathElement.groupElement(-1));
        attempt(() -> PathElement.groupElement(null));
    }

    static void functions() {
        FunctionDescriptor strlen = FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
        FunctionDescriptor f = FunctionDescriptor.ofVoid(ROW, ValueLayout.JAVA_INT.withName("n"), ValueLayout.ADDRESS.withTargetLayout(ROW));
        System.out.println(strlen + " " + strlen.toMethodType() + " " + strlen.returnLayout() + " " + strlen.argumentLayouts());
        System.out.println(f + " " + f.toMethodType() + " " + f.returnLayout());
        System.out.println(strlen.appendArgumentLayouts(ValueLayout.JAVA_BOOLEAN).insertArgumentLayouts(0, ValueLayout.JAVA_CHAR, ROW).changeReturnLayout(ROW).toMethodType()
                + " " + strlen.dropReturnLayout() + " " + strlen.equals(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS)) + " " + strlen.equals(f));
        attempt(() -> FunctionDescriptor.ofVoid(MemoryLayout.paddingLayout(4)));
        attempt(() -> FunctionDescriptor.of(MemoryLayout.paddingLayout(4)));
        attempt(() -> strlen.insertArgumentLayouts(3, ROW));
        attempt(() -> FunctionDescriptor.of(null));
    }
}
