package java.net;

import ijen.internal.Providers;
import ijen.internal.Sockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who looks names up: the host, or the provider that the program brings along. */
final class Resolvers {
    private static final LinkedHashMap<String, Answer> ANSWERS = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > 1000;
        }
    };
    private static InetAddressResolver chosen;

    private Resolvers() {
    }

    /** As a JVM without options has it. */
    static LookupPolicy policy() {
        boolean four = Boolean.getBoolean("java.net.preferIPv4Stack");
        boolean six = "true".equals(System.getProperty("java.net.preferIPv6Addresses"));
        return LookupPolicy.of(four ? LookupPolicy.IPV4 : LookupPolicy.IPV4 | LookupPolicy.IPV6 | (six ? LookupPolicy.IPV6_FIRST : LookupPolicy.IPV4_FIRST));
    }

    static synchronized InetAddressResolver get() {
        if (chosen == null) {
            InetAddressResolver own = new Host();
            List<InetAddressResolverProvider> providers = Providers.of(InetAddressResolverProvider.class);
            if (providers.isEmpty()) {
                return own;
            }
            chosen = providers.get(0).get(new InetAddressResolverProvider.Configuration() {
                @Override
                public InetAddressResolver builtinResolver() {
                    return own;
                }

                @Override
                public String lookupLocalHostName() {
                    return Sockets.hostName();
                }
            });
        }
        return chosen;
    }

    /** What was found out a short while ago: addresses, or why there are none. */
    private static final class Answer {
        final InetAddress[] addresses;
        final String failure;
        final long end;

        Answer(InetAddress[] addresses, String failure, long seconds) {
            this.addresses = addresses;
            this.failure = failure;
            end = System.nanoTime() + seconds * 1_000_000_000;
        }
    }

    /** The addresses of a name; what was found holds for half a minute, that there is nothing for ten seconds. */
    static InetAddress[] addresses(String host) throws UnknownHostException {
        Answer answer;
        synchronized (ANSWERS) {
            answer = ANSWERS.get(host);
            if (answer != null && System.nanoTime() - answer.end >= 0) {
                ANSWERS.remove(host);
                answer = null;
            }
        }
        UnknownHostException why = null;
        if (answer == null) {
            try (Stream<InetAddress> found = get().lookupByName(host, policy())) {
                InetAddress[] all = found.toArray(InetAddress[]::new);
                answer = new Answer(all, all.length == 0 ? host : null, all.length == 0 ? 10 : 30);
            } catch (UnknownHostException e) {
                why = e;
                answer = new Answer(null, e.getMessage(), 10);
            } catch (UncheckedIOException e) {
                throw (UnknownHostException) new UnknownHostException(host).initCause(e);
            }
            synchronized (ANSWERS) {
                ANSWERS.put(host, answer);
            }
        }
        if (answer.addresses == null || answer.addresses.length == 0) {
            throw why != null ? why : new UnknownHostException(answer.failure);
        }
        return answer.addresses.clone();
    }

    /** What the host answers. */
    private static final class Host implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy lookupPolicy) throws UnknownHostException {
            byte[][] found;
            try {
                found = Sockets.resolve(host);
            } catch (UnknownHostException e) {
                throw e;
            } catch (IOException e) {
                throw new UnknownHostException(host);
            }
            int wanted = lookupPolicy.characteristics();
            boolean sixFirst = (wanted & LookupPolicy.IPV6_FIRST) != 0;
            List<InetAddress> all = new ArrayList<>();
            for (int turn = 0; turn < 2; turn++) {
                boolean six = sixFirst == (turn == 0);
                for (byte[] address : found) {
                    if (address.length == (six ? 16 : 4) && (wanted & (six ? LookupPolicy.IPV6 : LookupPolicy.IPV4)) != 0) {
                        all.add(InetAddress.of(host, address));
                    }
                }
            }
            if (all.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return all.stream();
        }

        @Override
        public String lookupByAddress(byte[] addr) throws UnknownHostException {
            if (addr.length != 4 && addr.length != 16) {
                throw new IllegalArgumentException("Invalid address length");
            }
            String name = InetAddress.tabled(addr);
            if (name == null) {
                throw new UnknownHostException();
            }
            return name;
        }
    }
}
