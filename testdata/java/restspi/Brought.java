// skip(gc-stress): starts itself again
// skip(gc-check): starts itself again
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.*;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.net.spi.URLStreamHandlerProvider;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.*;
import java.nio.charset.spi.CharsetProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;

/** Charsets, protocols and names of hosts that a program brings along as services. */
public class Brought {
    public static class Upper extends Charset {
        public Upper() {
            super("X-Upper", new String[] {"upper", "shouting"});
        }

        @Override
        public boolean contains(Charset cs) {
            return false;
        }

        @Override
        public CharsetDecoder newDecoder() {
            return new CharsetDecoder(this, 1, 1) {
                @Override
                protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                    while (in.hasRemaining()) {
                        if (!out.hasRemaining()) {
                            return CoderResult.OVERFLOW;
                        }
                        out.put(Character.toLowerCase((char) in.get()));
                    }
                    return CoderResult.UNDERFLOW;
                }
            };
        }

        @Override
        public CharsetEncoder newEncoder() {
            return new CharsetEncoder(this, 1, 1) {
                @Override
                protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
                    while (in.hasRemaining()) {
                        if (!out.hasRemaining()) {
                            return CoderResult.OVERFLOW;
                        }
                        out.put((byte) Character.toUpperCase(in.get()));
                    }
                    return CoderResult.UNDERFLOW;
                }
            };
        }
    }

    public static class Charsets extends CharsetProvider {
        private final Charset upper = new Upper();

        @Override
        public Iterator<Charset> charsets() {
            return List.of(upper).iterator();
        }

        @Override
        public Charset charsetForName(String name) {
            return name.equalsIgnoreCase("x-upper") || upper.aliases().contains(name) ? upper : null;
        }
    }

    public static class Protocols extends URLStreamHandlerProvider {
        @Override
        public URLStreamHandler createURLStreamHandler(String protocol) {
            if (!protocol.equals("echo")) {
                return null;
            }
            return new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL u) {
                    return new URLConnection(u) {
                        @Override
                        public void connect() {
                        }

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(getURL().getFile().getBytes());
                        }
                    };
                }
            };
        }
    }

    public static class Hosts extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver own = configuration.builtinResolver();
            System.out.println("asked for a resolver, host name known: " + !configuration.lookupLocalHostName().isEmpty());
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    System.out.println("lookup " + host + " " + policy.characteristics());
                    switch (host) {
                        case "one.test":
                            return Stream.of(InetAddress.getByAddress(host, new byte[] {10, 0, 0, 1}));
                        case "two.test":
                            return Stream.of(InetAddress.getByAddress(host, new byte[] {10, 0, 0, 2}), InetAddress.getByAddress(host, new byte[] {10, 0, 0, 3}));
                        case "none.test":
                            throw new UnknownHostException("not here: " + host);
                        case "empty.test":
                            return Stream.empty();
                        default:
                            return own.lookupByName(host, policy);
                    }
                }

                @Override
                public String lookupByAddress(byte[] addr) throws UnknownHostException {
                    if (addr[0] == 10) {
                        return "ten-" + addr[3] + ".test";
                    }
                    return own.lookupByAddress(addr);
                }
            };
        }

        @Override
        public String name() {
            return "hosts";
        }
    }

    static void child() throws Exception {
        Charset c = Charset.forName("shouting");
        System.out.println(c + " " + c.aliases().size() + " " + Charset.isSupported("X-UPPER") + " " + (Charset.forName("x-upper") == c));
        System.out.println(new String("abc".getBytes("upper")) + " " + new String("ABC".getBytes(), c));
        System.out.println(Charset.availableCharsets().containsKey("x-upper") + " " + Charset.isSupported("x-lower"));
        try {
            Charset.forName("x-lower");
        } catch (UnsupportedCharsetException e) {
            System.out.println(e);
        }
        URL url = URI.create("echo://host/what is said".replace(' ', '+')).toURL();
        System.out.println(url + " " + new String(url.openStream().readAllBytes()));
        try {
            URI.create("shout://x").toURL();
        } catch (MalformedURLException e) {
            System.out.println(e);
        }
        System.out.println(InetAddress.getByName("one.test"));
        System.out.println(Arrays.toString(InetAddress.getAllByName("two.test")));
        for (String name : new String[] {"none.test", "empty.test"}) {
            try {
                System.out.println(InetAddress.getByName(name));
            } catch (UnknownHostException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(InetAddress.getByName("127.0.0.1") + " " + InetAddress.getByName("localhost"));
        System.out.println(InetAddress.getByAddress(new byte[] {10, 9, 8, 7}).getHostName());
        System.out.println(new InetSocketAddress("one.test", 80) + " " + new InetSocketAddress("none.test", 80));
    }

    static void policies() {
        for (int i = 0; i < 16; i++) {
            try {
                System.out.println(i + " " + LookupPolicy.of(i).characteristics());
            } catch (IllegalArgumentException e) {
                System.out.println(i + " " + e.getMessage());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            child();
            return;
        }
        policies();
        Path dir = Files.createTempDirectory("brought");
        Path services = Files.createDirectories(dir.resolve("META-INF/services"));
        Files.writeString(services.resolve(CharsetProvider.class.getName()), Charsets.class.getName() + "\n");
        Files.writeString(services.resolve(URLStreamHandlerProvider.class.getName()), Protocols.class.getName() + "\n");
        Files.writeString(services.resolve(InetAddressResolverProvider.class.getName()), Hosts.class.getName() + "\n");
        String self = Path.of("/proc/self/exe").toRealPath().toString();
        Process p = new ProcessBuilder(self, "-cp", dir + File.pathSeparator + System.getProperty("java.class.path"), "Brought", "child")
            .redirectErrorStream(true).start();
        System.out.print(new String(p.getInputStream().readAllBytes()));
        System.out.println("ended with " + p.waitFor());
        try (Stream<Path> all = Files.walk(dir)) {
            all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
