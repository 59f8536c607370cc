import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.util.*;

/** Groups of receivers, at the loopback interface, which every machine has. */
public class Multicast {
    interface Act { Object run() throws Exception; }
    static void show(String w, Act a) { try { System.out.println(w + ": " + a.run()); } catch (Throwable t) { System.out.println(w + " ! " + t); } }
    public static void main(String[] a) throws Exception {
        NetworkInterface lo = NetworkInterface.getByName("lo");
        InetAddress g = InetAddress.getByName("239.1.2.3");
        MulticastSocket s = new MulticastSocket(0);
        show("ttl", s::getTimeToLive);
        show("loop", s::getLoopbackMode);
        show("if", s::getNetworkInterface);
        show("iface", s::getInterface);
        show("reuse", s::getReuseAddress);
        show("bound", s::isBound);
        show("bcast", s::getBroadcast);
        show("ttl", () -> { s.setTimeToLive(300); return 1; });
        show("ttl", () -> { s.setTimeToLive(7); return s.getTimeToLive()+" "+s.getTTL(); });
        show("ttl", () -> { s.setTTL((byte) -1); return s.getTimeToLive(); });
        show("join", () -> { s.joinGroup(new InetSocketAddress(g, 0), lo); return 1; });
        show("join again", () -> { s.joinGroup(new InetSocketAddress(g, 0), lo); return 1; });
        show("join not", () -> { s.joinGroup(new InetSocketAddress("127.0.0.1", 0), lo); return 1; });
        show("join not", () -> { s.joinGroup(InetAddress.getByName("127.0.0.1")); return 1; });
        show("join null", () -> { s.joinGroup(null, lo); return 1; });
        show("join none", () -> { s.joinGroup((InetAddress) null); return 1; });
        show("leave other", () -> { s.leaveGroup(new InetSocketAddress("239.1.2.9", 0), lo); return 1; });
        show("setif", () -> { s.setNetworkInterface(lo); return s.getNetworkInterface().getName() + " " + s.getInterface(); });
        show("setif", () -> { s.setInterface(InetAddress.getByName("127.0.0.1")); return s.getInterface(); });
        show("setif", () -> { s.setInterface(InetAddress.getByName("8.8.8.8")); return s.getInterface(); });
        show("setif", () -> { s.setNetworkInterface(null); return 1; });
        show("setLoop", () -> { s.setLoopbackMode(true); return s.getLoopbackMode(); });
        show("setLoop", () -> { s.setLoopbackMode(false); return s.getLoopbackMode(); });
        show("talk", () -> { s.setNetworkInterface(lo); s.setSoTimeout(2000); DatagramSocket d = new DatagramSocket(0); d.setOption(StandardSocketOptions.IP_MULTICAST_IF, lo); d.send(new DatagramPacket("hi".getBytes(), 2, g, s.getLocalPort())); DatagramPacket p = new DatagramPacket(new byte[9], 9); s.receive(p); return new String(p.getData(), 0, p.getLength()); });
        show("send ttl", () -> { s.send(new DatagramPacket("yo".getBytes(), 2, g, s.getLocalPort()), (byte) 3); DatagramPacket p = new DatagramPacket(new byte[9], 9); s.receive(p); return new String(p.getData(), 0, p.getLength())+" "+ s.getTimeToLive(); });
        show("leave", () -> { s.leaveGroup(new InetSocketAddress(g, 0), lo); return 1; });
        show("leave again", () -> { s.leaveGroup(new InetSocketAddress(g, 0), lo); return 1; });
        s.close();
        show("closed", s::getTimeToLive);
        show("closed", () -> { s.joinGroup(g); return 1; });
        show("closed", ()-> {s.setNetworkInterface(lo); return 1;});
        show("null", () -> { MulticastSocket t = new MulticastSocket(null); Object o = t.isBound() + " " + t.getLocalPort(); t.close(); return o; });
        DatagramSocket d = new DatagramSocket(0);
        show("djoin", () -> { d.joinGroup(new InetSocketAddress(g, 0), lo); return 1; });
        show("dleave", () -> { d.leaveGroup(new InetSocketAddress(g, 0), lo); return 1; });
        show("dif", () -> d.getOption(StandardSocketOptions.IP_MULTICAST_IF));
        show("dttl", () -> d.getOption(StandardSocketOptions.IP_MULTICAST_TTL));
        show("dloop", () -> d.getOption(StandardSocketOptions.IP_MULTICAST_LOOP));
        DatagramChannel c = DatagramChannel.open(StandardProtocolFamily.INET).setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(new InetSocketAddress(0)).setOption(StandardSocketOptions.IP_MULTICAST_IF, lo);
        show("cif", () -> c.getOption(StandardSocketOptions.IP_MULTICAST_IF).getName());
        MembershipKey k = c.join(g, lo);
        show("key", () -> k.toString().replace(k.getClass().getName(),"") + " " + k.isValid() + " " + k.group() + " " + k.networkInterface().getName() + " " + k.sourceAddress() + " " + (k.channel() == c));
        show("same", () -> c.join(g, lo) == k);
        show("bad", () -> c.join(InetAddress.getByName("127.0.0.1"), lo));
        show("bad6", () -> c.join(InetAddress.getByName("ff02::1:2"), lo));
        show("src", () -> c.join(g, lo, InetAddress.getByName("127.0.0.1")));
        show("srcbad", () -> c.join(g, lo, InetAddress.getByName("0.0.0.0")));
        show("srcmc", () -> c.join(g, lo, g));
        show("nullif", () -> c.join(g, null));
        show("block", () -> k.block(InetAddress.getByName("127.0.0.1")) == k);
        show("block2", () -> k.block(InetAddress.getByName("127.0.0.1")) == k);
        show("unblock", () -> k.unblock(InetAddress.getByName("127.0.0.1")) == k);
        show("unblock2", () -> k.unblock(InetAddress.getByName("127.0.0.1")) == k);
        int port = ((InetSocketAddress) c.getLocalAddress()).getPort();
        show("ctalk", () -> { c.send(ByteBuffer.wrap("hey".getBytes()), new InetSocketAddress(g, port)); ByteBuffer b = ByteBuffer.allocate(9); c.receive(b); b.flip(); return b.remaining(); });
        k.drop(); k.drop();
        show("dropped", () -> k.isValid() + k.toString().replace(k.getClass().getName(),""));
        show("dblock", () -> k.block(InetAddress.getByName("127.0.0.1")));
        MembershipKey k2 = c.join(InetAddress.getByName("232.1.1.1"), lo, InetAddress.getByName("127.0.0.1"));
        show("key2", () -> k2.toString().replace(k.getClass().getName(),"") + " " + k2.sourceAddress());
        show("key2block", () -> k2.block(InetAddress.getByName("127.0.0.2")));
        show("again any", () -> c.join(InetAddress.getByName("232.1.1.1"), lo));
        show("ctalk2", () -> { c.send(ByteBuffer.wrap("hey".getBytes()), new InetSocketAddress(InetAddress.getByName("232.1.1.1"), port)); ByteBuffer b = ByteBuffer.allocate(9); c.receive(b); b.flip(); return b.remaining(); });
        DatagramSocket cs = c.socket();
        show("sock", () -> (cs == c.socket()) + " " + (cs.getChannel() == c) + " " + (cs.getLocalPort() == port) + " " + cs.isBound() + " " + cs.isConnected() + " " + cs.getReuseAddress() + " " + cs.getBroadcast() + " " + cs.getSoTimeout() + " " + (cs instanceof MulticastSocket));
        show("socktalk", () -> { cs.setSoTimeout(1000); DatagramSocket x = new DatagramSocket(); x.send(new DatagramPacket("abc".getBytes(), 3, InetAddress.getByName("127.0.0.1"), port)); DatagramPacket p = new DatagramPacket(new byte[10], 10); cs.receive(p); return p.getLength() + " " + (p.getPort() == x.getLocalPort()); });
        show("socktime", () -> { cs.setSoTimeout(10); cs.receive(new DatagramPacket(new byte[10], 10)); return 0; });
        show("sockclose", () -> { cs.close(); return c.isOpen() + " " + k2.isValid(); });
        DatagramChannel nb = DatagramChannel.open(); nb.configureBlocking(false);
        show("nb", () -> { nb.socket().receive(new DatagramPacket(new byte[10], 10)); return 0; });
        show("nbbind", () -> { nb.socket().bind(null); return nb.socket().isBound() + " " + (nb.getLocalAddress() != null); });
        show("nbconn", () -> { nb.socket().connect(new InetSocketAddress("127.0.0.1", 9)); return nb.isConnected() + " " + nb.socket().isConnected() + " " + nb.getRemoteAddress(); });
        show("nbdis", () -> { nb.socket().disconnect(); return nb.isConnected() + " " + nb.socket().isConnected(); });
        show("c6", () -> DatagramChannel.open(StandardProtocolFamily.INET6).bind(new InetSocketAddress(0)).join(InetAddress.getByName("ff02::1:2"), lo).isValid());
    }
}
