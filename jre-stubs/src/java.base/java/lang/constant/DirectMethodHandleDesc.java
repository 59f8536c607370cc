package java.lang.constant;

import java.lang.invoke.MethodHandleInfo;
import jdk.internal.constant.DirectMethodHandleDescImpl;

public sealed interface DirectMethodHandleDesc extends MethodHandleDesc permits DirectMethodHandleDescImpl {
    enum Kind {
        STATIC(MethodHandleInfo.REF_invokeStatic, false),
        INTERFACE_STATIC(MethodHandleInfo.REF_invokeStatic, true),
        VIRTUAL(MethodHandleInfo.REF_invokeVirtual, false),
        INTERFACE_VIRTUAL(MethodHandleInfo.REF_invokeInterface, true),
        SPECIAL(MethodHandleInfo.REF_invokeSpecial, false),
        INTERFACE_SPECIAL(MethodHandleInfo.REF_invokeSpecial, true),
        CONSTRUCTOR(MethodHandleInfo.REF_newInvokeSpecial, false),
        GETTER(MethodHandleInfo.REF_getField, false),
        SETTER(MethodHandleInfo.REF_putField, false),
        STATIC_GETTER(MethodHandleInfo.REF_getStatic, false),
        STATIC_SETTER(MethodHandleInfo.REF_putStatic, false);

        public final int refKind;
        public final boolean isInterface;

        Kind(int refKind, boolean isInterface) {
            this.refKind = refKind;
            this.isInterface = isInterface;
        }

        public static Kind valueOf(int refKind) {
            return valueOf(refKind, refKind == MethodHandleInfo.REF_invokeInterface);
        }

        public static Kind valueOf(int refKind, boolean isInterface) {
            boolean told = refKind == MethodHandleInfo.REF_invokeStatic || refKind == MethodHandleInfo.REF_invokeSpecial;
            for (Kind kind : values()) {
                if (kind.refKind == refKind && (!told || kind.isInterface == isInterface)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("refKind=" + refKind + " isInterface=" + isInterface);
        }
    }

    Kind kind();

    int refKind();

    boolean isOwnerInterface();

    ClassDesc owner();

    String methodName();

    String lookupDescriptor();
}
