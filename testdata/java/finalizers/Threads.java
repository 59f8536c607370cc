import java.util.TreeSet;

// The threads that the collector hands its work to, as programs see them.
public class Threads {
    public static void main(String[] args) throws Exception {
        TreeSet<String> lines = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("Finalizer") || thread.getName().equals("Reference Handler")) {
                lines.add(thread.getName() + " " + thread.getPriority() + " " + thread.isDaemon() + " " + thread.getThreadGroup().getName() + " "
                    + thread.getContextClassLoader() + " " + thread.getClass().getSuperclass().getName());
            }
        }
        lines.forEach(System.out::println);
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        System.out.println(group.getName() + " " + Thread.activeCount());
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread[] all = new Thread[64];
        int count = group.enumerate(all);
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (all[i].getName().equals("Finalizer") || all[i].getName().equals("Reference Handler")) {
                found++;
            }
        }
        System.out.println(group.getName() + " " + found);
    }
}
