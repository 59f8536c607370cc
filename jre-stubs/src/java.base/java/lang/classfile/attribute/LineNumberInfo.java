package java.lang.classfile.attribute;

import jdk.internal.classfile.impl.CodeInfo;

/** From which offset on code came from a line. */
public interface LineNumberInfo {
    int startPc();

    int lineNumber();

    static LineNumberInfo of(int startPc, int lineNumber) {
        return new CodeInfo.UnboundLineNumberInfo(startPc, lineNumber);
    }
}
