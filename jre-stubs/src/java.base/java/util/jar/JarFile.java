package java.util.jar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a JAR archive. */
public class JarFile extends ZipFile {
    public static final String MANIFEST_NAME = "META-INF/MANIFEST.MF";
    private static final String VERSIONS = "META-INF/versions/";
    private static final int BASE = 8;

    private final Runtime.Version version;
    private Manifest manifest;
    private boolean manifestRead;

    public JarFile(String name) throws IOException {
        this(new File(name), true, ZipFile.OPEN_READ);
    }

    public JarFile(String name, boolean verify) throws IOException {
        this(new File(name), verify, ZipFile.OPEN_READ);
    }

    public JarFile(File file) throws IOException {
        this(file, true, ZipFile.OPEN_READ);
    }

    public JarFile(File file, boolean verify) throws IOException {
        this(file, verify, ZipFile.OPEN_READ);
    }

    public JarFile(File file, boolean verify, int mode) throws IOException {
        this(file, verify, mode, baseVersion());
    }

    public JarFile(File file, boolean verify, int mode, Runtime.Version version) throws IOException {
        super(file, mode);
        this.version = Objects.requireNonNull(version);
    }

    public static Runtime.Version baseVersion() {
        return Runtime.Version.parse("8");
    }

    public static Runtime.Version runtimeVersion() {
        return Runtime.Version.parse(Integer.toString(Runtime.version().feature()));
    }

    public final Runtime.Version getVersion() {
        return isMultiRelease() && version.feature() > BASE ? version : baseVersion();
    }

    public final boolean isMultiRelease() {
        try {
            Manifest m = getManifest();
            return m != null && "true".equalsIgnoreCase(m.getMainAttributes().getValue(Attributes.Name.MULTI_RELEASE));
        } catch (IOException e) {
            return false;
        }
    }

    public Manifest getManifest() throws IOException {
        if (!manifestRead) {
            ZipEntry found = super.getEntry(MANIFEST_NAME);
            if (found == null) {
                for (ZipEntry e : Collections.list(super.entries())) {
                    if (e.getName().equalsIgnoreCase(MANIFEST_NAME)) {
                        found = e;
                        break;
                    }
                }
            }
            if (found != null) {
                try (InputStream in = super.getInputStream(found)) {
                    manifest = new Manifest(in, getName());
                }
            }
            manifestRead = true;
        }
        return manifest;
    }

    private final class Entry extends JarEntry {
        Entry(ZipEntry e) {
            super(e);
        }

        @Override
        public Attributes getAttributes() throws IOException {
            Manifest m = getManifest();
            return m == null ? null : m.getAttributes(getName());
        }
    }

    private Entry entry(ZipEntry e) {
        return e == null ? null : new Entry(e);
    }

    /** The entry of the newest version that this archive is read for. */
    private Entry versioned(String name) {
        if (version.feature() > BASE && !name.startsWith("META-INF/") && isMultiRelease()) {
            for (int v = version.feature(); v > BASE; v--) {
                ZipEntry found = super.getEntry(VERSIONS + v + "/" + name);
                if (found != null) {
                    Entry e = renamed(found, name);
                    return e;
                }
            }
        }
        return entry(super.getEntry(name));
    }

    private Entry renamed(ZipEntry found, String name) {
        ZipEntry plain = new ZipEntry(name);
        plain.setMethod(found.getMethod());
        if (found.getSize() >= 0) {
            plain.setSize(found.getSize());
            plain.setCompressedSize(found.getCompressedSize());
            plain.setCrc(found.getCrc());
        }
        if (found.getTimeLocal() != null) {
            plain.setTimeLocal(found.getTimeLocal());
        }
        Entry e = new Entry(plain);
        e.realName = found.getName();
        return e;
    }

    public JarEntry getJarEntry(String name) {
        return (JarEntry) getEntry(name);
    }

    @Override
    public ZipEntry getEntry(String name) {
        return versioned(Objects.requireNonNull(name, "name"));
    }

    @Override
    public Enumeration<JarEntry> entries() {
        Enumeration<? extends ZipEntry> all = super.entries();
        return new Enumeration<JarEntry>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasMoreElements();
            }

            @Override
            public JarEntry nextElement() {
                return entry(all.nextElement());
            }
        };
    }

    @Override
    public Stream<JarEntry> stream() {
        return super.stream().map(this::entry);
    }

    public Stream<JarEntry> versionedStream() {
        Map<String, JarEntry> all = new LinkedHashMap<>();
        boolean many = isMultiRelease() && version.feature() > BASE;
        for (ZipEntry e : Collections.list(super.entries())) {
            String name = e.getName();
            if (name.startsWith(VERSIONS)) {
                if (!many) {
                    continue;
                }
                int slash = name.indexOf('/', VERSIONS.length());
                if (slash < 0 || slash + 1 == name.length()) {
                    continue;
                }
                name = name.substring(slash + 1);
            }
            Entry found = versioned(name);
            if (found != null) {
                all.putIfAbsent(name, found);
            }
        }
        return all.values().stream();
    }

    @Override
    public synchronized InputStream getInputStream(ZipEntry ze) throws IOException {
        Objects.requireNonNull(ze, "ze");
        if (ze instanceof JarEntry && ((JarEntry) ze).realName != null) {
            return super.getInputStream(super.getEntry(((JarEntry) ze).realName));
        }
        return super.getInputStream(ze);
    }
}
