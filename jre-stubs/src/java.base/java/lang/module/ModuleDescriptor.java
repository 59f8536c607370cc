package java.lang.module;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AccessFlag;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public final class ModuleDescriptor implements Comparable<ModuleDescriptor> {
    private final String name;
    private final Version version;
    private final String rawVersion;
    private final Set<Modifier> modifiers;
    private final Set<Requires> requires;
    private final Set<Exports> exports;
    private final Set<Opens> opens;
    private final Set<String> uses;
    private final Set<Provides> provides;
    private final Set<String> packages;
    private final String mainClass;

    private ModuleDescriptor(Builder from, Set<Requires> requires) {
        name = from.name;
        version = from.version;
        rawVersion = from.rawVersion;
        modifiers = from.modifiers;
        this.requires = requires;
        exports = Set.copyOf(from.exports.values());
        opens = Set.copyOf(from.opens.values());
        uses = Set.copyOf(from.uses);
        provides = Set.copyOf(from.provides.values());
        packages = Set.copyOf(from.packages);
        mainClass = from.mainClass;
    }

    public enum Modifier {
        OPEN(AccessFlag.OPEN),
        AUTOMATIC(null),
        SYNTHETIC(AccessFlag.SYNTHETIC),
        MANDATED(AccessFlag.MANDATED);

        private final AccessFlag flag;

        Modifier(AccessFlag flag) {
            this.flag = flag;
        }
    }

    private static <T extends Enum<T>> TreeSet<String> names(Set<T> modifiers) {
        TreeSet<String> names = new TreeSet<>();
        modifiers.forEach(modifier -> names.add(modifier.name()));
        return names;
    }

    private static <T extends Enum<T>> String describe(Set<T> modifiers, String what) {
        StringBuilder text = new StringBuilder();
        for (T modifier : new TreeSet<>(modifiers)) {
            text.append(modifier.name().toLowerCase(java.util.Locale.ROOT)).append(' ');
        }
        return text.append(what).toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Comparable<? super T>> int compareSets(Set<T> one, Set<T> other) {
        Object[] a = one.toArray();
        Object[] b = other.toArray();
        Arrays.sort(a);
        Arrays.sort(b);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int c = ((T) a[i]).compareTo((T) b[i]);
            if (c != 0) {
                return c;
            }
        }
        return a.length - b.length;
    }

    public static final class Requires implements Comparable<Requires> {
        private final Set<Modifier> modifiers;
        private final String name;
        private final Version compiledVersion;
        private final String rawCompiledVersion;

        public enum Modifier {
            TRANSITIVE(AccessFlag.TRANSITIVE),
            STATIC(AccessFlag.STATIC_PHASE),
            SYNTHETIC(AccessFlag.SYNTHETIC),
            MANDATED(AccessFlag.MANDATED);

            private final AccessFlag flag;

            Modifier(AccessFlag flag) {
                this.flag = flag;
            }
        }

        private Requires(Set<Modifier> modifiers, String name, Version version) {
            this.modifiers = Set.copyOf(modifiers);
            this.name = name;
            compiledVersion = version;
            rawCompiledVersion = version == null ? null : version.toString();
        }

        public Set<Modifier> modifiers() {
            return modifiers;
        }

        public Set<AccessFlag> accessFlags() {
            return modifiers.stream().map(modifier -> modifier.flag).collect(Collectors.toUnmodifiableSet());
        }

        public String name() {
            return name;
        }

        public Optional<Version> compiledVersion() {
            return Optional.ofNullable(compiledVersion);
        }

        public Optional<String> rawCompiledVersion() {
            return Optional.ofNullable(rawCompiledVersion);
        }

        @Override
        public int compareTo(Requires that) {
            int c = name.compareTo(that.name);
            if (c == 0) {
                c = compareSets(modifiers, that.modifiers);
            }
            if (c == 0 && (compiledVersion == null || that.compiledVersion == null)) {
                return compiledVersion == null ? that.compiledVersion == null ? 0 : -1 : 1;
            }
            return c != 0 ? c : compiledVersion.compareTo(that.compiledVersion);
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof Requires && name.equals(((Requires) ob).name) && modifiers.equals(((Requires) ob).modifiers)
                    && Objects.equals(compiledVersion, ((Requires) ob).compiledVersion);
        }

        @Override
        public int hashCode() {
            int hash = name.hashCode() * 43 + names(modifiers).hashCode();
            return hash * 43 + Objects.hashCode(compiledVersion);
        }

        @Override
        public String toString() {
            return describe(modifiers, compiledVersion == null ? name : name + " (@" + compiledVersion + ")");
        }
    }

    public static final class Exports implements Comparable<Exports> {
        private final Set<Modifier> modifiers;
        private final String source;
        private final Set<String> targets;

        public enum Modifier {
            SYNTHETIC(AccessFlag.SYNTHETIC),
            MANDATED(AccessFlag.MANDATED);

            private final AccessFlag flag;

            Modifier(AccessFlag flag) {
                this.flag = flag;
            }
        }

        private Exports(Set<Modifier> modifiers, String source, Set<String> targets) {
            this.modifiers = Set.copyOf(modifiers);
            this.source = source;
            this.targets = Set.copyOf(targets);
        }

        public Set<Modifier> modifiers() {
            return modifiers;
        }

        public Set<AccessFlag> accessFlags() {
            return modifiers.stream().map(modifier -> modifier.flag).collect(Collectors.toUnmodifiableSet());
        }

        public boolean isQualified() {
            return !targets.isEmpty();
        }

        public String source() {
            return source;
        }

        public Set<String> targets() {
            return targets;
        }

        @Override
        public int compareTo(Exports that) {
            int c = source.compareTo(that.source);
            if (c == 0) {
                c = compareSets(modifiers, that.modifiers);
            }
            return c != 0 ? c : compareSets(targets, that.targets);
        }

        @Override
        public int hashCode() {
            int hash = names(modifiers).hashCode();
            hash = hash * 43 + source.hashCode();
            return hash * 43 + targets.hashCode();
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof Exports && modifiers.equals(((Exports) ob).modifiers) && source.equals(((Exports) ob).source)
                    && targets.equals(((Exports) ob).targets);
        }

        @Override
        public String toString() {
            return describe(modifiers, targets.isEmpty() ? source : source + " to " + targets);
        }
    }

    public static final class Opens implements Comparable<Opens> {
        private final Set<Modifier> modifiers;
        private final String source;
        private final Set<String> targets;

        public enum Modifier {
            SYNTHETIC(AccessFlag.SYNTHETIC),
            MANDATED(AccessFlag.MANDATED);

            private final AccessFlag flag;

            Modifier(AccessFlag flag) {
                this.flag = flag;
            }
        }

        private Opens(Set<Modifier> modifiers, String source, Set<String> targets) {
            this.modifiers = Set.copyOf(modifiers);
            this.source = source;
            this.targets = Set.copyOf(targets);
        }

        public Set<Modifier> modifiers() {
            return modifiers;
        }

        public Set<AccessFlag> accessFlags() {
            return modifiers.stream().map(modifier -> modifier.flag).collect(Collectors.toUnmodifiableSet());
        }

        public boolean isQualified() {
            return !targets.isEmpty();
        }

        public String source() {
            return source;
        }

        public Set<String> targets() {
            return targets;
        }

        @Override
        public int compareTo(Opens that) {
            int c = source.compareTo(that.source);
            if (c == 0) {
                c = compareSets(modifiers, that.modifiers);
            }
            return c != 0 ? c : compareSets(targets, that.targets);
        }

        @Override
        public int hashCode() {
            int hash = names(modifiers).hashCode();
            hash = hash * 43 + source.hashCode();
            return hash * 43 + targets.hashCode();
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof Opens && modifiers.equals(((Opens) ob).modifiers) && source.equals(((Opens) ob).source)
                    && targets.equals(((Opens) ob).targets);
        }

        @Override
        public String toString() {
            return describe(modifiers, targets.isEmpty() ? source : source + " to " + targets);
        }
    }

    public static final class Provides implements Comparable<Provides> {
        private final String service;
        private final List<String> providers;

        private Provides(String service, List<String> providers) {
            this.service = service;
            this.providers = providers;
        }

        public String service() {
            return service;
        }

        public List<String> providers() {
            return providers;
        }

        @Override
        public int compareTo(Provides that) {
            int c = service.compareTo(that.service);
            for (int i = 0; c == 0 && i < Math.min(providers.size(), that.providers.size()); i++) {
                c = providers.get(i).compareTo(that.providers.get(i));
            }
            return c != 0 ? c : providers.size() - that.providers.size();
        }

        @Override
        public int hashCode() {
            return service.hashCode() * 43 + providers.hashCode();
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof Provides && service.equals(((Provides) ob).service)
                    && providers.equals(((Provides) ob).providers);
        }

        @Override
        public String toString() {
            return service + " with " + providers;
        }
    }

    public static final class Version implements Comparable<Version> {
        private final String text;
        private final List<Object> sequence = new ArrayList<>();
        private final List<Object> pre = new ArrayList<>();
        private final List<Object> build = new ArrayList<>();

        private Version(String text) {
            if (text == null) {
                throw new IllegalArgumentException("Null version string");
            }
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Empty version string");
            }
            this.text = text;
            if (text.charAt(0) < '0' || text.charAt(0) > '9') {
                throw new IllegalArgumentException(text + ": Version string does not start with a number");
            }
            int at = section(0, sequence, ".", "-+");
            at = section(at, pre, ".-", "+");
            section(at, build, ".-+", "");
        }

        /** Takes tokens up to one of the ends, and says what follows it. */
        private int section(int start, List<Object> into, String separators, String ends) {
            int at = start;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (separators.indexOf(c) >= 0) {
                    at++;
                    continue;
                }
                if (ends.indexOf(c) >= 0) {
                    if (at + 1 == text.length()) {
                        throw new IllegalArgumentException(text + ": Empty pre-release");
                    }
                    return at + 1;
                }
                int end = at + 1;
                boolean digits = c >= '0' && c <= '9';
                while (end < text.length() && ".-+".indexOf(text.charAt(end)) < 0
                        && (text.charAt(end) >= '0' && text.charAt(end) <= '9') == digits) {
                    end++;
                }
                String token = text.substring(at, end);
                into.add(digits ? (Object) Integer.valueOf(token) : token);
                at = end;
            }
            return at;
        }

        public static Version parse(String v) {
            return new Version(v);
        }

        private static int compareTokens(List<Object> one, List<Object> other) {
            int shorter = Math.min(one.size(), other.size());
            for (int i = 0; i < shorter; i++) {
                Object a = one.get(i);
                Object b = other.get(i);
                int c = a instanceof Integer && b instanceof Integer ? ((Integer) a).compareTo((Integer) b)
                        : a.toString().compareTo(b.toString());
                if (c != 0) {
                    return c;
                }
            }
            List<Object> rest = one.size() > other.size() ? one : other;
            for (Object token : rest.subList(shorter, rest.size())) {
                if (!token.equals(0)) {
                    return one.size() - other.size();
                }
            }
            return 0;
        }

        @Override
        public int compareTo(Version that) {
            int c = compareTokens(sequence, that.sequence);
            if (c == 0 && pre.isEmpty() != that.pre.isEmpty()) {
                return pre.isEmpty() ? 1 : -1;
            }
            if (c == 0) {
                c = compareTokens(pre, that.pre);
            }
            return c != 0 ? c : compareTokens(build, that.build);
        }

        @Override
        public boolean equals(Object ob) {
            return ob instanceof Version && compareTo((Version) ob) == 0;
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public String name() {
        return name;
    }

    public Set<Modifier> modifiers() {
        return modifiers;
    }

    public Set<AccessFlag> accessFlags() {
        return modifiers.stream().filter(modifier -> modifier.flag != null).map(modifier -> modifier.flag)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpen() {
        return modifiers.contains(Modifier.OPEN);
    }

    public boolean isAutomatic() {
        return modifiers.contains(Modifier.AUTOMATIC);
    }

    public Set<Requires> requires() {
        return requires;
    }

    public Set<Exports> exports() {
        return exports;
    }

    public Set<Opens> opens() {
        return opens;
    }

    public Set<String> uses() {
        return uses;
    }

    public Set<Provides> provides() {
        return provides;
    }

    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    public Optional<String> rawVersion() {
        return Optional.ofNullable(rawVersion);
    }

    public String toNameAndVersion() {
        return rawVersion == null ? name : name + "@" + rawVersion;
    }

    public Optional<String> mainClass() {
        return Optional.ofNullable(mainClass);
    }

    public Set<String> packages() {
        return packages;
    }

    @Override
    public int compareTo(ModuleDescriptor that) {
        if (this == that) {
            return 0;
        }
        int c = name.compareTo(that.name);
        if (c == 0) {
            c = Objects.compare(version, that.version, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()));
        }
        if (c == 0) {
            c = compareSets(modifiers, that.modifiers);
        }
        if (c == 0) {
            c = compareSets(requires, that.requires);
        }
        if (c == 0) {
            c = compareSets(packages, that.packages);
        }
        if (c == 0) {
            c = compareSets(exports, that.exports);
        }
        if (c == 0) {
            c = compareSets(opens, that.opens);
        }
        if (c == 0) {
            c = compareSets(uses, that.uses);
        }
        if (c == 0) {
            c = compareSets(provides, that.provides);
        }
        return c != 0 ? c : Objects.compare(mainClass, that.mainClass,
                java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()));
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof ModuleDescriptor && compareTo((ModuleDescriptor) ob) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, names(modifiers), requires, packages, exports, opens, uses, provides, version, mainClass);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isOpen() ? "open " : "").append("module { name: ").append(toNameAndVersion());
        if (!requires.isEmpty()) {
            text.append(", ").append(requires);
        }
        if (!uses.isEmpty()) {
            text.append(", uses: ").append(uses);
        }
        if (!exports.isEmpty()) {
            text.append(", exports: ").append(exports);
        }
        if (!opens.isEmpty()) {
            text.append(", opens: ").append(opens);
        }
        if (!provides.isEmpty()) {
            text.append(", provides: ").append(provides);
        }
        return text.append(" }").toString();
    }

    public static Builder newModule(String name, Set<Modifier> ms) {
        Set<Modifier> mods = new HashSet<>(ms);
        if (mods.contains(Modifier.AUTOMATIC) && mods.contains(Modifier.OPEN)) {
            throw new IllegalArgumentException("AUTOMATIC cannot be used with OPEN");
        }
        return new Builder(name, mods);
    }

    public static Builder newModule(String name) {
        return new Builder(name, Set.of());
    }

    public static Builder newOpenModule(String name) {
        return new Builder(name, Set.of(Modifier.OPEN));
    }

    public static Builder newAutomaticModule(String name) {
        return new Builder(name, Set.of(Modifier.AUTOMATIC));
    }

    public static ModuleDescriptor read(InputStream in, Supplier<Set<String>> packageFinder) throws IOException {
        return ModuleInfo.read(in, Objects.requireNonNull(packageFinder));
    }

    public static ModuleDescriptor read(InputStream in) throws IOException {
        return ModuleInfo.read(in, null);
    }

    private static ModuleDescriptor read(byte[] bytes, Supplier<Set<String>> finder) {
        try {
            return ModuleInfo.read(new java.io.ByteArrayInputStream(bytes), finder);
        } catch (IOException e) {
            throw new InternalError(e);
        }
    }

    private static byte[] rest(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    public static ModuleDescriptor read(ByteBuffer bb, Supplier<Set<String>> packageFinder) {
        return read(rest(bb), Objects.requireNonNull(packageFinder));
    }

    public static ModuleDescriptor read(ByteBuffer bb) {
        return read(rest(bb), null);
    }

    public static final class Builder {
        private final String name;
        private final Set<Modifier> modifiers;
        private final Map<String, Requires> requires = new LinkedHashMap<>();
        private final Map<String, Exports> exports = new HashMap<>();
        private final Map<String, Opens> opens = new HashMap<>();
        private final Set<String> uses = new HashSet<>();
        private final Map<String, Provides> provides = new HashMap<>();
        private final Set<String> packages = new HashSet<>();
        private Version version;
        private String rawVersion;
        private String mainClass;

        private Builder(String name, Set<Modifier> modifiers) {
            this.name = requireModuleName(name);
            this.modifiers = Set.copyOf(modifiers);
        }

        private boolean open() {
            return modifiers.contains(Modifier.OPEN);
        }

        private boolean automatic() {
            return modifiers.contains(Modifier.AUTOMATIC);
        }

        private static String dotted(String text, String kind) {
            if (text == null) {
                throw new IllegalArgumentException("Null " + kind);
            }
            for (String part : text.split("\\.", -1)) {
                boolean fine = !part.isEmpty() && Character.isJavaIdentifierStart(part.charAt(0));
                for (int i = 1; fine && i < part.length(); i++) {
                    fine = Character.isJavaIdentifierPart(part.charAt(i));
                }
                if (!fine) {
                    throw new IllegalArgumentException(text + ": Invalid " + kind + ": '" + part + "' is not a Java identifier");
                }
            }
            return text;
        }

        private static String requireModuleName(String text) {
            return dotted(text, "module name");
        }

        private static String requirePackageName(String text) {
            return dotted(text, "package name");
        }

        private static String requireTypeName(String text, String kind) {
            dotted(text, kind);
            if (text.indexOf('.') < 0) {
                throw new IllegalArgumentException(text + ": is not a qualified name of a Java class in a named package");
            }
            return text;
        }

        public Builder requires(Requires req) {
            if (automatic()) {
                throw new IllegalStateException("Automatic modules cannot declare dependences");
            }
            if (name.equals(req.name())) {
                throw new IllegalArgumentException("Dependence on self");
            }
            if (requires.containsKey(req.name())) {
                throw new IllegalStateException("Dependence upon " + req.name() + " already declared");
            }
            requires.put(req.name(), req);
            return this;
        }

        public Builder requires(Set<Requires.Modifier> ms, String mn, Version compiledVersion) {
            return requires(new Requires(ms, requireModuleName(mn), Objects.requireNonNull(compiledVersion)));
        }

        public Builder requires(Set<Requires.Modifier> ms, String mn) {
            return requires(new Requires(ms, requireModuleName(mn), null));
        }

        public Builder requires(String mn) {
            return requires(Set.of(), mn);
        }

        public Builder exports(Exports e) {
            if (automatic()) {
                throw new IllegalStateException("Automatic modules cannot declare exported packages");
            }
            if (exports.containsKey(e.source())) {
                throw new IllegalStateException("Exported package " + e.source() + " already declared");
            }
            exports.put(e.source(), e);
            packages.add(e.source());
            return this;
        }

        public Builder exports(Set<Exports.Modifier> ms, String pn, Set<String> targets) {
            targets = Set.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("Empty target set");
            }
            requirePackageName(pn);
            targets.forEach(Builder::requireModuleName);
            return exports(new Exports(ms, pn, targets));
        }

        public Builder exports(Set<Exports.Modifier> ms, String pn) {
            requirePackageName(pn);
            return exports(new Exports(ms, pn, Set.of()));
        }

        public Builder exports(String pn, Set<String> targets) {
            return exports(Set.of(), pn, targets);
        }

        public Builder exports(String pn) {
            return exports(Set.of(), pn);
        }

        public Builder opens(Opens e) {
            if (open() || automatic()) {
                throw new IllegalStateException("Open or automatic modules cannot declare open packages");
            }
            if (opens.containsKey(e.source())) {
                throw new IllegalStateException("Open package " + e.source() + " already declared");
            }
            opens.put(e.source(), e);
            packages.add(e.source());
            return this;
        }

        public Builder opens(Set<Opens.Modifier> ms, String pn, Set<String> targets) {
            targets = Set.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("Empty target set");
            }
            requirePackageName(pn);
            targets.forEach(Builder::requireModuleName);
            return opens(new Opens(ms, pn, targets));
        }

        public Builder opens(Set<Opens.Modifier> ms, String pn) {
            requirePackageName(pn);
            return opens(new Opens(ms, pn, Set.of()));
        }

        public Builder opens(String pn, Set<String> targets) {
            return opens(Set.of(), pn, targets);
        }

        public Builder opens(String pn) {
            return opens(Set.of(), pn);
        }

        public Builder uses(String service) {
            if (automatic()) {
                throw new IllegalStateException("Automatic modules can not declare service dependences");
            }
            if (!uses.add(requireTypeName(service, "service type name"))) {
                throw new IllegalStateException("Dependence upon service " + service + " already declared");
            }
            return this;
        }

        public Builder provides(Provides p) {
            if (provides.containsKey(p.service())) {
                throw new IllegalStateException("Providers of service " + p.service() + " already declared");
            }
            provides.put(p.service(), p);
            p.providers().forEach(one -> packages.add(one.substring(0, one.lastIndexOf('.'))));
            return this;
        }

        public Builder provides(String service, List<String> providers) {
            List<String> own = List.copyOf(providers);
            if (own.isEmpty()) {
                throw new IllegalArgumentException("Empty providers set");
            }
            requireTypeName(service, "service type name");
            own.forEach(one -> requireTypeName(one, "provider name"));
            return provides(new Provides(service, own));
        }

        public Builder packages(Set<String> pns) {
            pns.forEach(Builder::requirePackageName);
            packages.addAll(pns);
            return this;
        }

        public Builder version(Version v) {
            version = Objects.requireNonNull(v);
            rawVersion = v.toString();
            return this;
        }

        public Builder version(String vs) {
            return version(Version.parse(vs));
        }

        /** The version as it is written, whatever that is. */
        Builder anyVersion(String text) {
            try {
                return version(text);
            } catch (IllegalArgumentException e) {
                rawVersion = text;
                return this;
            }
        }

        public Builder mainClass(String mc) {
            mainClass = requireTypeName(mc, "main class name");
            packages.add(mc.substring(0, mc.lastIndexOf('.')));
            return this;
        }

        public ModuleDescriptor build() {
            Set<Requires> all = new LinkedHashSet<>(requires.values());
            if (!name.equals("java.base") && !requires.containsKey("java.base")) {
                all.add(new Requires(Set.of(Requires.Modifier.MANDATED), "java.base", null));
            }
            return new ModuleDescriptor(this, java.util.Collections.unmodifiableSet(all));
        }
    }
}
