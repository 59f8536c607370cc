package sun.nio.ch;

/** A channel that a selector of ours can wait for. */
interface Polled {
    /** The host's socket. */
    NetSocket net();

    /** The events of {@link ijen.internal.Descriptors} for interests. */
    int toEvents(int interests);

    /** The interests that events fulfil. */
    int toReady(int events, int interests);
}
