package java.net;

import ijen.internal.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.SecureClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

public class URLClassLoader extends SecureClassLoader implements Closeable {
    static {
        registerAsParallelCapable();
    }

    private final ArrayList<URL> urls = new ArrayList<>();
    /** Numbers of the opened paths, one for each URL. */
    private final ArrayList<Integer> paths = new ArrayList<>();
    private final HashMap<String, ProtectionDomain> domains = new HashMap<>();
    /** What the jars' manifests say, by the jars' URLs. */
    private final HashMap<String, Manifest> manifests = new HashMap<>();
    private boolean closed;

    public URLClassLoader(URL[] urls, ClassLoader parent) {
        super(parent);
        addAll(urls);
    }

    public URLClassLoader(URL[] urls) {
        addAll(urls);
    }

    public URLClassLoader(URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        super(parent);
        addAll(urls);
    }

    public URLClassLoader(String name, URL[] urls, ClassLoader parent) {
        super(name, parent);
        addAll(urls);
    }

    public URLClassLoader(String name, URL[] urls, ClassLoader parent, URLStreamHandlerFactory factory) {
        super(name, parent);
        addAll(urls);
    }

    private void addAll(URL[] given) {
        for (URL url : given) {
            addURL(Objects.requireNonNull(url));
        }
    }

    public static URLClassLoader newInstance(URL[] urls, ClassLoader parent) {
        return new URLClassLoader(urls, parent);
    }

    public static URLClassLoader newInstance(URL[] urls) {
        return new URLClassLoader(urls);
    }

    protected void addURL(URL url) {
        synchronized (urls) {
            if (closed || url == null || urls.contains(url)) {
                return;
            }
            urls.add(url);
            String place = url.toString();
            if (place.startsWith("jar:") && place.endsWith("!/")) {
                place = place.substring(4, place.length() - 2);
            }
            String path = "";
            try {
                URL inner = new URL(place);
                path = inner.getProtocol().equals("file") ? Handlers.decoded(inner.getPath()) : "";
            } catch (MalformedURLException e) {
                // What cannot be opened has no classes.
            }
            paths.add(path.isEmpty() ? -1 : ClassPath.open(new String[] {path}));
        }
    }

    public URL[] getURLs() {
        synchronized (urls) {
            return urls.toArray(new URL[0]);
        }
    }

    private int[] paths() {
        synchronized (urls) {
            int[] result = new int[paths.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = paths.get(i);
            }
            return result;
        }
    }

    private Object[] find(String name) {
        for (int path : paths()) {
            Object[] found = path < 0 ? null : ClassPath.find(path, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Defines a package with what a manifest says of it, or of all. */
    protected Package definePackage(String name, Manifest man, URL url) {
        Attributes own = man.getAttributes(name.replace('.', '/').concat("/"));
        Attributes all = man.getMainAttributes();
        String sealed = said(own, all, Attributes.Name.SEALED);
        return definePackage(name, said(own, all, Attributes.Name.SPECIFICATION_TITLE), said(own, all, Attributes.Name.SPECIFICATION_VERSION),
            said(own, all, Attributes.Name.SPECIFICATION_VENDOR), said(own, all, Attributes.Name.IMPLEMENTATION_TITLE),
            said(own, all, Attributes.Name.IMPLEMENTATION_VERSION), said(own, all, Attributes.Name.IMPLEMENTATION_VENDOR),
            "true".equalsIgnoreCase(sealed) ? url : null);
    }

    private static String said(Attributes own, Attributes all, Attributes.Name name) {
        String text = own == null ? null : own.getValue(name);
        return text != null || all == null ? text : all.getValue(name);
    }

    /** The manifest of the jar that something was found in, or null. */
    private Manifest manifest(String origin) {
        synchronized (manifests) {
            if (!manifests.containsKey(origin)) {
                Manifest read = null;
                for (int path : paths()) {
                    Object[] found = path < 0 ? null : ClassPath.find(path, "META-INF/MANIFEST.MF");
                    if (found != null && found[2].equals(origin) && !origin.endsWith("/")) {
                        try {
                            read = new Manifest(new ByteArrayInputStream((byte[]) found[0]));
                        } catch (IOException e) {
                            // It says nothing.
                        }
                        break;
                    }
                }
                manifests.put(origin, read);
            }
            return manifests.get(origin);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Object[] found = find(name.replace('.', '/') + ".class");
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = (byte[]) found[0];
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            try {
                Manifest manifest = manifest((String) found[2]);
                if (manifest != null) {
                    definePackage(name.substring(0, dot), manifest, new URL((String) found[2]));
                } else {
                    definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
                }
            } catch (MalformedURLException e) {
                throw new ClassNotFoundException(name, e);
            } catch (IllegalArgumentException e) {
                // Another thread was faster.
            }
        }
        return defineClass(name, bytes, 0, bytes.length, domain((String) found[2]));
    }

    private ProtectionDomain domain(String origin) {
        synchronized (domains) {
            ProtectionDomain known = domains.get(origin);
            if (known == null) {
                try {
                    known = new ProtectionDomain(new CodeSource(new URL(origin), (java.security.cert.Certificate[]) null), null,
                            this, null);
                } catch (MalformedURLException e) {
                    return null;
                }
                domains.put(origin, known);
            }
            return known;
        }
    }

    @Override
    public URL findResource(String name) {
        for (int path : paths()) {
            String[] found = path < 0 ? new String[0] : ClassPath.urls(path, name, false);
            if (found.length > 0) {
                return url(found[0]);
            }
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        ArrayList<URL> all = new ArrayList<>();
        for (int path : paths()) {
            String[] found = path < 0 ? new String[0] : ClassPath.urls(path, name, true);
            for (String one : found) {
                all.add(url(one));
            }
        }
        return Collections.enumeration(all);
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        Objects.requireNonNull(name);
        InputStream above = getParent() != null ? getParent().getResourceAsStream(name)
                : jdk.internal.loader.ClassLoaders.bootResource(name);
        if (above != null) {
            return above;
        }
        Object[] found = closed ? null : find(name);
        return found == null ? null : new ByteArrayInputStream((byte[]) found[0]);
    }


    @Override
    public void close() throws IOException {
        synchronized (urls) {
            closed = true;
            for (int path : paths) {
                ClassPath.close(path);
            }
            paths.clear();
        }
    }
}
