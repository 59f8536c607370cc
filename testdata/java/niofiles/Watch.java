import java.nio.file.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

public class Watch {
    public static void main(String[] args) throws Exception {
        Path d = Files.createTempDirectory("watch");
        WatchService ws = FileSystems.getDefault().newWatchService();
        WatchKey key = d.register(ws, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        System.out.println(key.isValid() + " " + key.watchable().equals(d) + " " + ws.poll());
        Files.writeString(d.resolve("x"), "1");
        WatchKey k = ws.poll(30, TimeUnit.SECONDS);
        System.out.println(k == key);
        for (WatchEvent<?> e : k.pollEvents()) {
            System.out.println(e.kind() + " " + e.context() + " " + e.count());
        }
        System.out.println(k.reset());
        Files.delete(d.resolve("x"));
        k = ws.take();
        for (WatchEvent<?> e : k.pollEvents()) {
            System.out.println(e.kind() + " " + e.context() + " " + e.kind().type().getSimpleName());
        }
        k.cancel();
        System.out.println(k.isValid() + " " + k.reset());
        ws.close();
        try {
            ws.take();
        } catch (ClosedWatchServiceException e) {
            System.out.println(e);
        }
        Files.delete(d);
    }
}
