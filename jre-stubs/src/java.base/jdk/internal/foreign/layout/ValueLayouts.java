package jdk.internal.foreign.layout;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import jdk.internal.foreign.LayoutPath;
import jdk.internal.foreign.NativeAccess;
import jdk.internal.foreign.SegmentHandles;
import jdk.internal.reflect.Reflection;

/** The layouts of values. */
public final class ValueLayouts {
    private ValueLayouts() {
    }

    /** A layout as accesses see it. */
    public abstract static class Value<L> extends AbstractLayout<L> {
        private final char letter;
        private final Class<?> carrier;
        private final ByteOrder order;
        /** Bits that an aligned address has not. */
        public final long mask;
        /** Is the order of bytes not the machine's? */
        public final boolean swapped;
        private VarHandle handle;

        Value(char letter, Class<?> carrier, long size, ByteOrder order, long alignment, String name) {
            super(size, alignment, name);
            this.letter = letter;
            this.carrier = carrier;
            this.order = order;
            mask = alignment - 1;
            swapped = order != ByteOrder.nativeOrder();
        }

        abstract L with(ByteOrder order, long alignment, String name);

        @Override
        final L with(long alignment, String name) {
            return with(order, alignment, name);
        }

        public final ByteOrder order() {
            return order;
        }

        public final L withOrder(ByteOrder order) {
            return with(Objects.requireNonNull(order), alignment, name);
        }

        public final Class<?> carrier() {
            return carrier;
        }

        public final VarHandle varHandle() {
            VarHandle known = handle;
            if (known == null) {
                handle = known = SegmentHandles.make((ValueLayout) this, null);
            }
            return known;
        }

        @Override
        final long naturalAlignment() {
            return size;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && order == ((Value<?>) other).order;
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), order == ByteOrder.BIG_ENDIAN, letter);
        }

        @Override
        public String toString() {
            return decorated((order == ByteOrder.BIG_ENDIAN ? Character.toUpperCase(letter) : letter) + Long.toString(size));
        }
    }

    public static final class OfByteImpl extends Value<OfByteImpl> implements ValueLayout.OfByte {
        private OfByteImpl(ByteOrder order, long alignment, String name) {
            super('b', byte.class, 1, order, alignment, name);
        }

        @Override
        OfByteImpl with(ByteOrder order, long alignment, String name) {
            return new OfByteImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfByte ofByte(long alignment) {
        return new OfByteImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfBooleanImpl extends Value<OfBooleanImpl> implements ValueLayout.OfBoolean {
        private OfBooleanImpl(ByteOrder order, long alignment, String name) {
            super('z', boolean.class, 1, order, alignment, name);
        }

        @Override
        OfBooleanImpl with(ByteOrder order, long alignment, String name) {
            return new OfBooleanImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfBoolean ofBoolean(long alignment) {
        return new OfBooleanImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfCharImpl extends Value<OfCharImpl> implements ValueLayout.OfChar {
        private OfCharImpl(ByteOrder order, long alignment, String name) {
            super('c', char.class, 2, order, alignment, name);
        }

        @Override
        OfCharImpl with(ByteOrder order, long alignment, String name) {
            return new OfCharImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfChar ofChar(long alignment) {
        return new OfCharImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfShortImpl extends Value<OfShortImpl> implements ValueLayout.OfShort {
        private OfShortImpl(ByteOrder order, long alignment, String name) {
            super('s', short.class, 2, order, alignment, name);
        }

        @Override
        OfShortImpl with(ByteOrder order, long alignment, String name) {
            return new OfShortImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfShort ofShort(long alignment) {
        return new OfShortImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfIntImpl extends Value<OfIntImpl> implements ValueLayout.OfInt {
        private OfIntImpl(ByteOrder order, long alignment, String name) {
            super('i', int.class, 4, order, alignment, name);
        }

        @Override
        OfIntImpl with(ByteOrder order, long alignment, String name) {
            return new OfIntImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfInt ofInt(long alignment) {
        return new OfIntImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfFloatImpl extends Value<OfFloatImpl> implements ValueLayout.OfFloat {
        private OfFloatImpl(ByteOrder order, long alignment, String name) {
            super('f', float.class, 4, order, alignment, name);
        }

        @Override
        OfFloatImpl with(ByteOrder order, long alignment, String name) {
            return new OfFloatImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfFloat ofFloat(long alignment) {
        return new OfFloatImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfLongImpl extends Value<OfLongImpl> implements ValueLayout.OfLong {
        private OfLongImpl(ByteOrder order, long alignment, String name) {
            super('j', long.class, 8, order, alignment, name);
        }

        @Override
        OfLongImpl with(ByteOrder order, long alignment, String name) {
            return new OfLongImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfLong ofLong(long alignment) {
        return new OfLongImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfDoubleImpl extends Value<OfDoubleImpl> implements ValueLayout.OfDouble {
        private OfDoubleImpl(ByteOrder order, long alignment, String name) {
            super('d', double.class, 8, order, alignment, name);
        }

        @Override
        OfDoubleImpl with(ByteOrder order, long alignment, String name) {
            return new OfDoubleImpl(order, alignment, name);
        }
    }

    public static ValueLayout.OfDouble ofDouble(long alignment) {
        return new OfDoubleImpl(ByteOrder.nativeOrder(), alignment, null);
    }

    public static final class OfAddressImpl extends Value<OfAddressImpl> implements AddressLayout {
        private final MemoryLayout target;

        private OfAddressImpl(MemoryLayout target, ByteOrder order, long alignment, String name) {
            super('a', MemorySegment.class, 8, order, alignment, name);
            this.target = target;
        }

        @Override
        OfAddressImpl with(ByteOrder order, long alignment, String name) {
            return new OfAddressImpl(target, order, alignment, name);
        }

        /** What it points to, or null. */
        public MemoryLayout target() {
            return target;
        }

        @Override
        public AddressLayout withTargetLayout(MemoryLayout layout) {
            NativeAccess.check(Reflection.getCallerClass(), AddressLayout.class, "withTargetLayout");
            return new OfAddressImpl(Objects.requireNonNull(layout), order(), alignment, name);
        }

        @Override
        public AddressLayout withoutTargetLayout() {
            return new OfAddressImpl(null, order(), alignment, name);
        }

        @Override
        public Optional<MemoryLayout> targetLayout() {
            return Optional.ofNullable(target);
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && Objects.equals(target, ((OfAddressImpl) other).target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), target);
        }

        @Override
        public String toString() {
            String text = super.toString();
            return target == null ? text : text + ":" + target;
        }
    }

    public static AddressLayout address(long alignment) {
        return new OfAddressImpl(null, ByteOrder.nativeOrder(), alignment, null);
    }
}
