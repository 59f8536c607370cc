import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Datagrams by socket and by channel: packets, connections, timeouts, truncation, and what is refused. */
public class Datagrams {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (DatagramSocket a = new DatagramSocket(0, here); DatagramSocket b = new DatagramSocket(0, here)) {
            a.setSoTimeout(3000);
            b.setSoTimeout(3000);
            byte[] m = "hello".getBytes();
            a.send(new DatagramPacket(m, m.length, here, b.getLocalPort()));
            DatagramPacket p = new DatagramPacket(new byte[20], 20);
            b.receive(p);
            t("received", () -> new String(p.getData(), p.getOffset(), p.getLength()) + " " + p.getLength() + " " + (p.getPort() == a.getLocalPort()) + " " + p.getAddress());
            p.setData("echo: hello".getBytes());
            b.send(p);
            DatagramPacket q = new DatagramPacket(new byte[10], 2, 5);
            a.receive(q);
            t("cut", () -> q.getLength() + " " + new String(q.getData(), q.getOffset(), q.getLength()) + " " + q.getOffset());
            a.setSoTimeout(30);
            t("timeout", () -> {
                a.receive(q);
                return "";
            });
            a.connect(here, b.getLocalPort());
            t("connected", () -> a.isConnected() + " " + (a.getPort() == b.getLocalPort()) + " " + a.getInetAddress() + " " + a.isBound() + a.isClosed());
            a.send(new DatagramPacket("x".getBytes(), 1));
            b.receive(p);
            t("small", () -> p.getLength());
            t("elsewhere", () -> {
                a.send(new DatagramPacket(new byte[1], 1, here, 9));
                return "";
            });
            a.disconnect();
            t("no address", () -> {
                a.send(new DatagramPacket(new byte[1], 1));
                return "";
            });
            t("too long", () -> {
                a.send(new DatagramPacket(new byte[70000], 70000, here, b.getLocalPort()));
                return "";
            });
            t("options", () -> a.getBroadcast() + " " + a.getReuseAddress() + " " + a.getTrafficClass() + " " + a.getSoTimeout() + " " + a.getLocalAddress() + " " + a.getPort());
        }
        t("packet", () -> new DatagramPacket(new byte[3], 4));
        t("packet", () -> new DatagramPacket(new byte[3], 2, 2));
        t("packet", () -> new DatagramPacket(new byte[3], 3, here, 70000));
        t("packet", () -> {
            DatagramPacket p = new DatagramPacket(new byte[3], 3);
            p.setLength(9);
            return "";
        });
        t("packet", () -> {
            DatagramPacket p = new DatagramPacket(new byte[3], 3);
            return p.getPort() + " " + p.getAddress() + " " + p.getLength();
        });
        t("closed", () -> {
            DatagramSocket s = new DatagramSocket();
            s.close();
            System.out.println(s.isClosed() + " " + s.getLocalPort() + " " + s.getLocalAddress());
            s.receive(new DatagramPacket(new byte[1], 1));
            return "";
        });
        t("unbound", () -> {
            try (DatagramSocket s = new DatagramSocket(null)) {
                System.out.println(s.isBound() + " " + s.getLocalPort() + " " + s.getLocalAddress() + " " + s.getLocalSocketAddress());
                s.bind(new InetSocketAddress(here, 0));
                s.bind(new InetSocketAddress(here, 0));
                return "";
            }
        });
        try (DatagramChannel c = DatagramChannel.open().bind(new InetSocketAddress(here, 0)); DatagramChannel d = DatagramChannel.open().bind(new InetSocketAddress(here, 0))) {
            InetSocketAddress to = (InetSocketAddress) d.getLocalAddress();
            t("send", () -> c.send(StandardCharsets.UTF_8.encode("gr\u00fc\u00dfe"), to));
            ByteBuffer in = ByteBuffer.allocate(100);
            t("receive", () -> d.receive(in).equals(c.getLocalAddress()) + " " + in + " " + StandardCharsets.UTF_8.decode(in.flip()));
            d.configureBlocking(false);
            t("nothing", () -> d.receive(in.clear()));
            t("not connected", () -> c.write(ByteBuffer.wrap(new byte[1])));
            t("not connected", () -> c.read(ByteBuffer.allocate(1)));
            c.connect(to);
            t("connect", () -> c.isConnected() + " " + c.getRemoteAddress().equals(to) + " " + c.write(new ByteBuffer[] {ByteBuffer.wrap("ab".getBytes()), ByteBuffer.wrap("cd".getBytes())}));
            t("connect twice", () -> c.connect(to));
            t("send elsewhere", () -> c.send(ByteBuffer.wrap(new byte[1]), new InetSocketAddress(here, 9)));
            Selector sel = Selector.open();
            SelectionKey key = d.register(sel, SelectionKey.OP_READ, "attached");
            t("select", () -> sel.select(3000) + " " + key.isReadable() + " " + key.attachment() + " " + key.interestOps() + " " + sel.selectedKeys().size());
            t("truncated", () -> {
                ByteBuffer small = ByteBuffer.allocate(3);
                d.receive(small);
                return new String(small.array());
            });
            sel.selectedKeys().clear();
            t("select now", () -> sel.selectNow() + " " + sel.keys().size());
            key.cancel();
            t("cancelled", () -> key.isValid() + " " + sel.selectNow() + " " + sel.keys().size());
            t("cancelled ops", () -> key.interestOps());
            sel.close();
            t("selector closed", sel::select);
            c.disconnect();
            t("disconnected", () -> c.isConnected() + " " + c.getRemoteAddress());
        } catch (Error e) {
            System.out.println(e);
        }
        DatagramChannel closed = DatagramChannel.open();
        closed.close();
        t("closed channel", () -> closed.receive(ByteBuffer.allocate(1)));
        t("closed channel", () -> closed.isOpen() + " " + closed.bind(null));
    }
}
