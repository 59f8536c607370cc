package java.net;

import ijen.internal.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The protocols that URLs know. */
final class Handlers {
    private Handlers() {
    }

    static URLStreamHandler of(String protocol) {
        switch (protocol) {
            case "file":
                return new FileHandler();
            case "jar":
                return new JarHandler();
            case "jrt":
                return new JrtHandler();
            case "http":
                return new sun.net.www.protocol.http.Handler();
            case "https":
                return new sun.net.www.protocol.https.Handler();
            case "ftp":
                return new NetHandler(21);
            case "mailto":
                return new NetHandler(-1);
            default:
                return null;
        }
    }

    /** The text behind a URL's percent signs, read as UTF-8. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int size = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            bytes[size++] = low >= 0 ? (byte) (high << 4 | low) : bytes[i];
            i += low >= 0 ? 2 : 0;
        }
        return new String(bytes, 0, size, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A connection whose content is read when it is asked for. */
    private abstract static class Content extends URLConnection {
        private InputStream stream;

        Content(URL url) {
            super(url);
        }

        abstract InputStream open() throws IOException;

        @Override
        public void connect() throws IOException {
            if (!connected) {
                stream = open();
                connected = true;
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            return stream;
        }

        @Override
        public String getContentType() {
            String guess = guessContentTypeFromName(url.getPath());
            return guess == null ? "content/unknown" : guess;
        }
    }

    private static final class FileHandler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL u) {
            File file = new File(decoded(u.getPath()));
            return new Content(u) {
                @Override
                InputStream open() throws IOException {
                    String[] names = file.isDirectory() ? file.list() : null;
                    if (names == null) {
                        return new FileInputStream(file);
                    }
                    Arrays.sort(names);
                    StringBuilder listing = new StringBuilder();
                    for (String name : names) {
                        listing.append(name).append('\n');
                    }
                    return new ByteArrayInputStream(listing.toString().getBytes());
                }

                @Override
                public long getContentLengthLong() {
                    return file.length();
                }

                @Override
                public long getLastModified() {
                    return file.lastModified();
                }
            };
        }

        @Override
        protected boolean hostsEqual(URL u1, URL u2) {
            String a = u1.getHost();
            String b = u2.getHost();
            boolean localA = a == null || a.isEmpty() || a.equalsIgnoreCase("localhost");
            boolean localB = b == null || b.isEmpty() || b.equalsIgnoreCase("localhost");
            return localA && localB || super.hostsEqual(u1, u2);
        }
    }

    private static final class JarHandler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL u) throws IOException {
            return new JarContent(u);
        }

        @Override
        protected void parseURL(URL u, String spec, int start, int limit) {
            String ref = null;
            int hash = spec.indexOf('#', start);
            if (hash >= 0) {
                ref = spec.substring(hash + 1);
                limit = Math.min(limit, hash);
            }
            String given = spec.substring(start, limit);
            String context = u.getPath();
            String file;
            int bang = given.indexOf("!/");
            if (bang >= 0) {
                file = given;
                try {
                    new URL(given.substring(0, given.lastIndexOf("!/")));
                } catch (MalformedURLException e) {
                    throw new NullPointerException("invalid url: " + given + " (" + e + ")");
                }
            } else if (context == null || context.indexOf("!/") < 0) {
                throw new NullPointerException("no !/ in spec");
            } else {
                int root = context.lastIndexOf("!/") + 1;
                if (given.startsWith("/")) {
                    file = context.substring(0, root) + given;
                } else {
                    file = context.substring(0, context.lastIndexOf('/') + 1) + given;
                }
                file = file.substring(0, root) + normalized(file.substring(root));
            }
            setURL(u, "jar", "", -1, null, null, file, null, ref);
        }

        @Override
        protected boolean sameFile(URL u1, URL u2) {
            return u1.getProtocol().equals("jar") && u2.getProtocol().equals("jar") && u1.getFile().equals(u2.getFile());
        }

        @Override
        protected int hashCode(URL u) {
            return "jar".hashCode() + u.getFile().hashCode();
        }

        @Override
        protected String toExternalForm(URL u) {
            return "jar:" + u.getFile() + (u.getRef() == null ? "" : "#" + u.getRef());
        }
    }

    private static final class JarContent extends JarURLConnection {
        private JarFile file;
        private JarEntry entry;

        JarContent(URL url) throws MalformedURLException {
            super(url);
        }

        @Override
        public void connect() throws IOException {
            if (connected) {
                return;
            }
            String jar = decoded(getJarFileURL().getPath());
            file = new JarFile(jar);
            if (getEntryName() != null) {
                entry = file.getJarEntry(getEntryName());
                if (entry == null) {
                    file.close();
                    throw new FileNotFoundException("JAR entry not found in jar file");
                }
            }
            connected = true;
        }

        @Override
        public JarFile getJarFile() throws IOException {
            connect();
            return file;
        }

        @Override
        public JarEntry getJarEntry() throws IOException {
            connect();
            return entry;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            if (getEntryName() == null) {
                throw new IOException("no entry name specified");
            }
            return file.getInputStream(entry);
        }

        @Override
        public long getContentLengthLong() {
            try {
                connect();
                return entry == null ? new File(file.getName()).length() : entry.getSize();
            } catch (IOException e) {
                return -1;
            }
        }

        @Override
        public String getContentType() {
            if (getEntryName() == null) {
                return "x-java/jar";
            }
            String guess = guessContentTypeFromName(getEntryName());
            return guess == null ? "content/unknown" : guess;
        }

        @Override
        public long getLastModified() {
            return new File(decoded(getJarFileURL().getPath())).lastModified();
        }
    }

    private static final class JrtHandler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL u) {
            return new Content(u) {
                @Override
                InputStream open() throws IOException {
                    String prefix = "/java.base/";
                    byte[] bytes = u.getPath().startsWith(prefix)
                            ? ClassPath.bootResource(decoded(u.getPath().substring(prefix.length()))) : null;
                    if (bytes == null) {
                        throw new IOException(u + " not found");
                    }
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }

    /** Knows what a URL of the network looks like. */
    private static final class NetHandler extends URLStreamHandler {
        private final int defaultPort;

        NetHandler(int defaultPort) {
            this.defaultPort = defaultPort;
        }

        @Override
        protected int getDefaultPort() {
            return defaultPort;
        }

        @Override
        protected URLConnection openConnection(URL u) throws IOException {
            throw new UnknownServiceException("no network for " + u.getProtocol());
        }
    }
}
