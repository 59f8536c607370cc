import java.lang.management.ManagementFactory;
import java.util.*;
import java.util.concurrent.Callable;
import javax.management.*;

/** Objects registered with the platform's server, their attributes, operations, names and notifications. */
public class Registering {
    public interface CounterMBean {
        int getCount();

        void setCount(int count);

        boolean isBig();

        String getName();

        long add(int a, long b);

        void fail() throws Exception;

        void crash();
    }

    public static class Counter extends NotificationBroadcasterSupport implements CounterMBean, MBeanRegistration {
        private int count = 3;
        private long number;

        public int getCount() {
            return count;
        }

        public void setCount(int count) {
            int old = this.count;
            this.count = count;
            sendNotification(new AttributeChangeNotification(this, ++number, 5, "changed", "Count", "int", old, count));
        }

        public boolean isBig() {
            return count > 100;
        }

        public String getName() {
            return "counter";
        }

        public long add(int a, long b) {
            return a + b;
        }

        public void fail() throws Exception {
            throw new java.io.IOException("own");
        }

        public void crash() {
            throw new IllegalStateException("crash");
        }

        public ObjectName preRegister(MBeanServer server, ObjectName name) {
            System.out.println("pre " + name);
            return name;
        }

        public void postRegister(Boolean done) {
            System.out.println("post " + done);
        }

        public void preDeregister() {
            System.out.println("pre de");
        }

        public void postDeregister() {
            System.out.println("post de");
        }
    }

    public interface InfoMXBean {
        String getText();

        int[] getNumbers();
    }

    public static class Anything implements InfoMXBean {
        public String getText() {
            return "text";
        }

        public int[] getNumbers() {
            return new int[] {1, 2};
        }
    }

    static void show(String what, Callable<?> c) {
        try {
            Object o = c.call();
            System.out.println(what + " = " + (o instanceof int[] a ? Arrays.toString(a) : o));
        } catch (Throwable e) {
            System.out.println(what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    public static void main(String[] args) throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName("own:type=Counter,name=a");
        Counter counter = new Counter();
        show("register", () -> server.registerMBean(counter, name));
        show("again", () -> server.registerMBean(new Counter(), name));
        show("none", () -> server.registerMBean(new Object(), new ObjectName("own:type=Object")));
        show("null", () -> server.registerMBean(null, name));
        show("info", () -> server.registerMBean(new Anything(), new ObjectName("own:type=Info")));
        show("registered", () -> server.isRegistered(name) + " " + server.isRegistered(new ObjectName("own:name=a,type=Counter")) + " " + server.isRegistered(new ObjectName("x:y=z")));
        show("Count", () -> server.getAttribute(name, "Count"));
        show("Big", () -> server.getAttribute(name, "Big"));
        show("Nope", () -> server.getAttribute(name, "Nope"));
        show("other", () -> server.getAttribute(new ObjectName("x:y=z"), "Nope"));
        show("Text", () -> server.getAttribute(new ObjectName("own:type=Info"), "Text"));
        show("Numbers", () -> server.getAttribute(new ObjectName("own:type=Info"), "Numbers"));
        NotificationListener listener = (n, h) -> System.out.println("told " + n.getType() + " " + n.getMessage() + " " + ((AttributeChangeNotification) n).getNewValue() + " " + h);
        server.addNotificationListener(name, listener, null, "back");
        show("set", () -> { server.setAttribute(name, new Attribute("Count", 200)); return counter.getCount(); });
        show("set", () -> { server.setAttribute(name, new Attribute("Name", "x")); return 0; });
        show("all", () -> server.getAttributes(name, new String[] {"Count", "Nope", "Name"}));
        server.removeNotificationListener(name, listener);
        show("again", () -> { server.removeNotificationListener(name, listener); return 0; });
        show("add", () -> server.invoke(name, "add", new Object[] {1, 2L}, new String[] {"int", "long"}));
        show("fail", () -> server.invoke(name, "fail", null, null));
        show("crash", () -> server.invoke(name, "crash", new Object[0], new String[0]));
        CounterMBean proxy = JMX.newMBeanProxy(server, name, CounterMBean.class);
        show("proxy", () -> { proxy.setCount(9); return proxy.getCount() + " " + proxy.getName() + " " + proxy.add(4, 5) + " " + proxy.isBig(); });
        show("proxy", () -> { proxy.fail(); return 0; });
        show("proxy", () -> { proxy.crash(); return 0; });
        MBeanInfo info = server.getMBeanInfo(name);
        System.out.println(info.getClassName() + " " + info.getDescription());
        TreeSet<String> parts = new TreeSet<>();
        for (MBeanAttributeInfo a : info.getAttributes()) {
            parts.add("attribute " + a.getName() + " " + a.getType() + " " + a.isReadable() + a.isWritable() + a.isIs());
        }
        for (MBeanOperationInfo o : info.getOperations()) {
            parts.add("operation " + o.getName() + " " + o.getReturnType() + " " + o.getSignature().length);
        }
        parts.forEach(System.out::println);
        System.out.println(new TreeSet<>(server.queryNames(new ObjectName("own:*"), null)));
        System.out.println(server.queryMBeans(new ObjectName("*:type=Counter,*"), null));
        System.out.println(server.isInstanceOf(name, "Registering$CounterMBean") + " " + server.isInstanceOf(name, "java.lang.String"));
        show("unregister", () -> { server.unregisterMBean(name); return server.isRegistered(name); });
        show("unregister", () -> { server.unregisterMBean(name); return 0; });
        System.out.println(server.getAttribute(new ObjectName("java.lang:type=Runtime"), "SpecVersion") + " " + server.getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "AvailableProcessors").getClass());
        for (String s : new String[] {"", "a:b=c", "a", "a:", "a:b", "a:b=c,", "a:b=c,b=d", "a:=c", "a:b=c,*", "*:*", "a:b=*", "a?:b=c", ":b=c", "a:b=\"q,r\"", "a:b=\"q", "a:b=x=y", "a:b*=c", "a:z=1,b=2", "a:*,b=c", "a:b="}) {
            show("'" + s + "'", () -> { ObjectName n = new ObjectName(s); return n.getDomain() + "|" + n.getCanonicalName() + "|" + n.getKeyPropertyListString() + "|" + n.isPattern() + n.isDomainPattern() + n.isPropertyPattern() + n.isPropertyListPattern() + "|" + n.getKeyProperty("b"); });
        }
        for (String[] p : new String[][] {{"a:*", "a:b=c"}, {"*:b=c", "x:b=c"}, {"a:b=c", "a:b=c,d=e"}, {"a:b=c,*", "a:d=e,b=c"}, {"a:b=?x*", "a:b=1xyz"}, {"??:*", "abc:d=e"}}) {
            System.out.println(p[0] + " " + p[1] + " " + new ObjectName(p[0]).apply(new ObjectName(p[1])));
        }
        show("quote", () -> ObjectName.quote("a*b\"\n\\c?") + " " + ObjectName.unquote(ObjectName.quote("a*b\\c?")));
        show("unquote", () -> ObjectName.unquote("abc"));
        show("attribute", () -> new Attribute("a", 1) + " " + new Attribute("a", 1).equals(new Attribute("a", 1)));
        show("attribute", () -> new Attribute(null, 1));
    }
}
