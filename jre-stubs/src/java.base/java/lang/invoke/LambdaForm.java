package java.lang.invoke;

/** What a call of a handle runs: the VM reads these fields at every call. */
final class LambdaForm {
    /** vmtarget is a static method that takes the handle before the arguments. */
    static final int ADAPTER = 0;
    /** vmtarget takes the arguments alone. */
    static final int STATIC = 1;
    static final int SPECIAL = 2;
    static final int VIRTUAL = 3;
    static final int INTERFACE = 4;
    /** A static method of a class that may have to be initialized first. */
    static final int STATIC_INIT = 5;

    final MemberName vmentry;
    long vmtarget;
    int vmindex;
    int kind;

    /** An adapter. */
    LambdaForm(long vmtarget) {
        this.vmentry = null;
        this.vmtarget = vmtarget;
    }

    /** A direct call of a resolved member. */
    LambdaForm(MemberName member) {
        vmentry = member;
        vmtarget = member.vmtarget;
        vmindex = (int) member.vmindex;
        switch (member.getReferenceKind()) {
            case MethodHandleInfo.REF_invokeStatic:
                kind = STATIC_INIT;
                break;
            case MethodHandleInfo.REF_invokeVirtual:
                kind = VIRTUAL;
                break;
            case MethodHandleInfo.REF_invokeInterface:
                kind = INTERFACE;
                break;
            default:
                kind = SPECIAL;
        }
    }
}
