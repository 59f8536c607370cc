import java.io.OutputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes what tests/library_shape.rs and tests/natives.rs compare our class library with: the public API of java.base and its
 * native methods. From the top of the project, with JDK 25:
 * {@code java testdata/make/PublicApi.java testdata/library/java.base.zip}
 */
public class PublicApi {
    private static final int PUBLIC = 1;
    private static final int PROTECTED = 4;
    private static final int NATIVE = 0x100;
    private static final int SYNTHETIC = 0x1000;

    private static final Map<String, ClassModel> CLASSES = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        ModuleDescriptor module = ModuleLayer.boot().findModule("java.base").orElseThrow().getDescriptor();
        Set<String> exported = module.exports().stream().filter(e -> !e.isQualified()).map(e -> e.source().replace('.', '/'))
                .collect(Collectors.toSet());
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
                CLASSES.put(model.thisClass().asInternalName(), model);
            }
        }
        Set<String> listed = new TreeSet<>();
        for (var entry : CLASSES.entrySet()) {
            String name = entry.getKey();
            int slash = name.lastIndexOf('/');
            if (slash > 0 && exported.contains(name.substring(0, slash)) && accessible(entry.getValue())) {
                listed.add(name);
            }
        }
        // Hidden superclasses pass public members on.
        Set<String> hidden = new TreeSet<>();
        for (String name : listed) {
            addHidden(CLASSES.get(name), listed, hidden);
        }
        StringBuilder api = new StringBuilder();
        Set<String> all = new TreeSet<>(listed);
        all.addAll(hidden);
        for (String name : all) {
            write(CLASSES.get(name), listed.contains(name), api);
        }
        StringBuilder natives = new StringBuilder();
        CLASSES.forEach((name, model) -> {
            for (MethodModel method : model.methods()) {
                if ((method.flags().flagsMask() & NATIVE) != 0) {
                    natives.append(name).append(' ').append(method.methodName().stringValue()).append(' ')
                            .append(method.methodType().stringValue()).append('\n');
                }
            }
        });
        try (OutputStream out = Files.newOutputStream(Path.of(args[0])); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            put(zip, "api.txt", api);
            put(zip, "natives.txt", natives);
        }
    }

    private static void put(ZipOutputStream zip, String name, CharSequence text) throws Exception {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315532800000L);
        zip.putNextEntry(entry);
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void addHidden(ClassModel model, Set<String> listed, Set<String> hidden) {
        List<String> above = new ArrayList<>();
        model.superclass().ifPresent(s -> above.add(s.asInternalName()));
        model.interfaces().forEach(i -> above.add(i.asInternalName()));
        for (String name : above) {
            if (!listed.contains(name) && CLASSES.containsKey(name) && hidden.add(name)) {
                addHidden(CLASSES.get(name), listed, hidden);
            }
        }
    }

    /** The flags in InnerClasses for a member class. */
    private static int flags(ClassModel model) {
        var inner = model.findAttribute(Attributes.innerClasses());
        if (inner.isPresent()) {
            for (var row : inner.get().classes()) {
                if (row.innerClass().asInternalName().equals(model.thisClass().asInternalName())) {
                    return row.flagsMask();
                }
            }
        }
        return model.flags().flagsMask();
    }

    private static String outer(ClassModel model) {
        var inner = model.findAttribute(Attributes.innerClasses());
        if (inner.isPresent()) {
            for (var row : inner.get().classes()) {
                if (row.innerClass().asInternalName().equals(model.thisClass().asInternalName())) {
                    return row.outerClass().map(o -> o.asInternalName()).orElse("");
                }
            }
        }
        return null;
    }

    private static boolean accessible(ClassModel model) {
        for (ClassModel at = model; at != null;) {
            if ((flags(at) & (PUBLIC | PROTECTED)) == 0) {
                return false;
            }
            String outer = outer(at);
            if (outer != null && outer.isEmpty()) {
                return false;
            }
            at = outer == null ? null : CLASSES.get(outer);
        }
        return true;
    }

    private static boolean shown(int flags) {
        return (flags & (PUBLIC | PROTECTED)) != 0 && (flags & SYNTHETIC) == 0;
    }

    private static void write(ClassModel model, boolean listed, StringBuilder out) {
        out.append(listed ? 'C' : 'c').append(' ').append(model.thisClass().asInternalName()).append(' ')
                .append(Integer.toHexString(flags(model))).append(' ')
                .append(model.superclass().map(s -> s.asInternalName()).orElse("-"));
        model.interfaces().forEach(i -> out.append(' ').append(i.asInternalName()));
        out.append('\n');
        List<String> lines = new ArrayList<>();
        for (FieldModel field : model.fields()) {
            int flags = field.flags().flagsMask();
            if (shown(flags)) {
                String constant = field.findAttribute(Attributes.constantValue())
                        .map(c -> " " + text(c.constant().constantValue())).orElse("");
                lines.add("f " + field.fieldName().stringValue() + " " + field.fieldType().stringValue() + " "
                        + Integer.toHexString(flags) + constant);
            }
        }
        for (MethodModel method : model.methods()) {
            int flags = method.flags().flagsMask();
            if (shown(flags)) {
                StringBuilder line = new StringBuilder("m " + method.methodName().stringValue() + " "
                        + method.methodType().stringValue() + " " + Integer.toHexString(flags));
                method.findAttribute(Attributes.exceptions())
                        .ifPresent(e -> e.exceptions().forEach(x -> line.append(' ').append(x.asInternalName())));
                lines.add(line.toString());
            }
        }
        Collections.sort(lines);
        lines.forEach(line -> out.append(line).append('\n'));
    }

    /** Floating point by its bits, strings in hexadecimal: no blanks. */
    private static String text(Object constant) {
        return switch (constant) {
            case Float f -> Integer.toHexString(Float.floatToRawIntBits(f));
            case Double d -> Long.toHexString(Double.doubleToRawLongBits(d));
            case String s -> s.chars().mapToObj(Integer::toHexString).collect(Collectors.joining("."));
            default -> constant.toString();
        };
    }
}
