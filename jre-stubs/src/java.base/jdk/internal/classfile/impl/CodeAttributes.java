package jdk.internal.classfile.impl;

import java.lang.classfile.Attributes;
import java.lang.classfile.attribute.CharacterRangeInfo;
import java.lang.classfile.attribute.CharacterRangeTableAttribute;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.LocalVariableTableAttribute;
import java.lang.classfile.attribute.LocalVariableTypeInfo;
import java.lang.classfile.attribute.LocalVariableTypeTableAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.util.List;

/** Attributes of code: tables by offset. */
public final class CodeAttributes {
    private CodeAttributes() {
    }

    public static final class CharacterRangeTableImpl extends AttributeImpl<CharacterRangeTableAttribute> implements CharacterRangeTableAttribute {
        private final List<CharacterRangeInfo> characterRangeTable;

        public CharacterRangeTableImpl(List<CharacterRangeInfo> characterRangeTable) {
            super(Attributes.characterRangeTable());
            this.characterRangeTable = List.copyOf(characterRangeTable);
        }

        @Override
        public List<CharacterRangeInfo> characterRangeTable() {
            return characterRangeTable;
        }
    }

    public static final class LineNumberTableImpl extends AttributeImpl<LineNumberTableAttribute> implements LineNumberTableAttribute {
        private final List<LineNumberInfo> lineNumbers;

        public LineNumberTableImpl(List<LineNumberInfo> lineNumbers) {
            super(Attributes.lineNumberTable());
            this.lineNumbers = List.copyOf(lineNumbers);
        }

        @Override
        public List<LineNumberInfo> lineNumbers() {
            return lineNumbers;
        }
    }

    public static final class LocalVariableTableImpl extends AttributeImpl<LocalVariableTableAttribute> implements LocalVariableTableAttribute {
        private final List<LocalVariableInfo> localVariables;

        public LocalVariableTableImpl(List<LocalVariableInfo> localVariables) {
            super(Attributes.localVariableTable());
            this.localVariables = List.copyOf(localVariables);
        }

        @Override
        public List<LocalVariableInfo> localVariables() {
            return localVariables;
        }
    }

    public static final class LocalVariableTypeTableImpl extends AttributeImpl<LocalVariableTypeTableAttribute> implements LocalVariableTypeTableAttribute {
        private final List<LocalVariableTypeInfo> localVariableTypes;

        public LocalVariableTypeTableImpl(List<LocalVariableTypeInfo> localVariableTypes) {
            super(Attributes.localVariableTypeTable());
            this.localVariableTypes = List.copyOf(localVariableTypes);
        }

        @Override
        public List<LocalVariableTypeInfo> localVariableTypes() {
            return localVariableTypes;
        }
    }

    public static final class StackMapTableImpl extends AttributeImpl<StackMapTableAttribute> implements StackMapTableAttribute {
        private final List<StackMapFrameInfo> entries;

        public StackMapTableImpl(List<StackMapFrameInfo> entries) {
            super(Attributes.stackMapTable());
            this.entries = List.copyOf(entries);
        }

        @Override
        public List<StackMapFrameInfo> entries() {
            return entries;
        }
    }
}
