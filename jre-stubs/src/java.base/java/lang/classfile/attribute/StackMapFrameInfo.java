package java.lang.classfile.attribute;

import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.List;
import jdk.internal.classfile.impl.Frames;
import jdk.internal.classfile.impl.Scratch;

/** The types of locals and stack at a place in code (JVMS 4.7.4). */
public interface StackMapFrameInfo {
    int frameType();

    Label target();

    List<VerificationTypeInfo> locals();

    List<VerificationTypeInfo> stack();

    static StackMapFrameInfo of(Label target, List<VerificationTypeInfo> locals, List<VerificationTypeInfo> stack) {
        return new Frames.StackMapFrameImpl(255, target, locals, stack);
    }

    /** The type of a local or of a value on the stack. */
    interface VerificationTypeInfo {
        int ITEM_TOP = 0;
        int ITEM_INTEGER = 1;
        int ITEM_FLOAT = 2;
        int ITEM_DOUBLE = 3;
        int ITEM_LONG = 4;
        int ITEM_NULL = 5;
        int ITEM_UNINITIALIZED_THIS = 6;
        int ITEM_OBJECT = 7;
        int ITEM_UNINITIALIZED = 8;

        int tag();
    }

    /** A type without more. */
    enum SimpleVerificationTypeInfo implements VerificationTypeInfo {
        TOP(ITEM_TOP),
        INTEGER(ITEM_INTEGER),
        FLOAT(ITEM_FLOAT),
        DOUBLE(ITEM_DOUBLE),
        LONG(ITEM_LONG),
        NULL(ITEM_NULL),
        UNINITIALIZED_THIS(ITEM_UNINITIALIZED_THIS);

        private final int tag;

        SimpleVerificationTypeInfo(int tag) {
            this.tag = tag;
        }

        @Override
        public int tag() {
            return tag;
        }
    }

    /** A class or array. */
    interface ObjectVerificationTypeInfo extends VerificationTypeInfo {
        static ObjectVerificationTypeInfo of(ClassEntry className) {
            return new Frames.ObjectVerificationTypeInfoImpl(className);
        }

        static ObjectVerificationTypeInfo of(ClassDesc classDesc) {
            return of(Scratch.type(classDesc));
        }

        ClassEntry className();

        default ClassDesc classSymbol() {
            return className().asSymbol();
        }
    }

    /** An object whose constructor has not been called yet. */
    interface UninitializedVerificationTypeInfo extends VerificationTypeInfo {
        Label newTarget();

        static UninitializedVerificationTypeInfo of(Label newTarget) {
            return new Frames.UninitializedVerificationTypeInfoImpl(newTarget);
        }
    }
}
