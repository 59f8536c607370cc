package ijen.internal;

import java.io.IOException;

/**
 * The network. An endpoint is an array of bytes: 4 or 6, the port, the address and for 6 its scope, all big-endian; or 1 and a name in
 * the file system.
 */
public final class Sockets {
    /** Kinds. */
    public static final int STREAM = 0;
    public static final int DATAGRAM = 1;
    public static final int LOCAL = 2;
    /** Options. */
    public static final int REUSE_ADDRESS = 0;
    public static final int REUSE_PORT = 1;
    public static final int BROADCAST = 2;
    public static final int KEEP_ALIVE = 3;
    public static final int LINGER = 4;
    public static final int RECEIVE_BUFFER = 5;
    public static final int SEND_BUFFER = 6;
    public static final int NO_DELAY = 7;
    public static final int TRAFFIC_CLASS = 8;
    public static final int MULTICAST_TTL = 9;
    public static final int MULTICAST_LOOP = 10;
    public static final int URGENT_INLINE = 11;

    /** The interface that datagrams to groups leave by: its number for version 6, its address for version 4. */
    public static final int MULTICAST_INTERFACE = 15;
    public static final int MULTICAST_ADDRESS = 16;

    private Sockets() {
    }

    /** A new socket. */
    public static native int open(int kind) throws IOException;

    public static native void bind(int fd, byte[] endpoint) throws IOException;

    public static native void listen(int fd, int backlog) throws IOException;

    /** The descriptor of a connection in four bytes and its other end; null when there is none yet. */
    public static native byte[] accept(int fd) throws IOException;

    /** False while it is under way; null ends the connection of a datagram socket. */
    public static native boolean connect(int fd, byte[] endpoint) throws IOException;

    /** How a connection that was under way ended. */
    public static native void finishConnect(int fd) throws IOException;

    public static native byte[] local(int fd) throws IOException;

    public static native byte[] peer(int fd) throws IOException;

    /** The number of bytes, or -2 when it would have waited. */
    public static native int send(int fd, byte[] b, int off, int len, byte[] to) throws IOException;

    public static native void sendUrgent(int fd, int b) throws IOException;

    /** The number of bytes, 0 at the end, or -2; {@code from} gets the length of the sender's endpoint and that. */
    public static native int receive(int fd, byte[] b, int off, int len, boolean peek, byte[] from) throws IOException;

    public static native void shutDown(int fd, boolean read, boolean write) throws IOException;

    public static native int option(int fd, int option) throws IOException;

    public static native void setOption(int fd, int option, int value) throws IOException;

    /** Makes a socket a member of a group at an interface, or ends that; the only sender of interest follows the interface's address. */
    public static native void member(int fd, byte[] group, int index, byte[] source, boolean join) throws IOException;

    /** The addresses of a name. */
    public static native byte[][] resolve(String name) throws IOException;

    public static native String hostName();
}
