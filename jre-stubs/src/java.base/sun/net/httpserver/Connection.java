package sun.net.httpserver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** A client's connection: it waits in the selector, or a thread serves it. */
final class Connection {
    final SocketChannel channel;
    final InetSocketAddress local;
    final InetSocketAddress remote;
    final InputStream in;
    final OutputStream out;
    /** Since when it waits in the selector. */
    long since = System.nanoTime();
    /** Whether it serves again. */
    volatile boolean keep;
    private boolean closed;

    Connection(SocketChannel channel) throws IOException {
        this.channel = channel;
        local = (InetSocketAddress) channel.getLocalAddress();
        remote = (InetSocketAddress) channel.getRemoteAddress();
        in = new BufferedInputStream(Channels.newInputStream(channel));
        out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                channel.close();
            } catch (IOException e) {
                // It is gone.
            }
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
