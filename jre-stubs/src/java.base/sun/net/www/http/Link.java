package sun.net.www.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import sun.net.www.MessageHeader;

/** A connection to a server of HTTP/1.1; those that may serve again wait some seconds in a store. */
public final class Link {
    private static final int MOST = 5;
    private static final long PATIENCE = 5_000_000_000L;
    private static final Map<String, ArrayDeque<Link>> IDLE = new HashMap<>();
    private static Thread timer;

    public final Socket socket;
    public final OutputStream out;
    public final InputStream in;
    private final String key;
    private boolean used;
    private long since;

    public Link(Socket socket, String key) throws IOException {
        this.socket = socket;
        this.key = key;
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 8192);
    }

    /** A connection that waits, or none; the key says what it is good for. */
    public static Link idle(String key) {
        synchronized (IDLE) {
            ArrayDeque<Link> links = IDLE.get(key);
            while (links != null && !links.isEmpty()) {
                Link link = links.pop();
                if (System.nanoTime() - link.since < PATIENCE && link.isQuiet()) {
                    return link;
                }
                link.close();
            }
            return null;
        }
    }

    /** Nothing has come since the last answer, neither bytes nor the end. */
    private boolean isQuiet() {
        try {
            if (in.available() > 0) {
                return false;
            }
            socket.setSoTimeout(1);
            in.mark(1);
            int c = in.read();
            if (c >= 0) {
                in.reset();
            }
            return false;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static Link open(InetSocketAddress address, int timeout, String key) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(address, timeout);
            return new Link(socket, key);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    public boolean wasUsed() {
        return used;
    }

    /** Puts the connection where the next request finds it. */
    public void release() {
        used = true;
        since = System.nanoTime();
        synchronized (IDLE) {
            ArrayDeque<Link> links = IDLE.computeIfAbsent(key, k -> new ArrayDeque<>());
            if (links.size() >= MOST) {
                close();
                return;
            }
            links.push(this);
            if (timer == null) {
                timer = new Thread(null, Link::watch, "Keep-Alive-Timer", 0, false);
                timer.setDaemon(true);
                timer.start();
            }
        }
    }

    private static void watch() {
        synchronized (IDLE) {
            while (!IDLE.isEmpty()) {
                try {
                    IDLE.wait(500);
                } catch (InterruptedException e) {
                    // It looks the sooner.
                }
                for (Iterator<ArrayDeque<Link>> all = IDLE.values().iterator(); all.hasNext(); ) {
                    ArrayDeque<Link> links = all.next();
                    while (!links.isEmpty() && System.nanoTime() - links.peekLast().since >= PATIENCE) {
                        links.pollLast().close();
                    }
                    if (links.isEmpty()) {
                        all.remove();
                    }
                }
            }
            timer = null;
        }
    }

    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    /** A line without its end; null where the stream ends before anything else. */
    public static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Reads lines up to an empty one; a line that begins with a blank goes on with the one before. */
    public static void lines(InputStream in, MessageHeader to) throws IOException {
        String pending = null;
        for (String line; (line = line(in)) != null && !line.isEmpty(); ) {
            if (pending != null && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                pending += line.replace('\t', ' ');
                continue;
            }
            if (pending != null) {
                to.addLine(pending);
            }
            pending = line;
        }
        if (pending != null) {
            to.addLine(pending);
        }
    }

    /** Writes a request's head: its line and its header. */
    public void write(String line, MessageHeader header, byte[] body) throws IOException {
        StringBuilder text = new StringBuilder(line).append("\r\n");
        for (int i = 0; i < header.size(); i++) {
            text.append(header.key(i)).append(": ").append(header.value(i) == null ? "" : header.value(i)).append("\r\n");
        }
        byte[] head = text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        if (body != null && body.length > 0) {
            byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            head = all;
        }
        out.write(head);
        out.flush();
    }
}
