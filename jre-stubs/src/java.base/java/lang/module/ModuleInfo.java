package java.lang.module;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads {@code module-info.class} (JVMS 4.1, 4.7.25 to 4.7.27). */
final class ModuleInfo {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int ACC_MODULE = 0x8000;
    private static final int TRANSITIVE = 0x20;
    private static final int STATIC = 0x40;
    private static final int OPEN = 0x20;
    private static final int SYNTHETIC = 0x1000;
    private static final int MANDATED = 0x8000;

    private final DataInputStream in;
    /** A string, or the index of one; null for what modules do not use. */
    private Object[] pool;
    private Set<String> packages;
    private String mainClass;
    private byte[] module;

    private ModuleInfo(InputStream in) {
        this.in = new DataInputStream(in);
    }

    private static InvalidModuleDescriptorException invalid(String text) {
        return new InvalidModuleDescriptorException(text);
    }

    static ModuleDescriptor read(InputStream in, Supplier<Set<String>> finder) throws IOException {
        try {
            return new ModuleInfo(in).read(finder);
        } catch (EOFException e) {
            throw invalid("Truncated module-info.class");
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw invalid(e.getMessage());
        }
    }

    private ModuleDescriptor read(Supplier<Set<String>> finder) throws IOException {
        if (in.readInt() != MAGIC) {
            throw invalid("Bad magic number");
        }
        int minor = in.readUnsignedShort();
        int major = in.readUnsignedShort();
        if (major < 53 || major > 69) {
            throw invalid("Unsupported major.minor version " + major + "." + minor);
        }
        readPool();
        if (in.readUnsignedShort() != ACC_MODULE) {
            throw invalid("access_flags should be ACC_MODULE");
        }
        if (!"module-info".equals(text(in.readUnsignedShort()))) {
            throw invalid("this_class should be module-info");
        }
        none("super_class");
        none("interfaces");
        none("fields");
        none("methods");
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            attribute();
        }
        if (module == null) {
            throw invalid("Module attribute not found");
        }
        return describe(finder);
    }

    private void none(String what) throws IOException {
        if (in.readUnsignedShort() > 0) {
            throw invalid("Bad #" + what);
        }
    }

    private void readPool() throws IOException {
        pool = new Object[in.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1: pool[i] = in.readUTF(); break;
                case 7: case 8: case 16: case 19: case 20: pool[i] = in.readUnsignedShort(); break;
                case 3: case 4: case 9: case 10: case 11: case 12: case 17: case 18: in.readInt(); break;
                case 5: case 6: in.readLong(); i++; break;
                case 15: in.readUnsignedByte(); in.readUnsignedShort(); break;
                default: throw invalid("Bad constant pool entry: " + i);
            }
        }
    }

    /** The string of an entry, or of the entry that it names. */
    private String text(int index) {
        Object entry = pool[index];
        return entry instanceof Integer ? (String) pool[(Integer) entry] : (String) entry;
    }

    /** A class or package in the form of the Java language. */
    private String dotted(int index) {
        String name = text(index);
        if (name.indexOf('.') >= 0) {
            throw invalid("CONSTANT_Package at entry " + index + " has illegal character: '.'");
        }
        return name.replace('/', '.');
    }

    private void attribute() throws IOException {
        String name = text(in.readUnsignedShort());
        byte[] body = new byte[in.readInt()];
        in.readFully(body);
        DataInputStream content = new DataInputStream(new ByteArrayInputStream(body));
        if (name.equals("Module")) {
            module = body;
        } else if (name.equals("ModulePackages")) {
            packages = new HashSet<>();
            for (int count = content.readUnsignedShort(); count > 0; count--) {
                packages.add(dotted(content.readUnsignedShort()));
            }
        } else if (name.equals("ModuleMainClass")) {
            mainClass = dotted(content.readUnsignedShort());
        }
    }

    private static <E extends Enum<E>> Set<E> flags(Class<E> type, int flags, Object... table) {
        Set<E> set = EnumSet.noneOf(type);
        for (int i = 0; i < table.length; i += 2) {
            if ((flags & (Integer) table[i]) != 0) {
                set.add(type.cast(table[i + 1]));
            }
        }
        return set;
    }

    private ModuleDescriptor describe(Supplier<Set<String>> finder) throws IOException {
        DataInputStream body = new DataInputStream(new ByteArrayInputStream(module));
        String name = text(body.readUnsignedShort());
        ModuleDescriptor.Builder builder = ModuleDescriptor.newModule(name, flags(ModuleDescriptor.Modifier.class, body.readUnsignedShort(),
                OPEN, ModuleDescriptor.Modifier.OPEN, SYNTHETIC, ModuleDescriptor.Modifier.SYNTHETIC, MANDATED, ModuleDescriptor.Modifier.MANDATED));
        int version = body.readUnsignedShort();
        if (version != 0) {
            builder.anyVersion(text(version));
        }
        for (int count = body.readUnsignedShort(); count > 0; count--) {
            requires(body, builder);
        }
        for (int count = body.readUnsignedShort(); count > 0; count--) {
            String source = dotted(body.readUnsignedShort());
            Set<ModuleDescriptor.Exports.Modifier> modifiers = flags(ModuleDescriptor.Exports.Modifier.class, body.readUnsignedShort(),
                    SYNTHETIC, ModuleDescriptor.Exports.Modifier.SYNTHETIC, MANDATED, ModuleDescriptor.Exports.Modifier.MANDATED);
            Set<String> targets = Set.copyOf(names(body, false));
            if (targets.isEmpty()) {
                builder.exports(modifiers, source);
            } else {
                builder.exports(modifiers, source, targets);
            }
        }
        for (int count = body.readUnsignedShort(); count > 0; count--) {
            String source = dotted(body.readUnsignedShort());
            Set<ModuleDescriptor.Opens.Modifier> modifiers = flags(ModuleDescriptor.Opens.Modifier.class, body.readUnsignedShort(),
                    SYNTHETIC, ModuleDescriptor.Opens.Modifier.SYNTHETIC, MANDATED, ModuleDescriptor.Opens.Modifier.MANDATED);
            Set<String> targets = Set.copyOf(names(body, false));
            if (targets.isEmpty()) {
                builder.opens(modifiers, source);
            } else {
                builder.opens(modifiers, source, targets);
            }
        }
        names(body, true).forEach(builder::uses);
        for (int count = body.readUnsignedShort(); count > 0; count--) {
            String service = dotted(body.readUnsignedShort());
            builder.provides(service, names(body, true));
        }
        if (mainClass != null) {
            builder.mainClass(mainClass);
        }
        Set<String> all = packages != null ? packages : finder != null ? finder.get() : null;
        if (all != null) {
            for (String each : builder.build().packages()) {
                if (!all.contains(each)) {
                    throw invalid("Package " + each + " not found in module");
                }
            }
            builder.packages(all);
        }
        return builder.build();
    }

    private void requires(DataInputStream body, ModuleDescriptor.Builder builder) throws IOException {
        String name = text(body.readUnsignedShort());
        Set<ModuleDescriptor.Requires.Modifier> modifiers = flags(ModuleDescriptor.Requires.Modifier.class, body.readUnsignedShort(),
                TRANSITIVE, ModuleDescriptor.Requires.Modifier.TRANSITIVE, STATIC, ModuleDescriptor.Requires.Modifier.STATIC,
                SYNTHETIC, ModuleDescriptor.Requires.Modifier.SYNTHETIC, MANDATED, ModuleDescriptor.Requires.Modifier.MANDATED);
        int version = body.readUnsignedShort();
        ModuleDescriptor.Version compiled = null;
        if (version != 0) {
            try {
                compiled = ModuleDescriptor.Version.parse(text(version));
            } catch (IllegalArgumentException e) {
                compiled = null;
            }
        }
        if (compiled == null) {
            builder.requires(modifiers, name);
        } else {
            builder.requires(modifiers, name, compiled);
        }
    }

    private List<String> names(DataInputStream body, boolean dotted) throws IOException {
        List<String> names = new ArrayList<>();
        for (int count = body.readUnsignedShort(); count > 0; count--) {
            int index = body.readUnsignedShort();
            names.add(dotted ? dotted(index) : text(index));
        }
        return names;
    }
}
