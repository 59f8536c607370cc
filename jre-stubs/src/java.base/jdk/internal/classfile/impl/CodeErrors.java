package jdk.internal.classfile.impl;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.StringJoiner;

/** What is said of code that cannot be written: where, and the code itself. */
final class CodeErrors {
    private CodeErrors() {
    }

    static String method(String name, MethodTypeDesc type) {
        StringJoiner text = new StringJoiner(",", name + "(", ")");
        for (ClassDesc each : type.parameterList()) {
            text.add(each.displayName());
        }
        return text.toString();
    }

    static IllegalArgumentException error(CodeWriter writer, String message, int bci, byte[] code,
            List<StackMaps.Handler> handlers) {
        StringBuilder text = new StringBuilder();
        text.append(message).append(" at bytecode offset ").append(bci).append(" of method ").append(writer.methodText());
        try {
            text.append(dump(writer, code, handlers));
        } catch (RuntimeException e) {
            hex(text, code);
        }
        return new IllegalArgumentException(text.toString());
    }

    private static void hex(StringBuilder text, byte[] code) {
        for (int i = 0; i < code.length; i++) {
            if (i % 16 == 0) {
                text.append(i == 0 ? "\n" : "\n").append(String.format("%04x:", i));
            }
            text.append(String.format(" %02x", code[i]));
        }
    }

    /** The code as a model of its own would be printed. */
    private static String dump(CodeWriter writer, byte[] code, List<StackMaps.Handler> handlers) {
        PoolBuilder pool = (PoolBuilder) writer.constantPool();
        BufWriterImpl out = new BufWriterImpl(pool, writer.context());
        ClassEntry thisClass = writer.thisClass();
        Utf8Entry name = pool.utf8Entry(Attributes.NAME_CODE);
        BufWriterImpl body = new BufWriterImpl(pool, writer.context());
        writer.writePlain(body, name, code, handlers);
        out.writeInt(ClassFile.MAGIC_NUMBER);
        out.writeInt(ClassFile.latestMajorVersion());
        pool.writeTo(out);
        out.writeU2(0);
        out.writeU2(thisClass.index());
        out.writeInt(0);
        out.writeU2(0);
        out.writeBytes(body);
        BufWriterImpl bootstraps = new BufWriterImpl(pool, writer.context());
        boolean any = pool.writeBootstraps(bootstraps);
        out.writeU2(any ? 1 : 0);
        out.writeBytes(bootstraps);
        ClassModel model = writer.context().parse(out.toByteArray());
        return model.methods().get(0).code().get().toDebugString();
    }
}
