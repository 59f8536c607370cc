package java.lang.classfile.instruction;

import java.lang.classfile.Label;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.Optional;
import jdk.internal.classfile.impl.Pseudo;

/** A row of the exception table (JVMS 4.7.3). */
public interface ExceptionCatch extends PseudoInstruction {
    Label handler();

    Label tryStart();

    Label tryEnd();

    Optional<ClassEntry> catchType();

    static ExceptionCatch of(Label handler, Label tryStart, Label tryEnd, Optional<ClassEntry> catchTypeEntry) {
        return new Pseudo.ExceptionCatchImpl(handler, tryStart, tryEnd, catchTypeEntry.orElse(null));
    }

    static ExceptionCatch of(Label handler, Label tryStart, Label tryEnd) {
        return new Pseudo.ExceptionCatchImpl(handler, tryStart, tryEnd, null);
    }
}
