package java.lang.foreign;

import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import jdk.internal.foreign.layout.ValueLayouts;

public sealed interface ValueLayout extends MemoryLayout permits ValueLayout.OfBoolean, ValueLayout.OfByte, ValueLayout.OfChar,
        ValueLayout.OfShort, ValueLayout.OfInt, ValueLayout.OfFloat, ValueLayout.OfLong, ValueLayout.OfDouble, AddressLayout {
    AddressLayout ADDRESS = ValueLayouts.address(8);
    OfByte JAVA_BYTE = ValueLayouts.ofByte(1);
    OfBoolean JAVA_BOOLEAN = ValueLayouts.ofBoolean(1);
    OfChar JAVA_CHAR = ValueLayouts.ofChar(2);
    OfShort JAVA_SHORT = ValueLayouts.ofShort(2);
    OfInt JAVA_INT = ValueLayouts.ofInt(4);
    OfFloat JAVA_FLOAT = ValueLayouts.ofFloat(4);
    OfLong JAVA_LONG = ValueLayouts.ofLong(8);
    OfDouble JAVA_DOUBLE = ValueLayouts.ofDouble(8);
    AddressLayout ADDRESS_UNALIGNED = ValueLayouts.address(1);
    OfChar JAVA_CHAR_UNALIGNED = ValueLayouts.ofChar(1);
    OfShort JAVA_SHORT_UNALIGNED = ValueLayouts.ofShort(1);
    OfInt JAVA_INT_UNALIGNED = ValueLayouts.ofInt(1);
    OfFloat JAVA_FLOAT_UNALIGNED = ValueLayouts.ofFloat(1);
    OfLong JAVA_LONG_UNALIGNED = ValueLayouts.ofLong(1);
    OfDouble JAVA_DOUBLE_UNALIGNED = ValueLayouts.ofDouble(1);

    ByteOrder order();

    ValueLayout withOrder(ByteOrder order);

    @Override
    ValueLayout withoutName();

    Class<?> carrier();

    @Override
    ValueLayout withName(String name);

    @Override
    ValueLayout withByteAlignment(long byteAlignment);

    VarHandle varHandle();

    sealed interface OfByte extends ValueLayout permits ValueLayouts.OfByteImpl {
        @Override
        OfByte withName(String name);

        @Override
        OfByte withoutName();

        @Override
        OfByte withByteAlignment(long byteAlignment);

        @Override
        OfByte withOrder(ByteOrder order);
    }

    sealed interface OfBoolean extends ValueLayout permits ValueLayouts.OfBooleanImpl {
        @Override
        OfBoolean withName(String name);

        @Override
        OfBoolean withoutName();

        @Override
        OfBoolean withByteAlignment(long byteAlignment);

        @Override
        OfBoolean withOrder(ByteOrder order);
    }

    sealed interface OfChar extends ValueLayout permits ValueLayouts.OfCharImpl {
        @Override
        OfChar withName(String name);

        @Override
        OfChar withoutName();

        @Override
        OfChar withByteAlignment(long byteAlignment);

        @Override
        OfChar withOrder(ByteOrder order);
    }

    sealed interface OfShort extends ValueLayout permits ValueLayouts.OfShortImpl {
        @Override
        OfShort withName(String name);

        @Override
        OfShort withoutName();

        @Override
        OfShort withByteAlignment(long byteAlignment);

        @Override
        OfShort withOrder(ByteOrder order);
    }

    sealed interface OfInt extends ValueLayout permits ValueLayouts.OfIntImpl {
        @Override
        OfInt withName(String name);

        @Override
        OfInt withoutName();

        @Override
        OfInt withByteAlignment(long byteAlignment);

        @Override
        OfInt withOrder(ByteOrder order);
    }

    sealed interface OfFloat extends ValueLayout permits ValueLayouts.OfFloatImpl {
        @Override
        OfFloat withName(String name);

        @Override
        OfFloat withoutName();

        @Override
        OfFloat withByteAlignment(long byteAlignment);

        @Override
        OfFloat withOrder(ByteOrder order);
    }

    sealed interface OfLong extends ValueLayout permits ValueLayouts.OfLongImpl {
        @Override
        OfLong withName(String name);

        @Override
        OfLong withoutName();

        @Override
        OfLong withByteAlignment(long byteAlignment);

        @Override
        OfLong withOrder(ByteOrder order);
    }

    sealed interface OfDouble extends ValueLayout permits ValueLayouts.OfDoubleImpl {
        @Override
        OfDouble withName(String name);

        @Override
        OfDouble withoutName();

        @Override
        OfDouble withByteAlignment(long byteAlignment);

        @Override
        OfDouble withOrder(ByteOrder order);
    }
}
