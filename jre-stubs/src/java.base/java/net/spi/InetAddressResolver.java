package java.net.spi;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Looks up addresses by names and names by addresses. */
public interface InetAddressResolver {
    Stream<InetAddress> lookupByName(String host, LookupPolicy lookupPolicy) throws UnknownHostException;

    String lookupByAddress(byte[] addr) throws UnknownHostException;

    /** Which addresses are asked for, and in which order. */
    final class LookupPolicy {
        public static final int IPV4 = 1 << 0;
        public static final int IPV6 = 1 << 1;
        public static final int IPV4_FIRST = 1 << 2;
        public static final int IPV6_FIRST = 1 << 3;

        private final int characteristics;

        private LookupPolicy(int characteristics) {
            this.characteristics = characteristics;
        }

        public static LookupPolicy of(int characteristics) {
            if ((characteristics & (IPV4 | IPV6)) == 0) {
                throw new IllegalArgumentException("No address type specified");
            }
            boolean fourFirst = (characteristics & IPV4_FIRST) != 0;
            boolean sixFirst = (characteristics & IPV6_FIRST) != 0;
            if (fourFirst && sixFirst) {
                throw new IllegalArgumentException("Addresses order cannot be determined");
            }
            if (fourFirst && (characteristics & IPV4) == 0) {
                throw new IllegalArgumentException("Addresses order and type do not match");
            }
            if (sixFirst && (characteristics & IPV6) == 0) {
                throw new IllegalArgumentException("Addresses order and type do not match");
            }
            return new LookupPolicy(characteristics);
        }

        public int characteristics() {
            return characteristics;
        }
    }
}
