package jdk.internal.classfile.impl;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Builds the handlers of a block; code that leaves one goes behind the last. */
public final class CatchBuilderImpl implements CodeBuilder.CatchBuilder {
    private final CodeBuilder code;
    private final BlockBuilder tried;
    private final Label leave;
    private final Set<ClassDesc> caught = new HashSet<>();
    private BlockBuilder handler;

    private CatchBuilderImpl(CodeBuilder code, BlockBuilder tried, Label leave) {
        this.code = code;
        this.tried = tried;
        this.leave = leave;
    }

    public static void trying(CodeBuilder code, Consumer<? super CodeBuilder.BlockCodeBuilder> body,
            Consumer<? super CodeBuilder.CatchBuilder> handlers) {
        Label leave = code.newLabel();
        BlockBuilder tried = new BlockBuilder(code, leave);
        tried.fill(body);
        if (tried.isEmpty()) {
            throw new IllegalArgumentException("The body of the try block is empty");
        }
        CatchBuilderImpl builder = new CatchBuilderImpl(code, tried, leave);
        handlers.accept(builder);
        if (builder.handler != null) {
            builder.handler.end();
        }
        code.labelBinding(leave);
    }

    @Override
    public CodeBuilder.CatchBuilder catching(ClassDesc type, Consumer<CodeBuilder.BlockCodeBuilder> catchHandler) {
        return catchingMulti(type == null ? List.of() : List.of(type), catchHandler);
    }

    @Override
    public CodeBuilder.CatchBuilder catchingMulti(List<ClassDesc> types, Consumer<CodeBuilder.BlockCodeBuilder> catchHandler) {
        Objects.requireNonNull(types);
        Objects.requireNonNull(catchHandler);
        if (handler == null && tried.reachable()) {
            code.goto_(leave);
        }
        for (ClassDesc each : types) {
            if (!caught.add(each)) {
                throw new IllegalArgumentException("Existing catch block catches exception of type: " + each);
            }
        }
        if (handler != null) {
            handler.end();
            if (handler.reachable()) {
                code.goto_(leave);
            }
        }
        handler = new BlockBuilder(code, leave);
        if (types.isEmpty()) {
            handler.exceptionCatchAll(tried.startLabel(), tried.endLabel(), handler.startLabel());
        }
        for (ClassDesc each : types) {
            handler.exceptionCatch(tried.startLabel(), tried.endLabel(), handler.startLabel(), each);
        }
        handler.begin();
        catchHandler.accept(handler);
        return this;
    }

    @Override
    public void catchingAll(Consumer<CodeBuilder.BlockCodeBuilder> catchAllHandler) {
        catchingMulti(List.of(), catchAllHandler);
    }
}
